// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/managerpool.h"
#include "net/streamingcall.h"
#include "scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using net::ManagerPool;

class ManagerPoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void take_returnedManager_isUsedAgain();
    void take_manyCallsThatLast_allAreMade();
    void take_proxyOfTheApplication_isNotUsed();
};

void ManagerPoolTest::take_returnedManager_isUsedAgain()
{
    ManagerPool pool;
    const QNetworkAccessManager *first = pool.take().get();
    QCOMPARE(pool.take().get(), first);
}

void ManagerPoolTest::take_manyCallsThatLast_allAreMade()
{
    const test::ScriptedServer mute([](QTcpSocket &) {});
    ManagerPool pool;
    std::vector<std::shared_ptr<QNetworkAccessManager>> managers;
    std::vector<std::unique_ptr<net::StreamingCall>> calls;
    constexpr int kMany = 14;
    for (int i = 0; i < kMany; ++i) {
        net::HttpRequest request;
        request.url = mute.url(u"/%1"_s.arg(i));
        request.timeout = 30s;
        managers.push_back(pool.take());
        calls.push_back(std::make_unique<net::StreamingCall>(*managers.back(), request));
    }
    QTRY_COMPARE(mute.requests().size(), kMany);
    calls.clear();
}

void ManagerPoolTest::take_proxyOfTheApplication_isNotUsed()
{
    ManagerPool pool;
    QCOMPARE(pool.take()->proxy().type(), QNetworkProxy::NoProxy);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::ManagerPoolTest)
#include "tst_managerpool.moc"
