// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;

/// Answers that somebody accompanies: with headers of theirs, and not before they let them go.
class TestHttpEscort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whole_waitsAndCarriesTheHeaders();
    void whole_neverLetGo_becomes500();
    void twice_firstCountsAndIsToldOnce();
    void unanswered_isToldAs500();
    void stream_isToldAndDoesNotWait();
    void assigned_over_takesTheEscortAlong();
    void escort_throwing_breaksNoStream();

private:
    struct Told
    {
        int status;
        std::function<void()> go;
    };
    [[nodiscard]] std::vector<Told> told() const
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_told.clear();
    }
    [[nodiscard]] http::Escort escort()
    {
        return {{{"X-Escort", "there"}}, [this](int status, std::function<void()> go) {
                    const std::lock_guard lock(m_mutex);
                    m_told.push_back({status, std::move(go)});
                }};
    }
    void handle(const http::Request &request, http::Responder responder);

    mutable std::mutex m_mutex;
    std::vector<Told> m_told;
    std::unique_ptr<http::Server> m_server;
};

void TestHttpEscort::init()
{
    forget();
    m_server = std::make_unique<http::Server>(
        optionsWith(shortLimits()),
        [this](const http::Request &request, http::Responder responder) { handle(request, std::move(responder)); });
    QVERIFY(m_server->listen());
}

void TestHttpEscort::handle(const http::Request &request, http::Responder responder)
{
    responder.accompany(request.path == "/throws"_L1 ? http::Escort{{{"X-Escort", "there"}},
                                                                    [](int, const std::function<void()> &) {
                                                                        throw std::runtime_error("on purpose");
                                                                    }}
                                                     : escort());
    if (request.path == "/twice"_L1) {
        responder.send({404, "text/plain", "first", {}});
        responder.send({200, "text/plain", "second", {}});
    } else if (request.path == "/dropped"_L1) {
        const http::Responder dropped = std::move(responder);
    } else if (request.path == "/events"_L1 || request.path == "/throws"_L1) {
        const http::EventStream stream = responder.startEvents({{"X-Own", "too"}});
        stream.send({}, "hello");
        stream.close();
    } else if (request.path == "/assigned"_L1) {
        http::Responder other(std::move(responder));
        responder = std::move(other);
        responder.send({201, "text/plain", "moved", {}});
    } else {
        responder.send({200, "text/plain", "whole", {{"X-Own", "too"}}});
    }
}

void TestHttpEscort::whole_waitsAndCarriesTheHeaders()
{
    RawClient client(m_server->port());
    client.get("/");
    QTRY_COMPARE(told().size(), 1U);
    QCOMPARE(told().front().status, 200);
    QVERIFY(!client.socket().waitForReadyRead(100));
    told().front().go();
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, "whole");
    QCOMPARE(reply->header("X-Escort"), "there");
    QCOMPARE(reply->header("X-Own"), "too");
}

void TestHttpEscort::whole_neverLetGo_becomes500()
{
    RawClient client(m_server->port());
    client.get("/");
    QTRY_COMPARE(told().size(), 1U);
    forget(); // and with it the way on
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 500);
}

void TestHttpEscort::twice_firstCountsAndIsToldOnce()
{
    RawClient client(m_server->port());
    client.get("/twice");
    QTRY_COMPARE(told().size(), 1U);
    told().front().go();
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 404);
    QCOMPARE(reply->body, "first");
    QCOMPARE(told().size(), 1U);
}

void TestHttpEscort::unanswered_isToldAs500()
{
    RawClient client(m_server->port());
    client.get("/dropped");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 500);
    QCOMPARE(told().size(), 1U);
    QCOMPARE(told().front().status, 500);
}

void TestHttpEscort::stream_isToldAndDoesNotWait()
{
    RawClient client(m_server->port());
    client.get("/events");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->header("X-Escort"), "there");
    QCOMPARE(reply->header("X-Own"), "too");
    QVERIFY(reply->body.contains("hello"));
    QCOMPARE(told().size(), 1U);
    QCOMPARE(told().front().status, 200);
}

void TestHttpEscort::assigned_over_takesTheEscortAlong()
{
    RawClient client(m_server->port());
    client.get("/assigned");
    QTRY_COMPARE(told().size(), 1U);
    QCOMPARE(told().front().status, 201);
    told().front().go();
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 201);
    QCOMPARE(reply->header("X-Escort"), "there");
}

void TestHttpEscort::escort_throwing_breaksNoStream()
{
    RawClient client(m_server->port());
    client.get("/throws");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->header("X-Escort"), "there");
}

QTEST_GUILESS_MAIN(TestHttpEscort)
#include "tst_httpescort.moc"
