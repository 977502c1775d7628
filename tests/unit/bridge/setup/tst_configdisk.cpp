// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/configdisk.h"

#include "setupbench.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;
using dotm::core::ErrorCode;
using dotm::test::SetupBench;

class TestConfigDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SetupBench>(); }
    void cleanup() { m_bench.reset(); }
    void read_file_saysWhatItIs();
    void read_nothing_isNoFault();
    void read_whatIsNoPlainFile_isRefused();
    void read_closedFile_isNoAccess();
    void read_fileOfAnotherAccount_isRefused();
    void read_size_endsAtTheLimit();
    void backup_keepsModeAndOlderCopies();
    void backup_linkInItsPlace_isNotFollowed();
    void backup_readOnlyFolder_isStorageAndLeavesNothing();
    void replace_keepsMode_data();
    void replace_keepsMode();
    void replace_throughLinks_writesTheirTarget();
    void replace_changedFile_isConflictAndLeavesNothing();
    void replace_fileThatBecameALink_isConflict();
    void replace_readOnlyFolder_isStorageAndChangesNothing();
    void create_makesOneFolderAndAClosedFile();
    void create_deeperFolders_isStorage();
    void create_takenPlace_isConflict();
    void remove_takesOnlyWhatWasRead();

private:
    [[nodiscard]] ConfigSnapshot snapshotOf(const QString &below)
    {
        return m_bench->disk.read(m_bench->path(below)).value_or(ConfigSnapshot());
    }
    [[nodiscard]] SetupProblem problemOf(const QString &below)
    {
        const TextResult<ConfigSnapshot> read = m_bench->disk.read(m_bench->path(below));
        return read ? SetupProblem::None : read.error().problem;
    }

    std::unique_ptr<SetupBench> m_bench;
};

void TestConfigDisk::read_file_saysWhatItIs()
{
    m_bench->write(u"a/f.json"_s, "abc");
    m_bench->setMode(u"a/f.json"_s, 0640);
    const ConfigSnapshot file = snapshotOf(u"a/f.json"_s);
    QVERIFY(file.exists);
    QCOMPARE(file.bytes, "abc"_ba);
    QCOMPARE(file.sha256.toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    QCOMPARE(file.mode, 0640U);
    QCOMPARE(file.target, QFileInfo(m_bench->path(u"a/f.json"_s)).canonicalFilePath());
}

void TestConfigDisk::read_nothing_isNoFault()
{
    const TextResult<ConfigSnapshot> file = m_bench->disk.read(m_bench->path(u"no/f.json"_s));
    QVERIFY(file.has_value());
    QVERIFY(!file->exists && file->bytes.isEmpty() && file->sha256.isEmpty());
    m_bench->write(u"plain"_s, "x");
    QVERIFY(m_bench->disk.read(m_bench->path(u"plain/f.json"_s)).has_value());
}

void TestConfigDisk::read_whatIsNoPlainFile_isRefused()
{
    m_bench->makeFolder(u"folder"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(m_bench->path(u"pipe"_s)).constData(), 0600), 0);
    m_bench->write(u"one"_s, "x");
    QCOMPARE(::link(QFile::encodeName(m_bench->path(u"one"_s)).constData(),
                    QFile::encodeName(m_bench->path(u"two"_s)).constData()),
             0);
    QVERIFY(QFile::link(m_bench->path(u"gone"_s), m_bench->path(u"dangling"_s)));
    QVERIFY(QFile::link(m_bench->path(u"loop"_s), m_bench->path(u"loop"_s)));
    QVERIFY(QFile::link(m_bench->path(u"folder"_s), m_bench->path(u"tofolder"_s)));
    for (const QString &name : {u"folder"_s, u"pipe"_s, u"one"_s, u"two"_s, u"dangling"_s, u"loop"_s, u"tofolder"_s}) {
        QVERIFY2(problemOf(name) == SetupProblem::NotPlainFile, qPrintable(name));
    }
}

void TestConfigDisk::read_closedFile_isNoAccess()
{
    m_bench->write(u"f.json"_s, "{}");
    m_bench->setMode(u"f.json"_s, 0);
    QCOMPARE(problemOf(u"f.json"_s), SetupProblem::NoAccess);
    m_bench->write(u"a/f.json"_s, "{}");
    m_bench->setMode(u"a"_s, 0);
    QCOMPARE(problemOf(u"a/f.json"_s), SetupProblem::NoAccess);
    m_bench->setMode(u"a"_s, 0700);
}

void TestConfigDisk::read_fileOfAnotherAccount_isRefused()
{
    // Readable by everybody and written by root on every system.
    QVERIFY(QFile::link(u"/etc/passwd"_s, m_bench->path(u"f.json"_s)));
    QCOMPARE(problemOf(u"f.json"_s), SetupProblem::OtherOwner);
}

void TestConfigDisk::read_size_endsAtTheLimit()
{
    m_bench->write(u"f.json"_s, QByteArray(4 * 1024 * 1024, ' '));
    QCOMPARE(problemOf(u"f.json"_s), SetupProblem::None);
    m_bench->write(u"f.json"_s, QByteArray(4 * 1024 * 1024 + 1, ' '));
    QCOMPARE(problemOf(u"f.json"_s), SetupProblem::TooLarge);
}

void TestConfigDisk::backup_keepsModeAndOlderCopies()
{
    m_bench->write(u"f.json"_s, "one");
    m_bench->setMode(u"f.json"_s, 0600);
    QCOMPARE(m_bench->disk.backup(snapshotOf(u"f.json"_s), m_bench->path(u"f.bak"_s)).value_or(QString()),
             m_bench->path(u"f.bak"_s));
    m_bench->write(u"f.json"_s, "two");
    QCOMPARE(m_bench->disk.backup(snapshotOf(u"f.json"_s), m_bench->path(u"f.bak"_s)).value_or(QString()),
             m_bench->path(u"f.bak-1"_s));
    QCOMPARE(m_bench->read(u"f.bak"_s), "one"_ba);
    QCOMPARE(m_bench->read(u"f.bak-1"_s), "two"_ba);
    QCOMPARE(m_bench->mode(u"f.bak"_s), 0600);
    m_bench->setMode(u"f.json"_s, 0444);
    QVERIFY(m_bench->disk.backup(snapshotOf(u"f.json"_s), m_bench->path(u"g.bak"_s)).has_value());
    QCOMPARE(m_bench->mode(u"g.bak"_s), 0444);
}

void TestConfigDisk::backup_linkInItsPlace_isNotFollowed()
{
    m_bench->write(u"f.json"_s, "one");
    m_bench->write(u"precious"_s, "x");
    QVERIFY(QFile::link(m_bench->path(u"precious"_s), m_bench->path(u"f.bak"_s)));
    QCOMPARE(m_bench->disk.backup(snapshotOf(u"f.json"_s), m_bench->path(u"f.bak"_s)).value_or(QString()),
             m_bench->path(u"f.bak-1"_s));
    QCOMPARE(m_bench->read(u"precious"_s), "x"_ba);
}

void TestConfigDisk::backup_readOnlyFolder_isStorageAndLeavesNothing()
{
    m_bench->write(u"a/f.json"_s, "one");
    m_bench->setMode(u"a"_s, 0500);
    const auto copy = m_bench->disk.backup(snapshotOf(u"a/f.json"_s), m_bench->path(u"a/f.bak"_s));
    QVERIFY(!copy.has_value());
    QCOMPARE(copy.error().code, ErrorCode::Storage);
    QCOMPARE(m_bench->names(u"a"_s), QStringList{u"f.json"_s});
    m_bench->setMode(u"a"_s, 0700);
}

void TestConfigDisk::replace_keepsMode_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0600, 0640, 0644, 0444, 0755}) {
        QTest::addRow("%o", static_cast<unsigned>(mode)) << mode;
    }
}

void TestConfigDisk::replace_keepsMode()
{
    QFETCH(const int, mode);
    m_bench->write(u"a/f.json"_s, "one");
    m_bench->setMode(u"a/f.json"_s, static_cast<mode_t>(mode));
    QVERIFY(m_bench->disk.replace(snapshotOf(u"a/f.json"_s), "two").has_value());
    QCOMPARE(m_bench->read(u"a/f.json"_s), "two"_ba);
    QCOMPARE(m_bench->mode(u"a/f.json"_s), mode);
    QCOMPARE(m_bench->names(u"a"_s), QStringList{u"f.json"_s});
}

void TestConfigDisk::replace_throughLinks_writesTheirTarget()
{
    m_bench->write(u"dotfiles/real.json"_s, "one");
    m_bench->makeFolder(u"a"_s);
    QVERIFY(QFile::link(u"../dotfiles/real.json"_s, m_bench->path(u"a/middle"_s)));
    QVERIFY(QFile::link(m_bench->path(u"a/middle"_s), m_bench->path(u"a/f.json"_s)));
    QVERIFY(m_bench->disk.replace(snapshotOf(u"a/f.json"_s), "two").has_value());
    QCOMPARE(m_bench->read(u"dotfiles/real.json"_s), "two"_ba);
    QVERIFY(QFileInfo(m_bench->path(u"a/f.json"_s)).isSymLink());
    QVERIFY(QFileInfo(m_bench->path(u"a/middle"_s)).isSymLink());
    QVERIFY(!QFileInfo(m_bench->path(u"dotfiles/real.json"_s)).isSymLink());
}

void TestConfigDisk::replace_changedFile_isConflictAndLeavesNothing()
{
    m_bench->write(u"a/f.json"_s, "one");
    const ConfigSnapshot file = snapshotOf(u"a/f.json"_s);
    m_bench->write(u"a/f.json"_s, "two");
    const auto done = m_bench->disk.replace(file, "three");
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(m_bench->read(u"a/f.json"_s), "two"_ba);
    QCOMPARE(m_bench->names(u"a"_s), QStringList{u"f.json"_s});
    QVERIFY(QFile::remove(m_bench->path(u"a/f.json"_s)));
    QCOMPARE(m_bench->disk.replace(file, "three").error().code, ErrorCode::Conflict);
    QVERIFY(m_bench->names(u"a"_s).isEmpty());
}

void TestConfigDisk::replace_fileThatBecameALink_isConflict()
{
    m_bench->write(u"f.json"_s, "one");
    const ConfigSnapshot file = snapshotOf(u"f.json"_s);
    m_bench->write(u"other.json"_s, "one");
    QVERIFY(QFile::remove(m_bench->path(u"f.json"_s)));
    QVERIFY(QFile::link(m_bench->path(u"other.json"_s), m_bench->path(u"f.json"_s)));
    QCOMPARE(m_bench->disk.replace(file, "two").error().code, ErrorCode::Conflict);
    QCOMPARE(m_bench->read(u"other.json"_s), "one"_ba);
}

void TestConfigDisk::replace_readOnlyFolder_isStorageAndChangesNothing()
{
    m_bench->write(u"a/f.json"_s, "one");
    m_bench->setMode(u"a"_s, 0500);
    QCOMPARE(m_bench->disk.replace(snapshotOf(u"a/f.json"_s), "two").error().code, ErrorCode::Storage);
    QCOMPARE(m_bench->read(u"a/f.json"_s), "one"_ba);
    m_bench->setMode(u"a"_s, 0700);
}

void TestConfigDisk::create_makesOneFolderAndAClosedFile()
{
    QVERIFY(m_bench->disk.create(m_bench->path(u"a/f.json"_s), "one").has_value());
    QCOMPARE(m_bench->read(u"a/f.json"_s), "one"_ba);
    QCOMPARE(m_bench->mode(u"a/f.json"_s), 0600);
    QCOMPARE(m_bench->mode(u"a"_s), 0700);
    QVERIFY(m_bench->disk.create(m_bench->path(u"a/g.json"_s), "two").has_value());
    QCOMPARE(m_bench->names(u"a"_s), (QStringList{u"f.json"_s, u"g.json"_s}));
}

void TestConfigDisk::create_deeperFolders_isStorage()
{
    QCOMPARE(m_bench->disk.create(m_bench->path(u"a/b/f.json"_s), "one").error().code, ErrorCode::Storage);
    QVERIFY(m_bench->names(u"."_s).isEmpty());
}

void TestConfigDisk::create_takenPlace_isConflict()
{
    m_bench->write(u"a/f.json"_s, "theirs");
    QCOMPARE(m_bench->disk.create(m_bench->path(u"a/f.json"_s), "ours").error().code, ErrorCode::Conflict);
    QCOMPARE(m_bench->read(u"a/f.json"_s), "theirs"_ba);
    QCOMPARE(m_bench->names(u"a"_s), QStringList{u"f.json"_s});
}

void TestConfigDisk::remove_takesOnlyWhatWasRead()
{
    m_bench->write(u"f.json"_s, "one");
    const ConfigSnapshot file = snapshotOf(u"f.json"_s);
    m_bench->write(u"f.json"_s, "two");
    QCOMPARE(m_bench->disk.remove(file).error().code, ErrorCode::Conflict);
    QCOMPARE(m_bench->read(u"f.json"_s), "two"_ba);
    QVERIFY(m_bench->disk.remove(snapshotOf(u"f.json"_s)).has_value());
    QVERIFY(!QFile::exists(m_bench->path(u"f.json"_s)));
}

QTEST_APPLESS_MAIN(TestConfigDisk)
#include "tst_configdisk.moc"
