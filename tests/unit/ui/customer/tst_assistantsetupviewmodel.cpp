// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "support/fakedesk.h"
#include "ui/customer/assistantkeyviewmodel.h"
#include "ui/customer/assistantrows.h"
#include "ui/customer/assistantsetupviewmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using customer::AssistantKeyViewModel;
using customer::AssistantSetupViewModel;
using customer::SetupLine;
using customer::SetupPlan;
using customer::SetupProgram;
using Stage = AssistantSetupViewModel::Stage;
using State = SetupProgram::State;

namespace {

const core::Error kTrouble{core::ErrorCode::Storage, u"no room"_s, std::nullopt, {}};

} // namespace

class AssistantSetupViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk.calls.clear();
        m_desk.found = {{u"cursor"_s, u"Cursor"_s, State::NotConnected, u"/c.json"_s},
                        {u"zed"_s, u"Zed"_s, State::Unreadable, u"/z.json"_s},
                        {u"other"_s, u"Other"_s, State::Conflict, u"/o.json"_s},
                        {u"old"_s, u"Old"_s, State::Outdated, u"/old.json"_s},
                        {u"on"_s, u"On"_s, State::Connected, u"/on.json"_s},
                        {u"yaml"_s, u"Yaml"_s, State::PasteOnly, {}},
                        {u"gone"_s, u"Gone"_s, State::NotInstalled, {}}};
    }

    void programs_everyState_hasItsWordsAndAction()
    {
        AssistantSetupViewModel setup(m_desk, nullptr);
        const QAbstractItemModelTester tester(setup.programs(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(setup.programs()->count(), 6);
        QCOMPARE(setup.missing(), u"Gone"_s);
        QStringList actions;
        for (int row = 0; row < 6; ++row) {
            const auto entry = setup.programs()
                                   ->index(row)
                                   .data(customer::AssistantRowsModel::Entry)
                                   .value<customer::AssistantSetupRow>();
            QVERIFY(!entry.text.isEmpty());
            QVERIFY(!entry.actionText.isEmpty());
            actions.append(entry.action);
        }
        QCOMPARE(actions,
                 (QStringList{u"connect"_s, u"paste"_s, u"paste"_s, u"connect"_s, u"disconnect"_s, u"paste"_s}));
        QCOMPARE(setup.connectable().size(), 1);
        QVERIFY(setup.canDisconnect(u"on"_s) && setup.canDisconnect(u"old"_s));
        QVERIFY(!setup.canDisconnect(u"cursor"_s) && !setup.canDisconnect(u"nobody"_s));
    }

    void connecting_showsTheDifference_writesOnlyWhenTold()
    {
        AssistantSetupViewModel setup(m_desk, nullptr);
        setup.plan(u"cursor"_s, true);
        QCOMPARE(setup.stage(), Stage::Planning);
        setup.apply();
        QCOMPARE(m_desk.calls, QStringList{u"plan cursor connect"_s});
        m_desk.givePlan(plan(true));
        QCOMPARE(setup.stage(), Stage::Planned);
        QCOMPARE(setup.file(), u"/c.json"_s);
        QCOMPARE(setup.backup(), u"/c.json.old"_s);
        QCOMPARE(setup.lines().size(), 3);
        QCOMPARE(setup.lines().at(1).toMap().value(u"kind"_s).toString(), u"removed"_s);
        QVERIFY(!setup.linesText().isEmpty());
        setup.apply();
        QCOMPARE(setup.stage(), Stage::Applying);
        QSignalSpy settled(&setup, &AssistantSetupViewModel::settled);
        m_desk.giveResult(u"p"_s, u"cursor"_s, State::Connected);
        QCOMPARE(setup.stage(), Stage::Done);
        QVERIFY(setup.isConfirmed());
        QVERIFY(setup.result().startsWith(u"Read again"_s));
        QCOMPARE(settled.count(), 1);
    }

    void writtenButNotSo_isNotCalledDone()
    {
        AssistantSetupViewModel setup(m_desk, nullptr);
        setup.plan(u"cursor"_s, true);
        m_desk.givePlan(plan(true));
        setup.apply();
        QSignalSpy settled(&setup, &AssistantSetupViewModel::settled);
        m_desk.giveResult(u"p"_s, u"cursor"_s, State::NotConnected);
        QVERIFY(!setup.isConfirmed());
        QVERIFY(setup.result().contains(u"does not say so"_s));
        QCOMPARE(settled.count(), 0);
    }

    void undo_plansTheOppositeOnTheSameSheet()
    {
        AssistantSetupViewModel setup(m_desk, nullptr);
        setup.plan(u"cursor"_s, true);
        setup.undo(); // nothing is done yet
        m_desk.givePlan(plan(true));
        setup.apply();
        m_desk.giveResult(u"p"_s, u"cursor"_s, State::Connected);
        setup.undo();
        QCOMPARE(setup.stage(), Stage::Planning);
        QVERIFY(!setup.connects());
        QCOMPARE(m_desk.calls.last(), u"plan cursor disconnect"_s);
        QCOMPARE(m_desk.calls.size(), 3);
    }

    void failures_leaveTheFile_andCanBeTriedAgain()
    {
        AssistantSetupViewModel setup(m_desk, nullptr);
        setup.plan(u"cursor"_s, true);
        m_desk.refusePlan(u"cursor"_s, kTrouble);
        QCOMPARE(setup.stage(), Stage::Failed);
        QCOMPARE(setup.error().meaning, u"The file is as it was."_s);
        setup.retry();
        QCOMPARE(setup.stage(), Stage::Planning);
        m_desk.givePlan(plan(true));
        setup.apply();
        m_desk.refuseResult(u"p"_s, kTrouble);
        QCOMPARE(setup.stage(), Stage::Failed);
    }

    void failureAfterWriting_saysWhatIsInTheFileNow()
    {
        AssistantSetupViewModel setup(m_desk, nullptr);
        setup.plan(u"cursor"_s, true);
        m_desk.givePlan(plan(true));
        setup.apply();
        m_desk.refuseResult(u"p"_s, {core::ErrorCode::Internal, u"The copy holds it."_s, std::nullopt, {}});
        QCOMPARE(setup.error().meaning, u"The copy holds it."_s);
        setup.retry();
        m_desk.refusePlan(u"cursor"_s, {core::ErrorCode::Conflict, u"changed"_s, std::nullopt, {}});
        QVERIFY(!setup.error().meaning.contains(u"as it was"_s));
    }

    void lateAnswers_toAClosedOrOtherSheet_showNothing()
    {
        AssistantSetupViewModel setup(m_desk, nullptr);
        setup.plan(u"cursor"_s, true);
        setup.closePlan();
        m_desk.givePlan(plan(true));
        m_desk.refusePlan(u"cursor"_s, kTrouble);
        QCOMPARE(setup.stage(), Stage::Closed);
        setup.plan(u"on"_s, false);
        m_desk.givePlan(plan(true));
        QCOMPARE(setup.stage(), Stage::Planning);
        QVERIFY(setup.lines().isEmpty());
    }

    void paste_saysWhyAndWhat_andIsGoneWhenClosed()
    {
        AssistantSetupViewModel setup(m_desk, nullptr);
        setup.paste(u"zed"_s);
        QCOMPARE(setup.pasteName(), u"Zed"_s);
        QVERIFY(setup.pasteReason().contains(u"by hand"_s));
        QCOMPARE(setup.pasteText(), u"\"dotm\": for zed"_s);
        setup.paste(u"other"_s);
        QVERIFY(setup.pasteReason().contains(u"was not made here"_s));
        setup.closePaste();
        QVERIFY(setup.pasteText().isEmpty());
    }

    void everyProblem_hasASentenceOfItsOwn()
    {
        using Problem = SetupProgram::Problem;
        QSet<QString> seen;
        for (int value = 0; value <= static_cast<int>(Problem::NoFolder); ++value) {
            SetupProgram program{u"x"_s, u"X"_s, State::Unreadable, u"/x"_s, static_cast<Problem>(value)};
            program.line = 12;
            seen.insert(customer::setupRow(program).text);
            QVERIFY(customer::pasteReasonText(program).endsWith(u"by hand."_s));
        }
        QCOMPARE(seen.size(), static_cast<int>(Problem::NoFolder) + 1);
    }

    void result_saysWhenTheProgramSeesIt()
    {
        using Effect = SetupProgram::Effect;
        QSet<QString> seen;
        for (const Effect effect : {Effect::AtOnce, Effect::NextSession, Effect::AfterRestart}) {
            SetupProgram program{u"x"_s, u"X"_s, State::Connected, u"/x"_s};
            program.effect = effect;
            seen.insert(customer::setupResultText(program, true, true));
        }
        QCOMPARE(seen.size(), 3);
        QVERIFY(!customer::noBackupText(SetupPlan::Step::Create).isEmpty());
        QVERIFY(!customer::noBackupText(SetupPlan::Step::Remove).isEmpty());
        QVERIFY(customer::noBackupText(SetupPlan::Step::Replace).isEmpty());
    }

    void key_isShownOnce_andGoneWhenClosed()
    {
        test::FakeDesk desk;
        AssistantKeyViewModel key(desk, nullptr);
        key.make(u"   "_s);
        QVERIFY(desk.calls.isEmpty());
        QVERIFY(key.settings().isEmpty());
        key.make(u" Laptop "_s);
        QCOMPARE(desk.calls, QStringList{u"addAssistant Laptop"_s});
        QVERIFY(key.isMade());
        key.make(u"Another"_s);
        QCOMPARE(desk.calls.size(), 1);
        const QString secret = key.key();
        QVERIFY(!secret.isEmpty());
        QVERIFY(!key.keyCovered().contains(secret));
        QVERIFY(!key.settingsCovered().contains(secret));
        const QJsonObject json = QJsonDocument::fromJson(key.settings().toUtf8()).object();
        const QJsonObject entry = json.value("mcpServers"_L1).toObject().value("dotm"_L1).toObject();
        QCOMPARE(entry.value("url"_L1).toString(), u"http://127.0.0.1:4711/mcp"_s);
        QVERIFY(entry.value("headers"_L1).toObject().value("Authorization"_L1).toString() == u"Bearer "_s + secret);
        key.close();
        QVERIFY(key.key().isEmpty() && key.settings().isEmpty() && key.settingsCovered().isEmpty());
        QVERIFY(key.name().isEmpty());
    }

    void key_notRunning_isNotMade_andSaysWhy()
    {
        test::FakeDesk desk;
        desk.running = false;
        AssistantKeyViewModel key(desk, nullptr);
        QVERIFY(!key.reason().isEmpty());
        key.make(u"Laptop"_s);
        QVERIFY(desk.calls.isEmpty());
    }

private:
    static SetupPlan plan(bool connects)
    {
        return {
            u"p"_s,
            u"cursor"_s,
            connects,
            SetupPlan::Step::Replace,
            u"/c.json"_s,
            u"/c.json.old"_s,
            {{SetupLine::Kind::Kept, u"{"_s}, {SetupLine::Kind::Removed, u"}"_s}, {SetupLine::Kind::Added, u"x"_s}}};
    }

    test::FakeSetupDesk m_desk;
};

QTEST_GUILESS_MAIN(AssistantSetupViewModelTest)
#include "tst_assistantsetupviewmodel.moc"
