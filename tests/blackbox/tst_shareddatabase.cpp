// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/connection.h"
#include "support/demobooks.h"
#include "support/dotmdprocess.h"
#include "support/privatepostgres.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DemoBooks;
using dotm::test::DemoPerson;
using dotm::test::DotmdProcess;

/// dotmd on PostgreSQL, alone and in company.
class SharedDatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void alone_takesACustomerFromWishToLine();
    void log_neverShowsTheDatabasePassword();
    void twoProcesses_doEveryStepOnce();

private:
    [[nodiscard]] QString freshDatabase(const QString &name);
    [[nodiscard]] bool startSecond(DotmdProcess &second, const DotmdProcess &first, const QString &database);

    std::unique_ptr<dotm::test::PrivatePostgres> m_server;
    ApiCaller m_api;
    DemoBooks m_books{m_api};
    DotmdProcess m_alone;
};

void SharedDatabaseTest::initTestCase()
{
    auto server = dotm::test::PrivatePostgres::create();
    QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
    m_server = std::move(*server);
}

QString SharedDatabaseTest::freshDatabase(const QString &name)
{
    return m_server->createDatabase(name).value_or(QString());
}

void SharedDatabaseTest::alone_takesACustomerFromWishToLine()
{
    QVERIFY2(m_alone.start({u"--database"_s, freshDatabase(u"alone"_s)}), m_alone.log().constData());
    DemoPerson person{u"customer@demo.dotm.example"_s, m_api.demoToken(m_alone.sandbox(), u"customer"_s)};
    QVERIFY(!person.token.isEmpty());
    QVERIFY(m_api.waitUntil([&] {
        m_books.moveOn(m_alone.url(), person);
        return person.paid;
    }));
    QVERIFY2(m_api.waitUntil([&] { return m_books.isDone(m_alone.url(), person); }), m_alone.log().constData());
    const QJsonObject done = m_books.activation(m_alone.url(), person);
    QVERIFY(done.value("activation_code"_L1).toString().startsWith("LPA:1$"_L1));
    QVERIFY(done.value("phone_number"_L1).toString().startsWith("+1"_L1));
    QCOMPARE(m_books.check(m_alone.url(), m_alone.sandbox(), person), QString());

    QCOMPARE(m_alone.terminate(), 0);
    QVERIFY2(m_alone.start({u"--database"_s, m_server->url(u"alone"_s)}), m_alone.log().constData());
    QCOMPARE(m_books.activation(m_alone.url(), person).value("activation_code"_L1), done.value("activation_code"_L1));
}

void SharedDatabaseTest::log_neverShowsTheDatabasePassword()
{
    QVERIFY(!m_alone.log().isEmpty());
    QVERIFY(!m_alone.log().contains(m_server->password().toUtf8()));
}

bool SharedDatabaseTest::startSecond(DotmdProcess &second, const DotmdProcess &first, const QString &database)
{
    const QString sandbox = first.sandbox().toString();
    QProcessEnvironment environment;
    environment.insert(u"DOTM_FIREBASE_URL"_s, sandbox);
    environment.insert(u"DOTM_STRIPE_URL"_s, sandbox + u"/stripe"_s);
    environment.insert(u"DOTM_OXIO_URL"_s, sandbox + u"/oxio"_s);
    environment.insert(u"DOTM_RESEND_URL"_s, sandbox + u"/resend"_s);
    return second.start({u"--database"_s, database}, environment);
}

void SharedDatabaseTest::twoProcesses_doEveryStepOnce()
{
    constexpr int kPeople = 20;
    const QString database = freshDatabase(u"shared"_s);
    DotmdProcess first;
    DotmdProcess second;
    QVERIFY2(first.start({u"--database"_s, database}), first.log().constData());
    QVERIFY2(startSecond(second, first, database), second.log().constData());
    const QList<QUrl> services{first.url(), second.url()};

    QList<DemoPerson> people;
    for (int i = 0; i < kPeople; ++i) {
        const QString email = u"person%1@example.com"_s.arg(i);
        people.append({email, m_api.newPerson(first.sandbox(), email)});
    }
    for (int turn = 0; turn < 3; ++turn) { // everybody asks at both doors before and after paying
        for (int i = 0; i < kPeople; ++i) {
            m_books.moveOn(services.at((i + turn) % 2), people[i]);
        }
    }
    for (int i = 0; i < kPeople; ++i) {
        const bool settled = m_api.waitUntil(
            [&] {
                if (!people.at(i).paid) {
                    m_books.moveOn(services.at(i % 2), people[i]);
                }
                return m_books.isDone(services.at((i + 1) % 2), people.at(i));
            },
            60'000);
        QVERIFY2(settled, first.log().right(3'000) + second.log().right(3'000));
    }
    for (const DemoPerson &person : std::as_const(people)) {
        QCOMPARE(m_books.check(first.url(), first.sandbox(), person), QString());
        QCOMPARE(m_books.check(second.url(), first.sandbox(), person), QString());
    }
    auto connection = dotm::storage::openPostgres(database);
    QVERIFY(connection);
    const auto open = (*connection)->one(u"SELECT COUNT(*) FROM steps WHERE state <> 'done'"_s);
    const auto workers = (*connection)->one(u"SELECT COUNT(DISTINCT owner) FROM steps"_s);
    const auto grants = (*connection)->one(u"SELECT COUNT(*) FROM rate_slots"_s);
    QVERIFY(open && workers && grants);
    QCOMPARE(open->integer(0), 0);
    QCOMPARE(workers->integer(0), 2); // both took their part
    QCOMPARE(grants->integer(0), kPeople);
    QCOMPARE(first.terminate(), 0);
    QCOMPARE(second.terminate(), 0);
    QVERIFY(!first.log().contains("AddressSanitizer") && !second.log().contains("AddressSanitizer"));
}

QTEST_GUILESS_MAIN(SharedDatabaseTest)
#include "tst_shareddatabase.moc"
