// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/assistantprogram.h"

#include "bridge/setup/configtext.h"

#include "setupbench.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;
using dotm::test::kCommand;

/// What has to hold for every row of the table.
class TestAssistantProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_areUniqueAndPlain();
    void rows_sayWhereTheyLook();
    void files_areOnesOwn();
    void freshText_readsBackAsOurs();
    void freshText_holdsTheEntryAndNothingElse();
};

void TestAssistantProgram::ids_areUniqueAndPlain()
{
    QSet<QString> ids;
    QSet<QString> names;
    static const QRegularExpression plain(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    for (const AssistantProgram &program : assistantPrograms()) {
        QVERIFY2(plain.match(program.id).hasMatch(), qPrintable(program.id));
        QVERIFY2(!ids.contains(program.id) && !names.contains(program.displayName), qPrintable(program.id));
        ids.insert(program.id);
        names.insert(program.displayName);
        QVERIFY(!program.displayName.isEmpty());
    }
    for (const QString &id : {u"claude-desktop"_s, u"claude-code"_s, u"vscode"_s, u"cursor"_s, u"gemini-cli"_s,
                              u"windsurf"_s, u"zed"_s, u"codex"_s, u"lm-studio"_s, u"cline"_s, u"roo-code"_s,
                              u"continue"_s, u"goose"_s, u"kiro"_s, u"opencode"_s, u"jetbrains-ai"_s}) {
        QVERIFY2(ids.contains(id), qPrintable(id));
    }
}

void TestAssistantProgram::rows_sayWhereTheyLook()
{
    for (const AssistantProgram &program : assistantPrograms()) {
        QVERIFY2(!program.folders.isEmpty() || !program.binaries.isEmpty(), qPrintable(program.id));
        QVERIFY2(!program.container.isEmpty(), qPrintable(program.id));
        QVERIFY2(!isEditable(program.format) || !program.files.isEmpty(), qPrintable(program.id));
        for (const ProgramPath &path : program.files + program.folders) {
            QVERIFY2(!path.below.startsWith(u'/') && !path.below.endsWith(u'/') && !path.below.contains(u".."_s),
                     qPrintable(path.below));
        }
    }
}

void TestAssistantProgram::files_areOnesOwn()
{
    QSet<QString> files;
    for (const AssistantProgram &program : assistantPrograms()) {
        for (const ProgramPath &path : program.files) {
            const QString place = QString::number(static_cast<int>(path.base)) + path.below;
            QVERIFY2(!files.contains(place), qPrintable(place));
            files.insert(place);
        }
    }
}

void TestAssistantProgram::freshText_readsBackAsOurs()
{
    for (const AssistantProgram &program : assistantPrograms()) {
        if (!isEditable(program.format)) {
            continue;
        }
        const TextResult<EntryReading> reading = readEntry(freshText(program, kCommand), program);
        QVERIFY2(reading.has_value(), qPrintable(program.id));
        QVERIFY2(reading->isOurs() && reading->equals(program, kCommand), qPrintable(program.id));
        QVERIFY2(!reading->equals(program, u"/elsewhere/dotm-mcp"_s), qPrintable(program.id));
    }
}

void TestAssistantProgram::freshText_holdsTheEntryAndNothingElse()
{
    for (const AssistantProgram &program : assistantPrograms()) {
        const QByteArray text = freshText(program, kCommand);
        QVERIFY2(text.contains(kCommand.toUtf8()) && text.contains("--client") && text.contains(program.id.toUtf8()),
                 text.constData());
        for (const char *word : {"env", "token", "key", "secret", "password", "http"}) {
            QVERIFY2(!text.toLower().contains(word), text.constData());
        }
        QVERIFY(text.endsWith('\n'));
    }
}

QTEST_APPLESS_MAIN(TestAssistantProgram)
#include "tst_assistantprogram.moc"
