// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/offlinecache.h"
#include "clientworld.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using client::OfflineCache;
using core::ErrorCode;

namespace {

const QJsonObject kData{{u"number"_s, u"+12125550100"_s}};

core::Task<core::Outcome> openInto(OfflineCache *cache, QString uid, QList<core::Outcome> *outcomes)
{
    outcomes->append(co_await cache->open(uid));
    co_return core::Outcome();
}

} // namespace

class OfflineCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void write_isReadAgainByTheNextRun();
    void write_manyAtOnce_makeOneFileAndTheLastWins();
    void write_file_isPrivateNamedByHashAndUnreadable();
    void write_twice_usesAnotherNonce();
    void write_whileOpening_isKeptOverTheFile();
    void write_beforeOpen_isIgnored();
    void write_tooMuch_leavesOutTheOldest();
    void open_otherKey_isEmptyAndFileIsReplaced();
    void open_damagedFile_isEmpty_data();
    void open_damagedFile_isEmpty();
    void open_fileOfSomebodyElse_isEmpty();
    void open_otherPerson_seesNothingOfTheFormer();
    void open_overtaken_isCancelled();
    void unpersistentStore_writesNoFile();
    void lockedStore_worksInMemoryAndLeavesTheFile();
    void forget_open_removesFileAndMemory();
    void forget_notOpen_removesFileOnly();

private:
    std::unique_ptr<OfflineCache> opened(const QString &uid);
    QString path(const QString &uid) const;
    QByteArray fileOf(const QString &uid) const;
    /// A file with kData under "lines".
    void writeFile(const QString &uid);
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeKeychain> m_keychain;
    test::FakeClock m_clock;
    test::SeededRandom m_random;
};

void OfflineCacheTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<test::FakeKeychain>();
}

std::unique_ptr<OfflineCache> OfflineCacheTest::opened(const QString &uid)
{
    auto cache = std::make_unique<OfflineCache>(m_folder->path(), *m_keychain, m_clock, m_random);
    if (!QCoro::waitFor(cache->open(uid))) {
        qFatal("the cache did not open");
    }
    return cache;
}

QString OfflineCacheTest::path(const QString &uid) const
{
    const QByteArray name = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder->filePath(QString::fromLatin1(name));
}

QByteArray OfflineCacheTest::fileOf(const QString &uid) const
{
    QFile file(path(uid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void OfflineCacheTest::writeFile(const QString &uid)
{
    opened(uid)->write(u"lines"_s, kData);
}

void OfflineCacheTest::write_isReadAgainByTheNextRun()
{
    {
        const auto cache = opened(u"ann"_s);
        QVERIFY(cache->isPersistent());
        QVERIFY(!cache->read(u"lines"_s));
        cache->write(u"lines"_s, kData);
        QCOMPARE(cache->read(u"lines"_s)->data, kData);
        QTRY_VERIFY(QFile::exists(path(u"ann"_s)));
    }
    const core::TimePoint then = m_clock.now();
    m_clock.advance(1h);
    const auto cache = opened(u"ann"_s);
    const auto entry = cache->read(u"lines"_s);
    QVERIFY(entry);
    QCOMPARE(entry->data, kData);
    QCOMPARE(entry->savedAt, then);
}

void OfflineCacheTest::write_manyAtOnce_makeOneFileAndTheLastWins()
{
    {
        const auto cache = opened(u"ann"_s);
        for (int i = 0; i < 1000; ++i) {
            cache->write(u"lines"_s, {{u"i"_s, i}});
            cache->write(u"entry %1"_s.arg(i), kData);
        }
        QVERIFY(files().isEmpty()); // nothing is written before the event loop turns
    }
    QCOMPARE(files(), QStringList(QFileInfo(path(u"ann"_s)).fileName()));
    const auto cache = opened(u"ann"_s);
    QCOMPARE(cache->read(u"lines"_s)->data.value("i"_L1).toInt(), 999);
    QVERIFY(cache->read(u"entry 0"_s));
    QVERIFY(cache->read(u"entry 999"_s));
}

void OfflineCacheTest::write_file_isPrivateNamedByHashAndUnreadable()
{
    writeFile(u"ann"_s);
    const QByteArray box = fileOf(u"ann"_s);
    QVERIFY(!box.isEmpty());
    QCOMPARE(box.front(), '\x01');
    QVERIFY(!box.contains("2125550100"));
    QVERIFY(!box.contains("lines"));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QCOMPARE(QFile::permissions(path(u"ann"_s)) & others, QFileDevice::Permissions());
    QCOMPARE(QByteArray::fromBase64(m_keychain->kept(u"cache-key"_s).toLatin1()).size(), 32);
}

void OfflineCacheTest::write_twice_usesAnotherNonce()
{
    writeFile(u"ann"_s);
    const QByteArray first = fileOf(u"ann"_s);
    writeFile(u"ann"_s);
    const QByteArray second = fileOf(u"ann"_s);
    QCOMPARE(first.size(), second.size());
    QVERIFY(first.mid(1, 12) != second.mid(1, 12));
    QCOMPARE(m_keychain->writes, 1); // one key for all
}

void OfflineCacheTest::write_whileOpening_isKeptOverTheFile()
{
    {
        const auto cache = opened(u"ann"_s);
        cache->write(u"lines"_s, kData);
        cache->write(u"user"_s, kData);
    }
    const QJsonObject newer{{u"newer"_s, true}};
    {
        OfflineCache cache(m_folder->path(), *m_keychain, m_clock, m_random);
        QList<core::Outcome> outcomes;
        core::detach(openInto(&cache, u"ann"_s, &outcomes), "open");
        QVERIFY(outcomes.isEmpty());
        cache.write(u"lines"_s, newer);
        QTRY_COMPARE(outcomes.size(), 1);
        QCOMPARE(cache.read(u"lines"_s)->data, newer);
        QCOMPARE(cache.read(u"user"_s)->data, kData);
    }
    QCOMPARE(opened(u"ann"_s)->read(u"lines"_s)->data, newer);
}

void OfflineCacheTest::write_beforeOpen_isIgnored()
{
    OfflineCache cache(m_folder->path(), *m_keychain, m_clock, m_random);
    cache.write(u"lines"_s, kData);
    QVERIFY(!cache.read(u"lines"_s));
    QVERIFY(!cache.isPersistent());
}

void OfflineCacheTest::write_tooMuch_leavesOutTheOldest()
{
    {
        const auto cache = opened(u"ann"_s);
        const QJsonObject large{{u"text"_s, QString(3 * 1024 * 1024, u'x')}};
        const QString names[] = {u"oldest"_s, u"middle"_s, u"newest"_s};
        for (const QString &name : names) {
            cache->write(name, large);
            m_clock.advance(1s);
        }
    }
    QVERIFY(fileOf(u"ann"_s).size() <= 8 * 1024 * 1024 + 64);
    const auto cache = opened(u"ann"_s);
    QVERIFY(!cache->read(u"oldest"_s));
    QVERIFY(cache->read(u"middle"_s));
    QVERIFY(cache->read(u"newest"_s));
}

void OfflineCacheTest::open_otherKey_isEmptyAndFileIsReplaced()
{
    writeFile(u"ann"_s);
    const core::SecretString other(QString::fromLatin1(QByteArray(32, 'o').toBase64()));
    QVERIFY(QCoro::waitFor(m_keychain->write(u"cache-key"_s, other)));
    {
        const auto cache = opened(u"ann"_s);
        QVERIFY(!cache->read(u"lines"_s));
        cache->write(u"user"_s, kData);
    }
    const auto cache = opened(u"ann"_s);
    QVERIFY(cache->read(u"user"_s));
    QVERIFY(!cache->read(u"lines"_s));
}

void OfflineCacheTest::open_damagedFile_isEmpty_data()
{
    QTest::addColumn<int>("keep");   // bytes; -1: all
    QTest::addColumn<int>("tamper"); // index; -1: none
    QTest::newRow("first byte (version)") << -1 << 0;
    QTest::newRow("nonce") << -1 << 5;
    QTest::newRow("text") << -1 << 20;
    QTest::newRow("empty file") << 0 << -1;
    QTest::newRow("version only") << 1 << -1;
    QTest::newRow("less than a tag") << 20 << -1;
    QTest::newRow("half") << 50 << -1;
}

void OfflineCacheTest::open_damagedFile_isEmpty()
{
    QFETCH(int, keep);
    QFETCH(int, tamper);
    writeFile(u"ann"_s);
    QByteArray box = fileOf(u"ann"_s);
    QVERIFY(box.size() > 50);
    if (keep >= 0) {
        box.truncate(keep);
    }
    if (tamper >= 0) {
        box[tamper] = static_cast<char>(box[tamper] ^ 0x40);
    }
    QFile file(path(u"ann"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(box), box.size());
    file.close();
    const auto cache = opened(u"ann"_s);
    QVERIFY(cache->isPersistent());
    QVERIFY(!cache->read(u"lines"_s));
}

void OfflineCacheTest::open_fileOfSomebodyElse_isEmpty()
{
    writeFile(u"ann"_s);
    QVERIFY(QFile::copy(path(u"ann"_s), path(u"bob"_s)));
    QVERIFY(!opened(u"bob"_s)->read(u"lines"_s));
}

void OfflineCacheTest::open_otherPerson_seesNothingOfTheFormer()
{
    const auto cache = opened(u"ann"_s);
    cache->write(u"lines"_s, kData);
    QVERIFY(QCoro::waitFor(cache->open(u"bob"_s)));
    QVERIFY(!cache->read(u"lines"_s));
    QVERIFY(QCoro::waitFor(cache->open(u"ann"_s)));
    QCOMPARE(cache->read(u"lines"_s)->data, kData);
}

void OfflineCacheTest::open_overtaken_isCancelled()
{
    writeFile(u"ann"_s);
    OfflineCache cache(m_folder->path(), *m_keychain, m_clock, m_random);
    QList<core::Outcome> outcomes;
    core::detach(openInto(&cache, u"ann"_s, &outcomes), "open");
    QVERIFY(QCoro::waitFor(cache.open(u"bob"_s)));
    QTRY_COMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().error().code, ErrorCode::Cancelled);
    QVERIFY(!cache.read(u"lines"_s));
}

void OfflineCacheTest::unpersistentStore_writesNoFile()
{
    m_keychain->isKept = false;
    {
        const auto cache = opened(u"ann"_s);
        QVERIFY(!cache->isPersistent());
        cache->write(u"lines"_s, kData);
        QCOMPARE(cache->read(u"lines"_s)->data, kData);
    }
    QVERIFY(files().isEmpty());
    QCOMPARE(m_keychain->writes, 0);
}

void OfflineCacheTest::lockedStore_worksInMemoryAndLeavesTheFile()
{
    writeFile(u"ann"_s);
    const QByteArray before = fileOf(u"ann"_s);
    for (const ErrorCode fault : {ErrorCode::Forbidden, ErrorCode::Unavailable}) {
        m_keychain->fault = fault;
        OfflineCache cache(m_folder->path(), *m_keychain, m_clock, m_random);
        QCOMPARE(QCoro::waitFor(cache.open(u"ann"_s)).error().code, fault);
        QVERIFY(!cache.isPersistent());
        cache.write(u"lines"_s, {{u"other"_s, 1}});
        QVERIFY(cache.read(u"lines"_s));
    }
    QCOMPARE(fileOf(u"ann"_s), before);
    m_keychain->fault.reset();
    QCOMPARE(opened(u"ann"_s)->read(u"lines"_s)->data, kData);
}

void OfflineCacheTest::forget_open_removesFileAndMemory()
{
    {
        const auto cache = opened(u"ann"_s);
        cache->write(u"lines"_s, kData);
        QTRY_VERIFY(QFile::exists(path(u"ann"_s)));
        cache->write(u"lines"_s, {{u"newer"_s, 1}}); // on its way to the disk
        cache->forget(u"ann"_s);
        QVERIFY(!cache->read(u"lines"_s));
        QVERIFY(!cache->isPersistent());
        QTRY_VERIFY(!QFile::exists(path(u"ann"_s)));
    }
    QVERIFY(files().isEmpty());
}

void OfflineCacheTest::forget_notOpen_removesFileOnly()
{
    writeFile(u"ann"_s);
    {
        const auto cache = opened(u"bob"_s);
        cache->write(u"lines"_s, kData);
        cache->forget(u"ann"_s);
        QCOMPARE(cache->read(u"lines"_s)->data, kData);
    }
    QCOMPARE(files(), QStringList(QFileInfo(path(u"bob"_s)).fileName()));
}

QTEST_GUILESS_MAIN(OfflineCacheTest)
#include "tst_offlinecache.moc"
