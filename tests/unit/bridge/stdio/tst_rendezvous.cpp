// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/rendezvous.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using bridge::readRendezvous;
using bridge::Rendezvous;
using bridge::writeRendezvous;
using core::ErrorCode;

class RendezvousTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void write_read_isTheSame();
    void write_newFolder_isClosedToOthers();
    void write_openFolder_isClosed();
    void write_openUmask_fileIsClosedToOthers();
    void write_again_replacesAtOnce();
    void write_folderThatIsALink_isStorage();
    void write_nowhere_isStorage();
    void read_nothingThere_isNotFound();
    void read_openFile_isForbidden_data();
    void read_openFile_isForbidden();
    void read_folderOthersMayChange_isForbidden();
    void read_link_isForbidden();
    void read_strangeContent_isProtocol_data();
    void read_strangeContent_isProtocol();
    void remove_own_isGone();
    void remove_ofAnotherProcess_stays();
    void folder_runtimeDirectory_isUsed();
    void folder_withoutRuntimeDirectory_belongsToTheAccount();

private:
    [[nodiscard]] QString file() const { return m_folder + u"/bridge.json"_s; }
    void put(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_scratch;
    QString m_folder;
};

namespace {

Rendezvous sample(qint64 pid = 4711)
{
    return {QUrl(u"http://127.0.0.1:40123/mcp"_s), core::SecretString(u"k-4.2_X"_s), pid};
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

void RendezvousTest::init()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    QVERIFY(m_scratch->isValid());
    m_folder = m_scratch->filePath(u"dotm"_s);
}

void RendezvousTest::put(const QByteArray &text) const
{
    QVERIFY(writeRendezvous(m_folder, sample()));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

void RendezvousTest::write_read_isTheSame()
{
    QVERIFY(writeRendezvous(m_folder, sample()));
    const auto read = readRendezvous(m_folder);
    QVERIFY(read.has_value());
    QCOMPARE(read->url, sample().url);
    QVERIFY(read->key == sample().key);
    QCOMPARE(read->pid, sample().pid);
}

void RendezvousTest::write_newFolder_isClosedToOthers()
{
    m_folder = m_scratch->filePath(u"a/b/dotm"_s);
    QVERIFY(writeRendezvous(m_folder, sample()));
    QCOMPARE(modeOf(m_folder), mode_t(0700));
    QCOMPARE(modeOf(file()), mode_t(0600));
}

void RendezvousTest::write_openFolder_isClosed()
{
    QVERIFY(QDir().mkpath(m_folder));
    QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0777), 0);
    QVERIFY(writeRendezvous(m_folder, sample()));
    QCOMPARE(modeOf(m_folder), mode_t(0700));
}

void RendezvousTest::write_openUmask_fileIsClosedToOthers()
{
    const mode_t former = ::umask(0);
    const core::Outcome written = writeRendezvous(m_folder, sample());
    ::umask(former);
    QVERIFY(written);
    QCOMPARE(modeOf(m_folder), mode_t(0700));
    QCOMPARE(modeOf(file()), mode_t(0600));
}

void RendezvousTest::write_again_replacesAtOnce()
{
    QVERIFY(writeRendezvous(m_folder, sample(1)));
    QFile before(file());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QVERIFY(writeRendezvous(m_folder, sample(2)));
    // Whoever had the former file open still reads all of it: it was not written over.
    QCOMPARE(QJsonDocument::fromJson(before.readAll()).object().value("pid"_L1).toInt(), 1);
    QCOMPARE(readRendezvous(m_folder)->pid, 2);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"bridge.json"_s});
}

void RendezvousTest::write_folderThatIsALink_isStorage()
{
    QVERIFY(QDir().mkpath(m_scratch->filePath(u"elsewhere"_s)));
    QVERIFY(QFile::link(m_scratch->filePath(u"elsewhere"_s), m_folder));
    const auto written = writeRendezvous(m_folder, sample());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY(!written.error().detail.contains(sample().key.reveal()));
}

void RendezvousTest::write_nowhere_isStorage()
{
    const auto written = writeRendezvous(u"/proc/dotm"_s, sample());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
}

void RendezvousTest::read_nothingThere_isNotFound()
{
    QCOMPARE(readRendezvous(m_folder).error().code, ErrorCode::NotFound);
    QVERIFY(QDir().mkpath(m_folder));
    QCOMPARE(readRendezvous(m_folder).error().code, ErrorCode::NotFound);
}

void RendezvousTest::read_openFile_isForbidden_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0640, 0604, 0620, 0602, 0610, 0666}) {
        QTest::addRow("%o", static_cast<unsigned>(mode)) << mode;
    }
}

void RendezvousTest::read_openFile_isForbidden()
{
    QFETCH(int, mode);
    QVERIFY(writeRendezvous(m_folder, sample()));
    QCOMPARE(::chmod(QFile::encodeName(file()).constData(), static_cast<mode_t>(mode)), 0);
    const auto read = readRendezvous(m_folder);
    QCOMPARE(read.error().code, ErrorCode::Forbidden);
    QVERIFY(read.error().detail.endsWith(u'.'));
}

void RendezvousTest::read_folderOthersMayChange_isForbidden()
{
    QVERIFY(writeRendezvous(m_folder, sample()));
    QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0720), 0);
    QCOMPARE(readRendezvous(m_folder).error().code, ErrorCode::Forbidden);
}

void RendezvousTest::read_link_isForbidden()
{
    QVERIFY(writeRendezvous(m_folder, sample()));
    const QString real = m_scratch->filePath(u"real"_s);
    QVERIFY(QFile::rename(file(), real));
    QVERIFY(QFile::link(real, file()));
    QCOMPARE(readRendezvous(m_folder).error().code, ErrorCode::Forbidden);
}

void RendezvousTest::read_strangeContent_isProtocol_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("http://127.0.0.1:1/mcp");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no key") << QByteArray(R"({"url":"http://127.0.0.1:1/mcp","pid":1})");
    QTest::newRow("key with a line break") << QByteArray(R"({"url":"http://127.0.0.1:1/mcp","key":"a\nb","pid":1})");
    QTest::newRow("key beyond ASCII") << QByteArray(
        "{\"url\":\"http://127.0.0.1:1/mcp\",\"key\":\"\xC3\xA9\",\"pid\":1}");
    QTest::newRow("no pid") << QByteArray(R"({"url":"http://127.0.0.1:1/mcp","key":"k"})");
    QTest::newRow("elsewhere") << QByteArray(R"({"url":"http://192.0.2.1:1/mcp","key":"k","pid":1})");
    QTest::newRow("by name") << QByteArray(R"({"url":"http://example.com:1/mcp","key":"k","pid":1})");
    QTest::newRow("user before") << QByteArray(R"({"url":"http://127.0.0.1@127.0.0.1:1/mcp","key":"k","pid":1})");
    QTest::newRow("no port") << QByteArray(R"({"url":"http://127.0.0.1/mcp","key":"k","pid":1})");
    QTest::newRow("file") << QByteArray(R"({"url":"file:///etc/passwd","key":"k","pid":1})");
    QTest::newRow("cut") << QByteArray(R"({"url":"http://127.0.0.1:1/mcp","ke)");
    QTest::newRow("huge") << QByteArray(1024 * 1024, ' ');
}

void RendezvousTest::read_strangeContent_isProtocol()
{
    QFETCH(QByteArray, text);
    put(text);
    const auto read = readRendezvous(m_folder);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Protocol);
}

void RendezvousTest::remove_own_isGone()
{
    QVERIFY(writeRendezvous(m_folder, sample(5)));
    bridge::removeRendezvous(m_folder, 5);
    QVERIFY(!QFileInfo::exists(file()));
    bridge::removeRendezvous(m_folder, 5);
}

void RendezvousTest::remove_ofAnotherProcess_stays()
{
    QVERIFY(writeRendezvous(m_folder, sample(6)));
    bridge::removeRendezvous(m_folder, 5);
    QCOMPARE(readRendezvous(m_folder)->pid, 6);
}

void RendezvousTest::folder_runtimeDirectory_isUsed()
{
    qputenv("XDG_RUNTIME_DIR", "/somewhere/else/");
    QCOMPARE(bridge::rendezvousFolder(), u"/somewhere/else/dotm"_s);
}

void RendezvousTest::folder_withoutRuntimeDirectory_belongsToTheAccount()
{
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_scratch->path()));
    const QString usual = u"/run/user/%1"_s.arg(::geteuid());
    const QString expected = modeOf(usual) == 0700 ? usual + u"/dotm"_s : m_scratch->filePath(u"dotm/bridge"_s);
    QCOMPARE(bridge::rendezvousFolder(), expected);
    qputenv("XDG_RUNTIME_DIR", "relative");
    QCOMPARE(bridge::rendezvousFolder(), expected);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::RendezvousTest)
#include "tst_rendezvous.moc"
