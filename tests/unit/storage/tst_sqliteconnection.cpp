// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/connection.h"
#include "storage/driver/dialect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dotm;
using namespace dotm::storage;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

/// File access as an ordinary account, on this thread alone: root may write everywhere.
class OrdinaryAccount
{
public:
    OrdinaryAccount() : m_before(static_cast<uid_t>(geteuid() == 0 ? setfsuid(kNobody) : -1)) {}
    ~OrdinaryAccount()
    {
        if (geteuid() == 0) {
            setfsuid(m_before);
        }
    }
    OrdinaryAccount(const OrdinaryAccount &) = delete;
    OrdinaryAccount &operator=(const OrdinaryAccount &) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    uid_t m_before;
};

class TestSqliteConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFile_andItsSideFiles_areTheOwnersAlone();
    void openFile_ofWiderMode_isNarrowed();
    void settings_afterOpening_areDurable();
    void newFile_inReadOnlyFolder_saysSo();
    void existingFile_inReadOnlyFolder_saysSo();
    void missingFolder_isNamed();
    void foreignFile_isNoDatabase();
    void secondWriter_whileFirstWrites_isUnavailable();
    void memory_twoConnections_areApart();
    void foreignPlaceholder_isRefused();
    void dialect_needsNoLocks();

private:
    static void expectNotWritable(const core::Result<std::unique_ptr<Connection>> &opened, const QString &folder);
};

static mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

void TestSqliteConnection::newFile_andItsSideFiles_areTheOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.db"_s);
    const auto connection = openSqlite(path);
    QVERIFY(connection);
    QCOMPARE((*connection)->name(), path);
    QVERIFY((*connection)->script(u"CREATE TABLE t (id BIGINT)"_s));
    QCOMPARE(modeOf(path), mode_t{0600});
    QCOMPARE(modeOf(path + u"-wal"_s), mode_t{0600});
}

void TestSqliteConnection::openFile_ofWiderMode_isNarrowed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.db"_s);
    QVERIFY(openSqlite(path));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    QVERIFY(openSqlite(path));
    QCOMPARE(modeOf(path), mode_t{0600});
}

void TestSqliteConnection::settings_afterOpening_areDurable()
{
    const QTemporaryDir folder;
    const auto connection = openSqlite(folder.filePath(u"a.db"_s));
    QVERIFY(connection);
    QCOMPARE((*connection)->one(u"PRAGMA journal_mode"_s)->text(0), u"wal"_s);
    QCOMPARE((*connection)->one(u"PRAGMA synchronous"_s)->integer(0), 2);
    QCOMPARE((*connection)->one(u"PRAGMA foreign_keys"_s)->integer(0), 1);
    QCOMPARE((*connection)->one(u"PRAGMA busy_timeout"_s)->integer(0), 5000);
}

void TestSqliteConnection::expectNotWritable(const core::Result<std::unique_ptr<Connection>> &opened,
                                             const QString &folder)
{
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Storage);
    QCOMPARE(opened.error().detail, u"The data folder %1 is not writable."_s.arg(folder));
}

void TestSqliteConnection::newFile_inReadOnlyFolder_saysSo()
{
    const QTemporaryDir folder;
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    const OrdinaryAccount account;
    expectNotWritable(openSqlite(folder.filePath(u"a.db"_s)), folder.path());
}

void TestSqliteConnection::existingFile_inReadOnlyFolder_saysSo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.db"_s);
    QVERIFY((*openSqlite(path))->script(u"CREATE TABLE t (id BIGINT)"_s));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0444), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    const OrdinaryAccount account;
    if (geteuid() != 0) {
        QSKIP("the owner may widen the mode of a file of its own");
    }
    expectNotWritable(openSqlite(path), folder.path());
}

void TestSqliteConnection::missingFolder_isNamed()
{
    const QTemporaryDir folder;
    const auto opened = openSqlite(folder.filePath(u"nowhere/a.db"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().detail, u"The data folder %1 does not exist."_s.arg(folder.filePath(u"nowhere"_s)));
}

void TestSqliteConnection::foreignFile_isNoDatabase()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto opened = openSqlite(file.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Storage);
    QCOMPARE(opened.error().detail, u"The file %1 is not a SQLite database."_s.arg(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(4096, 'x'));
}

void TestSqliteConnection::secondWriter_whileFirstWrites_isUnavailable()
{
    const QTemporaryDir folder;
    const auto first = openSqlite(folder.filePath(u"a.db"_s));
    const auto second = openSqlite(folder.filePath(u"a.db"_s));
    QVERIFY(first && second);
    QVERIFY((*second)->script(u"PRAGMA busy_timeout = 1"_s));
    QVERIFY((*first)->begin());
    const core::Outcome begun = (*second)->begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Unavailable);
    QVERIFY((*first)->commit());
    QVERIFY((*second)->begin());
}

void TestSqliteConnection::memory_twoConnections_areApart()
{
    const auto first = openSqlite(u":memory:"_s);
    const auto second = openSqlite(u":memory:"_s);
    QVERIFY((*first)->script(u"CREATE TABLE t (id BIGINT)"_s));
    QVERIFY((*first)->query(u"SELECT id FROM t"_s));
    QVERIFY(!(*second)->query(u"SELECT id FROM t"_s));
    QVERIFY(!QFile::exists(u":memory:"_s));
}

void TestSqliteConnection::foreignPlaceholder_isRefused()
{
    const auto connection = openSqlite(u":memory:"_s);
    for (const QString &sql : {u"SELECT ?"_s, u"SELECT :a"_s, u"SELECT $a"_s, u"SELECT $0"_s, u"SELECT $2"_s}) {
        const auto rows = (*connection)->query(sql, {1});
        QVERIFY2(!rows, qPrintable(sql));
        QCOMPARE(rows.error().code, ErrorCode::Storage);
    }
}

void TestSqliteConnection::dialect_needsNoLocks()
{
    QCOMPARE(dialect::skipLocked(Engine::Sqlite), QString());
    QCOMPARE(dialect::forUpdate(Engine::Sqlite), QString());
    QCOMPARE(dialect::skipLocked(Engine::Postgres), u" FOR UPDATE SKIP LOCKED"_s);
    QCOMPARE(dialect::forUpdate(Engine::Postgres), u" FOR UPDATE"_s);
}

QTEST_GUILESS_MAIN(TestSqliteConnection)
#include "tst_sqliteconnection.moc"
