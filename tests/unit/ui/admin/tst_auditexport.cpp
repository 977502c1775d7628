// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "auditservice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::AuditService;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is on its way arrives, whoever still waits for it.
void drain()
{
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::processEvents();
    }
}

} // namespace

class TstAuditExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLogged_stillHasTheHeader();
    void export_isToldFirst_thenReadPageByPage();
    void filter_goesIntoTheNoteAndTheReads();
    void stopped_leavesNoFile();
    void failing_leavesNoFile_andSaysWhy();
    void existingFile_isNotWrittenOver_andNothingIsTold();
    void leavingTheMode_leavesNoFile();
    void hostileValues_stayText();

    void init() { ++m_number; }
    void cleanup();

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(u"log-%1.csv"_s.arg(m_number)); }
    [[nodiscard]] qsizetype files() const { return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden).size(); }

    QTemporaryDir m_dir;
    int m_number = 0;
};

void TstAuditExport::cleanup()
{
    const QDir folder(m_dir.path());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile::remove(folder.filePath(name));
    }
}

void TstAuditExport::nothingLogged_stillHasTheHeader()
{
    AuditService service;
    const auto models = service.world.open();
    QSignalSpy exported(models->audit()->file(), &admin::AdminExport::exported);
    models->audit()->file()->begin(path(), u"csv"_s);
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(contentOf(path()).startsWith("\xEF\xBB\xBF"
                                         "entry,time_utc,actor_uid"));
    QCOMPARE(contentOf(path()).count('\n'), 1);
}

void TstAuditExport::export_isToldFirst_thenReadPageByPage()
{
    AuditService service;
    service.write(7);
    service.world.transport.setDeferred(true);
    const auto models = service.world.open();
    QSignalSpy exported(models->audit()->file(), &admin::AdminExport::exported);
    QSignalSpy changed(models->audit()->file(), &admin::AdminExport::changed);
    service.calls.clear();
    models->audit()->file()->begin(path(), u"csv"_s);
    QVERIFY(!QFile::exists(path()));
    QTRY_COMPARE(exported.count(), 1);
    service.calls.removeIf([](const QString &call) { return !call.contains("audit"_L1) && !call.contains("exp"_L1); });
    QCOMPARE(service.calls,
             QStringList({u"POST /api/admin/exports?"_s, u"GET /api/admin/audit?limit=100"_s,
                          u"GET /api/admin/audit?before=5&limit=100"_s, u"GET /api/admin/audit?before=2&limit=100"_s}));
    QCOMPARE(exported.first().at(1).toLongLong(), 7);
    QCOMPARE(contentOf(path()).count('\n'), 8);
    QVERIFY(contentOf(path()).contains("\r\n7,"));
    QCOMPARE(QFile(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!models->audit()->file()->isRunning());
}

void TstAuditExport::filter_goesIntoTheNoteAndTheReads()
{
    AuditService service;
    service.write(3);
    const auto models = service.world.open();
    QVERIFY(models->audit()->setFilter({{u"subject"_s, u"u-2"_s}}));
    QSignalSpy exported(models->audit()->file(), &admin::AdminExport::exported);
    service.world.transport.forgetRequests();
    models->audit()->file()->begin(path(), u"csv"_s);
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(contentOf(path()).count('\n'), 2);
    const QJsonObject note = QJsonDocument::fromJson(service.world.transport.requests().first().body).object();
    QCOMPARE(note.value("list"_L1).toString(), u"audit"_s);
    QCOMPARE(note.value("format"_L1).toString(), u"csv"_s);
    QCOMPARE(note.value("filter"_L1).toObject().value("subject"_L1).toString(), u"u-2"_s);
}

void TstAuditExport::stopped_leavesNoFile()
{
    AuditService service;
    service.write(7);
    service.world.transport.setDeferred(true);
    const auto models = service.world.open();
    QSignalSpy stopped(models->audit()->file(), &admin::AdminExport::stopped);
    QSignalSpy exported(models->audit()->file(), &admin::AdminExport::exported);
    admin::AdminExport &file = *models->audit()->file();
    connect(&file, &admin::AdminExport::changed, this, [&file] {
        if (file.progress().contains(u'%')) {
            file.stop(); // with the next page on its way
        }
    });
    models->audit()->file()->begin(path(), u"csv"_s);
    QTRY_COMPARE(stopped.count(), 1);
    QVERIFY(!file.isRunning());
    QCOMPARE(service.reads, 2);
    drain();
    QCOMPARE(exported.count(), 0);
    QCOMPARE(files(), 0);
}

void TstAuditExport::failing_leavesNoFile_andSaysWhy()
{
    AuditService service;
    service.write(7);
    service.failFrom = 2;
    const auto models = service.world.open();
    QSignalSpy failed(models->audit()->file(), &admin::AdminExport::failed);
    models->audit()->file()->begin(path(), u"csv"_s);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(files(), 0);
    QVERIFY(!models->audit()->file()->isRunning());
}

void TstAuditExport::existingFile_isNotWrittenOver_andNothingIsTold()
{
    AuditService service;
    const auto models = service.world.open();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QSignalSpy failed(models->audit()->file(), &admin::AdminExport::failed);
    models->audit()->file()->begin(path(), u"csv"_s);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(contentOf(path()), "mine");
    QCOMPARE(service.callsOf(u"POST"_s), 0);
}

void TstAuditExport::leavingTheMode_leavesNoFile()
{
    AuditService service;
    service.write(7);
    service.world.transport.setDeferred(true);
    const auto models = service.world.open();
    models->audit()->file()->begin(path(), u"csv"_s);
    QVERIFY(models->audit()->file()->isRunning());
    models->setOpen(false);
    QVERIFY(!models->audit()->file()->isRunning());
    drain();
    QCOMPARE(files(), 0);
}

void TstAuditExport::hostileValues_stayText()
{
    AuditService service;
    service.write(1);
    service.log.first().subject = u"=HYPERLINK(\"http://x\")"_s;
    service.log.first().subjectUid = u"+1"_s;
    service.log.first().after = {{u"name"_s, u"a,b"_s}};
    const auto models = service.world.open();
    QSignalSpy exported(models->audit()->file(), &admin::AdminExport::exported);
    models->audit()->file()->begin(path(), u"csv"_s);
    QTRY_COMPARE(exported.count(), 1);
    const QByteArray csv = contentOf(path());
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    QVERIFY(csv.contains(",'+1,"));
    QVERIFY(csv.contains("\"{\"\"name\"\":\"\"a,b\"\"}\""));
}

QTEST_GUILESS_MAIN(TstAuditExport)
#include "tst_auditexport.moc"
