// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "support/assistantbooks.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"
#include "ui/customer/assistantcallrow.h"
#include "ui/customer/assistantlogexport.h"
#include "ui/customer/assistantlogviewmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using bridge::Decision;
using customer::AssistantLogViewModel;

class AssistantLogViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk.entries = {entry(u"c-1"_s, m_planner, u"activate_esim"_s, Decision::AllowedOnce, 1h),
                          entry(u"c-2"_s, m_planner, u"get_my_line"_s, Decision::NoQuestion, 2h),
                          entry(u"c-3"_s, m_helper, u"activate_esim"_s, Decision::Refused, 20 * 24h),
                          entry(u"c-4"_s, m_helper, u"get_my_line"_s, Decision::NoQuestion, 80 * 24h)};
        m_desk.entries[0].spent = {100, u"USD"_s};
        m_desk.entries[0].arguments = {{u"product_id"_s, u"esim_beta"_s}};
        m_desk.entries[0].result = u"Invoice made"_s;
    }

    void nobodyAsked_isEmpty_notFiltered()
    {
        m_desk.entries.clear();
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        QVERIFY(log.isEmpty());
        QVERIFY(!log.isFiltered());
        QCOMPARE(log.useSource(), u"from this computer’s log"_s);
        QCOMPARE(log.use().first().toMap().value(u"calls"_s).toString(), u"0"_s);
        QCOMPARE(log.use().first().toMap().value(u"spent"_s).toString(), u"Nothing"_s);
    }

    void rows_sayWhatWasAskedAndDecided()
    {
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        const QAbstractItemModelTester tester(log.calls(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto row =
            log.calls()->index(0).data(customer::AssistantRowsModel::Entry).value<customer::AssistantCallRow>();
        QCOMPARE(row.title, u"Buy a new line"_s);
        QCOMPARE(row.decision, u"Allowed once"_s);
        QCOMPARE(row.money, u"$1.00"_s);
        QCOMPARE(row.outcome, u"The bill was made"_s);
        QCOMPARE(row.arguments.size(), 1);
        QVERIFY(!row.isRefused);
    }

    void filter_findsInEveryText_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("name") << u" PLANNER "_s << 2;
        QTest::newRow("tool") << u"get_my"_s << 2;
        QTest::newRow("words of the errand") << u"read your line"_s << 2;
        QTest::newRow("argument") << u"esim_beta"_s << 1;
        QTest::newRow("answer") << u"invoice"_s << 1;
        QTest::newRow("decision") << u"refused"_s << 1;
        QTest::newRow("nothing") << u"zebra"_s << 0;
    }
    void filter_findsInEveryText()
    {
        QFETCH(const QString, filter);
        QFETCH(const int, count);
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        log.setFilter(filter);
        QCOMPARE(log.calls()->count(), count);
        QVERIFY(log.isFiltered());
        QVERIFY(!log.isEmpty());
        log.clearFilter();
        QCOMPARE(log.calls()->count(), 4);
        QVERIFY(!log.isFiltered());
    }

    void filters_byAssistantAndDecision_narrowTogether()
    {
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        QCOMPARE(log.assistants().size(), 3);
        log.setAssistant(u"helper"_s);
        QCOMPARE(log.calls()->count(), 2);
        log.setDecision(u"refused"_s);
        QCOMPARE(log.calls()->count(), 1);
        log.setDecision(u"allowed"_s);
        QCOMPARE(log.calls()->count(), 0);
        log.setAssistant({});
        QCOMPARE(log.calls()->count(), 1);
        log.setDecision(u"read"_s);
        QCOMPARE(log.calls()->count(), 2);
    }

    void longLog_isMadeAPageAtATime()
    {
        m_desk.entries.clear();
        for (int i = 0; i < 70; ++i) {
            m_desk.entries.append(
                entry(u"c-%1"_s.arg(i), m_planner, u"get_my_line"_s, Decision::NoQuestion, std::chrono::hours(i)));
        }
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        QCOMPARE(log.calls()->count(), 30);
        QVERIFY(log.hasMore());
        log.showMore();
        log.showMore();
        QCOMPARE(log.calls()->count(), 70);
        QVERIFY(!log.hasMore());
        log.setFilter(u"planner"_s);
        QCOMPARE(log.calls()->count(), 30);
    }

    void newCall_isInserted_openedOneStays()
    {
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        QSignalSpy inserted(log.calls(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(log.calls(), &QAbstractItemModel::rowsRemoved);
        m_desk.entries.prepend(entry(u"c-0"_s, m_planner, u"get_my_line"_s, Decision::NoQuestion, 0h));
        log.update();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 0);
    }

    void use_countsByAge()
    {
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        const QVariantList use = log.use();
        QCOMPARE(use.size(), 3);
        const auto cell = [&use](int row, const QString &name) {
            return use.at(row).toMap().value(name).toString();
        };
        QCOMPARE(cell(0, u"calls"_s), u"2"_s);
        QCOMPARE(cell(1, u"calls"_s), u"3"_s);
        QCOMPARE(cell(2, u"calls"_s), u"4"_s);
        QCOMPARE(cell(2, u"allowed"_s), u"3"_s);
        QCOMPARE(cell(2, u"refused"_s), u"1"_s);
        QCOMPARE(cell(0, u"spent"_s), u"$1.00"_s);
        QVERIFY(log.useSource().contains(u"begins"_s));
    }

    void use_keepsCurrenciesApart()
    {
        m_desk.entries[1].spent = {500, u"JPY"_s};
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        QCOMPARE(log.use().first().toMap().value(u"spent"_s).toString(), u"500 JPY + $1.00"_s);
    }

    void csv_hasHeaderEvenWhenEmpty_andNoFormula()
    {
        QVERIFY(customer::assistantLogCsv({}).startsWith("\xEF\xBB\xBFtime_utc,"));
        bridge::CallEntry bad = m_desk.entries.first();
        bad.assistantName = u"=HYPERLINK(\"x\")"_s;
        bad.result = u"a,\"b\"\nc"_s;
        const QString csv = QString::fromUtf8(customer::assistantLogCsv({bad}));
        QVERIFY(csv.contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s));
        QVERIFY(csv.contains(u"\"a,\"\"b\"\"\nc\""_s));
        QVERIFY(csv.contains(u",allowed_once,"_s));
        QVERIFY(csv.contains(u",1.00,USD,"_s));
        QCOMPARE(csv.count(u"\r\n"_s), 2);
    }

    void export_writesAllThatTheFilterFinds()
    {
        QTemporaryDir folder;
        AssistantLogViewModel log(m_desk, m_clock, nullptr);
        QSignalSpy exported(&log, &AssistantLogViewModel::exported);
        QSignalSpy failed(&log, &AssistantLogViewModel::exportFailed);
        log.setAssistant(u"helper"_s);
        const QString path = folder.filePath(u"log.csv"_s);
        log.exportCsv(path);
        QVERIFY(log.isExporting());
        QTRY_COMPARE(exported.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("helper-name"), 2);
        QVERIFY(!text.contains("planner-name"));
        log.exportCsv(path);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(log.suggestedPath().endsWith(u".csv"_s));
    }

private:
    [[nodiscard]] bridge::CallEntry entry(const QString &id, const bridge::Assistant &who, const QString &tool,
                                          Decision decision, std::chrono::hours ago) const
    {
        return test::call(m_clock, id, who, tool, decision, ago);
    }

    test::FakeClock m_clock;
    test::FakeDesk m_desk;
    bridge::Assistant m_planner = test::assistant(m_clock, u"planner"_s);
    bridge::Assistant m_helper = test::assistant(m_clock, u"helper"_s, bridge::Way::Stdio);
};

QTEST_GUILESS_MAIN(AssistantLogViewModelTest)
#include "tst_assistantlogviewmodel.moc"
