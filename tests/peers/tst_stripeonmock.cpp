// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/qthttptransport.h"
#include "providers/stripe/stripeclient.h"

#include <QCoreApplication>
#include <QTest>

#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using dotm::core::ErrorCode;
using dotm::stripe::CustomerDraft;
using dotm::stripe::StripeClient;

/// Our client on a Stripe that somebody else wrote; stripemock.js starts it and sets DOTM_PEER_URL. That server has no
/// invoices, no events and, being of 2020, no names of customers.
class TestStripeOnMock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createCustomer_newKey_isFoundByEmail();
    void createCustomer_sameKey_givesTheSameCustomer();
    void createCustomer_sameKeyOtherDraft_isAMistakeOfOurs();
    void customersByEmail_severalPages_givesEachOnce();
    void customersByEmail_wrongKey_isUnauthorized();
    void invoice_unknownPath_isNoInvoice();

private:
    [[nodiscard]] StripeClient clientWith(const QString &secretKey)
    {
        return StripeClient(m_http, m_clock, {m_url, dotm::core::SecretString(secretKey), {}});
    }
    [[nodiscard]] QString newKey() { return dotm::core::uuid7(m_clock, m_random); }

    dotm::core::SystemClock m_clock;
    dotm::core::SystemRandom m_random;
    dotm::net::QtHttpTransport m_transport;
    dotm::net::HttpClient m_http{m_transport, m_clock, m_random};
    QUrl m_url;
    std::unique_ptr<StripeClient> m_client;
};

void TestStripeOnMock::initTestCase()
{
    m_url = QUrl(qEnvironmentVariable("DOTM_PEER_URL"));
    QVERIFY2(m_url.isValid() && !m_url.isEmpty(), "stripemock.js starts this program");
    m_client = std::make_unique<StripeClient>(clientWith(u"sk_test_peer"_s));
}

void TestStripeOnMock::createCustomer_newKey_isFoundByEmail()
{
    const CustomerDraft draft(u"ana+esim@example.com"_s, u"Ana Ñandú & Söhne"_s, {{u"firebaseUid"_s, u"u-1"_s}});
    const auto made = QCoro::waitFor(m_client->createCustomer(draft, newKey()));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->id.startsWith(u"cus_"_s));
    QCOMPARE(made->email, draft.email);
    QCOMPARE(made->metadata, draft.metadata);
    const auto found = QCoro::waitFor(m_client->customersByEmail(draft.email));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().id, made->id);
}

void TestStripeOnMock::createCustomer_sameKey_givesTheSameCustomer()
{
    const CustomerDraft draft(u"once@example.com"_s, u"Once"_s, {{u"firebaseUid"_s, u"u-2"_s}});
    const QString key = newKey();
    const auto first = QCoro::waitFor(m_client->createCustomer(draft, key));
    const auto again = QCoro::waitFor(m_client->createCustomer(draft, key));
    QVERIFY(first && again);
    QCOMPARE(again->id, first->id);
    const auto found = QCoro::waitFor(m_client->customersByEmail(draft.email));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void TestStripeOnMock::createCustomer_sameKeyOtherDraft_isAMistakeOfOurs()
{
    const QString key = newKey();
    const CustomerDraft draft(u"mine@example.com"_s, u"Mine"_s, {});
    const CustomerDraft other(u"other@example.com"_s, u"Other"_s, {});
    QVERIFY(QCoro::waitFor(m_client->createCustomer(draft, key)));
    const auto refused = QCoro::waitFor(m_client->createCustomer(other, key));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
}

void TestStripeOnMock::customersByEmail_severalPages_givesEachOnce()
{
    constexpr int kMany = 103; // one page holds 100
    const CustomerDraft draft(u"many@example.com"_s, u"Many"_s, {});
    QSet<QString> made;
    for (int i = 0; i < kMany; ++i) {
        const auto customer = QCoro::waitFor(m_client->createCustomer(draft, newKey()));
        QVERIFY(customer);
        made.insert(customer->id);
    }
    const auto found = QCoro::waitFor(m_client->customersByEmail(draft.email));
    QVERIFY(found);
    QSet<QString> seen;
    for (const dotm::stripe::Customer &each : *found) {
        seen.insert(each.id);
    }
    QCOMPARE(found->size(), kMany);
    QCOMPARE(seen, made);
}

void TestStripeOnMock::customersByEmail_wrongKey_isUnauthorized()
{
    StripeClient client = clientWith(u"nonsense"_s);
    const auto refused = QCoro::waitFor(client.customersByEmail(u"ana@example.com"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    QVERIFY(!refused.error().detail.contains(u"nonsense"_s));
}

void TestStripeOnMock::invoice_unknownPath_isNoInvoice()
{
    const auto refused = QCoro::waitFor(m_client->invoice(u"in_unknown"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestStripeOnMock)
#include "tst_stripeonmock.moc"
