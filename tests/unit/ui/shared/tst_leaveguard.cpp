// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/leaveguard.h"

#include <QSignalSpy>
#include <QTest>

using namespace dotm;
using ui::LeaveGuard;

class LeaveGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leave_withNothingOpen_goesAtOnce();
    void close_withDecisionsHeld_asksFirst();
    void send_goesWhenAllAreConfirmed();
    void send_serviceNotReached_staysAndSaysSo();
    void refused_stays();
    void drop_goesAndDropsFirst();
    void stay_goesNowhere();
    void underWay_isWaitedFor();
};

void LeaveGuardTest::leave_withNothingOpen_goesAtOnce()
{
    LeaveGuard guard;
    int gone = 0;
    guard.leave([&] { ++gone; });
    QCOMPARE(gone, 1);
    QVERIFY(guard.mayClose());
    QVERIFY(!guard.isAsking());
}

void LeaveGuardTest::close_withDecisionsHeld_asksFirst()
{
    LeaveGuard guard;
    QSignalSpy close(&guard, &LeaveGuard::closeWanted);
    guard.setOpen(2, 0);
    QVERIFY(!guard.mayClose());
    QVERIFY(guard.isAsking());
    QCOMPARE(guard.unsent(), 2);
    QVERIFY(close.isEmpty());
}

void LeaveGuardTest::send_goesWhenAllAreConfirmed()
{
    LeaveGuard guard;
    QSignalSpy send(&guard, &LeaveGuard::sendWanted);
    QSignalSpy close(&guard, &LeaveGuard::closeWanted);
    guard.setOpen(2, 0);
    (void)guard.mayClose();
    guard.send();
    QCOMPARE(send.size(), 1);
    guard.setOpen(1, 1);
    guard.setOpen(0, 2);
    guard.setOpen(0, 1);
    QVERIFY(close.isEmpty());
    guard.setOpen(0, 0);
    QCOMPARE(close.size(), 1);
    QVERIFY(!guard.isAsking());
}

void LeaveGuardTest::send_serviceNotReached_staysAndSaysSo()
{
    LeaveGuard guard;
    QSignalSpy close(&guard, &LeaveGuard::closeWanted);
    guard.setOpen(1, 0);
    (void)guard.mayClose();
    guard.send();
    guard.setOpen(0, 1);
    guard.setOpen(1, 1);
    guard.setOpen(1, 0);
    QVERIFY(guard.hasFailed());
    QVERIFY(guard.isAsking());
    QVERIFY(close.isEmpty());
    guard.send();
    QVERIFY(!guard.hasFailed());
}

void LeaveGuardTest::refused_stays()
{
    LeaveGuard guard;
    int gone = 0;
    guard.setOpen(1, 0);
    guard.leave([&] { ++gone; });
    guard.send();
    guard.setOpen(0, 1);
    guard.onRefused();
    guard.setOpen(0, 0);
    QCOMPARE(gone, 0);
    QVERIFY(!guard.isAsking());
}

void LeaveGuardTest::drop_goesAndDropsFirst()
{
    LeaveGuard guard;
    QStringList order;
    connect(&guard, &LeaveGuard::dropWanted, this, [&] {
        order.append(QStringLiteral("drop"));
        guard.setOpen(0, 0);
    });
    guard.setOpen(2, 0);
    guard.leave([&] { order.append(QStringLiteral("go")); });
    guard.drop();
    QCOMPARE(order, (QStringList{QStringLiteral("drop"), QStringLiteral("go")}));
}

void LeaveGuardTest::stay_goesNowhere()
{
    LeaveGuard guard;
    int gone = 0;
    guard.setOpen(1, 0);
    guard.leave([&] { ++gone; });
    guard.stay();
    guard.setOpen(0, 0);
    guard.send();
    guard.drop();
    QCOMPARE(gone, 0);
    QVERIFY(guard.mayClose());
}

void LeaveGuardTest::underWay_isWaitedFor()
{
    LeaveGuard guard;
    QSignalSpy close(&guard, &LeaveGuard::closeWanted);
    guard.setOpen(0, 1);
    QVERIFY(!guard.mayClose());
    guard.setOpen(0, 0);
    QCOMPARE(close.size(), 1);
}

QTEST_GUILESS_MAIN(LeaveGuardTest)
#include "tst_leaveguard.moc"
