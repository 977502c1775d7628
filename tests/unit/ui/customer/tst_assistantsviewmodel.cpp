// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"
#include "support/assistantbooks.h"
#include "ui/customer/assistantrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using bridge::ConsentRequest;
using customer::AssistantsViewModel;
using customer::SetupProgram;
using customer::ViewModel;
using test::CustomerWorld;

namespace {

struct World : CustomerWorld
{
    World()
    {
        signIn();
        made = models();
    }
    [[nodiscard]] AssistantsViewModel &page() { return *made->assistants(); }
    void connectTwo()
    {
        desk.programs = {test::assistant(clock, u"a"_s, bridge::Way::Stdio), test::assistant(clock, u"b"_s)};
        desk.tell();
    }
    [[nodiscard]] customer::AssistantRow program(int row)
    {
        return page().programs()->index(row).data(customer::AssistantRowsModel::Entry).value<customer::AssistantRow>();
    }
    [[nodiscard]] customer::AssistantAskRow asked(int row)
    {
        return page()
            .requests()
            ->index(row)
            .data(customer::AssistantRowsModel::Entry)
            .value<customer::AssistantAskRow>();
    }

    std::unique_ptr<customer::CustomerModels> made;
};

} // namespace

class AssistantsViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    void status_followsTheDesk()
    {
        World world;
        QCOMPARE(world.page().status(), ViewModel::Status::Empty);
        world.connectTwo();
        QCOMPARE(world.page().status(), ViewModel::Status::Ready);
        world.desk.open = false;
        world.desk.tell();
        QCOMPARE(world.page().status(), ViewModel::Status::Loading);
        world.desk.trouble = core::Error{core::ErrorCode::Storage, u"The folder is gone."_s, std::nullopt, {}};
        world.desk.tell();
        QCOMPARE(world.page().status(), ViewModel::Status::Failed);
        QCOMPARE(world.page().problem().meaning, u"The folder is gone."_s);
    }

    void state_isOpenStoppedClosedOrBroken()
    {
        World world;
        QCOMPARE(world.page().state(), u"open"_s);
        world.desk.running = false;
        QCOMPARE(world.page().state(), u"closed"_s);
        world.desk.trouble = core::Error{core::ErrorCode::Unavailable, u"No port."_s, std::nullopt, {}};
        QCOMPARE(world.page().state(), u"broken"_s);
        world.desk.stopped = true;
        QCOMPARE(world.page().state(), u"stopped"_s);
    }

    void programs_areRowsOfWords()
    {
        World world;
        const QAbstractItemModelTester tester(world.page().programs(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.desk.spent = {100, u"USD"_s};
        world.connectTwo();
        QCOMPARE(world.page().programs()->count(), 2);
        const auto row = world.program(0);
        QCOMPARE(row.name, u"a-name"_s);
        QCOMPARE(row.way, u"As “claude-desktop”"_s);
        QCOMPARE(row.spent, u"$1.00 of $25.00"_s);
        QVERIFY(row.mayRead && row.mayChange && !row.isEnded);
        QVERIFY(row.program.isEmpty()); // its settings do not hold our entry
    }

    void spentOfNothing_hasTheLimitsCurrency()
    {
        World world;
        world.connectTwo();
        QCOMPARE(world.program(0).spent, u"$0.00 of $25.00"_s);
    }

    void limits_changeOneByOne()
    {
        World world;
        world.connectTwo();
        world.page().setMayRead(u"a"_s, false);
        world.page().setMayChange(u"a"_s, false);
        world.page().setPerDay(u"a"_s, 500);
        world.page().setCallsPerHour(u"a"_s, 30);
        world.page().setEnd(u"a"_s, 0);
        const bridge::AssistantLimits &limits = world.desk.programs.first().limits;
        QVERIFY(!limits.mayRead && !limits.mayChange);
        QCOMPARE(limits.perDay, (core::Money{500, u"USD"_s}));
        QCOMPARE(limits.callsPerHour, 30);
        QVERIFY(limits.until > world.clock.now());
        world.page().setEnd(u"a"_s, u"none"_s);
        QVERIFY(!world.desk.programs.first().limits.until);
        QCOMPARE(world.program(0).summary, u"May do nothing"_s);
    }

    void limits_sameUnknownOrNonsense_changeNothing()
    {
        World world;
        world.connectTwo();
        world.page().setMayRead(u"a"_s, true);
        world.page().setPerDay(u"a"_s, -5);
        world.page().setPerDay(u"a"_s, u"much"_s);
        world.page().setCallsPerHour(u"a"_s, QVariant());
        world.page().setMayRead(u"nobody"_s, false);
        QVERIFY(world.desk.calls.isEmpty());
    }

    void timeOver_isSaid()
    {
        World world;
        world.connectTwo();
        world.desk.programs.first().limits.until = world.clock.now();
        world.desk.tell();
        QVERIFY(world.program(0).isEnded);
        QCOMPARE(world.program(0).summary, u"Its time is over"_s);
    }

    void rename_trimsAndRefusesNothing()
    {
        World world;
        world.connectTwo();
        world.page().rename(u"b"_s, u"   "_s);
        world.page().rename(u"b"_s, u" b-name "_s);
        QVERIFY(world.desk.calls.isEmpty());
        world.page().rename(u"b"_s, u"  my   planner "_s);
        QCOMPARE(world.desk.programs.last().name, u"my planner"_s);
        world.page().rename(u"b"_s, QString(500, u'x'));
        QCOMPARE(world.desk.programs.last().name.size(), 60);
    }

    void requests_missedAndPrepared_areCountedAndNamed()
    {
        World world;
        const QAbstractItemModelTester tester(world.page().requests(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.connectTwo();
        world.desk.arrive(test::request(world.clock, u"r-1"_s, world.desk.programs.last()));
        QCOMPARE(world.page().waitingCount(), 1);
        QCOMPARE(world.asked(0).state, u"waiting"_s);
        world.desk.miss(u"r-1"_s);
        QCOMPARE(world.page().waitingCount(), 1);
        QCOMPARE(world.asked(0).state, u"missed"_s);
        QVERIFY(world.asked(0).isMoney);
        QCOMPARE(world.asked(0).price, u"$1.00"_s);
        QCOMPARE(world.asked(0).title, u"b-name wanted to buy a new line, eSIM Beta"_s);
        world.page().allowNextTry(u"r-1"_s);
        QCOMPARE(world.page().waitingCount(), 0);
        QCOMPARE(world.asked(0).state, u"prepared"_s);
        world.page().dismiss(u"r-1"_s);
        QCOMPARE(world.page().requests()->count(), 0);
        QCOMPARE(world.desk.calls, (QStringList{u"allowNextTry r-1"_s, u"dismiss r-1"_s}));
    }

    void grants_haveTheirEnd()
    {
        World world;
        world.connectTwo();
        world.desk.given = {{u"g-1"_s, u"b"_s, u"withdraw_activation"_s, u"f"_s, world.clock.now(),
                             world.clock.now() + std::chrono::hours(5)}};
        world.desk.tell();
        const auto row = world.page()
                             .grants()
                             ->index(0)
                             .data(customer::AssistantRowsModel::Entry)
                             .value<customer::AssistantGrantRow>();
        QCOMPARE(row.title, u"Withdraw the bill"_s);
        QVERIFY(row.text.startsWith(u"b-name, given "_s));
        world.page().endGrant(u"g-1"_s);
        QCOMPARE(world.page().grants()->count(), 0);
    }

    void stopAll_isOfferedToBeTakenBack_once()
    {
        World world;
        QSignalSpy now(&world.page(), &AssistantsViewModel::stoppedNow);
        QSignalSpy told(&world.page(), &AssistantsViewModel::told);
        world.page().resume();
        QVERIFY(world.desk.calls.isEmpty());
        world.page().stopAll();
        world.page().stopAll();
        QCOMPARE(now.count(), 1);
        QCOMPARE(told.count(), 2);
        QVERIFY(world.page().isStopped());
        world.page().resume();
        QVERIFY(!world.page().isStopped());
    }

    void forget_isTold()
    {
        World world;
        world.connectTwo();
        QSignalSpy told(&world.page(), &AssistantsViewModel::told);
        world.page().forget(u"nobody"_s);
        QCOMPARE(told.count(), 0);
        world.page().forget(u"b"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(world.page().programs()->count(), 1);
    }

    void settingsDisconnected_readBack_lettingInEndsToo()
    {
        World world;
        world.connectTwo();
        world.setup.found = {{u"claude-desktop"_s, u"Claude Desktop"_s, SetupProgram::State::Connected, u"/f"_s}};
        world.setup.tell();
        QCOMPARE(world.program(0).program, u"claude-desktop"_s);
        customer::AssistantSetupViewModel &setup = *world.page().setup();
        setup.plan(u"claude-desktop"_s, false);
        world.setup.givePlan(
            {u"p"_s, u"claude-desktop"_s, false, customer::SetupPlan::Step::Replace, u"/f"_s, u"/f.old"_s, {}});
        setup.apply();
        QVERIFY(!world.desk.calls.contains(u"forget a"_s));
        world.setup.giveResult(u"p"_s, u"claude-desktop"_s, SetupProgram::State::NotConnected);
        QCOMPARE(world.desk.calls, QStringList{u"forget a"_s}); // and not b, which has a key
    }

    void openedRow_staysWhereItIs_whenOthersComeAndGo()
    {
        World world;
        world.connectTwo();
        QSignalSpy reset(world.page().programs(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(world.page().programs(), &QAbstractItemModel::rowsRemoved);
        world.desk.programs.prepend(test::assistant(world.clock, u"0"_s));
        world.desk.tell();
        QCOMPARE(reset.count() + removed.count(), 0);
        QCOMPARE(world.page().programs()->count(), 3);
    }

    void phrases_areTheTwoOfTheCatalog()
    {
        QCOMPARE(AssistantsViewModel::phrases(), (QStringList{u"Global Data eSIM"_s, u"DOT eSIM"_s}));
    }
};

QTEST_MAIN(AssistantsViewModelTest)
#include "tst_assistantsviewmodel.moc"
