// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/configtext.h"

#include "setupbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;
using dotm::test::kCommand;
using dotm::test::programOf;

namespace {

const QByteArray kBlock = R"([mcp_servers.dotm]
command = "/opt/dotm/bin/dotm-mcp"
args = ["--client", "codex"])";

QByteArray crlf(QByteArray text)
{
    return text.replace('\n', "\r\n");
}

} // namespace

/// The TOML side of configtext.h, which is Codex's.
class TestTomlEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connect_file_keepsEveryOtherByte_data();
    void connect_file_keepsEveryOtherByte();
    void connect_unfamiliarFile_isRefused_data();
    void connect_unfamiliarFile_isRefused();
    void update_ourEntry_changesOnlyWhatItStarts_data();
    void update_ourEntry_changesOnlyWhatItStarts();
    void disconnect_entryAnywhere_takesOnlyIt_data();
    void disconnect_entryAnywhere_takesOnlyIt();
};

void TestTomlEntry::connect_file_keepsEveryOtherByte_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("givesBack");
    const QByteArray model = "model = \"x\" # best\n\n[profiles.a]\ny = 1\n";
    QTest::newRow("nothing") << ""_ba << kBlock + '\n' << true;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"_ba << "\xef\xbb\xbf" + kBlock + '\n' << true;
    QTest::newRow("other tables") << model << model + '\n' + kBlock + '\n' << true;
    QTest::newRow("in CRLF") << crlf(model) << crlf(model + '\n' + kBlock + '\n') << true;
    QTest::newRow("no last line end") << model.chopped(1) << model + '\n' + kBlock << true;
    QTest::newRow("no last line end in CRLF") << crlf(model).chopped(2) << crlf(model + '\n' + kBlock) << true;
    QTest::newRow("blank line at the end") << model + '\n' << model + '\n' + kBlock + '\n' << false;
    QTest::newRow("comment at the end") << model + "# end\n" << model + "# end\n\n" + kBlock + '\n' << true;
    QTest::newRow("container and another server") << "[mcp_servers]\n[mcp_servers.a]\ncommand = 'b'\n"_ba
                                                  << "[mcp_servers]\n[mcp_servers.a]\ncommand = 'b'\n\n" + kBlock + '\n'
                                                  << true;
    QTest::newRow("dotted servers") << "mcp_servers.a.command = 'b'\n"_ba
                                    << "mcp_servers.a.command = 'b'\n\n" + kBlock + '\n'
                                    << true;
}

void TestTomlEntry::connect_file_keepsEveryOtherByte()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, givesBack);
    const AssistantProgram codex = programOf(u"codex"_s);
    QCOMPARE(withEntry(before, codex, kCommand).value_or("(refused)"), after);
    QVERIFY(readEntry(after, codex)->equals(codex, kCommand));
    QCOMPARE(withEntry(after, codex, kCommand).value_or("(refused)"), after);
    const TextResult<QByteArray> back = withoutEntry(after, codex);
    QVERIFY(back.has_value());
    QVERIFY(isSameElsewhere(before, *back, codex));
    if (givesBack) {
        QCOMPARE(*back, before);
    }
}

void TestTomlEntry::connect_unfamiliarFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SetupProblem>("problem");
    using enum SetupProblem;
    QTest::newRow("inline container") << "mcp_servers = {}\n"_ba << UnexpectedShape;
    QTest::newRow("container is a list of tables") << "[[mcp_servers]]\n"_ba << UnexpectedShape;
    QTest::newRow("container is a word") << "mcp_servers = 'x'\n"_ba << UnexpectedShape;
    QTest::newRow("inline entry") << "[mcp_servers]\ndotm = { command = '/a/dotm-mcp' }\n"_ba << UnexpectedShape;
    QTest::newRow("dotted entry") << "mcp_servers.dotm.command = '/a/dotm-mcp'\n"_ba << UnexpectedShape;
    QTest::newRow("entry is a list of tables") << "[[mcp_servers.dotm]]\n"_ba << UnexpectedShape;
    QTest::newRow("entry twice") << "[mcp_servers.dotm]\n[mcp_servers.dotm]\n"_ba << DuplicateKey;
    QTest::newRow("unterminated") << "a = \"\"\"\n"_ba << Malformed;
    QTest::newRow("another program") << "[mcp_servers.dotm]\ncommand = 'npx'\n"_ba << ForeignEntry;
    QTest::newRow("remote server") << "[mcp_servers.dotm]\nurl = 'https://x'\n"_ba << ForeignEntry;
    QTest::newRow("only a table below") << "[mcp_servers.dotm.env]\nA = 'b'\n"_ba << ForeignEntry;
    QTest::newRow("name in quotes") << "[mcp_servers.\"dotm\"]\ncommand = 'npx'\n"_ba << ForeignEntry;
}

void TestTomlEntry::connect_unfamiliarFile_isRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const SetupProblem, problem);
    const TextResult<QByteArray> result = withEntry(bytes, programOf(u"codex"_s), kCommand);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem, problem);
    const TextResult<QByteArray> back = withoutEntry(bytes, programOf(u"codex"_s));
    QVERIFY(!back.has_value());
    QCOMPARE(back.error().problem, problem);
}

void TestTomlEntry::update_ourEntry_changesOnlyWhatItStarts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("another path")
        << "[mcp_servers.dotm] # mine\nargs = ['--client', 'codex']\ncommand = '/a/dotm-mcp' # here\n"
           "enabled = false\n"_ba
        << "[mcp_servers.dotm] # mine\nargs = ['--client', 'codex']\n"
           "command = \"/opt/dotm/bin/dotm-mcp\" # here\nenabled = false\n"_ba;
    QTest::newRow("no arguments") << "[mcp_servers.dotm]\r\ncommand = 'dotm-mcp' # here\r\n"_ba
                                  << "[mcp_servers.dotm]\r\ncommand = \"/opt/dotm/bin/dotm-mcp\"\r\n"
                                     "args = [\"--client\", \"codex\"] # here\r\n"_ba;
    QTest::newRow("arguments of another kind")
        << "[mcp_servers.dotm]\ncommand = '/opt/dotm/bin/dotm-mcp'\nargs = 'x'\n"_ba
        << "[mcp_servers.dotm]\ncommand = '/opt/dotm/bin/dotm-mcp'\n"
           "args = [\"--client\", \"codex\"]\n"_ba;
}

void TestTomlEntry::update_ourEntry_changesOnlyWhatItStarts()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(withEntry(before, programOf(u"codex"_s), kCommand).value_or("(refused)"), after);
}

void TestTomlEntry::disconnect_entryAnywhere_takesOnlyIt_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("between others") << "[a]\nx = 1\n\n" + kBlock + "\n# mine\n\n# of b\n[b]\ny = 1\n"
                                    << "[a]\nx = 1\n\n# mine\n\n# of b\n[b]\ny = 1\n"_ba;
    QTest::newRow("between others with a gap") << "[a]\nx = 1\n\n" + kBlock + "\n\n[b]\ny = 1\n"
                                               << "[a]\nx = 1\n\n[b]\ny = 1\n"_ba;
    QTest::newRow("first") << kBlock + "\n\n[b]\ny = 1\n" << "\n[b]\ny = 1\n"_ba;
    QTest::newRow("with tables below it") << "[a]\n\n" + kBlock + "\n[mcp_servers.dotm.env]\nA = 'b'\n[b]\n"
                                          << "[a]\n\n[b]\n"_ba;
    QTest::newRow("tables below it elsewhere") << kBlock + "\n[b]\nx = 1\n[mcp_servers.dotm.env]\nA = 'b'\n"
                                               << "[b]\nx = 1\n"_ba;
    QTest::newRow("longer name") << kBlock + "\n[mcp_servers.dotm2]\ncommand = 'c'\n"
                                 << "[mcp_servers.dotm2]\ncommand = 'c'\n"_ba;
}

void TestTomlEntry::disconnect_entryAnywhere_takesOnlyIt()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(withoutEntry(before, programOf(u"codex"_s)).value_or("(refused)"), after);
}

QTEST_APPLESS_MAIN(TestTomlEntry)
#include "tst_tomlentry.moc"
