// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "keydesk.h"

#include "contract/adminpayment.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using contract::AdminPayment;
using contract::PaymentCheck;
using contract::PaymentDetails;
using test::Answer;

/// Payments and their lines over HTTP, with the sandbox as the payment provider.
class AdminPaymentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void list_hasThePaymentWithItsLine();
    void details_tellTheWholeWay();
    void check_saysWhatTheProviderSays_orItsError();
    void others_seeNothing();
    void badQuestions_areRefused_data();
    void badQuestions_areRefused();

private:
    [[nodiscard]] Answer read(const QString &rest, const QByteArray &token)
    {
        return m_api.get(m_desk.service(u"/api/admin/payments"_s + rest), token);
    }
    [[nodiscard]] Answer ask(const QString &id)
    {
        return m_api.post(m_desk.service(u"/api/admin/payments/"_s + id + u"/check"_s), {}, m_desk.admin());
    }

    test::ApiCaller m_api;
    test::DotmdProcess m_dotmd;
    test::KeyDesk m_desk{m_api};
    test::KeyOwner m_owner;
    AdminPayment m_payment;
};

void AdminPaymentsTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
    m_owner = m_desk.newOwner(u"payer@example.com"_s);
    const Answer begun = m_api.post(m_desk.service(u"/api/esim/activations"_s), {}, m_owner.token);
    QVERIFY(m_api.pay(QUrl(begun.json().value("invoice_url"_L1).toString())).status < 400);
    QVERIFY(m_api.waitUntil([&] {
        const QJsonArray list = read({}, m_desk.admin()).json().value("payments"_L1).toArray();
        m_payment = AdminPayment::fromJson(list.at(0).toObject()).value_or(AdminPayment());
        return m_payment.state == domain::ActivationState::Active;
    }));
}

void AdminPaymentsTest::list_hasThePaymentWithItsLine()
{
    QCOMPARE(m_payment.email, m_owner.email);
    QCOMPARE(m_payment.amount, std::optional(core::Money{100, u"USD"_s}));
    QCOMPARE(m_payment.match, domain::PaymentMatch::Matched);
    QCOMPARE(m_payment.isTest, std::optional(true));
    QVERIFY(m_payment.invoiceId.startsWith("in_"_L1) && !m_payment.lineId.isEmpty());
    const QJsonObject counts = read(u"?limit=1"_s, m_desk.admin()).json().value("counts"_L1).toObject();
    QCOMPARE(counts.value("all"_L1).toInt(-1), 1);
    QCOMPARE(counts.value("no_line"_L1).toInt(-1), 0);
    QCOMPARE(counts.value("no_payment"_L1).toInt(-1), 0);
    for (const QString &kind : {u"attention"_s, u"no_line"_s, u"no_payment"_s}) {
        QCOMPARE(read(u"?kind="_s + kind, m_desk.admin()).json().value("payments"_L1).toArray().size(), 0);
    }
}

void AdminPaymentsTest::details_tellTheWholeWay()
{
    const auto details = PaymentDetails::fromJson(read(u'/' + m_payment.id, m_desk.admin()).json());
    QVERIFY(details);
    QVERIFY(details->customerId.startsWith("cus_"_L1) && details->phoneNumber.startsWith(u'+'));
    QStringList kinds;
    for (const contract::TimelineEvent &event : details->events) {
        kinds.append(event.kind);
    }
    for (const QString &kind : {u"purchase"_s, u"event"_s, u"activation.requested"_s, u"activation.active"_s}) {
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
    }
    QVERIFY(!read(u'/' + m_payment.id, m_desk.admin()).body.contains("LPA:"));
}

void AdminPaymentsTest::check_saysWhatTheProviderSays_orItsError()
{
    const auto check = PaymentCheck::fromJson(ask(m_payment.id).json().value("check"_L1).toObject());
    QVERIFY(check);
    QCOMPARE(check->state, u"paid"_s);
    QCOMPARE(check->paid, core::Money({100, u"USD"_s}));
    QCOMPARE(check->invoiceId, m_payment.invoiceId);
    QVERIFY(check->paidAt && check->askedAt >= *check->paidAt);
    QVERIFY(m_desk.setFault({{u"provider"_s, u"stripe"_s}, {u"fault"_s, u"server_error"_s}, {u"times"_s, 20}}));
    const Answer failed = ask(m_payment.id);
    QVERIFY(failed.status >= 500);
    QVERIFY(!failed.json().value("error"_L1).toString().isEmpty());
    QVERIFY(m_desk.clearFaults());
    QCOMPARE(ask(u"nothing"_s).status, 404);
}

void AdminPaymentsTest::others_seeNothing()
{
    const QByteArray agent = m_api.demoToken(m_dotmd.sandbox(), u"agent"_s);
    for (const QString &rest : {QString(), u'/' + m_payment.id}) {
        QCOMPARE(read(rest, {}).status, 401);
        QCOMPARE(read(rest, m_owner.token).status, 403);
        QCOMPARE(read(rest, agent).status, 403);
    }
}

void AdminPaymentsTest::badQuestions_areRefused_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown kind") << u"?kind=refunds"_s << 400;
    QTest::newRow("wrong mark") << u"?after=yesterday"_s << 400;
    QTest::newRow("half a mark") << u"?after=123/"_s << 400;
    QTest::newRow("nothing") << u"/nothing"_s << 404;
}

void AdminPaymentsTest::badQuestions_areRefused()
{
    QFETCH(const QString, rest);
    QFETCH(const int, status);
    QCOMPARE(read(rest, m_desk.admin()).status, status);
}

QTEST_GUILESS_MAIN(AdminPaymentsTest)
#include "tst_adminpayments.moc"
