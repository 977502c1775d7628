// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/localanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace bridge::stdio;
namespace rpc = contract::rpc;

class LocalAnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initialize_revision_isNegotiated_data();
    void initialize_revision_isNegotiated();
    void initialize_withoutRevision_isRefused();
    void discover_modern_offersTheModernRevision();
    void discover_unknownRevision_namesWhatIsServed();
    void ping_legacy_isAnsweredAndModernIsUnknown();
    void toolsList_nothingSeen_offersTheStatusTool();
    void toolsList_seen_offersThem();
    void emptyLists_bothEras_areEmpty_data();
    void emptyLists_bothEras_areEmpty();
    void toolsCall_anyTool_isAResultThatSaysWhatToDo();
    void otherMethods_areErrorsThatSayWhatToDo_data();
    void otherMethods_areErrorsThatSayWhatToDo();
    void answers_ids_areGivenBackAsTheyCame();
    void unclear_toolCall_isAResultAndOthersAreErrors();
    void endOfListening_namesTheSubscription();
    void seenTools_pages_areJoinedAndReplaced();
};

namespace {

rpc::Message request(const QString &method, QJsonObject params = {}, bool modern = false,
                     const QString &version = QString(kModernRevision))
{
    if (modern) {
        params.insert("_meta"_L1, QJsonObject{{QString(rpc::meta::kVersion), version},
                                              {QString(rpc::meta::kCapabilities), QJsonObject()}});
    }
    rpc::Message result;
    result.id = u"7"_s;
    result.method = method;
    result.params = params;
    return result;
}

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject away(const rpc::Message &message, const SeenTools &seen = {})
{
    return parsed(answerWithoutDesktop(message, seen, notRunning()));
}

QJsonObject resultOf(const QJsonObject &answer)
{
    return answer.value("result"_L1).toObject();
}

int codeOf(const QJsonObject &answer)
{
    return answer.value("error"_L1).toObject().value("code"_L1).toInt();
}

QString textOf(const QJsonObject &answer)
{
    return resultOf(answer).value("content"_L1).toArray().at(0).toObject().value("text"_L1).toString();
}

QJsonObject listed(const QString &name)
{
    return {{u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"inputSchema"_s, QJsonObject{{u"a"_s, 1}}}}}}};
}

} // namespace

void LocalAnswersTest::initialize_revision_isNegotiated_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered");
    for (const auto &known : {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s}) {
        QTest::newRow(qPrintable(known)) << known << known;
    }
    QTest::newRow("modern") << u"2026-07-28"_s << u"2025-11-25"_s;
    QTest::newRow("future") << u"2031-01-01"_s << u"2025-11-25"_s;
}

void LocalAnswersTest::initialize_revision_isNegotiated()
{
    QFETCH(QString, asked);
    const QJsonObject result = resultOf(away(request(u"initialize"_s, {{u"protocolVersion"_s, asked}})));
    QTEST(result.value("protocolVersion"_L1).toString(), "answered");
    QCOMPARE(result.value("serverInfo"_L1).toObject().value("name"_L1).toString(), u"dotm"_s);
    const QJsonObject tools = result.value("capabilities"_L1).toObject().value("tools"_L1).toObject();
    QCOMPARE(tools.value("listChanged"_L1), true);
    QVERIFY(!result.contains("resultType"_L1));
}

void LocalAnswersTest::initialize_withoutRevision_isRefused()
{
    QCOMPARE(codeOf(away(request(u"initialize"_s))), -32602);
}

void LocalAnswersTest::discover_modern_offersTheModernRevision()
{
    const QJsonObject result = resultOf(away(request(u"server/discover"_s, {}, true)));
    QCOMPARE(result.value("supportedVersions"_L1).toArray(), QJsonArray{u"2026-07-28"_s});
    QCOMPARE(result.value("resultType"_L1).toString(), u"complete"_s);
    QCOMPARE(result.value("ttlMs"_L1).toInt(-1), 0);
    QCOMPARE(result.value("cacheScope"_L1).toString(), u"private"_s);
    QVERIFY(result.value("capabilities"_L1).toObject().contains("tools"_L1));
    const QJsonObject meta = result.value("_meta"_L1).toObject();
    QCOMPARE(meta.value("io.modelcontextprotocol/serverInfo"_L1).toObject().value("name"_L1).toString(), u"dotm"_s);
}

void LocalAnswersTest::discover_unknownRevision_namesWhatIsServed()
{
    const QJsonObject answer = away(request(u"server/discover"_s, {}, true, u"2031-01-01"_s));
    QCOMPARE(codeOf(answer), -32022);
    const QJsonObject data = answer.value("error"_L1).toObject().value("data"_L1).toObject();
    QCOMPARE(data.value("supported"_L1).toArray(), QJsonArray{u"2026-07-28"_s});
    QCOMPARE(data.value("requested"_L1).toString(), u"2031-01-01"_s);
}

void LocalAnswersTest::ping_legacy_isAnsweredAndModernIsUnknown()
{
    const QJsonObject answer = away(request(u"ping"_s));
    QVERIFY(answer.value("result"_L1).isObject());
    QVERIFY(resultOf(answer).isEmpty());
    QCOMPARE(codeOf(away(request(u"ping"_s, {}, true))), -32601);
    QCOMPARE(codeOf(away(request(u"initialize"_s, {}, true))), -32601);
}

void LocalAnswersTest::toolsList_nothingSeen_offersTheStatusTool()
{
    const QJsonArray tools = resultOf(away(request(u"tools/list"_s))).value("tools"_L1).toArray();
    QCOMPARE(tools.size(), 1);
    const QJsonObject tool = tools.at(0).toObject();
    QCOMPARE(tool.value("name"_L1).toString(), u"dotm_status"_s);
    QVERIFY(!tool.value("description"_L1).toString().isEmpty());
    QCOMPARE(tool.value("inputSchema"_L1).toObject().value("type"_L1).toString(), u"object"_s);
}

void LocalAnswersTest::toolsList_seen_offersThem()
{
    SeenTools seen;
    seen.take(listed(u"get_lines"_s), true);
    const QJsonObject legacy = resultOf(away(request(u"tools/list"_s), seen));
    QCOMPARE(legacy.value("tools"_L1).toArray(), seen.all());
    QVERIFY(!legacy.contains("ttlMs"_L1));
    const QJsonObject modern = resultOf(away(request(u"tools/list"_s, {}, true), seen));
    QCOMPARE(modern.value("tools"_L1).toArray(), seen.all());
    QCOMPARE(modern.value("ttlMs"_L1).toInt(-1), 0);
}

void LocalAnswersTest::emptyLists_bothEras_areEmpty_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("member");
    QTest::newRow("resources") << u"resources/list"_s << u"resources"_s;
    QTest::newRow("templates") << u"resources/templates/list"_s << u"resourceTemplates"_s;
    QTest::newRow("prompts") << u"prompts/list"_s << u"prompts"_s;
}

void LocalAnswersTest::emptyLists_bothEras_areEmpty()
{
    QFETCH(QString, method);
    QFETCH(QString, member);
    for (const bool modern : {false, true}) {
        const QJsonObject result = resultOf(away(request(method, {}, modern)));
        QVERIFY(result.value(member).isArray());
        QVERIFY(result.value(member).toArray().isEmpty());
        QCOMPARE(result.contains("cacheScope"_L1), modern);
        QCOMPARE(result.contains("resultType"_L1), modern);
    }
}

void LocalAnswersTest::toolsCall_anyTool_isAResultThatSaysWhatToDo()
{
    for (const auto &name : {u"dotm_status"_s, u"activate_esim"_s}) {
        for (const bool modern : {false, true}) {
            const QJsonObject answer = away(request(u"tools/call"_s, {{u"name"_s, name}}, modern));
            QCOMPARE(resultOf(answer).value("isError"_L1), true);
            QCOMPARE(textOf(answer), u"DOTM Desktop is not running. Start it and sign in, then try again."_s);
        }
    }
}

void LocalAnswersTest::otherMethods_areErrorsThatSayWhatToDo_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"resources/read", "prompts/get", "completion/complete", "logging/setLevel",
                               "resources/subscribe", "subscriptions/listen", "tasks/get", "no/such"}) {
        QTest::newRow(method) << QString::fromLatin1(method);
    }
}

void LocalAnswersTest::otherMethods_areErrorsThatSayWhatToDo()
{
    QFETCH(QString, method);
    const QJsonObject error = away(request(method)).value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toInt(), -32603);
    QCOMPARE(error.value("message"_L1).toString(), notRunning());
}

void LocalAnswersTest::answers_ids_areGivenBackAsTheyCame()
{
    rpc::Message message = request(u"ping"_s);
    QCOMPARE(away(message).value("id"_L1), QJsonValue(u"7"_s));
    message.id = QJsonValue(qint64(9007199254740993));
    QVERIFY(answerWithoutDesktop(message, {}, notRunning()).contains("\"id\":9007199254740993,"));
}

void LocalAnswersTest::unclear_toolCall_isAResultAndOthersAreErrors()
{
    const QJsonObject call = parsed(answerUnclear(request(u"tools/call"_s)));
    QCOMPARE(resultOf(call).value("isError"_L1), true);
    QVERIFY(textOf(call).contains(u"not known whether this happened"_s));
    QCOMPARE(codeOf(parsed(answerUnclear(request(u"resources/read"_s)))), -32603);
}

void LocalAnswersTest::endOfListening_namesTheSubscription()
{
    const QJsonObject result = resultOf(parsed(answerEndOfListening(request(u"subscriptions/listen"_s, {}, true))));
    QCOMPARE(result.value("resultType"_L1).toString(), u"complete"_s);
    QCOMPARE(result.value("_meta"_L1).toObject().value("io.modelcontextprotocol/subscriptionId"_L1),
             QJsonValue(u"7"_s));
}

void LocalAnswersTest::seenTools_pages_areJoinedAndReplaced()
{
    SeenTools seen;
    seen.take({}, true);
    QVERIFY(seen.isEmpty());
    seen.take(listed(u"a"_s), true);
    seen.take(listed(u"b"_s), false);
    QCOMPARE(seen.all().size(), 2);
    QVERIFY(seen.has(u"b"_s));
    QCOMPARE(seen.inputSchema(u"a"_s), (QJsonObject{{u"a"_s, 1}}));
    QVERIFY(seen.inputSchema(u"c"_s).isEmpty());
    seen.take(listed(u"c"_s), true);
    QCOMPARE(seen.all().size(), 1);
    QVERIFY(!seen.has(u"a"_s));
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::LocalAnswersTest)
#include "tst_localanswers.moc"
