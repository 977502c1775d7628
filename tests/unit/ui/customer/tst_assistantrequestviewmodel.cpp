// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"
#include "support/assistantbooks.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using customer::AssistantRequestViewModel;
using domain::ActivationState;
using test::CustomerWorld;

namespace {

/// Somebody who is signed in, and one assistant.
struct World : CustomerWorld
{
    explicit World(ActivationState state = ActivationState::Active)
    {
        activations = {activation(state)};
        signIn();
        made = models();
    }
    [[nodiscard]] AssistantRequestViewModel &sheet() { return *made->request(); }
    /// As long as it takes until a click counts.
    void ripen()
    {
        sheet().shown();
        clock.advance(500ms);
        sheet().tick();
    }
    [[nodiscard]] QString fact(const QString &label)
    {
        const QVariantList facts = sheet().facts();
        for (const QVariant &each : facts) {
            const QVariantMap row = each.toMap();
            if (row.value(u"label"_s) == label) {
                return row.value(u"value"_s).toString() + u'|' + row.value(u"note"_s).toString();
            }
        }
        return u"(none)"_s;
    }

    bridge::Assistant who = test::assistant(clock, u"planner"_s);
    std::unique_ptr<customer::CustomerModels> made;
};

} // namespace

class AssistantRequestViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    void nothingAsked_waitsForNothing()
    {
        World world;
        QVERIFY(!world.sheet().isWaiting());
        world.sheet().shown();
        world.sheet().allowOnce();
        world.sheet().notNow();
        QVERIFY(world.desk.calls.isEmpty());
    }

    void money_showsExactValues()
    {
        World world;
        QSignalSpy arrived(&world.sheet(), &AssistantRequestViewModel::arrived);
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        QCOMPARE(arrived.count(), 1);
        QVERIFY(world.sheet().isWaiting());
        QVERIFY(world.sheet().isMoney());
        QVERIFY(!world.sheet().mayAllowUntilTonight());
        QCOMPARE(world.sheet().who(), u"planner-name"_s);
        QCOMPARE(world.sheet().question(), u"Buy a new line, eSIM Beta?"_s);
        QCOMPARE(world.sheet().price(), u"$1.00"_s);
        QCOMPARE(world.fact(u"Product"_s), u"eSIM Beta|one time"_s);
        QCOMPARE(world.fact(u"Cost now"_s), u"$1.00|leaves $24.00 of today’s $25.00 limit"_s);
        QCOMPARE(world.fact(u"Cost later"_s), u"Nothing|it does not repeat"_s);
        QVERIFY(world.fact(u"Undo"_s).startsWith(u"Until it is paid"_s));
    }

    void freeChange_showsTheLineCovered()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who, bridge::ToolKind::Change));
        QVERIFY(!world.sheet().isMoney());
        QVERIFY(world.sheet().mayAllowUntilTonight());
        QVERIFY(world.sheet().price().isEmpty());
        QCOMPARE(world.fact(u"Line"_s), u"+1 212 ••• ••47|"_s);
        QCOMPARE(world.fact(u"Cost now"_s), u"Nothing|"_s);
    }

    void mail_showsItsAddressCovered()
    {
        World world;
        auto request = test::request(world.clock, u"r-1"_s, world.who, bridge::ToolKind::Change);
        request.errand = bridge::Errand::ResendMail;
        world.desk.arrive(request);
        QCOMPARE(world.fact(u"Goes to"_s), u"m•••@example.com|"_s);
    }

    void unknownTool_showsItsArguments_andInventsNoCost()
    {
        World world;
        auto request = test::request(world.clock, u"r-1"_s, world.who, bridge::ToolKind::Change);
        request.errand = bridge::Errand::Other;
        request.tool = u"fly"_s;
        request.toolTitle = u"Fly <b>away</b>"_s;
        request.arguments = {{u"to"_s, u"Moon"_s}};
        request.isReversible = false;
        world.desk.arrive(request);
        QCOMPARE(world.sheet().question(), u"Let it use “Fly <b>away</b>”?"_s);
        QCOMPARE(world.fact(u"to"_s), u"Moon|"_s);
        QVERIFY(world.fact(u"Cost"_s).startsWith(u"Not stated"_s));
        QCOMPARE(world.fact(u"Cost now"_s), u"(none)"_s);
        QVERIFY(world.fact(u"Undo"_s).startsWith(u"No|"_s));
    }

    void allow_beforeHalfASecond_isNotTaken()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who, bridge::ToolKind::Change));
        AssistantRequestViewModel &sheet = world.sheet();
        sheet.allowOnce(); // not even on screen
        sheet.shown();
        sheet.allowOnce();
        world.clock.advance(499ms);
        sheet.tick();
        QVERIFY(!sheet.isRipe());
        sheet.allowOnce();
        sheet.allowUntilTonight();
        QVERIFY(world.desk.calls.isEmpty());
        world.clock.advance(1ms);
        sheet.tick();
        QVERIFY(sheet.isRipe());
        sheet.allowOnce();
        QCOMPARE(world.desk.calls, QStringList{u"allowOnce r-1"_s});
        QVERIFY(!sheet.isWaiting());
    }

    void window_wokenUp_beginsTheHalfSecondAgain()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        world.ripen();
        QVERIFY(world.sheet().isRipe());
        world.sheet().shown();
        world.sheet().allowOnce();
        QVERIFY(world.desk.calls.isEmpty());
    }

    void clockSetBack_doesNotLockTheAnswer()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        world.sheet().shown();
        world.clock.advance(-1h);
        world.sheet().tick();
        QVERIFY(!world.sheet().isRipe());
        world.clock.advance(500ms);
        world.sheet().tick();
        QVERIFY(world.sheet().isRipe());
    }

    void notNow_isTakenAtOnce()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        world.sheet().notNow();
        QCOMPARE(world.desk.calls, QStringList{u"notNow r-1"_s});
    }

    void untilTonight_onlyWhereTheRequestSaysSo()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        world.ripen();
        world.sheet().allowUntilTonight();
        QVERIFY(world.desk.calls.isEmpty());
        world.sheet().notNow();
        world.desk.arrive(test::request(world.clock, u"r-2"_s, world.who, bridge::ToolKind::Change));
        world.ripen();
        world.sheet().allowUntilTonight();
        QCOMPARE(world.desk.calls.last(), u"allowUntilTonight r-2"_s);
    }

    void two_theOldestFirst_theNextFollowsAndRipensAnew()
    {
        World world;
        auto newer = test::request(world.clock, u"r-2"_s, world.who);
        auto older = test::request(world.clock, u"r-1"_s, world.who, bridge::ToolKind::Change);
        older.askedAt -= 10s;
        world.desk.asked = {newer, older};
        world.desk.tell();
        AssistantRequestViewModel &sheet = world.sheet();
        QCOMPARE(sheet.key(), u"r-1"_s);
        QCOMPARE(sheet.behind(), 1);
        world.ripen();
        sheet.allowOnce();
        QCOMPARE(sheet.key(), u"r-2"_s);
        QCOMPARE(sheet.behind(), 0);
        QVERIFY(!sheet.isRipe());
        sheet.allowOnce();
        QCOMPARE(world.desk.calls, QStringList{u"allowOnce r-1"_s});
        world.clock.advance(500ms);
        sheet.tick();
        QVERIFY(sheet.isRipe());
    }

    void newer_doesNotTakeTheSheetAway()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        world.clock.advance(1s);
        world.desk.arrive(test::request(world.clock, u"r-2"_s, world.who));
        QCOMPARE(world.sheet().key(), u"r-1"_s);
        QCOMPARE(world.sheet().behind(), 1);
    }

    void endedElsewhere_isToldOnce()
    {
        World world;
        QSignalSpy told(&world.sheet(), &AssistantRequestViewModel::told);
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        world.desk.miss(u"r-1"_s);
        QVERIFY(!world.sheet().isWaiting());
        QCOMPARE(told.count(), 1);
        QVERIFY(told.first().first().toString().startsWith(u"Nobody answered"_s));
        world.desk.arrive(test::request(world.clock, u"r-2"_s, world.who));
        world.desk.drop(u"r-2"_s);
        QCOMPARE(told.count(), 2);
        QVERIFY(told.last().first().toString().contains(u"does not wait"_s));
        world.desk.arrive(test::request(world.clock, u"r-3"_s, world.who));
        world.desk.stopAll();
        QCOMPARE(told.count(), 3);
        QVERIFY(told.last().first().toString().startsWith(u"All assistants are stopped"_s));
    }

    void endedBySelf_isNotToldAsEndedElsewhere()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        world.ripen();
        QSignalSpy told(&world.sheet(), &AssistantRequestViewModel::told);
        world.sheet().allowOnce();
        QCOMPARE(told.count(), 1);
        QVERIFY(told.first().first().toString().startsWith(u"Allowed once"_s));
    }

    void ended_keepsItsFaceUntilTheSheetIsGone()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        world.ripen();
        world.sheet().notNow();
        QVERIFY(!world.sheet().isWaiting());
        QVERIFY(!world.sheet().question().isEmpty()); // still fading out
        world.sheet().hidden();
        QVERIFY(world.sheet().question().isEmpty());
        QVERIFY(world.sheet().facts().isEmpty());
    }

    void time_stepsOnceASecond_isSaidEveryThirty()
    {
        World world;
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.who));
        AssistantRequestViewModel &sheet = world.sheet();
        QCOMPARE(sheet.timeText(), u"2:00"_s);
        QCOMPARE(sheet.timeWords(), u"2 minute(s) left to answer"_s);
        QSignalSpy told(&sheet, &AssistantRequestViewModel::told);
        QSignalSpy words(&sheet, &AssistantRequestViewModel::timeWordsChanged);
        for (int second = 0; second < 119; ++second) {
            world.clock.advance(1s);
            sheet.tick();
        }
        QCOMPARE(sheet.timeText(), u"0:01"_s);
        QVERIFY(sheet.isUrgent());
        QCOMPARE(words.count(), 3); // 1:30, 1:00, 0:30
        QCOMPARE(told.count(), 3);
        world.clock.advance(10s);
        sheet.tick();
        QCOMPARE(sheet.timeText(), u"0:00"_s);
    }

    void openedLate_showsWhatWaitsAlready()
    {
        CustomerWorld world;
        world.desk.asked = {test::request(world.clock, u"r-1"_s, test::assistant(world.clock, u"planner"_s))};
        const auto models = world.models();
        QVERIFY(models->request()->isWaiting());
    }
};

QTEST_MAIN(AssistantRequestViewModelTest)
#include "tst_assistantrequestviewmodel.moc"
