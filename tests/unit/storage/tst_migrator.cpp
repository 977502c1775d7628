// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/migrator.h"
#include "storage/schemaowner.h"
#include "support/fakeclock.h"
#include "support/testengines.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <thread>

using namespace dotm;
using namespace dotm::storage;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void emptyDatabase_migrated_hasEverything_data() { test::TestEngines::addRows(); }
    void emptyDatabase_migrated_hasEverything();
    void migratedDatabase_migratedAgain_isUntouched_data() { test::TestEngines::addRows(); }
    void migratedDatabase_migratedAgain_isUntouched();
    void olderDatabase_migrated_getsTheRest_data() { test::TestEngines::addRows(); }
    void olderDatabase_migrated_getsTheRest();
    void failingMigration_isRolledBack_earlierOnesStay_data() { test::TestEngines::addRows(); }
    void failingMigration_isRolledBack_earlierOnesStay();
    void newerDatabase_isRefused_data() { test::TestEngines::addRows(); }
    void newerDatabase_isRefused();
    void changedMigration_isRefused_data() { test::TestEngines::addRows(); }
    void changedMigration_isRefused();
    void databaseOfAnotherProgram_isRefusedUntouched_data() { test::TestEngines::addRows(); }
    void databaseOfAnotherProgram_isRefusedUntouched();
    void markerOfAnotherProgram_isRefused_data() { test::TestEngines::addRows(); }
    void markerOfAnotherProgram_isRefused();
    void sqliteApplicationId_ofAnotherProgram_isRefused();
    void severalProcesses_atOnce_migrateOnce();
    void tokens_areFilledIn();
    void linesOfOneEngine_areLeftOutForTheOther();
    void unknownToken_isInternalError();
    void productMigrations_areEmbeddedInOrder();
    void badFolders_areInternalErrors();

private:
    [[nodiscard]] core::Outcome migrate(Connection &connection, const QList<Migration> &migrations) const;
    [[nodiscard]] static QString refusal(const core::Outcome &outcome);

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    QList<Migration> m_migrations; ///< the marker and two invented ones
};

void TestMigrator::init()
{
    const auto product = loadMigrations();
    QVERIFY(product);
    m_migrations = {product->first(),
                    {2, u"0002_people"_s, "CREATE TABLE people (id {identity}, photo {blob}, name TEXT);"},
                    {3, u"0003_lines"_s,
                     "-- semicolons; in comments\nCREATE TABLE lines (id BIGINT);"
                     "INSERT INTO people (name) VALUES ('a;b');"}};
}

core::Outcome TestMigrator::migrate(Connection &connection, const QList<Migration> &migrations) const
{
    return Migrator(migrations, m_clock).run(connection);
}

/// The sentence, or nothing when it was not refused with Storage.
QString TestMigrator::refusal(const core::Outcome &outcome)
{
    return !outcome && outcome.error().code == ErrorCode::Storage ? outcome.error().detail : QString();
}

void TestMigrator::emptyDatabase_migrated_hasEverything()
{
    QFETCH(Engine, engine);
    const auto connection = m_engines.openFreshConnection(engine);
    QCOMPARE(schemaOwner(*connection).value(), SchemaOwner::Nobody);
    const core::Outcome done = migrate(*connection, m_migrations);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(schemaOwner(*connection).value(), SchemaOwner::Us);
    const auto inserted = connection->one(u"INSERT INTO people (photo, name) VALUES ($1, $2) RETURNING id"_s,
                                          {QByteArray("\0\1", 2), u"b"_s});
    QVERIFY(inserted);
    QCOMPARE(inserted->integer(0), 2); // the migration inserted the first
    const auto recorded =
        connection->query(u"SELECT version, name, checksum, applied_at FROM schema_migrations ORDER BY version"_s);
    QVERIFY(recorded);
    QCOMPARE(recorded->size(), 3);
    QCOMPARE(recorded->at(2).integer(0), 3);
    QCOMPARE(recorded->at(2).text(1), u"0003_lines"_s);
    QCOMPARE(recorded->at(2).text(2), m_migrations.at(2).checksum());
    QCOMPARE(recorded->at(2).integer(3), core::toMs(m_clock.now()));
}

void TestMigrator::migratedDatabase_migratedAgain_isUntouched()
{
    QFETCH(Engine, engine);
    const auto connection = m_engines.openFreshConnection(engine);
    QVERIFY(migrate(*connection, m_migrations));
    QVERIFY(migrate(*connection, m_migrations));
    QCOMPARE(connection->one(u"SELECT COUNT(*) FROM schema_migrations"_s)->integer(0), 3);
    QCOMPARE(connection->one(u"SELECT COUNT(*) FROM people"_s)->integer(0), 1);
}

void TestMigrator::olderDatabase_migrated_getsTheRest()
{
    QFETCH(Engine, engine);
    const auto connection = m_engines.openFreshConnection(engine);
    QVERIFY(migrate(*connection, m_migrations.first(2)));
    QCOMPARE(connection->one(u"SELECT COUNT(*) FROM people"_s)->integer(0), 0);
    QVERIFY(migrate(*connection, m_migrations));
    QCOMPARE(connection->one(u"SELECT COUNT(*) FROM people"_s)->integer(0), 1);
}

void TestMigrator::failingMigration_isRolledBack_earlierOnesStay()
{
    QFETCH(Engine, engine);
    const auto connection = m_engines.openFreshConnection(engine);
    QList<Migration> migrations = m_migrations;
    migrations.append({4, u"0004_wrong"_s, "CREATE TABLE half (id BIGINT); CREATE TABEL other (id BIGINT);"});
    const QString sentence = refusal(migrate(*connection, migrations));
    QVERIFY2(sentence.startsWith(u"Migration 0004_wrong failed: "_s), qPrintable(sentence));
    QVERIFY(!connection->query(u"SELECT id FROM half"_s));
    QCOMPARE(connection->one(u"SELECT MAX(version) FROM schema_migrations"_s)->integer(0), 3);
    QVERIFY(migrate(*connection, m_migrations));
}

void TestMigrator::newerDatabase_isRefused()
{
    QFETCH(Engine, engine);
    const auto connection = m_engines.openFreshConnection(engine);
    QVERIFY(migrate(*connection, m_migrations));
    QCOMPARE(refusal(migrate(*connection, m_migrations.first(2))),
             u"The database %1 was written by a newer version of DOTM Desktop."_s.arg(connection->name()));
    QVERIFY(migrate(*connection, m_migrations)); // the refusal left no open transaction
}

void TestMigrator::changedMigration_isRefused()
{
    QFETCH(Engine, engine);
    const auto connection = m_engines.openFreshConnection(engine);
    QVERIFY(migrate(*connection, m_migrations));
    QList<Migration> changed = m_migrations;
    changed[1].text += "\n-- one more line";
    changed.append({4, u"0004_more"_s, "CREATE TABLE more (id BIGINT);"});
    const QString sentence = refusal(migrate(*connection, changed));
    QVERIFY2(sentence.contains(u"migration 0002_people is not ours"_s), qPrintable(sentence));
    QVERIFY(!connection->query(u"SELECT id FROM more"_s));
}

void TestMigrator::databaseOfAnotherProgram_isRefusedUntouched()
{
    QFETCH(Engine, engine);
    const auto connection = m_engines.openFreshConnection(engine);
    // Several tools keep a table of this name.
    QVERIFY(connection->script(u"CREATE TABLE schema_migrations (version TEXT PRIMARY KEY)"_s));
    QCOMPARE(refusal(migrate(*connection, m_migrations)),
             u"The database %1 belongs to another program."_s.arg(connection->name()));
    QVERIFY(!connection->query(u"SELECT application FROM schema_marker"_s));
}

void TestMigrator::markerOfAnotherProgram_isRefused()
{
    QFETCH(Engine, engine);
    const auto connection = m_engines.openFreshConnection(engine);
    QVERIFY(migrate(*connection, m_migrations));
    QVERIFY(connection->execute(u"UPDATE schema_marker SET application = 'other'"_s));
    QVERIFY(refusal(migrate(*connection, m_migrations)).contains(u"belongs to another program"_s));
}

void TestMigrator::sqliteApplicationId_ofAnotherProgram_isRefused()
{
    const auto connection = m_engines.openFreshConnection(Engine::Sqlite);
    QVERIFY(connection->script(u"PRAGMA application_id = 1"_s));
    QVERIFY(refusal(migrate(*connection, m_migrations)).contains(u"belongs to another program"_s));
    QVERIFY(connection->script(u"PRAGMA application_id = 0"_s));
    QVERIFY(migrate(*connection, m_migrations));
    QCOMPARE(connection->one(u"PRAGMA application_id"_s)->integer(0), 0x444F544D);
}

void TestMigrator::severalProcesses_atOnce_migrateOnce()
{
    const DatabaseOptions options = m_engines.freshOptions(Engine::Postgres);
    constexpr size_t kProcesses = 6;
    std::array<core::Outcome, kProcesses> outcomes;
    std::vector<std::thread> threads;
    for (core::Outcome &outcome : outcomes) {
        threads.emplace_back([&options, &outcome, this] {
            const auto connection = test::TestEngines::openConnection(options);
            outcome = migrate(*connection, m_migrations);
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const core::Outcome &outcome : outcomes) {
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    }
    const auto connection = test::TestEngines::openConnection(options);
    QCOMPARE(connection->one(u"SELECT COUNT(*) FROM people"_s)->integer(0), 1);
}

void TestMigrator::tokens_areFilledIn()
{
    const Migration migration{1, u"0001_a"_s, "a {identity} b {blob} c '{}' {\"json\": 1} {blob}"};
    QCOMPARE(migration.sqlFor(Engine::Sqlite).value(),
             u"a INTEGER PRIMARY KEY AUTOINCREMENT b BLOB c '{}' {\"json\": 1} BLOB"_s);
    QCOMPARE(migration.sqlFor(Engine::Postgres).value(),
             u"a BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY b BYTEA c '{}' {\"json\": 1} BYTEA"_s);
}

void TestMigrator::linesOfOneEngine_areLeftOutForTheOther()
{
    const Migration migration{1, u"0001_a"_s,
                              "a\n-- only sqlite\nb\n-- both again\nc\n-- only postgres\nd\n-- both again\ne"};
    QCOMPARE(migration.sqlFor(Engine::Sqlite).value(), u"a\n-- only sqlite\nb\n-- both again\nc\n-- both again\ne"_s);
    QCOMPARE(migration.sqlFor(Engine::Postgres).value(),
             u"a\n-- both again\nc\n-- only postgres\nd\n-- both again\ne"_s);
}

void TestMigrator::unknownToken_isInternalError()
{
    const auto sql = Migration{1, u"0001_a"_s, "a {blop} b"}.sqlFor(Engine::Sqlite);
    QVERIFY(!sql);
    QCOMPARE(sql.error().code, ErrorCode::Internal);
    QVERIFY(sql.error().detail.contains(u"{blop}"_s));
}

void TestMigrator::productMigrations_areEmbeddedInOrder()
{
    const auto migrations = loadMigrations();
    QVERIFY(migrations);
    int expected = 0;
    for (const Migration &migration : *migrations) {
        QCOMPARE(migration.version, ++expected);
        QVERIFY(migration.sqlFor(Engine::Sqlite) && migration.sqlFor(Engine::Postgres));
    }
    QCOMPARE(migrations->first().name, u"0001_schema_marker"_s);
}

void TestMigrator::badFolders_areInternalErrors()
{
    const QTemporaryDir folder;
    const auto add = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("SELECT 1") > 0;
    };
    QVERIFY(!loadMigrations(folder.path())); // none at all
    QVERIFY(add(u"0001_a.sql"_s) && add(u"0002_b.sql"_s) && add(u"readme.txt"_s));
    QCOMPARE(loadMigrations(folder.path())->size(), 2);
    QVERIFY(add(u"002_c.sql"_s));
    QVERIFY(!loadMigrations(folder.path()));
    QVERIFY(QFile::remove(folder.filePath(u"002_c.sql"_s)));
    QVERIFY(add(u"later.sql"_s));
    const auto unnumbered = loadMigrations(folder.path());
    QVERIFY(!unnumbered);
    QCOMPARE(unnumbered.error().code, ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
