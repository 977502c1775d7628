// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/account.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::bridge;
using contract::Activation;
using domain::ActivationState;

namespace {

const core::Money kDollar{100, u"USD"_s};

Activation activation(ActivationState state)
{
    Activation result;
    result.id = u"a1"_s;
    result.state = state;
    result.amount = kDollar;
    result.invoiceId = u"in_1"_s;
    result.lineId = u"line-1"_s;
    result.phoneNumber = u"+12125550147"_s;
    return result;
}

} // namespace

Q_DECLARE_METATYPE(dotm::domain::ActivationState)

class AccountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plan_withoutActivation_isMoney();
    void plan_withdrawnOnly_isMoneyAgain();
    void plan_underWayOrDone_onlyLooks_data();
    void plan_underWayOrDone_onlyLooks();
    void plan_stuck_isAChangeWithoutCost();
    void plan_withdraw_asksOnlyForWhatIsUnpaid();
    void plan_resend_asksOnlyWithACode();
    void difference_matchingAnswer_isNone_data();
    void difference_matchingAnswer_isNone();
    void difference_everyLie_isFound_data();
    void difference_everyLie_isFound();
    void stateLine_coversTheNumber();
};

void AccountTest::plan_withoutActivation_isMoney()
{
    const Plan plan = planFor(u"activate_esim"_s, {}, kDollar);
    QCOMPARE(plan, (Plan{ToolKind::Money, Errand::GetLine, false, kDollar}));
}

void AccountTest::plan_withdrawnOnly_isMoneyAgain()
{
    QCOMPARE(planFor(u"activate_esim"_s, {activation(ActivationState::Cancelled)}, kDollar).kind, ToolKind::Money);
}

void AccountTest::plan_underWayOrDone_onlyLooks_data()
{
    QTest::addColumn<ActivationState>("state");
    for (const auto state : {ActivationState::PreparingInvoice, ActivationState::AwaitingPayment, ActivationState::Paid,
                             ActivationState::Queued, ActivationState::Provisioning, ActivationState::Active}) {
        QTest::newRow(qPrintable(domain::activationStateName(state))) << state;
    }
}

void AccountTest::plan_underWayOrDone_onlyLooks()
{
    QFETCH(ActivationState, state);
    const Plan plan = planFor(u"activate_esim"_s, {activation(state)}, kDollar);
    QCOMPARE(plan.kind, ToolKind::Read);
    QCOMPARE(plan.cost.minor, 0);
}

void AccountTest::plan_stuck_isAChangeWithoutCost()
{
    const Plan plan = planFor(u"activate_esim"_s, {activation(ActivationState::Stuck)}, kDollar);
    QCOMPARE(plan.kind, ToolKind::Change);
    QCOMPARE(plan.errand, Errand::RetryLine);
    QCOMPARE(plan.cost.minor, 0);
}

void AccountTest::plan_withdraw_asksOnlyForWhatIsUnpaid()
{
    const QString tool = u"withdraw_activation"_s;
    QCOMPARE(planFor(tool, {activation(ActivationState::AwaitingPayment)}, kDollar).kind, ToolKind::Change);
    QCOMPARE(planFor(tool, {activation(ActivationState::Active)}, kDollar).kind, ToolKind::Read);
    QCOMPARE(planFor(tool, {}, kDollar).kind, ToolKind::Read);
}

void AccountTest::plan_resend_asksOnlyWithACode()
{
    const QString tool = u"resend_activation_mail"_s;
    Activation active = activation(ActivationState::Active);
    QCOMPARE(planFor(tool, {active}, kDollar).kind, ToolKind::Read);
    active.activationCode = u"LPA:1$smdp.example.com$X"_s;
    QCOMPARE(planFor(tool, {active}, kDollar).kind, ToolKind::Change);
}

void AccountTest::difference_matchingAnswer_isNone_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<ActivationState>("state");
    QTest::newRow("invoice") << QJsonObject{{u"success"_s, false},
                                            {u"status"_s, u"invoice_sent"_s},
                                            {u"invoice_id"_s, u"in_1"_s}}
                             << ActivationState::AwaitingPayment;
    QTest::newRow("invoice paid meanwhile")
        << QJsonObject{{u"success"_s, false}, {u"status"_s, u"invoice_sent"_s}, {u"invoice_id"_s, u"in_1"_s}}
        << ActivationState::Paid;
    QTest::newRow("active") << QJsonObject{{u"success"_s, true},
                                           {u"details"_s, QJsonObject{{u"activation_id"_s, u"line-1"_s}}}}
                            << ActivationState::Active;
    QTest::newRow("already active") << QJsonObject{{u"success"_s, true}, {u"status"_s, u"already_active"_s}}
                                    << ActivationState::Active;
    QTest::newRow("activating") << QJsonObject{{u"success"_s, true}, {u"status"_s, u"activating"_s}}
                                << ActivationState::Provisioning;
    QTest::newRow("queued") << QJsonObject{{u"success"_s, false}, {u"status"_s, u"rate_limited"_s}}
                            << ActivationState::Queued;
    QTest::newRow("failure") << QJsonObject{{u"success"_s, false}, {u"error"_s, u"Email mismatch"_s}}
                             << ActivationState::Cancelled;
}

void AccountTest::difference_matchingAnswer_isNone()
{
    QFETCH(QJsonObject, answer);
    QFETCH(ActivationState, state);
    const Activation current = activation(state);
    const auto fault = difference(answer, &current, kDollar);
    QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
}

void AccountTest::difference_everyLie_isFound_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<ActivationState>("state");
    QTest::addColumn<qint64>("amount");
    const QJsonObject success{{u"success"_s, true}};
    QTest::newRow("success, but waiting") << success << ActivationState::AwaitingPayment << qint64(100);
    QTest::newRow("success, but stuck") << success << ActivationState::Stuck << qint64(100);
    QTest::newRow("other line") << QJsonObject{{u"success"_s, true},
                                               {u"details"_s, QJsonObject{{u"activation_id"_s, u"line-2"_s}}}}
                                << ActivationState::Active << qint64(100);
    QTest::newRow("other invoice") << QJsonObject{{u"status"_s, u"invoice_sent"_s}, {u"invoice_id"_s, u"in_2"_s}}
                                   << ActivationState::AwaitingPayment << qint64(100);
    QTest::newRow("dearer invoice") << QJsonObject{{u"status"_s, u"invoice_sent"_s}, {u"invoice_id"_s, u"in_1"_s}}
                                    << ActivationState::AwaitingPayment << qint64(101);
    QTest::newRow("unknown status") << QJsonObject{{u"success"_s, true}, {u"status"_s, u"wonderful"_s}}
                                    << ActivationState::Active << qint64(100);
}

void AccountTest::difference_everyLie_isFound()
{
    QFETCH(QJsonObject, answer);
    QFETCH(ActivationState, state);
    QFETCH(qint64, amount);
    Activation current = activation(state);
    current.amount.minor = amount;
    QVERIFY(difference(answer, &current, kDollar).has_value());
    if (answer.value("success"_L1).toBool()) {
        QVERIFY(difference(answer, nullptr, kDollar).has_value());
    }
}

void AccountTest::stateLine_coversTheNumber()
{
    const Activation current = activation(ActivationState::Active);
    const QString line = stateLine(&current);
    QVERIFY(line.startsWith(u"active"_s));
    QVERIFY2(!line.contains(u"5550"_s), qPrintable(line));
    QVERIFY(!stateLine(nullptr).isEmpty());
}

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
