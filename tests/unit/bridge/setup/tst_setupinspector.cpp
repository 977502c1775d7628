// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/setupinspector.h"

#include "setupbench.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;
using dotm::core::ErrorCode;
using dotm::test::kCommand;
using dotm::test::SetupBench;
using Kind = SetupState::Kind;

namespace {

const QString kCursorFile = u".cursor/mcp.json"_s;

QByteArray entryOf(const QByteArray &command)
{
    return R"({"mcpServers":{"dotm":{"command":")" + command + R"(","args":["--client","cursor"]}}})";
}

} // namespace

class TestSetupInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SetupBench>(); }
    void cleanup() { m_bench.reset(); }
    void emptyHome_hasNoAssistant();
    void unknownId_isNotInstalled();
    void program_isInstalledByFolderFileOrBinary();
    void file_showsHowItStands_data();
    void file_showsHowItStands();
    void problem_isSaidWithItsLine();
    void unreadableFile_hasTextToPaste();
    void yamlProgram_isPasteOnly();
    void programWithoutFile_isPasteOnly();
    void openCode_isEditedOnlyInTheLayoutItShows();
    void newestLayout_comesFirst();
    void configHome_isWhereItPoints();
    void plan_connect_showsTheChange();
    void plan_newFile_makesIt();
    void plan_newFileTwoFoldersDeep_isNotOffered();
    void plan_whatCannotBeDone_saysWhy_data();
    void plan_whatCannotBeDone_saysWhy();
    void plan_commandThatWouldMeanSomethingElse_isInvalid();

private:
    std::unique_ptr<SetupBench> m_bench;
};

void TestSetupInspector::emptyHome_hasNoAssistant()
{
    const QList<SetupState> states = m_bench->inspector().inspectAll();
    QCOMPARE(states.size(), assistantPrograms().size());
    for (const SetupState &state : states) {
        QVERIFY2(state.kind == Kind::NotInstalled, qPrintable(state.programId));
        QVERIFY(state.pasteText.isEmpty());
    }
    QVERIFY(m_bench->names(u"."_s).isEmpty());
}

void TestSetupInspector::unknownId_isNotInstalled()
{
    QCOMPARE(m_bench->inspector().inspect(u"clippy"_s).kind, Kind::NotInstalled);
    QCOMPARE(m_bench->inspector().plan(u"clippy"_s, SetupAction::Connect).error().code, ErrorCode::NotFound);
}

void TestSetupInspector::program_isInstalledByFolderFileOrBinary()
{
    m_bench->makeFolder(u".cursor"_s);
    m_bench->write(u".gemini/settings.json"_s, "{}");
    m_bench->write(u"bin/codex"_s, "#!/bin/sh\n");
    m_bench->write(u"bin/zed"_s, "not executable");
    m_bench->setMode(u"bin/codex"_s, 0755);
    const SetupInspector inspector = m_bench->inspector();
    QCOMPARE(inspector.inspect(u"cursor"_s).kind, Kind::NotConnected);
    QCOMPARE(inspector.inspect(u"gemini-cli"_s).kind, Kind::NotConnected);
    QCOMPARE(inspector.inspect(u"codex"_s).kind, Kind::NotConnected);
    QCOMPARE(inspector.inspect(u"zed"_s).kind, Kind::NotInstalled);
    QCOMPARE(inspector.inspect(u"qwen-code"_s).kind, Kind::NotInstalled);
}

void TestSetupInspector::file_showsHowItStands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<SetupProblem>("problem");
    QTest::addColumn<QString>("found");
    using enum SetupProblem;
    QTest::newRow("empty") << ""_ba << Kind::NotConnected << None << QString();
    QTest::newRow("other servers") << R"({"mcpServers":{"a":{"command":"x"}}})"_ba << Kind::NotConnected << None
                                   << QString();
    QTest::newRow("ours") << entryOf(kCommand.toUtf8()) << Kind::Connected << None << kCommand;
    QTest::newRow("ours elsewhere") << entryOf("/old/dotm-mcp") << Kind::Outdated << None << u"/old/dotm-mcp"_s;
    QTest::newRow("somebody's") << entryOf("/usr/bin/other") << Kind::Conflict << ForeignEntry << u"/usr/bin/other"_s;
    QTest::newRow("broken") << "{"_ba << Kind::Unreadable << Malformed << QString();
    QTest::newRow("comments where none may be") << "{} // a"_ba << Kind::Unreadable << Malformed << QString();
    QTest::newRow("wrong kind") << R"({"mcpServers":[]})"_ba << Kind::Unreadable << UnexpectedShape << QString();
    QTest::newRow("twice") << R"({"a":1,"a":1})"_ba << Kind::Unreadable << DuplicateKey << QString();
    QTest::newRow("not UTF-8") << "\"\xff\""_ba << Kind::Unreadable << NotText << QString();
    QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, ' ') << Kind::Unreadable << TooLarge << QString();
}

void TestSetupInspector::file_showsHowItStands()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Kind, kind);
    QFETCH(const SetupProblem, problem);
    QFETCH(const QString, found);
    m_bench->write(kCursorFile, bytes);
    const SetupState state = m_bench->inspector().inspect(u"cursor"_s);
    QCOMPARE(state.kind, kind);
    QCOMPARE(state.problem, problem);
    QCOMPARE(state.foundCommand, found);
    QCOMPARE(state.file, m_bench->path(kCursorFile));
    QVERIFY(state.pasteText.contains(kCommand));
    QCOMPARE(m_bench->read(kCursorFile), bytes);
    QCOMPARE(m_bench->names(u".cursor"_s), QStringList{u"mcp.json"_s});
}

void TestSetupInspector::problem_isSaidWithItsLine()
{
    m_bench->write(kCursorFile, "{\n  \"mcpServers\": {\n    \"a\": 1x\n  }\n}\n");
    QCOMPARE(m_bench->inspector().inspect(u"cursor"_s).line, 3);
    m_bench->write(kCursorFile, QByteArray(5 * 1024 * 1024, '\n'));
    QCOMPARE(m_bench->inspector().inspect(u"cursor"_s).line, 0);
    m_bench->write(u".codex/config.toml"_s, "a = 1\n\nb =\n");
    QCOMPARE(m_bench->inspector().inspect(u"codex"_s).line, 3);
}

void TestSetupInspector::unreadableFile_hasTextToPaste()
{
    m_bench->write(kCursorFile, "{}");
    m_bench->setMode(kCursorFile, 0);
    const SetupState state = m_bench->inspector().inspect(u"cursor"_s);
    QCOMPARE(state.kind, Kind::Unreadable);
    QCOMPARE(state.problem, SetupProblem::NoAccess);
    QCOMPARE(state.pasteText,
             u"{\n  \"mcpServers\": {\n    \"dotm\": {\n      \"command\": \"/opt/dotm/bin/dotm-mcp\",\n"
             "      \"args\": [\"--client\", \"cursor\"]\n    }\n  }\n}\n"_s);
}

void TestSetupInspector::yamlProgram_isPasteOnly()
{
    m_bench->write(u".config/goose/config.yaml"_s, "extensions: {}\n");
    const SetupState state = m_bench->inspector().inspect(u"goose"_s);
    QCOMPARE(state.kind, Kind::PasteOnly);
    QCOMPARE(state.file, m_bench->path(u".config/goose/config.yaml"_s));
    QVERIFY(state.pasteText.startsWith(u"extensions:\n  dotm:\n"_s));
    QCOMPARE(m_bench->inspector().plan(u"goose"_s, SetupAction::Connect).error().code, ErrorCode::Invalid);
}

void TestSetupInspector::programWithoutFile_isPasteOnly()
{
    m_bench->makeFolder(u".config/JetBrains"_s);
    const SetupState state = m_bench->inspector().inspect(u"jetbrains-ai"_s);
    QCOMPARE(state.kind, Kind::PasteOnly);
    QVERIFY(state.file.isEmpty());
    QVERIFY(state.pasteText.startsWith(u"{\n  \"mcpServers\""_s));
}

void TestSetupInspector::openCode_isEditedOnlyInTheLayoutItShows()
{
    m_bench->makeFolder(u".config/opencode"_s);
    QCOMPARE(m_bench->inspector().inspect(u"opencode"_s).kind, Kind::PasteOnly);
    m_bench->write(u".config/opencode/opencode.jsonc"_s, "{ \"mcp\": { \"a\": { \"type\": \"local\" } } }");
    QCOMPARE(m_bench->inspector().inspect(u"opencode"_s).kind, Kind::PasteOnly);
    QCOMPARE(m_bench->inspector().inspect(u"opencode"_s).problem, SetupProblem::UnknownLayout);
    m_bench->write(u".config/opencode/opencode.jsonc"_s, "{ \"mcp\": { \"servers\": {} } }");
    QCOMPARE(m_bench->inspector().inspect(u"opencode"_s).kind, Kind::NotConnected);
}

void TestSetupInspector::newestLayout_comesFirst()
{
    m_bench->makeFolder(u".codeium/windsurf"_s);
    QCOMPARE(m_bench->inspector().inspect(u"windsurf"_s).file, m_bench->path(u".codeium/windsurf/mcp_config.json"_s));
    m_bench->makeFolder(u".config/devin"_s);
    QCOMPARE(m_bench->inspector().inspect(u"windsurf"_s).file, m_bench->path(u".config/devin/mcp_config.json"_s));
    m_bench->write(u".codeium/windsurf/mcp_config.json"_s, "{}");
    QCOMPARE(m_bench->inspector().inspect(u"windsurf"_s).file, m_bench->path(u".codeium/windsurf/mcp_config.json"_s));
}

void TestSetupInspector::configHome_isWhereItPoints()
{
    m_bench->makeFolder(u"elsewhere/zed"_s);
    SetupPlaces places = m_bench->places();
    places.configHome = m_bench->path(u"elsewhere"_s);
    const SetupInspector inspector(places, kCommand, m_bench->disk, m_bench->clock);
    QCOMPARE(inspector.inspect(u"zed"_s).file, m_bench->path(u"elsewhere/zed/settings.json"_s));
    QCOMPARE(m_bench->inspector().inspect(u"zed"_s).kind, Kind::NotInstalled);
}

void TestSetupInspector::plan_connect_showsTheChange()
{
    m_bench->write(kCursorFile, "{\n  \"mcpServers\": {\n    \"a\": {}\n  }\n}\n");
    const auto plan = m_bench->inspector().plan(u"cursor"_s, SetupAction::Connect);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->step, SetupPlan::Step::Replace);
    QCOMPARE(plan->file, m_bench->path(kCursorFile));
    QCOMPARE(plan->backup, m_bench->path(kCursorFile) + u".dotm-20260115T093000000Z.bak"_s);
    QCOMPARE(plan->before, m_bench->read(kCursorFile));
    QCOMPARE(plan->sha256.size(), qsizetype(32));
    QStringList added;
    for (const DiffRow &row : plan->rows) {
        if (row.kind == DiffRow::Kind::Added) {
            added.append(row.text);
        }
    }
    QCOMPARE(added, (QStringList{u"    \"a\": {},"_s, u"    \"dotm\": {"_s,
                                 u"      \"command\": \"/opt/dotm/bin/dotm-mcp\","_s,
                                 u"      \"args\": [\"--client\", \"cursor\"]"_s, u"    }"_s}));
    QCOMPARE(m_bench->names(u".cursor"_s), QStringList{u"mcp.json"_s});
}

void TestSetupInspector::plan_newFile_makesIt()
{
    m_bench->makeFolder(u".cursor"_s);
    const auto plan = m_bench->inspector().plan(u"cursor"_s, SetupAction::Connect);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->step, SetupPlan::Step::Create);
    QVERIFY(plan->before.isEmpty() && plan->sha256.isEmpty() && plan->backup.isEmpty());
    QVERIFY(!plan->after.isEmpty());
    QVERIFY(m_bench->names(u".cursor"_s).isEmpty());
}

void TestSetupInspector::plan_newFileTwoFoldersDeep_isNotOffered()
{
    m_bench->write(u"bin/kiro"_s, "#!/bin/sh\n");
    m_bench->setMode(u"bin/kiro"_s, 0755);
    const SetupState state = m_bench->inspector().inspect(u"kiro"_s);
    QCOMPARE(state.kind, Kind::Unreadable);
    QCOMPARE(state.problem, SetupProblem::NoFolder);
    QVERIFY(!state.pasteText.isEmpty());
    m_bench->makeFolder(u".kiro"_s);
    QCOMPARE(m_bench->inspector().inspect(u"kiro"_s).kind, Kind::NotConnected);
}

void TestSetupInspector::plan_whatCannotBeDone_saysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isConnect");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("connected already") << entryOf(kCommand.toUtf8()) << true << ErrorCode::Conflict;
    QTest::newRow("not connected") << "{}"_ba << false << ErrorCode::NotFound;
    QTest::newRow("somebody's entry") << entryOf("npx") << true << ErrorCode::Conflict;
    QTest::newRow("somebody's entry to take out") << entryOf("npx") << false << ErrorCode::Conflict;
    QTest::newRow("broken file") << "{"_ba << true << ErrorCode::Invalid;
    QTest::newRow("broken file to take out of") << "{"_ba << false << ErrorCode::Invalid;
}

void TestSetupInspector::plan_whatCannotBeDone_saysWhy()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isConnect);
    QFETCH(const ErrorCode, code);
    m_bench->write(kCursorFile, bytes);
    const auto plan =
        m_bench->inspector().plan(u"cursor"_s, isConnect ? SetupAction::Connect : SetupAction::Disconnect);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().code, code);
    QVERIFY(!plan.error().detail.isEmpty());
}

void TestSetupInspector::plan_commandThatWouldMeanSomethingElse_isInvalid()
{
    m_bench->makeFolder(u".cursor"_s);
    for (const QString &command :
         {u"dotm-mcp"_s, u"/opt/$HOME/dotm-mcp"_s, u"/opt/a\nb/dotm-mcp"_s, u"/opt/other"_s, u""_s}) {
        const auto plan = m_bench->inspector(command).plan(u"cursor"_s, SetupAction::Connect);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, ErrorCode::Invalid);
    }
}

QTEST_APPLESS_MAIN(TestSetupInspector)
#include "tst_setupinspector.moc"
