// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/connection.h"
#include "storage/driver/dialect.h"
#include "support/testengines.h"

#include <QtTest/QTest>

#include <limits>

using namespace dotm;
using namespace dotm::storage;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

/// What both drivers do alike.
class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }

    void value_storedAndRead_isTheSame_data();
    void value_storedAndRead_isTheSame();
    void emptyTextAndBlob_storedAndRead_areNotNull_data() { test::TestEngines::addRows(); }
    void emptyTextAndBlob_storedAndRead_areNotNull();
    void computedColumns_read_haveOneType_data() { test::TestEngines::addRows(); }
    void computedColumns_read_haveOneType();
    void textWithNul_stored_isInvalid_data() { test::TestEngines::addRows(); }
    void textWithNul_stored_isInvalid();
    void placeholder_usedTwiceAndOutOfOrder_takesItsParameter_data() { test::TestEngines::addRows(); }
    void placeholder_usedTwiceAndOutOfOrder_takesItsParameter();
    void parameters_wrongCount_areStorageError_data() { test::TestEngines::addRows(); }
    void parameters_wrongCount_areStorageError();
    void twoStatements_inOneQuery_areRefused_data() { test::TestEngines::addRows(); }
    void twoStatements_inOneQuery_areRefused();
    void execute_countsChangedRows_data() { test::TestEngines::addRows(); }
    void execute_countsChangedRows();
    void one_noRow_isNotFound_data() { test::TestEngines::addRows(); }
    void one_noRow_isNotFound();
    void uniqueKey_takenTwice_isConflictWithoutValue_data() { test::TestEngines::addRows(); }
    void uniqueKey_takenTwice_isConflictWithoutValue();
    void foreignKey_withoutTarget_isConflict_data() { test::TestEngines::addRows(); }
    void foreignKey_withoutTarget_isConflict();
    void notNull_violated_isStorageError_data() { test::TestEngines::addRows(); }
    void notNull_violated_isStorageError();
    void rollback_afterInsert_leavesNothing_data() { test::TestEngines::addRows(); }
    void rollback_afterInsert_leavesNothing();
    void transaction_afterFailedStatement_isDead_data() { test::TestEngines::addRows(); }
    void transaction_afterFailedStatement_isDead();
    void failedStatement_outsideTransaction_harmsNothing_data() { test::TestEngines::addRows(); }
    void failedStatement_outsideTransaction_harmsNothing();
    void schemaChange_betweenTwoRunsOfOneStatement_isSeen_data() { test::TestEngines::addRows(); }
    void schemaChange_betweenTwoRunsOfOneStatement_isSeen();

private:
    [[nodiscard]] qint64 countPeople();

    test::TestEngines m_engines;
    std::unique_ptr<Connection> m_connection;
};

void TestConnection::init()
{
    QFETCH(Engine, engine);
    m_connection = m_engines.openFreshConnection(engine);
    const core::Outcome made = m_connection->script(
        u"CREATE TABLE people (id BIGINT PRIMARY KEY, email TEXT UNIQUE, height DOUBLE PRECISION, photo %1);"
        "CREATE TABLE lines (id BIGINT PRIMARY KEY, person BIGINT NOT NULL REFERENCES people (id))"_s.arg(
            dialect::blobType(engine)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(m_connection->engine(), engine);
}

qint64 TestConnection::countPeople()
{
    const auto row = m_connection->one(u"SELECT COUNT(*) FROM people"_s);
    return row ? row->integer(0) : -1;
}

void TestConnection::value_storedAndRead_isTheSame_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("column");
    QTest::addColumn<Value>("value");
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i) {
        everyByte.append(static_cast<char>(i));
    }
    for (const auto &[name, engine] : {std::pair("sqlite", Engine::Sqlite), std::pair("postgres", Engine::Postgres)}) {
        const auto add = [name, engine](const char *what, const QString &column, Value value) {
            QTest::addRow("%s, %s", name, what) << engine << column << std::move(value);
        };
        add("smallest integer", u"id"_s, std::numeric_limits<qint64>::min());
        add("largest integer", u"id"_s, std::numeric_limits<qint64>::max());
        add("null", u"email"_s, Value());
        add("text", u"email"_s, u"Grüße, 東京, \U0001F4F6 'quoted' \\ $1 {blob}"_s);
        add("right to left", u"email"_s, u"שלום\u200F عالم"_s);
        add("long text", u"email"_s, QString(100'000, u'ж'));
        add("tiny real", u"height"_s, std::numeric_limits<double>::min());
        add("real that needs every digit", u"height"_s, 0.1 + 0.2);
        add("blob of every byte", u"photo"_s, everyByte);
        add("blob that starts with NUL", u"photo"_s, QByteArray("\0abc", 4));
        add("null blob", u"photo"_s, Value());
    }
}

void TestConnection::value_storedAndRead_isTheSame()
{
    QFETCH(QString, column);
    QFETCH(Value, value);
    const bool isKey = column == u"id";
    const QString insert =
        isKey ? u"INSERT INTO people (id) VALUES ($1)"_s : u"INSERT INTO people (id, %1) VALUES (1, $1)"_s.arg(column);
    const auto stored = m_connection->execute(insert, {value});
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    const auto row = m_connection->one(u"SELECT %1 FROM people"_s.arg(column));
    QVERIFY(row);
    QCOMPARE(row->isNull(0), std::holds_alternative<std::monostate>(value));
    if (const auto *integer = std::get_if<qint64>(&value)) {
        QCOMPARE(row->integer(0), *integer);
    } else if (const auto *real = std::get_if<double>(&value)) {
        QVERIFY(row->real(0) == *real); // to the last bit
    } else if (const auto *text = std::get_if<QString>(&value)) {
        QCOMPARE(row->text(0), *text);
    } else if (const auto *blob = std::get_if<QByteArray>(&value)) {
        QCOMPARE(row->blob(0), *blob);
    }
}

void TestConnection::emptyTextAndBlob_storedAndRead_areNotNull()
{
    QVERIFY(m_connection->execute(u"INSERT INTO people (id, email, photo) VALUES (1, $1, $2)"_s,
                                  {QString(), QByteArray()}));
    const auto row = m_connection->one(u"SELECT email, photo, height FROM people"_s);
    QVERIFY(row);
    QVERIFY(!row->isNull(0));
    QVERIFY(!row->isNull(1));
    QCOMPARE(row->text(0), QString());
    QCOMPARE(row->blob(1), QByteArray());
    QCOMPARE(row->optionalInteger(2), std::nullopt);
    QCOMPARE(row->text(2), QString());
}

void TestConnection::computedColumns_read_haveOneType()
{
    QVERIFY(m_connection->execute(u"INSERT INTO people (id, height) VALUES ($1, 2), (1, 1)"_s, {qint64{1} << 40}));
    const auto row = m_connection->one(
        u"SELECT SUM(id), COUNT(*), MAX(id) > 5, AVG(height), SUM(height), CAST($1 AS TEXT), CAST($2 AS BIGINT), "
        "SUM(id) FILTER (WHERE id < 0), CASE WHEN COUNT(*) = 2 THEN 7 ELSE 8 END FROM people"_s,
        {u"here"_s, 12});
    QVERIFY(row);
    QCOMPARE(row->integer(0), (qint64{1} << 40) + 1);
    QCOMPARE(row->integer(1), 2);
    QCOMPARE(row->boolean(2), true);
    QCOMPARE(row->real(3), 1.5);
    QCOMPARE(row->real(4), 3.0);
    QCOMPARE(row->text(5), u"here"_s);
    QCOMPARE(row->integer(6), 12);
    QVERIFY(row->isNull(7));
    QCOMPARE(row->integer(8), 7);
}

void TestConnection::textWithNul_stored_isInvalid()
{
    const auto stored =
        m_connection->execute(u"INSERT INTO people (id, email) VALUES (1, $1)"_s, {QString::fromUtf8("a\0b", 3)});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Invalid);
    QCOMPARE(countPeople(), 0);
}

void TestConnection::placeholder_usedTwiceAndOutOfOrder_takesItsParameter()
{
    QVERIFY(m_connection->execute(u"INSERT INTO people (email, id, height) VALUES ($2, $1, $3)"_s,
                                  {3, u"a@example.org"_s, 1.5}));
    const auto rows =
        m_connection->query(u"SELECT id FROM people WHERE email = $2 AND id = $1 AND id >= $1 AND email <> $3"_s,
                            {3, u"a@example.org"_s, u"b@example.org"_s});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
}

void TestConnection::parameters_wrongCount_areStorageError()
{
    for (const Values &parameters : {Values{}, Values{1, 2}}) {
        const auto rows = m_connection->query(u"SELECT id FROM people WHERE id = $1"_s, parameters);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Storage);
    }
    const auto gap = m_connection->query(u"SELECT id FROM people WHERE id = $1 OR id = $3"_s, {1, 2, 3});
    QVERIFY(!gap);
    QVERIFY(m_connection->isUsable());
}

void TestConnection::twoStatements_inOneQuery_areRefused()
{
    const auto both = m_connection->execute(u"INSERT INTO people (id) VALUES (1); DELETE FROM people"_s);
    QVERIFY(!both);
    QCOMPARE(both.error().code, ErrorCode::Storage);
    QCOMPARE(countPeople(), 0);
}

void TestConnection::execute_countsChangedRows()
{
    const auto run = [this](const QString &sql) {
        return m_connection->execute(sql).value_or(-1);
    };
    QCOMPARE(run(u"INSERT INTO people (id) VALUES (1), (2), (3)"_s), 3);
    QCOMPARE(run(u"SELECT id FROM people"_s), 0);
    QCOMPARE(run(u"CREATE TABLE other (id BIGINT)"_s), 0);
    QCOMPARE(run(u"UPDATE people SET height = 1 WHERE id > 1"_s), 2);
    QCOMPARE(run(u"UPDATE people SET height = 1 WHERE id > 9"_s), 0);
    QCOMPARE(run(u"INSERT INTO people (id) VALUES (1) ON CONFLICT (id) DO NOTHING"_s), 0);
    QCOMPARE(run(u"DELETE FROM people WHERE id < 3 RETURNING id"_s), 2);
    const auto returned = m_connection->query(u"DELETE FROM people RETURNING id"_s);
    QVERIFY(returned);
    QCOMPARE(returned->size(), 1);
    QCOMPARE(countPeople(), 0);
}

void TestConnection::one_noRow_isNotFound()
{
    const auto row = m_connection->one(u"SELECT id FROM people WHERE id = $1"_s, {1});
    QVERIFY(!row);
    QCOMPARE(row.error().code, ErrorCode::NotFound);
    const auto maybe = m_connection->maybeOne(u"SELECT id FROM people WHERE id = $1"_s, {1});
    QVERIFY(maybe);
    QVERIFY(!maybe->has_value());
    QVERIFY(!m_connection->maybeOne(u"SELECT id FROM nowhere"_s));
}

void TestConnection::uniqueKey_takenTwice_isConflictWithoutValue()
{
    const QString insert = u"INSERT INTO people (id, email) VALUES ($1, $2)"_s;
    QVERIFY(m_connection->execute(insert, {1, u"secret@example.org"_s}));
    const auto sameEmail = m_connection->execute(insert, {2, u"secret@example.org"_s});
    QVERIFY(!sameEmail);
    QCOMPARE(sameEmail.error().code, ErrorCode::Conflict);
    QVERIFY2(sameEmail.error().detail.contains(u"email"_s), qPrintable(sameEmail.error().detail));
    QVERIFY(!sameEmail.error().detail.contains(u"secret"_s));
    const auto sameKey = m_connection->execute(insert, {1, u"other@example.org"_s});
    QVERIFY(!sameKey);
    QCOMPARE(sameKey.error().code, ErrorCode::Conflict);
}

void TestConnection::foreignKey_withoutTarget_isConflict()
{
    const auto line = m_connection->execute(u"INSERT INTO lines (id, person) VALUES (1, 99)"_s);
    QVERIFY(!line);
    QCOMPARE(line.error().code, ErrorCode::Conflict);
}

void TestConnection::notNull_violated_isStorageError()
{
    const auto line = m_connection->execute(u"INSERT INTO lines (id, person) VALUES (1, $1)"_s, {Value()});
    QVERIFY(!line);
    QCOMPARE(line.error().code, ErrorCode::Storage);
}

void TestConnection::rollback_afterInsert_leavesNothing()
{
    QVERIFY(m_connection->begin());
    QVERIFY(m_connection->execute(u"INSERT INTO people (id) VALUES (1)"_s));
    QCOMPARE(countPeople(), 1);
    m_connection->rollback();
    QCOMPARE(countPeople(), 0);
    m_connection->rollback(); // without a transaction: nothing happens
    QVERIFY(m_connection->begin());
    QVERIFY(m_connection->commit());
}

void TestConnection::transaction_afterFailedStatement_isDead()
{
    QVERIFY(m_connection->begin());
    QVERIFY(m_connection->execute(u"INSERT INTO people (id) VALUES (1)"_s));
    QVERIFY(!m_connection->execute(u"INSERT INTO people (id) VALUES (1)"_s));
    QVERIFY(!m_connection->execute(u"INSERT INTO people (id) VALUES (2)"_s));
    const core::Outcome committed = m_connection->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::Storage);
    QCOMPARE(countPeople(), 0);
    QVERIFY(m_connection->begin());
    QVERIFY(m_connection->execute(u"INSERT INTO people (id) VALUES (1)"_s));
    QVERIFY(m_connection->commit());
    QCOMPARE(countPeople(), 1);
}

void TestConnection::failedStatement_outsideTransaction_harmsNothing()
{
    QVERIFY(!m_connection->query(u"SELEKT"_s));
    QVERIFY(!m_connection->script(u"SELECT 1; SELEKT"_s));
    QCOMPARE(countPeople(), 0);
    QVERIFY(m_connection->isUsable());
}

void TestConnection::schemaChange_betweenTwoRunsOfOneStatement_isSeen()
{
    QVERIFY(m_connection->execute(u"INSERT INTO people (id) VALUES (1)"_s));
    const QString all = u"SELECT * FROM people"_s;
    QCOMPARE(m_connection->one(all)->size(), 4);
    QVERIFY(m_connection->script(u"ALTER TABLE people ADD COLUMN imei TEXT"_s));
    QCOMPARE(m_connection->one(all)->size(), 5);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
