// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "keydesk.h"
#include "support/privatepostgres.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;
using dotm::test::KeyDesk;
using dotm::test::KeyOwner;

/// Two dotmd on one PostgreSQL: a key has one limit, ends everywhere at once, and is billed once.
class SharedKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void limit_isOneForBoth();
    void revokedAtOne_endsAtTheOther();
    void usageOfBoth_isBilledOnce();

private:
    void startBoth();
    [[nodiscard]] qint64 number(const QString &sql);

    std::unique_ptr<dotm::test::PrivatePostgres> m_server;
    QString m_database;
    ApiCaller m_api;
    DotmdProcess m_first;
    DotmdProcess m_second;
    KeyDesk m_one{m_api};
    KeyDesk m_other{m_api};
};

void SharedKeysTest::startBoth()
{
    QVERIFY2(m_first.start({u"--database"_s, m_database}), m_first.log().constData());
    const QString sandbox = m_first.sandbox().toString();
    QProcessEnvironment environment;
    environment.insert(u"DOTM_FIREBASE_URL"_s, sandbox);
    environment.insert(u"DOTM_STRIPE_URL"_s, sandbox + u"/stripe"_s);
    environment.insert(u"DOTM_OXIO_URL"_s, sandbox + u"/oxio"_s);
    environment.insert(u"DOTM_RESEND_URL"_s, sandbox + u"/resend"_s);
    QVERIFY2(m_second.start({u"--database"_s, m_database}, environment), m_second.log().constData());
    m_one.visit(m_first.url(), m_first.sandbox());
    m_other.visit(m_second.url(), m_first.sandbox());
}

void SharedKeysTest::initTestCase()
{
    auto server = dotm::test::PrivatePostgres::create();
    QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
    m_server = std::move(*server);
    m_database = m_server->createDatabase(u"keys"_s).value_or(QString());
    startBoth();
}

qint64 SharedKeysTest::number(const QString &sql)
{
    const auto db = dotm::storage::openPostgres(m_database);
    const auto row = db ? (*db)->one(sql) : dotm::core::fail(db.error());
    return row ? row->integer(0) : -1;
}

void SharedKeysTest::limit_isOneForBoth()
{
    const QByteArray key = m_one.key({}, 10);
    int answered = 0;
    for (int turn = 0; turn < 8; ++turn) {
        answered += m_one.use(key, 1) + m_other.use(key, 1);
    }
    QCOMPARE(answered, 10);
}

void SharedKeysTest::revokedAtOne_endsAtTheOther()
{
    const auto made = m_one.create({{u"key_name"_s, u"Shared"_s}}).json();
    const QByteArray key = made.value("api_key"_L1).toString().toLatin1();
    QCOMPARE(m_other.use(key, 1), 1);
    const QString id = made.value("key"_L1).toObject().value("id"_L1).toString();
    QCOMPARE(m_api.post(m_one.service(u"/api/admin/mcp-keys/revoke/"_s + id), {}, m_one.admin()).status, 200);
    QCOMPARE(m_other.use(key, 1), 0);
}

void SharedKeysTest::usageOfBoth_isBilledOnce()
{
    const KeyOwner owner = m_one.newOwner(u"shared@example.com"_s);
    QString customer;
    QVERIFY(m_api.waitUntil([&] {
        customer = m_one.account(owner).value("stripeCustomerId"_L1).toString();
        return !customer.isEmpty();
    }));
    const QByteArray key = m_one.key(owner.uid);
    QCOMPARE(m_one.use(key, 5) + m_other.use(key, 6), 11);
    m_first.kill();
    m_second.kill();
    {
        const auto db = dotm::storage::openPostgres(m_database);
        QVERIFY(db);
        QVERIFY(dotm::test::moveUsageBack(**db, 2));
    }
    startBoth();
    QVERIFY(m_api.waitUntil([&] { return m_one.metered(customer) > 0.0105; }, 60'000));
    QVERIFY(
        m_api.waitUntil([&] { return number(u"SELECT COUNT(*) FROM steps WHERE state <> 'done'"_s) == 0; }, 60'000));
    QCOMPARE(qRound(m_one.metered(customer) * 1'000.0), 11);
    QCOMPARE(number(u"SELECT COUNT(*) FROM mcp_billing_events"_s), 1);
    QCOMPARE(m_first.terminate(), 0);
    QCOMPARE(m_second.terminate(), 0);
    for (const QByteArray &made : m_one.made() + m_other.made()) {
        QVERIFY(!m_first.log().contains(made.mid(4)) && !m_second.log().contains(made.mid(4)));
    }
}

QTEST_GUILESS_MAIN(SharedKeysTest)
#include "tst_sharedkeys.moc"
