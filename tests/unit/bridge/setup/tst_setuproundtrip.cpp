// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/configtext.h"
#include "bridge/setup/setupapply.h"

#include "setupbench.h"

#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;
using dotm::test::kCommand;
using dotm::test::programOf;
using dotm::test::SetupBench;

namespace {

/// Writes documents as a person and several editors together might have left them. The same ones in every run.
class DocumentMaker
{
public:
    DocumentMaker(quint32 seed, bool withComments, bool withCommas)
        : m_engine(seed), m_withComments(withComments), m_withCommas(withCommas)
    {
        m_newline = chance(30) ? "\r\n" : "\n";
        m_unit = pick({"  ", "    ", "\t", " ", ""});
        m_isOneLine = !m_withComments && chance(25);
    }

    QByteArray document(const QByteArray &container)
    {
        QByteArray text = chance(15) ? QByteArray("\xef\xbb\xbf") : QByteArray();
        text += gap(0);
        QByteArrayList members;
        const int before = number(3);
        for (int index = 0; index < before; ++index) {
            members.append(member("k" + QByteArray::number(index), value(1)));
        }
        if (chance(75)) {
            m_hadContainer = true;
            members.append(member(container, servers()));
        }
        for (int index = before; index < before + number(3); ++index) {
            members.append(member("m" + QByteArray::number(index) + QByteArray::number(number(1000)), value(1)));
        }
        return text + joined('{', members, '}', 0) + (chance(80) ? m_newline : QByteArray()) + gap(0);
    }
    /// The text had servers beside ours, so that taking ours out must give back every byte even without a copy.
    [[nodiscard]] bool hadServers() const { return m_hadServers; }
    [[nodiscard]] bool hadContainer() const { return m_hadContainer; }

private:
    int number(int below) { return static_cast<int>(m_engine() % static_cast<quint32>(below)); }
    bool chance(int percent) { return number(100) < percent; }
    QByteArray pick(std::initializer_list<const char *> items) { return *(items.begin() + number(int(items.size()))); }

    QByteArray comment()
    {
        return chance(50) ? "// " + pick({"note", "{\"dotm\": 1}", "\"", "/* open", "a, b }"}) + m_newline
                          : "/* " + pick({"note", "// line", "{ } ,", "\"x\": {"}) + " */";
    }
    QByteArray gap(int depth)
    {
        QByteArray text = chance(20) ? QByteArray(" ") : QByteArray();
        if (m_withComments && chance(15)) {
            text += comment() + m_unit.repeated(depth);
        }
        return text;
    }
    QByteArray member(const QByteArray &key, const QByteArray &value)
    {
        return '"' + key + '"' + (chance(10) ? " " : "") + ':' + (m_isOneLine || chance(10) ? "" : " ") + value;
    }
    QByteArray joined(char open, const QByteArrayList &items, char close, int depth)
    {
        if (items.isEmpty()) {
            return open + (m_withComments && chance(20) ? comment() : gap(depth)) + close;
        }
        const bool isFlat = m_isOneLine || chance(15);
        const QByteArray line = isFlat ? QByteArray() : m_newline + m_unit.repeated(depth + 1);
        QByteArray text(1, open);
        for (qsizetype index = 0; index < items.size(); ++index) {
            text += line + items[index] + gap(depth);
            const bool isLast = index == items.size() - 1;
            text += !isLast || (m_withCommas && chance(40)) ? QByteArray(",") : QByteArray();
            text += gap(depth);
        }
        return text + (isFlat ? QByteArray() : m_newline + m_unit.repeated(depth)) + close;
    }
    QByteArray servers()
    {
        QByteArrayList items;
        for (int index = 0; index < number(4); ++index) {
            const QByteArrayList fields = {member("command", "\"npx\""), member("args", value(3)),
                                           member("env", "{\"dotm\": \"x\"}")};
            items.append(member("server" + QByteArray::number(index), joined('{', fields, '}', 2)));
        }
        m_hadServers = !items.isEmpty();
        return joined('{', items, '}', 1);
    }
    QByteArray value(int depth)
    {
        switch (number(depth > 4 ? 5 : 7)) {
        case 0:
            return pick({"0", "-1", "1.5e3", "12345678901234567890"});
        case 1:
            return pick({"true", "false", "null"});
        case 2:
            return pick({"\"\"", "\"text\"", "\"\\u00e9\\n\\\"\"", "\"// no comment\"", "\"a, } ]\"", "\"\xc3\xa9\""});
        case 3:
            return "{}";
        case 4:
            return "[]";
        case 5: {
            QByteArrayList items;
            for (int index = 0; index < number(3); ++index) {
                items.append(value(depth + 1));
            }
            return joined('[', items, ']', depth);
        }
        default:
            return joined('{', {member("x", value(depth + 1)), member("dotm", value(depth + 1))}, '}', depth);
        }
    }

    std::mt19937 m_engine;
    QByteArray m_newline;
    QByteArray m_unit;
    bool m_withComments;
    bool m_withCommas;
    bool m_isOneLine = false;
    bool m_hadServers = false;
    bool m_hadContainer = false;
};

struct Dialect
{
    QString program;
    QByteArray container;
    bool withComments;
    bool withCommas;
};

const QList<Dialect> kDialects = {{u"cursor"_s, "mcpServers", false, false},
                                  {u"gemini-cli"_s, "mcpServers", true, false},
                                  {u"zed"_s, "context_servers", true, true}};

} // namespace

/// What must hold for every document: nothing but our entry changes, and undoing gives back every byte.
class TestSetupRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_changeOnlyInOurEntry();
    void files_areGivenBackByteForByte();
    void brokenTexts_areRefusedOrKeptWhole();
};

void TestSetupRoundTrip::texts_changeOnlyInOurEntry()
{
    int withServers = 0;
    for (quint32 seed = 0; seed < 1500; ++seed) {
        const Dialect &dialect = kDialects[static_cast<qsizetype>(seed % 3)];
        DocumentMaker maker(seed, dialect.withComments, dialect.withCommas);
        const AssistantProgram program = programOf(dialect.program);
        const QByteArray before = maker.document(dialect.container);
        const TextResult<QByteArray> after = withEntry(before, program, kCommand);
        QVERIFY2(after.has_value(), before + " seed " + QByteArray::number(seed));
        QVERIFY(readEntry(*after, program)->equals(program, kCommand));
        QVERIFY2(isSameElsewhere(before, *after, program), *after);
        QCOMPARE(after->count('\r') > 0, before.count('\r') > 0);

        const TextResult<QByteArray> back = withoutEntry(*after, program);
        QVERIFY2(back.has_value(), *after);
        QVERIFY2(isSameElsewhere(before, *back, program), *back);
        if (maker.hadServers()) {
            ++withServers;
            QVERIFY2(*back == before, before + "\n---\n" + *after + "\n---\n" + *back);
        }
    }
    QVERIFY(withServers > 500);
}

void TestSetupRoundTrip::files_areGivenBackByteForByte()
{
    SetupBench bench;
    for (quint32 seed = 0; seed < 150; ++seed) {
        const Dialect &dialect = kDialects[static_cast<qsizetype>(seed % 3)];
        DocumentMaker maker(seed, dialect.withComments, dialect.withCommas);
        const AssistantProgram program = programOf(dialect.program);
        const ProgramPath &place = program.files.constFirst();
        const QString file = (place.base == ProgramPath::Base::Home ? QString() : u".config/"_s) + place.below;
        const QByteArray before = maker.document(dialect.container);
        bench.write(file, before);
        for (const SetupAction action : {SetupAction::Connect, SetupAction::Disconnect}) {
            const auto plan = bench.inspector().plan(dialect.program, action);
            QVERIFY2(plan.has_value(), before);
            QVERIFY(applySetupPlan(*plan, bench.disk).has_value());
            bench.clock.advance(std::chrono::seconds(1));
        }
        QCOMPARE(bench.read(file), before);
        QDir(QFileInfo(bench.path(file)).path()).removeRecursively();
    }
}

void TestSetupRoundTrip::brokenTexts_areRefusedOrKeptWhole()
{
    std::mt19937 engine(7);
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const Dialect &dialect = kDialects[static_cast<qsizetype>(seed % 3)];
        const AssistantProgram program = programOf(dialect.program);
        QByteArray bytes = DocumentMaker(seed, dialect.withComments, dialect.withCommas).document(dialect.container);
        for (int hit = 0; hit < 3; ++hit) {
            const auto at = static_cast<qsizetype>(engine() % static_cast<quint32>(bytes.size()));
            static constexpr QByteArrayView kBytes = "{}[]\",:/*\\\n\r u0\xc3";
            bytes[at] = kBytes[static_cast<qsizetype>(engine() % static_cast<quint32>(kBytes.size()))];
        }
        const TextResult<QByteArray> after = withEntry(bytes, program, kCommand);
        if (after) {
            QVERIFY2(isSameElsewhere(bytes, *after, program), bytes);
            QVERIFY2(withoutEntry(*after, program).has_value(), *after);
        }
    }
}

QTEST_APPLESS_MAIN(TestSetupRoundTrip)
#include "tst_setuproundtrip.moc"
