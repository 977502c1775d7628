// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/configtext.h"

#include "setupbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;
using dotm::test::kCommand;
using dotm::test::programOf;

/// JSON files as people have them: the exact bytes after connecting, and what disconnecting gives back without help.
class TestConfigText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connect_file_keepsEveryOtherByte_data();
    void connect_file_keepsEveryOtherByte();
    void connect_shape_isTheProgramsOwn_data();
    void connect_shape_isTheProgramsOwn();
    void connect_unfamiliarFile_isRefused_data();
    void connect_unfamiliarFile_isRefused();
    void connect_largeFile_takesNoTimeToSpeakOf_data();
    void connect_largeFile_takesNoTimeToSpeakOf();
    void connect_twice_changesNothing();
    void update_ourEntry_changesOnlyWhatItStarts_data();
    void update_ourEntry_changesOnlyWhatItStarts();
    void disconnect_entryAnywhere_takesOnlyIt_data();
    void disconnect_entryAnywhere_takesOnlyIt();
    void disconnect_foreignEntry_isRefused();
    void disconnect_noEntry_changesNothing();
    void commandWithOddLetters_isReadBack();
    void freshText_yaml_isWhatGooseDocuments();
    void isSameElsewhere_seesEveryOtherChange_data();
    void isSameElsewhere_seesEveryOtherChange();
};

namespace {

/// "\n" as CRLF.
QByteArray crlf(QByteArray text)
{
    return text.replace('\n', "\r\n");
}

void row(const char *name, const char *program, QByteArray before, QByteArray after, bool givesBack = true)
{
    QTest::newRow(name) << QString::fromLatin1(program) << std::move(before) << std::move(after) << givesBack;
}

} // namespace

void TestConfigText::connect_file_keepsEveryOtherByte_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    // False where the text alone cannot tell what was there; the copy beside the file can.
    QTest::addColumn<bool>("givesBack");

    const QByteArray whole = R"({
  "mcpServers": {
    "dotm": {
      "command": "/opt/dotm/bin/dotm-mcp",
      "args": ["--client", "cursor"]
    }
  }
}
)";
    row("nothing", "cursor", "", whole, false);
    row("white space", "cursor", "\n", '\n' + whole, false);
    row("byte order mark", "cursor", "\xef\xbb\xbf", "\xef\xbb\xbf" + whole, false);
    row("empty object", "cursor", "{}", whole.chopped(1), false);
    row("empty object with line end", "cursor", "{}\n", whole, false);
    row("empty object on two lines", "cursor", "{\n}\n", whole, false);
    row("empty container", "cursor", "{\n  \"mcpServers\": {}\n}\n", whole);
    row("empty container in CRLF", "cursor", crlf("{\n  \"mcpServers\": {}\n}\n"), crlf(whole));
    row("byte order mark and container", "cursor", "\xef\xbb\xbf{\n  \"mcpServers\": {}\n}\n", "\xef\xbb\xbf" + whole);
    row("other settings", "cursor", "{\n    \"theme\": \"dark\"\n}", R"({
    "theme": "dark",
    "mcpServers": {
        "dotm": {
            "command": "/opt/dotm/bin/dotm-mcp",
            "args": ["--client", "cursor"]
        }
    }
})",
        false);
    row("other servers", "cursor", R"({
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": [ "-y", "server" ],
      "env": { "TOKEN": "secret" }
    }
  },
  "theme": "dark"
}
)",
        R"({
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": [ "-y", "server" ],
      "env": { "TOKEN": "secret" }
    },
    "dotm": {
      "command": "/opt/dotm/bin/dotm-mcp",
      "args": ["--client", "cursor"]
    }
  },
  "theme": "dark"
}
)");
    row("tabs", "cursor", "{\n\t\"mcpServers\": {\n\t\t\"a\": {}\n\t}\n}\n",
        "{\n\t\"mcpServers\": {\n\t\t\"a\": {},\n\t\t\"dotm\": {\n\t\t\t\"command\": \"/opt/dotm/bin/dotm-mcp\",\n"
        "\t\t\t\"args\": [\"--client\", \"cursor\"]\n\t\t}\n\t}\n}\n");
    row("one line", "cursor", R"({"theme":"dark","mcpServers":{"a":{"command":"x"}}})",
        R"({"theme":"dark","mcpServers":{"a":{"command":"x"},"dotm":{"command":"/opt/dotm/bin/dotm-mcp","args":["--client","cursor"]}}})");
    row("one line with spaces", "cursor", R"({"mcpServers": {}})",
        R"({"mcpServers": {"dotm": {"command": "/opt/dotm/bin/dotm-mcp", "args": ["--client", "cursor"]}}})");
    row("one line without container", "cursor", R"({"a":1})",
        R"({"a":1,"mcpServers":{"dotm":{"command":"/opt/dotm/bin/dotm-mcp","args":["--client","cursor"]}}})", false);
    row("servers on one line of many", "cursor", "{\n  \"mcpServers\": { \"a\": {} }\n}\n",
        "{\n  \"mcpServers\": { \"a\": {}, \"dotm\": {\"command\": \"/opt/dotm/bin/dotm-mcp\", "
        "\"args\": [\"--client\", \"cursor\"]} }\n}\n");
    row("brace behind the last", "cursor", "{\n  \"mcpServers\": {\n    \"a\": {} } }",
        "{\n  \"mcpServers\": {\n    \"a\": {},\n    \"dotm\": {\n      \"command\": \"/opt/dotm/bin/dotm-mcp\",\n"
        "      \"args\": [\"--client\", \"cursor\"]\n    } } }");
    row("odd indentation", "cursor", "{\n   \"mcpServers\": {\n         \"a\": {}\n      }\n   }\n",
        "{\n   \"mcpServers\": {\n         \"a\": {},\n         \"dotm\": {\n"
        "            \"command\": \"/opt/dotm/bin/dotm-mcp\",\n"
        "            \"args\": [\"--client\", \"cursor\"]\n         }\n      }\n   }\n");
    row("key in another spelling", "cursor", "{\n  \"mcp\\u0053ervers\": {\n    \"a\": {}\n  }\n}",
        "{\n  \"mcp\\u0053ervers\": {\n    \"a\": {},\n    \"dotm\": {\n      \"command\": "
        "\"/opt/dotm/bin/dotm-mcp\",\n"
        "      \"args\": [\"--client\", \"cursor\"]\n    }\n  }\n}");
    row("container of the same name elsewhere", "cursor", "{\n  \"x\": {\"mcpServers\": []},\n  \"mcpServers\": {}\n}",
        "{\n  \"x\": {\"mcpServers\": []},\n  \"mcpServers\": {\n    \"dotm\": {\n"
        "      \"command\": \"/opt/dotm/bin/dotm-mcp\",\n      \"args\": [\"--client\", \"cursor\"]\n    }\n  }\n}");
    row("comments", "zed", R"(// Zed settings
{
  "vim_mode": true, // yes
  /* servers */
  "context_servers": {
    "a": { "command": "x" } // the first, {not} "dotm"
    // "b": {}
  }
}
)",
        R"(// Zed settings
{
  "vim_mode": true, // yes
  /* servers */
  "context_servers": {
    "a": { "command": "x" }, // the first, {not} "dotm"
    "dotm": {
      "command": "/opt/dotm/bin/dotm-mcp",
      "args": ["--client", "zed"]
    }
    // "b": {}
  }
}
)");
    row("trailing commas", "zed", "{\n  \"context_servers\": {\n    \"a\": {}, // one\n  },\n}\n", R"({
  "context_servers": {
    "a": {}, // one
    "dotm": {
      "command": "/opt/dotm/bin/dotm-mcp",
      "args": ["--client", "zed"]
    },
  },
}
)");
    row("trailing comma on one line", "zed", R"({"context_servers":{"a":{},},})",
        R"({"context_servers":{"a":{},"dotm":{"command":"/opt/dotm/bin/dotm-mcp","args":["--client","zed"]},},})");
    row("only comments in the container", "zed", "{\n  \"context_servers\": { // none\n    // yet\n  }\n}\n", R"({
  "context_servers": { // none
    // yet
    "dotm": {
      "command": "/opt/dotm/bin/dotm-mcp",
      "args": ["--client", "zed"]
    }
  }
}
)");
    row("only comments in the file", "zed", "// nothing yet", R"(// nothing yet
{
  "context_servers": {
    "dotm": {
      "command": "/opt/dotm/bin/dotm-mcp",
      "args": ["--client", "zed"]
    }
  }
}
)",
        false);
    row("comment before the closing brace", "gemini-cli", "{\n  \"mcpServers\": {\n    \"a\": {} /* last */ }\n}",
        "{\n  \"mcpServers\": {\n    \"a\": {}, /* last */\n    \"dotm\": {\n"
        "      \"command\": \"/opt/dotm/bin/dotm-mcp\",\n      \"args\": [\"--client\", \"gemini-cli\"]\n    } }\n}");
}

void TestConfigText::connect_file_keepsEveryOtherByte()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, givesBack);
    const TextResult<QByteArray> result = withEntry(before, programOf(program), kCommand);
    QVERIFY(result.has_value());
    QCOMPARE(*result, after);
    QVERIFY(isSameElsewhere(before, *result, programOf(program)));
    const TextResult<EntryReading> reading = readEntry(*result, programOf(program));
    QVERIFY(reading.has_value());
    QVERIFY(reading->equals(programOf(program), kCommand));

    const TextResult<QByteArray> back = withoutEntry(*result, programOf(program));
    QVERIFY(back.has_value());
    QVERIFY(isSameElsewhere(before, *back, programOf(program)));
    QVERIFY(!readEntry(*back, programOf(program))->exists);
    if (givesBack) {
        QCOMPARE(*back, before);
    }
}

void TestConfigText::connect_shape_isTheProgramsOwn_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("VS Code")
        << u"vscode"_s << "{\"servers\":{}}"_ba
        << R"({"servers":{"dotm":{"type":"stdio","command":"/opt/dotm/bin/dotm-mcp","args":["--client","vscode"]}}})"_ba;
    QTest::newRow("Claude Code")
        << u"claude-code"_s << "{\"mcpServers\":{}}"_ba
        << R"({"mcpServers":{"dotm":{"type":"stdio","command":"/opt/dotm/bin/dotm-mcp","args":["--client","claude-code"]}}})"_ba;
    QTest::newRow("Copilot CLI")
        << u"copilot-cli"_s << "{\"mcpServers\":{}}"_ba
        << R"({"mcpServers":{"dotm":{"type":"local","command":"/opt/dotm/bin/dotm-mcp","args":["--client","copilot-cli"],"tools":["*"]}}})"_ba;
    QTest::newRow("OpenCode")
        << u"opencode"_s << "{\"mcp\":{\"servers\":{}}}"_ba
        << R"({"mcp":{"servers":{"dotm":{"type":"local","command":["/opt/dotm/bin/dotm-mcp","--client","opencode"]}}}})"_ba;
    QTest::newRow("Amp")
        << u"amp"_s << "{\"amp.mcpServers\":{}}"_ba
        << R"({"amp.mcpServers":{"dotm":{"command":"/opt/dotm/bin/dotm-mcp","args":["--client","amp"]}}})"_ba;
    QTest::newRow("Crush")
        << u"crush"_s << "{\"mcp\":{}}"_ba
        << R"({"mcp":{"dotm":{"type":"stdio","command":"/opt/dotm/bin/dotm-mcp","args":["--client","crush"]}}})"_ba;
}

void TestConfigText::connect_shape_isTheProgramsOwn()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(withEntry(before, programOf(program), kCommand).value_or("(refused)"), after);
    QCOMPARE(withoutEntry(after, programOf(program)).value_or("(refused)"), before);
}

void TestConfigText::connect_unfamiliarFile_isRefused_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SetupProblem>("problem");
    using enum SetupProblem;
    QTest::newRow("array") << u"cursor"_s << "[]"_ba << UnexpectedShape;
    QTest::newRow("string") << u"cursor"_s << "\"mcpServers\""_ba << UnexpectedShape;
    QTest::newRow("container is an array") << u"cursor"_s << R"({"mcpServers":[]})"_ba << UnexpectedShape;
    QTest::newRow("container is null") << u"cursor"_s << R"({"mcpServers":null})"_ba << UnexpectedShape;
    QTest::newRow("server is a string") << u"cursor"_s << R"({"mcpServers":{"a":"x"}})"_ba << UnexpectedShape;
    QTest::newRow("unterminated") << u"cursor"_s << R"({"mcpServers":{)"_ba << Malformed;
    QTest::newRow("comment in strict JSON") << u"cursor"_s << "{} // a"_ba << Malformed;
    QTest::newRow("comma in JSON with comments") << u"gemini-cli"_s << "{\"a\":1,}"_ba << Malformed;
    QTest::newRow("key twice") << u"cursor"_s << R"({"mcpServers":{},"mcpServers":{}})"_ba << DuplicateKey;
    QTest::newRow("our name twice") << u"cursor"_s << R"({"mcpServers":{"dotm":{},"dotm":{}}})"_ba << DuplicateKey;
    QTest::newRow("not UTF-8") << u"cursor"_s << "{\"a\":\"\xe9\"}"_ba << NotText;
    QTest::newRow("too large") << u"cursor"_s << QByteArray(4 * 1024 * 1024 + 1, ' ') << TooLarge;
    QTest::newRow("another program") << u"cursor"_s << R"({"mcpServers":{"dotm":{"command":"npx"}}})"_ba
                                     << ForeignEntry;
    QTest::newRow("name that only begins so")
        << u"cursor"_s << R"({"mcpServers":{"dotm":{"command":"/x/dotm-mcp2"}}})"_ba << ForeignEntry;
    QTest::newRow("folder of our name") << u"cursor"_s << R"({"mcpServers":{"dotm":{"command":"/dotm-mcp/x"}}})"_ba
                                        << ForeignEntry;
    QTest::newRow("remote server") << u"cursor"_s << R"({"mcpServers":{"dotm":{"url":"https://x"}}})"_ba
                                   << ForeignEntry;
    QTest::newRow("command is an object")
        << u"cursor"_s << R"({"mcpServers":{"dotm":{"command":{"path":"dotm-mcp"}}}})"_ba << ForeignEntry;
    QTest::newRow("layout not told") << u"opencode"_s << R"({"mcp":{"a":{"type":"local"}}})"_ba << UnknownLayout;
    QTest::newRow("layout of an empty file") << u"opencode"_s << ""_ba << UnknownLayout;
    QTest::newRow("server of the container's name")
        << u"opencode"_s << R"({"mcp":{"servers":{"type":"local","command":["x"]}}})"_ba << UnexpectedShape;
}

void TestConfigText::connect_unfamiliarFile_isRefused()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, bytes);
    QFETCH(const SetupProblem, problem);
    const TextResult<QByteArray> result = withEntry(bytes, programOf(program), kCommand);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem, problem);
}

void TestConfigText::connect_largeFile_takesNoTimeToSpeakOf_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("objects on one line") << u"cursor"_s << "{\"a\":[" + R"({"b":1},)"_ba.repeated(50000) + "1]}";
    QTest::newRow("empty objects") << u"cursor"_s << "{\"a\":[" + "{},"_ba.repeated(150000) + "1]}";
    QTest::newRow("comments") << u"zed"_s << "{ // a\n" + "/* b */ "_ba.repeated(125000) + "}";
    QTest::newRow("blank lines") << u"cursor"_s << "{" + QByteArray(1000000, '\n') + "}";
    QTest::newRow("TOML pairs") << u"codex"_s << [] {
        QByteArray text = "[a.b.c.d.e.f.g.h]\n";
        for (int key = 0; key < 25000; ++key) {
            text += 'k' + QByteArray::number(key) + " = 1\n";
        }
        return text;
    }();
}

/// What grows with the square of the size would run into the test's time limit here.
void TestConfigText::connect_largeFile_takesNoTimeToSpeakOf()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, bytes);
    QVERIFY(bytes.size() < 4 * 1024 * 1024);
    const TextResult<QByteArray> result = withEntry(bytes, programOf(program), kCommand);
    QVERIFY(result.has_value());
    QVERIFY(withoutEntry(*result, programOf(program)).has_value());
}

void TestConfigText::connect_twice_changesNothing()
{
    const QByteArray once = *withEntry("{}", programOf(u"cursor"_s), kCommand);
    QCOMPARE(withEntry(once, programOf(u"cursor"_s), kCommand).value_or("(refused)"), once);
}

void TestConfigText::update_ourEntry_changesOnlyWhatItStarts_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("another path")
        << u"cursor"_s
        << R"({"mcpServers":{"dotm":{ "args" : [ "--client","cursor" ], "command":"/old/dotm-mcp", "env":{}}}})"_ba
        << R"({"mcpServers":{"dotm":{ "args" : [ "--client","cursor" ], "command":"/opt/dotm/bin/dotm-mcp", "env":{}}}})"_ba;
    QTest::newRow("other arguments")
        << u"cursor"_s
        << R"({"mcpServers":{"dotm":{"command":"/opt/dotm/bin/dotm-mcp","args":["-v"],"disabled":true}}})"_ba
        << R"({"mcpServers":{"dotm":{"command":"/opt/dotm/bin/dotm-mcp","args":["--client","cursor"],"disabled":true}}})"_ba;
    QTest::newRow("no arguments")
        << u"cursor"_s << R"({"mcpServers":{"dotm":{"command":"dotm-mcp"}}})"_ba
        << R"({"mcpServers":{"dotm":{"command":"/opt/dotm/bin/dotm-mcp","args":["--client","cursor"]}}})"_ba;
    QTest::newRow("no arguments, but more")
        << u"cursor"_s
        << "{\n  \"mcpServers\": {\n    \"dotm\": {\n      \"env\": {},\n      \"command\": \"dotm-mcp\"\n    }\n  }\n}"_ba
        << "{\n  \"mcpServers\": {\n    \"dotm\": {\n      \"env\": {},\n      \"command\": "
           "\"/opt/dotm/bin/dotm-mcp\",\n"
           "      \"args\": [\"--client\", \"cursor\"]\n    }\n  }\n}"_ba;
    QTest::newRow("command of another form")
        << u"opencode"_s << R"({"mcp":{"servers":{"dotm":{"command":["dotm-mcp","x"],"timeout":5}}}})"_ba
        << R"({"mcp":{"servers":{"dotm":{"command":["/opt/dotm/bin/dotm-mcp","--client","opencode"],"timeout":5}}}})"_ba;
    QTest::newRow("command and arguments in one list")
        << u"opencode"_s
        << R"({"mcp":{"servers":{"dotm":{"type":"local","command":["/a/dotm-mcp"],"disabled":true}}}})"_ba
        << R"({"mcp":{"servers":{"dotm":{"type":"local","command":["/opt/dotm/bin/dotm-mcp","--client","opencode"],"disabled":true}}}})"_ba;
    QTest::newRow("comments inside")
        << u"zed"_s
        << "{\n  \"context_servers\": {\n    \"dotm\": { // mine\n      \"command\": \"/a/dotm-mcp\", // here\n"
           "      \"args\": [\"--client\", \"zed\"],\n    },\n  },\n}"_ba
        << "{\n  \"context_servers\": {\n    \"dotm\": { // mine\n      \"command\": \"/opt/dotm/bin/dotm-mcp\", // "
           "here\n"
           "      \"args\": [\"--client\", \"zed\"],\n    },\n  },\n}"_ba;
}

void TestConfigText::update_ourEntry_changesOnlyWhatItStarts()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QVERIFY(!readEntry(before, programOf(program))->equals(programOf(program), kCommand));
    QCOMPARE(withEntry(before, programOf(program), kCommand).value_or("(refused)"), after);
}

void TestConfigText::disconnect_entryAnywhere_takesOnlyIt_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto entry = R"("dotm": {"command": "/a/dotm-mcp"})"_ba;
    QTest::newRow("first of several") << "{\n  \"context_servers\": {\n    " + entry + ",\n    \"b\": {}\n  }\n}"
                                      << "{\n  \"context_servers\": {\n    \"b\": {}\n  }\n}"_ba;
    QTest::newRow("between others") << "{\n  \"context_servers\": {\n    \"a\": {},\n    " + entry +
                                           ",\n    \"b\": {}\n  }\n}"
                                    << "{\n  \"context_servers\": {\n    \"a\": {},\n    \"b\": {}\n  }\n}"_ba;
    QTest::newRow("first on one line") << R"({"context_servers": {)" + entry + R"(, "b": {}}})"
                                       << R"({"context_servers": {"b": {}}})"_ba;
    QTest::newRow("between others on one line") << R"({"context_servers": {"a": {}, )" + entry + R"(, "b": {}}})"
                                                << R"({"context_servers": {"a": {}, "b": {}}})"_ba;
    QTest::newRow("last with a comma") << "{\n  \"context_servers\": {\n    \"a\": {},\n    " + entry + ",\n  },\n}"
                                       << "{\n  \"context_servers\": {\n    \"a\": {},\n  },\n}"_ba;
    QTest::newRow("comment behind it") << "{\n  \"context_servers\": {\n    \"a\": {}, // a\n    " + entry +
                                              " // dotm\n  }\n}"
                                       << "{\n  \"context_servers\": {\n    \"a\": {} // a\n     // dotm\n  }\n}"_ba;
    QTest::newRow("comment before its comma")
        << "{\n  \"context_servers\": {\n    " + entry + " /* x */,\n    \"b\": {}\n  }\n}"
        << "{\n  \"context_servers\": { /* x */\n    \"b\": {}\n  }\n}"_ba;
    QTest::newRow("brace would fall into a comment")
        << "{\n  \"context_servers\": {\n    \"a\": {}, // a\n    " + entry + " }\n}"
        << "{\n  \"context_servers\": {\n    \"a\": {} // a\n     }\n}"_ba;
    QTest::newRow("comma first") << "{\n  \"context_servers\": {\n      \"a\": {}\n    , " + entry + "\n  }\n}"
                                 << "{\n  \"context_servers\": {\n      \"a\": {}\n    \n  }\n}"_ba;
}

void TestConfigText::disconnect_entryAnywhere_takesOnlyIt()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(withoutEntry(before, programOf(u"zed"_s)).value_or("(refused)"), after);
}

void TestConfigText::disconnect_foreignEntry_isRefused()
{
    const TextResult<QByteArray> result =
        withoutEntry(R"({"mcpServers":{"dotm":{"command":"npx"}}})", programOf(u"cursor"_s));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem, SetupProblem::ForeignEntry);
}

void TestConfigText::disconnect_noEntry_changesNothing()
{
    for (const QByteArray &bytes : {""_ba, "{}"_ba, R"({"mcpServers":{"a":{}}})"_ba}) {
        QCOMPARE(withoutEntry(bytes, programOf(u"cursor"_s)).value_or("(refused)"), bytes);
    }
}

void TestConfigText::commandWithOddLetters_isReadBack()
{
    const QString command = u"/home of \"me\"/b\\c/é\U0001f600/dotm-mcp"_s;
    for (const QString &program : {u"cursor"_s, u"vscode"_s, u"codex"_s}) {
        const TextResult<QByteArray> result = withEntry({}, programOf(program), command);
        QVERIFY(result.has_value());
        QCOMPARE(readEntry(*result, programOf(program))->command, command);
    }
}

void TestConfigText::freshText_yaml_isWhatGooseDocuments()
{
    QCOMPARE(freshText(programOf(u"goose"_s), kCommand), R"(extensions:
  dotm:
    name: "dotm"
    type: "stdio"
    enabled: true
    cmd: "/opt/dotm/bin/dotm-mcp"
    args: ["--client", "goose"]
    timeout: 300
)"_ba);
}

void TestConfigText::isSameElsewhere_seesEveryOtherChange_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isSame");
    const auto with = [](const char *text) {
        return QByteArray(text);
    };
    QTest::newRow("other spelling") << with(" {\"a\": [1, \"\\u0078\"], \"mcpServers\": {\"b\": {}}} ") << true;
    QTest::newRow("our entry") << with(R"({"a":[1,"x"],"mcpServers":{"b":{},"dotm":{"command":"y"}}})") << true;
    QTest::newRow("value") << with(R"({"a":[2,"x"],"mcpServers":{"b":{}}})") << false;
    QTest::newRow("kind of value") << with(R"({"a":["1","x"],"mcpServers":{"b":{}}})") << false;
    QTest::newRow("order") << with(R"({"mcpServers":{"b":{}},"a":[1,"x"]})") << false;
    QTest::newRow("server gone") << with(R"({"a":[1,"x"],"mcpServers":{}})") << false;
    QTest::newRow("our name elsewhere") << with(R"({"a":[1,"x"],"mcpServers":{"b":{"dotm":{}}}})") << false;
    QTest::newRow("our name at the root") << with(R"({"a":[1,"x"],"mcpServers":{"b":{}},"dotm":{}})") << false;
    QTest::newRow("unsound") << with(R"({"a":[1,"x"],"mcpServers":{"b":{}})") << false;
}

void TestConfigText::isSameElsewhere_seesEveryOtherChange()
{
    QFETCH(const QByteArray, other);
    QFETCH(const bool, isSame);
    QCOMPARE(isSameElsewhere(R"({"a":[1,"x"],"mcpServers":{"b":{}}})", other, programOf(u"cursor"_s)), isSame);
}

QTEST_APPLESS_MAIN(TestConfigText)
#include "tst_configtext.moc"
