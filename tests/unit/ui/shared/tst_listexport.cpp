// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "ui/shared/fonts.h"
#include "ui/shared/listexport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using ui::ExportRow;

namespace {

constexpr int kPage = 100;

/// A list of so many rows, read page by page.
struct World
{
    QTemporaryDir folder;
    core::SystemClock clock;
    int rows = 0;
    int failFrom = 1'000'000; ///< the row whose page cannot be read
    core::Outcome noted;
    bool isSlow = false; ///< a page waits for `go`
    std::function<void()> go;
    int asked = 0;
    int open = 0; ///< pages that were asked for and have not come
    int mostOpen = 0;
    QStringList told;
    ui::ListExport file{clock, [this] { return plan(); }, nullptr};

    [[nodiscard]] QString path(const QString &format = u"csv"_s) const { return folder.filePath(u"list."_s + format); }
    [[nodiscard]] qsizetype files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size();
    }
    [[nodiscard]] QByteArray content(const QString &format = u"csv"_s) const
    {
        QFile content(path(format));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    /// What stands in the PDF, page after page.
    [[nodiscard]] QString text() const
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path(u"pdf"_s), u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

private:
    [[nodiscard]] static ExportRow row(int number)
    {
        return {qint64(number),
                core::fromMs(1'768'469'400'000),
                ui::Decimal{u"12.90"_s},
                u"=Person %1"_s.arg(number),
                number % 2 == 0 ? ui::ExportCell() : ui::ExportCell(u"a,b"_s),
                u"code"_s};
    }
    [[nodiscard]] ui::ExportPlan plan()
    {
        ui::ExportPlan plan;
        plan.head.title = u"Payments"_s;
        plan.head.filter = u"since 12 Nov 2026"_s;
        plan.head.source = u"from our records"_s;
        plan.head.columns = {
            {u"number"_s, u"No."_s, 1},    {u"time_utc"_s, u"When"_s, 2}, {u"amount_usd"_s, u"Amount in $"_s, 1},
            {u"person"_s, u"Person"_s, 2}, {u"note"_s, u"Note"_s, 1},     {u"code"_s, {}, 0}};
        plan.note = [this](const QString &format, const ui::ExportPlan::Noted &answer) {
            told.append(format);
            answer(noted);
        };
        plan.read = [this](const QString &key, const ui::ExportPlan::Taken &taken) {
            ++asked;
            mostOpen = std::max(mostOpen, ++open);
            const auto answer = [this, key, taken] {
                --open;
                taken(page(key.toInt()));
            };
            if (isSlow) {
                go = answer;
            } else {
                QMetaObject::invokeMethod(&file, answer, Qt::QueuedConnection);
            }
        };
        return plan;
    }
    [[nodiscard]] core::Result<ui::ExportPage> page(int from) const
    {
        if (from >= failFrom) {
            return core::fail(core::ErrorCode::Unavailable, u"no"_s);
        }
        ui::ExportPage page;
        for (int number = from; number < std::min(rows, from + kPage); ++number) {
            page.rows.append(row(number + 1));
        }
        page.next = from + kPage < rows ? QString::number(from + kPage) : QString();
        page.share = rows > 0 ? double(from + page.rows.size()) / rows : -1;
        return page;
    }
};

} // namespace

class TstListExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::installFonts();
        m_hasReader = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
    }
    void csv_hasMarkHeaderAndTypedValues();
    void csv_ofNothing_hasTheHeader();
    void csv_ofTwentyThousand_isReadOnePageAtATime();
    void pdf_isTextWithTitleFilterAndFoot();
    void pdf_ofNothing_saysSo();
    void pdf_fromTheRight_isText();
    void longText_isWrapped_andStaysOnThePage();
    void stopped_leavesNothing_data();
    void stopped_leavesNothing();
    void failingPage_leavesNothing_data();
    void failingPage_leavesNothing();
    void refusedNote_readsNothing();
    void goneWhileWriting_leavesNothing();
    void fullDisk_saysSo();
    void suggestedPath_isNamedAfterTheList();

private:
    bool m_hasReader = false;
};

void TstListExport::csv_hasMarkHeaderAndTypedValues()
{
    World world;
    world.rows = 2;
    QSignalSpy exported(&world.file, &ui::ListExport::exported);
    world.file.begin(world.path(), u"csv"_s);
    QVERIFY(world.file.isRunning());
    QVERIFY(!QFile::exists(world.path()));
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.first().at(1).toLongLong(), 2);
    QCOMPARE(world.content(), "\xEF\xBB\xBFnumber,time_utc,amount_usd,person,note,code\r\n"
                              "1,2026-01-15T09:30:00.000Z,12.90,'=Person 1,\"a,b\",code\r\n"
                              "2,2026-01-15T09:30:00.000Z,12.90,'=Person 2,,code\r\n");
    QCOMPARE(world.told, QStringList(u"csv"_s));
    QVERIFY(!world.file.isRunning());
}

void TstListExport::csv_ofNothing_hasTheHeader()
{
    World world;
    QSignalSpy exported(&world.file, &ui::ListExport::exported);
    world.file.begin(world.path(), u"csv"_s);
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(world.content(), "\xEF\xBB\xBFnumber,time_utc,amount_usd,person,note,code\r\n");
}

void TstListExport::csv_ofTwentyThousand_isReadOnePageAtATime()
{
    World world;
    world.rows = 20'000;
    QSignalSpy exported(&world.file, &ui::ListExport::exported);
    QStringList progress;
    connect(&world.file, &ui::ListExport::changed, this, [&] { progress.append(world.file.progress()); });
    world.file.begin(world.path(), u"csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30'000);
    QCOMPARE(world.content().count('\n'), 20'001);
    QCOMPARE(world.asked, 200);
    QCOMPARE(world.mostOpen, 1);
    QVERIFY(progress.contains(u"10,000 rows written, 50 %"_s));
    QCOMPARE(world.files(), 1);
}

void TstListExport::pdf_isTextWithTitleFilterAndFoot()
{
    if (!m_hasReader) {
        QSKIP("pdftotext is not installed");
    }
    World world;
    world.rows = 250;
    QSignalSpy exported(&world.file, &ui::ListExport::exported);
    world.file.begin(world.path(u"pdf"_s), u"pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30'000);
    QVERIFY(world.content(u"pdf"_s).startsWith("%PDF-"));
    const QStringList pages = world.text().split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    QVERIFY(pages.first().contains(u"Payments"_s) && pages.first().contains(u"since 12 Nov 2026"_s));
    int number = 0;
    for (const QString &page : pages) {
        ++number;
        QVERIFY(page.contains(u"Amount in $"_s));
        QVERIFY(page.contains(u"from our records, "_s));
        QVERIFY2(page.contains(u"Page %1"_s.arg(number)), qPrintable(page));
    }
    for (int row = 1; row <= 250; ++row) {
        QVERIFY2(pages.join(u' ').contains(u"=Person %1"_s.arg(row)), qPrintable(pages.first()));
    }
    QVERIFY(pages.first().contains(u"15 Jan 2026"_s));
    QVERIFY(!pages.first().contains(u"code"_s));
}

void TstListExport::pdf_ofNothing_saysSo()
{
    if (!m_hasReader) {
        QSKIP("pdftotext is not installed");
    }
    World world;
    QSignalSpy exported(&world.file, &ui::ListExport::exported);
    world.file.begin(world.path(u"pdf"_s), u"pdf"_s);
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(world.text().contains(u"Amount in $"_s));
    QVERIFY(world.text().contains(u"Nothing is in this list."_s));
}

void TstListExport::pdf_fromTheRight_isText()
{
    if (!m_hasReader) {
        QSKIP("pdftotext is not installed");
    }
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    World world;
    world.rows = 3;
    QSignalSpy exported(&world.file, &ui::ListExport::exported);
    world.file.begin(world.path(u"pdf"_s), u"pdf"_s);
    QTRY_COMPARE(exported.count(), 1);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const QStringList lines = world.text().split(u'\n');
    const auto head = std::ranges::find_if(lines, [](const QString &line) { return line.contains(u"Person"_s); });
    QVERIFY(head != lines.end());
    QVERIFY2(head->indexOf(u"Person"_s) < head->indexOf(u"When"_s),
             qPrintable(*head)); // the first column is on the right
}

void TstListExport::longText_isWrapped_andStaysOnThePage()
{
    if (!m_hasReader) {
        QSKIP("pdftotext is not installed");
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ui::ExportHead head;
    head.title = u"Long"_s;
    head.columns = {{u"a"_s, u"A"_s, 1}, {u"b"_s, u"B"_s, 5}};
    const auto writer = ui::makePdfWriter(file, head);
    for (int row = 0; row < 40; ++row) {
        writer->write({{u"First words and some more that will never fit, last%1."_s.arg(row), u"b%1"_s.arg(row)}});
    }
    QVERIFY(writer->finish());
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (int row = 0; row < 40; ++row) {
        QVERIFY2(text.contains(u"last%1."_s.arg(row)), qPrintable(QString::number(row)));
    }
}

void TstListExport::stopped_leavesNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("pdf") << u"pdf"_s;
}

void TstListExport::stopped_leavesNothing()
{
    QFETCH(QString, format);
    World world;
    world.rows = 1'000;
    QSignalSpy stopped(&world.file, &ui::ListExport::stopped);
    QSignalSpy exported(&world.file, &ui::ListExport::exported);
    connect(&world.file, &ui::ListExport::changed, this, [&] {
        if (world.file.progress().contains(u"30 %"_s)) {
            world.file.stop();
        }
    });
    world.file.begin(world.path(format), format);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 30'000);
    QVERIFY(!world.file.isRunning());
    QCOMPARE(world.files(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(exported.count(), 0);
    // And another one may follow.
    world.rows = 1;
    world.file.begin(world.path(format), format);
    QTRY_COMPARE(exported.count(), 1);
}

void TstListExport::failingPage_leavesNothing_data()
{
    stopped_leavesNothing_data();
}

void TstListExport::failingPage_leavesNothing()
{
    QFETCH(QString, format);
    World world;
    world.rows = 1'000;
    world.failFrom = 200;
    QSignalSpy failed(&world.file, &ui::ListExport::failed);
    world.file.begin(world.path(format), format);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(world.files(), 0);
    QVERIFY(!world.file.isRunning());
}

void TstListExport::refusedNote_readsNothing()
{
    World world;
    world.rows = 10;
    world.noted = core::fail(core::ErrorCode::Forbidden, u"no"_s);
    QSignalSpy failed(&world.file, &ui::ListExport::failed);
    world.file.begin(world.path(), u"csv"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(world.asked, 0);
    QCOMPARE(world.files(), 0);
}

void TstListExport::goneWhileWriting_leavesNothing()
{
    const QTemporaryDir folder;
    {
        World world;
        world.rows = 1'000;
        world.isSlow = true;
        world.file.begin(folder.filePath(u"list.pdf"_s), u"pdf"_s);
        QVERIFY(world.go != nullptr);
        world.go();
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TstListExport::fullDisk_saysSo()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("there is no /dev/full");
    }
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    ui::ExportHead head;
    head.columns = {{u"a"_s, u"A"_s, 1}};
    QVERIFY(!ui::makeCsvWriter(full, head)->finish());
}

void TstListExport::suggestedPath_isNamedAfterTheList()
{
    World world;
    QVERIFY(world.file.suggestedPath(u"pdf"_s).contains(u"DOTM Payments"_s));
    QVERIFY(world.file.suggestedPath(u"pdf"_s).endsWith(u".pdf"_s));
}

QTEST_MAIN(TstListExport)
#include "tst_listexport.moc"
