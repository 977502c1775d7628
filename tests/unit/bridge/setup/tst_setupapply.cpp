// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/setupapply.h"

#include "bridge/setup/configtext.h"

#include "setupbench.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::bridge;
using dotm::core::ErrorCode;
using dotm::test::kCommand;
using dotm::test::programOf;
using dotm::test::SetupBench;
using Kind = SetupState::Kind;

namespace {

const QString kFile = u".cursor/mcp.json"_s;
const QByteArray kText = "{\n  \"mcpServers\": {\n    \"a\": {\"command\": \"x\"}\n  }\n}\n";

/// Does the work and remembers its order; can let somebody else meddle right after the file was written.
class WatchedDisk final : public PosixConfigDisk
{
public:
    QStringList steps;
    std::function<void()> afterWriting;
    std::function<void()> beforeReplacing;

    core::Result<QString> backup(const ConfigSnapshot &file, const QString &path) override
    {
        steps.append(u"backup"_s);
        return PosixConfigDisk::backup(file, path);
    }
    core::Outcome replace(const ConfigSnapshot &file, const QByteArray &bytes) override
    {
        steps.append(u"replace"_s);
        meddle(beforeReplacing);
        const core::Outcome done = PosixConfigDisk::replace(file, bytes);
        meddle(afterWriting);
        return done;
    }
    core::Outcome create(const QString &path, const QByteArray &bytes) override
    {
        steps.append(u"create"_s);
        const core::Outcome done = PosixConfigDisk::create(path, bytes);
        meddle(afterWriting);
        return done;
    }

private:
    static void meddle(std::function<void()> &once)
    {
        if (const std::function<void()> act = std::exchange(once, {})) {
            act();
        }
    }
};

} // namespace

class TestSetupApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SetupBench>();
        m_disk = WatchedDisk();
    }
    void cleanup() { m_bench.reset(); }
    void connectAndDisconnect_giveBackEveryByte_data();
    void connectAndDisconnect_giveBackEveryByte();
    void connect_copiesBeforeItWrites();
    void connect_keepsModeOfFileAndCopy();
    void connect_throughALink_keepsIt();
    void connect_newFile_isRemovedByDisconnect();
    void connect_newFileThatGotMore_keepsTheRest();
    void update_outdatedEntry_andBack();
    void disconnect_afterOtherChanges_takesOnlyTheEntry();
    void disconnect_withoutCopies_takesOnlyTheEntry();
    void disconnect_copyThatDoesNotFit_isNotTaken();
    void apply_changedFile_isConflict();
    void apply_fileThatCameOrWent_isConflict();
    void apply_changeAtTheLastMoment_isConflict();
    void apply_readOnlyFolder_changesNothing();
    void apply_brokenReadBack_putsTheTextBack();
    void apply_brokenReadBackOfANewFile_removesIt();
    void apply_changeRightAfter_isLeftAlone();
    void apply_twoAtOneMoment_keepsBothCopies();
    void everyEditableProgram_connectsAndDisconnects();

private:
    [[nodiscard]] core::Result<SetupReceipt> run(const QString &program, SetupAction action,
                                                 const QString &command = kCommand)
    {
        const auto plan = m_bench->inspector(command).plan(program, action);
        return plan ? applySetupPlan(*plan, m_disk) : core::Result<SetupReceipt>(core::fail(plan.error()));
    }
    [[nodiscard]] Kind kindOf(const QString &program) const { return m_bench->inspector().inspect(program).kind; }
    [[nodiscard]] QStringList copies() const { return m_bench->names(u".cursor"_s).filter(u".bak"_s); }

    std::unique_ptr<SetupBench> m_bench;
    WatchedDisk m_disk;
};

void TestSetupApply::connectAndDisconnect_giveBackEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("white space") << " \n\n"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"_ba;
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("empty object with line end") << "{}\n"_ba;
    QTest::newRow("empty object on two lines") << "{\n}"_ba;
    QTest::newRow("space inside") << "{ }"_ba;
    QTest::newRow("empty container") << R"({"mcpServers": { }})"_ba;
    QTest::newRow("no container") << "{\r\n\t\"a\": 1\r\n}\r\n"_ba;
    QTest::newRow("other servers") << kText;
    QTest::newRow("one line") << R"({"mcpServers":{"a":{}},"b":[1,2,{"c":"\u00e9"}]})"_ba;
}

void TestSetupApply::connectAndDisconnect_giveBackEveryByte()
{
    QFETCH(const QByteArray, bytes);
    m_bench->write(kFile, bytes);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
        QCOMPARE(kindOf(u"cursor"_s), Kind::Connected);
        m_bench->clock.advance(std::chrono::seconds(1));
        QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
        QCOMPARE(m_bench->read(kFile), bytes);
        QCOMPARE(kindOf(u"cursor"_s), Kind::NotConnected);
        m_bench->clock.advance(std::chrono::seconds(1));
    }
    QCOMPARE(copies().size(), qsizetype(4));
}

void TestSetupApply::connect_copiesBeforeItWrites()
{
    m_bench->write(kFile, kText);
    QByteArray copyWhenWriting;
    m_disk.beforeReplacing = [&] {
        copyWhenWriting = m_bench->read(u".cursor/"_s + copies().value(0));
    };
    const auto receipt = run(u"cursor"_s, SetupAction::Connect);
    QVERIFY(receipt.has_value());
    QCOMPARE(m_disk.steps, (QStringList{u"backup"_s, u"replace"_s}));
    QCOMPARE(copyWhenWriting, kText);
    QCOMPARE(receipt->backup, m_bench->path(kFile) + u".dotm-20260115T093000000Z.bak"_s);
    QCOMPARE(receipt->file, m_bench->path(kFile));
}

void TestSetupApply::connect_keepsModeOfFileAndCopy()
{
    m_bench->write(kFile, kText);
    m_bench->setMode(kFile, 0600);
    QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
    QCOMPARE(m_bench->mode(kFile), 0600);
    QCOMPARE(m_bench->mode(u".cursor/"_s + copies().value(0)), 0600);
}

void TestSetupApply::connect_throughALink_keepsIt()
{
    m_bench->write(u"dotfiles/cursor.json"_s, kText);
    m_bench->makeFolder(u".cursor"_s);
    QVERIFY(QFile::link(m_bench->path(u"dotfiles/cursor.json"_s), m_bench->path(kFile)));
    QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
    QVERIFY(QFileInfo(m_bench->path(kFile)).isSymLink());
    QVERIFY(m_bench->read(u"dotfiles/cursor.json"_s).contains("dotm-mcp"));
    QCOMPARE(m_bench->names(u"dotfiles"_s), QStringList{u"cursor.json"_s});
    m_bench->clock.advance(std::chrono::seconds(1));
    QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
    QCOMPARE(m_bench->read(u"dotfiles/cursor.json"_s), kText);
    QVERIFY(QFileInfo(m_bench->path(kFile)).isSymLink());
}

void TestSetupApply::connect_newFile_isRemovedByDisconnect()
{
    m_bench->makeFolder(u".kiro"_s);
    QVERIFY(run(u"kiro"_s, SetupAction::Connect).has_value());
    QCOMPARE(m_bench->mode(u".kiro/settings/mcp.json"_s), 0600);
    QCOMPARE(kindOf(u"kiro"_s), Kind::Connected);
    const auto receipt = run(u"kiro"_s, SetupAction::Disconnect);
    QVERIFY(receipt.has_value());
    QVERIFY(receipt->backup.isEmpty());
    QVERIFY(m_bench->names(u".kiro/settings"_s).isEmpty());
    QCOMPARE(kindOf(u"kiro"_s), Kind::NotConnected);
}

void TestSetupApply::connect_newFileThatGotMore_keepsTheRest()
{
    m_bench->makeFolder(u".cursor"_s);
    QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
    m_bench->write(kFile, m_bench->read(kFile).replace("{\n  \"mcp", "{\n  \"theme\": 1,\n  \"mcp"));
    QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
    QCOMPARE(m_bench->read(kFile), "{\n  \"theme\": 1,\n  \"mcpServers\": {}\n}\n"_ba);
}

void TestSetupApply::update_outdatedEntry_andBack()
{
    m_bench->write(kFile, kText);
    QVERIFY(run(u"cursor"_s, SetupAction::Connect, u"/old/dotm-mcp"_s).has_value());
    QCOMPARE(kindOf(u"cursor"_s), Kind::Outdated);
    m_bench->clock.advance(std::chrono::seconds(1));
    QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
    QCOMPARE(kindOf(u"cursor"_s), Kind::Connected);
    m_bench->clock.advance(std::chrono::seconds(1));
    QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
    QCOMPARE(m_bench->read(kFile), kText);
    // An outdated entry can be taken out without an update before.
    m_bench->write(kFile, "{}");
    QVERIFY(run(u"cursor"_s, SetupAction::Connect, u"/old/dotm-mcp"_s).has_value());
    QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
    QCOMPARE(m_bench->read(kFile), "{}"_ba);
}

void TestSetupApply::disconnect_afterOtherChanges_takesOnlyTheEntry()
{
    m_bench->write(kFile, kText);
    QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
    m_bench->write(kFile, m_bench->read(kFile).replace("\"x\"", "\"new\""));
    QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
    QCOMPARE(m_bench->read(kFile), QByteArray(kText).replace("\"x\"", "\"new\""));
}

void TestSetupApply::disconnect_withoutCopies_takesOnlyTheEntry()
{
    m_bench->write(kFile, kText);
    QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
    QVERIFY(QFile::remove(m_bench->path(u".cursor/"_s + copies().value(0))));
    QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
    QCOMPARE(m_bench->read(kFile), kText);
}

void TestSetupApply::disconnect_copyThatDoesNotFit_isNotTaken()
{
    m_bench->write(kFile, kText);
    QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
    m_bench->write(u".cursor/"_s + copies().value(0), "{\"evil\": true}");
    m_bench->write(kFile + u".dotm-99999999T000000000Z.bak"_s, "{ broken");
    QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
    QCOMPARE(m_bench->read(kFile), kText);
}

void TestSetupApply::apply_changedFile_isConflict()
{
    m_bench->write(kFile, kText);
    const auto plan = m_bench->inspector().plan(u"cursor"_s, SetupAction::Connect);
    m_bench->write(kFile, "{}");
    const auto receipt = applySetupPlan(*plan, m_disk);
    QVERIFY(!receipt.has_value());
    QCOMPARE(receipt.error().code, ErrorCode::Conflict);
    QCOMPARE(m_bench->read(kFile), "{}"_ba);
    QCOMPARE(m_bench->names(u".cursor"_s), QStringList{u"mcp.json"_s});
    QVERIFY(m_disk.steps.isEmpty());
}

void TestSetupApply::apply_fileThatCameOrWent_isConflict()
{
    m_bench->makeFolder(u".cursor"_s);
    const auto create = m_bench->inspector().plan(u"cursor"_s, SetupAction::Connect);
    m_bench->write(kFile, "");
    QCOMPARE(applySetupPlan(*create, m_disk).error().code, ErrorCode::Conflict);
    QCOMPARE(m_bench->read(kFile), ""_ba);
    const auto change = m_bench->inspector().plan(u"cursor"_s, SetupAction::Connect);
    QVERIFY(QFile::remove(m_bench->path(kFile)));
    QCOMPARE(applySetupPlan(*change, m_disk).error().code, ErrorCode::Conflict);
    QVERIFY(m_bench->names(u".cursor"_s).isEmpty());
}

void TestSetupApply::apply_changeAtTheLastMoment_isConflict()
{
    m_bench->write(kFile, kText);
    m_disk.beforeReplacing = [&] {
        m_bench->write(kFile, "{\"theirs\": 1}");
    };
    QCOMPARE(run(u"cursor"_s, SetupAction::Connect).error().code, ErrorCode::Conflict);
    QCOMPARE(m_bench->read(kFile), "{\"theirs\": 1}"_ba);
}

void TestSetupApply::apply_readOnlyFolder_changesNothing()
{
    m_bench->write(kFile, kText);
    m_bench->setMode(u".cursor"_s, 0500);
    QCOMPARE(run(u"cursor"_s, SetupAction::Connect).error().code, ErrorCode::Storage);
    QCOMPARE(m_bench->read(kFile), kText);
    QCOMPARE(m_bench->names(u".cursor"_s), QStringList{u"mcp.json"_s});
    m_bench->setMode(u".cursor"_s, 0700);
}

void TestSetupApply::apply_brokenReadBack_putsTheTextBack()
{
    m_bench->write(kFile, kText);
    m_bench->setMode(kFile, 0640);
    m_disk.afterWriting = [&] {
        m_bench->write(kFile, "{\"mcpServers\": {\"dotm\"");
    };
    const auto receipt = run(u"cursor"_s, SetupAction::Connect);
    QVERIFY(!receipt.has_value());
    QCOMPARE(receipt.error().code, ErrorCode::Internal);
    QCOMPARE(m_bench->read(kFile), kText);
    QCOMPARE(m_bench->mode(kFile), 0640);
    m_disk.afterWriting = [&] {
        QFile::remove(m_bench->path(kFile));
    };
    QCOMPARE(run(u"cursor"_s, SetupAction::Connect).error().code, ErrorCode::Internal);
    QCOMPARE(m_bench->read(kFile), kText);
}

void TestSetupApply::apply_brokenReadBackOfANewFile_removesIt()
{
    m_bench->makeFolder(u".cursor"_s);
    m_disk.afterWriting = [&] {
        m_bench->write(kFile, "{");
    };
    QCOMPARE(run(u"cursor"_s, SetupAction::Connect).error().code, ErrorCode::Internal);
    QVERIFY(m_bench->names(u".cursor"_s).isEmpty());
}

void TestSetupApply::apply_changeRightAfter_isLeftAlone()
{
    m_bench->write(kFile, kText);
    m_disk.afterWriting = [&] {
        m_bench->write(kFile, "{\"theirs\": 1}");
    };
    QCOMPARE(run(u"cursor"_s, SetupAction::Connect).error().code, ErrorCode::Conflict);
    QCOMPARE(m_bench->read(kFile), "{\"theirs\": 1}"_ba);
    QCOMPARE(copies().size(), qsizetype(1));
}

void TestSetupApply::apply_twoAtOneMoment_keepsBothCopies()
{
    m_bench->write(kFile, "{}");
    QVERIFY(run(u"cursor"_s, SetupAction::Connect).has_value());
    QVERIFY(run(u"cursor"_s, SetupAction::Disconnect).has_value());
    QCOMPARE(copies(),
             (QStringList{u"mcp.json.dotm-20260115T093000000Z.bak"_s, u"mcp.json.dotm-20260115T093000000Z.bak-1"_s}));
    QCOMPARE(m_bench->read(u".cursor/"_s + copies().value(0)), "{}"_ba);
}

void TestSetupApply::everyEditableProgram_connectsAndDisconnects()
{
    for (const AssistantProgram &program : assistantPrograms()) {
        if (!isEditable(program.format)) {
            continue;
        }
        const ProgramPath &place = program.files.constFirst();
        const QString file = (place.base == ProgramPath::Base::Home ? QString() : u".config/"_s) + place.below;
        const QByteArray before = program.containerMustExist             ? "{\"mcp\": {\"servers\": {}}}\n"_ba
                                  : program.format == ConfigFormat::Toml ? "model = 'x'\n"_ba
                                                                         : "{\n  \"other\": true\n}\n"_ba;
        m_bench->write(file, before);
        QVERIFY2(run(program.id, SetupAction::Connect).has_value(), qPrintable(program.id));
        QVERIFY2(kindOf(program.id) == Kind::Connected, qPrintable(program.id));
        QVERIFY2(run(program.id, SetupAction::Disconnect).has_value(), qPrintable(program.id));
        QCOMPARE(m_bench->read(file), before);
    }
}

QTEST_APPLESS_MAIN(TestSetupApply)
#include "tst_setupapply.moc"
