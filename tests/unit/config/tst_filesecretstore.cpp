// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "config/filesecretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using config::FileSecretStore;
using core::ErrorCode;
using core::SecretString;

class FileSecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { ::umask(m_umask); }
    void writtenSecret_isReadBackAndRemoved();
    void newFilesAndFolder_areClosedWhateverTheUmask();
    void looseFile_isForbidden_data();
    void looseFile_isForbidden();
    void readOnlyFile_isRead();
    void looseFolder_isForbiddenForEverything();
    void linkInPlaceOfFile_isForbidden();
    void linkInPlaceOfFolder_isForbidden();
    void fifoInPlaceOfFile_isForbidden();
    void fileOfAnotherAccount_isForbidden();
    void hostileName_isInvalid_data();
    void hostileName_isInvalid();
    void nothingThere_isNotFoundAndRemoveSucceeds();
    void hugeSecret_isRefused();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"deep/secrets"_s); }
    [[nodiscard]] QString path(const QString &name) const { return QDir(folder()).filePath(name); }
    static void setMode(const QString &path, mode_t mode) { QCOMPARE(::chmod(QFile::encodeName(path), mode), 0); }
    [[nodiscard]] static int mode(const QString &path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
    }
    core::Result<SecretString> read(const QString &name) { return QCoro::waitFor(m_store->read(name)); }
    core::Outcome write(const QString &name, const QString &value)
    {
        return QCoro::waitFor(m_store->write(name, SecretString(value)));
    }
    core::Outcome remove(const QString &name) { return QCoro::waitFor(m_store->remove(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FileSecretStore> m_store;
    mode_t m_umask = 022;
};

void FileSecretStoreTest::init()
{
    m_umask = ::umask(022);
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<FileSecretStore>(folder());
}

void FileSecretStoreTest::writtenSecret_isReadBackAndRemoved()
{
    QVERIFY(write(u"OXIO_API_KEY"_s, u"first"_s).has_value());
    QVERIFY(write(u"OXIO_API_KEY"_s, u"zweit\u00e9 \U0001F511\n"_s).has_value());
    FileSecretStore again(folder());
    const auto value = QCoro::waitFor(again.read(u"OXIO_API_KEY"_s));
    QVERIFY(value.has_value());
    QCOMPARE(value->reveal(), u"zweit\u00e9 \U0001F511\n"_s);
    QVERIFY(remove(u"OXIO_API_KEY"_s).has_value());
    QVERIFY(!QFile::exists(path(u"OXIO_API_KEY"_s)));
    QCOMPARE(read(u"OXIO_API_KEY"_s).error().code, ErrorCode::NotFound);
    QVERIFY(m_store->isPersistent());
}

void FileSecretStoreTest::newFilesAndFolder_areClosedWhateverTheUmask()
{
    ::umask(0);
    QVERIFY(write(u"key"_s, u"v"_s).has_value());
    QCOMPARE(mode(folder()), 0700);
    QCOMPARE(mode(path(u"key"_s)), 0600);
    ::umask(0777 & ~0700);
    QVERIFY(write(u"key"_s, u"w"_s).has_value());
    QCOMPARE(mode(path(u"key"_s)), 0600);
}

void FileSecretStoreTest::looseFile_isForbidden_data()
{
    QTest::addColumn<int>("looseMode");
    for (const int loose : {0644, 0640, 0604, 0620, 0602, 0610, 0666}) {
        QTest::addRow("%o", static_cast<unsigned>(loose)) << loose;
    }
}

void FileSecretStoreTest::looseFile_isForbidden()
{
    QFETCH(const int, looseMode);
    QVERIFY(write(u"key"_s, u"v"_s).has_value());
    setMode(path(u"key"_s), static_cast<mode_t>(looseMode));
    const auto value = read(u"key"_s);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::Forbidden);
    QVERIFY(value.error().detail.contains(u"chmod 600"_s));
    QVERIFY(QFile::exists(path(u"key"_s)));
}

void FileSecretStoreTest::readOnlyFile_isRead()
{
    QVERIFY(write(u"key"_s, u"v"_s).has_value());
    setMode(path(u"key"_s), 0400);
    QVERIFY(read(u"key"_s).has_value());
}

void FileSecretStoreTest::looseFolder_isForbiddenForEverything()
{
    QVERIFY(write(u"key"_s, u"v"_s).has_value());
    setMode(folder(), 0755);
    QCOMPARE(read(u"key"_s).error().code, ErrorCode::Forbidden);
    QCOMPARE(write(u"key"_s, u"w"_s).error().code, ErrorCode::Forbidden);
    QCOMPARE(remove(u"key"_s).error().code, ErrorCode::Forbidden);
    setMode(folder(), 0700);
    QCOMPARE(read(u"key"_s)->reveal(), u"v"_s);
}

void FileSecretStoreTest::linkInPlaceOfFile_isForbidden()
{
    QVERIFY(write(u"target"_s, u"v"_s).has_value());
    QVERIFY(QFile::link(path(u"target"_s), path(u"key"_s)));
    QCOMPARE(read(u"key"_s).error().code, ErrorCode::Forbidden);
}

void FileSecretStoreTest::linkInPlaceOfFolder_isForbidden()
{
    QVERIFY(write(u"key"_s, u"v"_s).has_value());
    const QString link = m_dir->filePath(u"link"_s);
    QVERIFY(QFile::link(folder(), link));
    FileSecretStore linked(link);
    QCOMPARE(QCoro::waitFor(linked.read(u"key"_s)).error().code, ErrorCode::Forbidden);
}

void FileSecretStoreTest::fifoInPlaceOfFile_isForbidden()
{
    QVERIFY(write(u"other"_s, u"v"_s).has_value());
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"key"_s)), 0600), 0);
    QCOMPARE(read(u"key"_s).error().code, ErrorCode::Forbidden);
}

void FileSecretStoreTest::fileOfAnotherAccount_isForbidden()
{
    if (::geteuid() != 0) {
        QSKIP("Only root can give a file away.");
    }
    QVERIFY(write(u"key"_s, u"v"_s).has_value());
    QCOMPARE(::chown(QFile::encodeName(path(u"key"_s)), 65534, 65534), 0);
    const auto value = read(u"key"_s);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::Forbidden);
    QVERIFY(value.error().detail.contains(u"another account"_s));
}

void FileSecretStoreTest::hostileName_isInvalid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent") << u"../key"_s;
    QTest::newRow("absolute") << u"/etc/shadow"_s;
    QTest::newRow("hidden") << u".key"_s;
    QTest::newRow("zero byte") << u"key\0x"_s;
    QTest::newRow("line break") << u"key\n"_s;
    QTest::newRow("long") << QString(129, u'a');
    QTest::newRow("letters of elsewhere") << u"schl\u00fcssel"_s;
}

void FileSecretStoreTest::hostileName_isInvalid()
{
    QFETCH(const QString, name);
    QCOMPARE(read(name).error().code, ErrorCode::Invalid);
    QCOMPARE(write(name, u"v"_s).error().code, ErrorCode::Invalid);
    QCOMPARE(remove(name).error().code, ErrorCode::Invalid);
    QVERIFY(!QFile::exists(folder()));
}

void FileSecretStoreTest::nothingThere_isNotFoundAndRemoveSucceeds()
{
    QCOMPARE(read(u"key"_s).error().code, ErrorCode::NotFound);
    QVERIFY(remove(u"key"_s).has_value());
    QVERIFY(write(u"other"_s, u"v"_s).has_value());
    QCOMPARE(read(u"key"_s).error().code, ErrorCode::NotFound);
    QVERIFY(remove(u"key"_s).has_value());
    QVERIFY(read(u"other"_s).has_value());
}

void FileSecretStoreTest::hugeSecret_isRefused()
{
    QCOMPARE(write(u"key"_s, QString(64 * 1024 + 1, u'x')).error().code, ErrorCode::Invalid);
    QVERIFY(write(u"key"_s, QString(64 * 1024, u'x')).has_value());
    QFile file(path(u"key"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    QCOMPARE(read(u"key"_s).error().code, ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(FileSecretStoreTest)
#include "tst_filesecretstore.moc"
