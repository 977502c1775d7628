// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/task.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::core;

class TaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void detachedSuccess_saysNothing();
    void detachedFailure_isLogged();
    void detachedException_isLogged();
    void post_runsOnTheThreadOfItsContext();
    void post_toADeadContext_isDropped();
};

namespace {

Task<Outcome> succeed()
{
    co_return Outcome();
}

Task<Outcome> failing()
{
    co_return fail(ErrorCode::Storage, u"The disk is full."_s);
}

Task<Outcome> throwing()
{
    throw std::runtime_error("broken");
    co_return Outcome();
}

} // namespace

void TaskTest::detachedSuccess_saysNothing()
{
    detach(succeed(), "a test");
}

void TaskTest::detachedFailure_isLogged()
{
    QTest::ignoreMessage(QtWarningMsg, "a test failed: Storage The disk is full.");
    detach(failing(), "a test");
}

void TaskTest::detachedException_isLogged()
{
    QTest::ignoreMessage(QtCriticalMsg, "a test threw: broken");
    detach(throwing(), "a test");
}

void TaskTest::post_runsOnTheThreadOfItsContext()
{
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    std::atomic<QThread *> seen = nullptr;
    post(&context, [&seen] { seen = QThread::currentThread(); });
    QTRY_COMPARE(seen.load(), &thread);
    thread.quit();
    QVERIFY(thread.wait());
}

void TaskTest::post_toADeadContext_isDropped()
{
    bool ran = false;
    auto context = std::make_unique<QObject>();
    post(context.get(), [&ran] { ran = true; });
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(TaskTest)
#include "tst_task.moc"
