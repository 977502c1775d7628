// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/calllog.h"
#include "support/fakeclock.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using namespace dotm::bridge;

namespace {

CallEntry entry(const QString &id, core::TimePoint at, const QString &assistant = u"a"_s)
{
    CallEntry result;
    result.id = id;
    result.at = at;
    result.assistantId = assistant;
    result.tool = u"activate_esim"_s;
    return result;
}

} // namespace

class CallLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entry_throughJson_isTheSame();
    void put_sameId_replacesInPlace();
    void load_lastLineOfAnId_holds();
    void load_tornLastLine_losesOnlyThatStep();
    void load_linesOlderThanNinetyDays_areLeftOut();
    void callsSince_countsOneAssistantInAnHour();
    void spentSince_countsWhatStillRuns();
    void compacted_loadedAgain_isTheSame();
    void midnight_isOfThisComputer();
};

void CallLogTest::entry_throughJson_isTheSame()
{
    CallEntry before = entry(u"1"_s, core::fromMs(1'768'469'400'123));
    before.endedAt = core::fromMs(1'768'469'401'000);
    before.assistantName = u"Laptop"_s;
    before.kind = ToolKind::Money;
    before.errand = Errand::GetLine;
    before.arguments = {{u"x"_s, 1}};
    before.decision = Decision::AllowedOnce;
    before.reason = u"r"_s;
    before.state = CallState::Unclear;
    before.result = u"done"_s;
    before.readBack = ReadBack::Differs;
    before.readBackText = u"other"_s;
    before.spent = {100, u"USD"_s};
    const auto after = CallEntry::fromJson(before.toJson());
    QVERIFY(after.has_value());
    QCOMPARE(after->toJson(), before.toJson());
    QCOMPARE(after->at, before.at);
}

void CallLogTest::put_sameId_replacesInPlace()
{
    CallLog log;
    log.put(entry(u"1"_s, core::fromMs(1)));
    log.put(entry(u"2"_s, core::fromMs(2)));
    CallEntry done = entry(u"1"_s, core::fromMs(1));
    done.state = CallState::Done;
    log.put(done);
    QCOMPARE(log.entries().size(), 2);
    QCOMPARE(log.entries().first().id, u"2"_s);
    QCOMPARE(log.find(u"1"_s)->state, CallState::Done);
    QCOMPARE(log.find(u"3"_s), nullptr);
}

void CallLogTest::load_lastLineOfAnId_holds()
{
    const test::FakeClock clock;
    CallEntry first = entry(u"1"_s, clock.now());
    CallEntry last = first;
    last.state = CallState::Done;
    CallLog log;
    log.load(CallLog::line(first) + CallLog::line(entry(u"2"_s, clock.now() + 1ms)) + CallLog::line(last), clock.now());
    QCOMPARE(log.entries().size(), 2);
    QCOMPARE(log.entries().first().id, u"2"_s);
    QCOMPARE(log.find(u"1"_s)->state, CallState::Done);
}

void CallLogTest::load_tornLastLine_losesOnlyThatStep()
{
    const test::FakeClock clock;
    CallEntry done = entry(u"1"_s, clock.now());
    done.state = CallState::Done;
    const QByteArray whole = CallLog::line(entry(u"1"_s, clock.now()));
    CallLog log;
    log.load(whole + CallLog::line(done).chopped(20), clock.now());
    QCOMPARE(log.entries().size(), 1);
    QCOMPARE(log.find(u"1"_s)->state, CallState::Running);
}

void CallLogTest::load_linesOlderThanNinetyDays_areLeftOut()
{
    const test::FakeClock clock;
    CallLog log;
    log.load(CallLog::line(entry(u"old"_s, clock.now() - CallLog::kKept)) +
                 CallLog::line(entry(u"young"_s, clock.now() - CallLog::kKept + 1ms)),
             clock.now());
    QCOMPARE(log.entries().size(), 1);
    QCOMPARE(log.entries().first().id, u"young"_s);
}

void CallLogTest::callsSince_countsOneAssistantInAnHour()
{
    const test::FakeClock clock;
    CallLog log;
    log.put(entry(u"1"_s, clock.now() - 1h));
    log.put(entry(u"2"_s, clock.now() - 1h + 1ms));
    log.put(entry(u"3"_s, clock.now(), u"b"_s));
    log.put(entry(u"4"_s, clock.now()));
    QCOMPARE(log.callsSince(u"a"_s, clock.now() - 1h), 2);
    QCOMPARE(log.callsSince(u"b"_s, clock.now() - 1h), 1);
}

void CallLogTest::spentSince_countsWhatStillRuns()
{
    const test::FakeClock clock;
    CallLog log;
    CallEntry yesterday = entry(u"1"_s, clock.now() - 24h);
    yesterday.spent = {500, u"USD"_s};
    CallEntry running = entry(u"2"_s, clock.now());
    running.spent = {100, u"USD"_s};
    CallEntry foreign = entry(u"3"_s, clock.now());
    foreign.spent = {700, u"CAD"_s};
    log.put(yesterday);
    log.put(running);
    log.put(foreign);
    QCOMPARE(log.spentSince(u"a"_s, clock.now() - 1h, u"USD"_s), 100);
}

void CallLogTest::compacted_loadedAgain_isTheSame()
{
    const test::FakeClock clock;
    CallLog log;
    for (int i = 0; i < 50; ++i) {
        log.put(entry(QString::number(i), clock.now() + std::chrono::milliseconds(i)));
    }
    CallLog again;
    again.load(log.compacted(), clock.now());
    QCOMPARE(again.entries().size(), 50);
    QCOMPARE(again.entries().first().id, log.entries().first().id);
    QCOMPARE(again.entries().last().id, log.entries().last().id);
}

void CallLogTest::midnight_isOfThisComputer()
{
    const core::TimePoint now = core::fromMs(QDateTime(QDate(2026, 1, 15), QTime(9, 30)).toMSecsSinceEpoch());
    QCOMPARE(core::toMs(midnightBefore(now)), QDate(2026, 1, 15).startOfDay().toMSecsSinceEpoch());
    QCOMPARE(core::toMs(midnightAfter(now)), QDate(2026, 1, 16).startOfDay().toMSecsSinceEpoch());
    QCOMPARE(midnightBefore(midnightAfter(now)), midnightAfter(now));
}

QTEST_GUILESS_MAIN(CallLogTest)
#include "tst_calllog.moc"
