// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/mcp/book.h"
#include "server/mcp/cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;

namespace {

Tool tool(const QString &name)
{
    return {.name = name,
            .title = u"Title"_s,
            .description = u"What it does"_s,
            .inputSchema = {{u"type"_s, u"object"_s}},
            .outputSchema = {{u"type"_s, u"object"_s}},
            .handler = PureTool([](const QJsonObject &) -> Rpc<QJsonObject> { return structuredResult({}); })};
}

Registry fiveTools()
{
    Registry registry;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        registry.tools.append(tool(name));
    }
    return registry;
}

QJsonObject parsed(const Rpc<QByteArray> &result)
{
    return QJsonDocument::fromJson(*result).object();
}

} // namespace

class McpBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pages_holdEveryRowOnceInOrder();
    void badCursor_isRefused_data();
    void badCursor_isRefused();
    void cursorOfAnotherList_isRefused();
    void row_hasOnlyWhatTheRevisionKnows_data();
    void row_hasOnlyWhatTheRevisionKnows();
    void modernResults_sayTheirTypeAndHowLongToKeep();
    void discovery_namesModernRevisionsOnly();
    void listVersion_changesWithTheLists();
    void faults_areFound();
};

void McpBookTest::pages_holdEveryRowOnceInOrder()
{
    const Book book(fiveTools(), u"1"_s, 2);
    QStringList names;
    QJsonValue cursor = QJsonValue::Undefined;
    int pages = 0;
    do {
        const QJsonObject page = parsed(book.page(ListKind::Tools, newestLegacy(), cursor));
        for (const QJsonValue &row : page.value("tools"_L1).toArray()) {
            names.append(row.toObject().value("name"_L1).toString());
        }
        cursor = page.value("nextCursor"_L1);
        ++pages;
    } while (!cursor.isUndefined() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(names.join(u""_s), u"abcde"_s);
}

void McpBookTest::badCursor_isRefused_data()
{
    const Book book(fiveTools(), u"1"_s, 2);
    QTest::addColumn<QJsonValue>("cursor");
    QTest::newRow("empty") << QJsonValue(u""_s);
    QTest::newRow("nonsense") << QJsonValue(u"!!"_s);
    QTest::newRow("number") << QJsonValue(1);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("first page") << QJsonValue(makeCursor(0, book.listVersion()));
    QTest::newRow("behind the end") << QJsonValue(makeCursor(3, book.listVersion()));
    QTest::newRow("negative") << QJsonValue(makeCursor(-1, book.listVersion()));
    QTest::newRow("stale") << QJsonValue(makeCursor(1, "00000000"));
    const auto bent = [&book](const QByteArray &page) {
        return QJsonValue(
            QString::fromLatin1((book.listVersion() + '.' + page)
                                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    };
    QTest::newRow("blank before the number") << bent(" 1");
    QTest::newRow("sign before the number") << bent("+1");
    QTest::newRow("nought before the number") << bent("01");
}

void McpBookTest::badCursor_isRefused()
{
    QFETCH(QJsonValue, cursor);
    const auto page = Book(fiveTools(), u"1"_s, 2).page(ListKind::Tools, newestLegacy(), cursor);
    QVERIFY(!page);
    QCOMPARE(page.error().code, code::kInvalidParams);
}

void McpBookTest::cursorOfAnotherList_isRefused()
{
    const Book book(fiveTools(), u"1"_s, 2);
    const QString cursor = makeCursor(1, book.listVersion());
    QVERIFY(book.page(ListKind::Tools, newestLegacy(), cursor));
    QVERIFY(!book.page(ListKind::Prompts, newestLegacy(), cursor)); // a list of one page has no second
}

void McpBookTest::row_hasOnlyWhatTheRevisionKnows_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QStringList>("members");
    const QStringList oldest{u"description"_s, u"inputSchema"_s, u"name"_s};
    QTest::newRow("2024-11-05") << u"2024-11-05"_s << oldest;
    QTest::newRow("2025-03-26") << u"2025-03-26"_s << QStringList({u"annotations"_s}) + oldest;
    const QStringList titled{u"annotations"_s, u"description"_s,  u"inputSchema"_s,
                             u"name"_s,        u"outputSchema"_s, u"title"_s};
    QTest::newRow("2025-06-18") << u"2025-06-18"_s << titled;
    const QStringList newest{u"annotations"_s, u"description"_s,  u"icons"_s, u"inputSchema"_s,
                             u"name"_s,        u"outputSchema"_s, u"title"_s};
    QTest::newRow("2025-11-25") << u"2025-11-25"_s << newest;
    QTest::newRow("2026-07-28") << u"2026-07-28"_s << newest;
}

void McpBookTest::row_hasOnlyWhatTheRevisionKnows()
{
    QFETCH(QString, revision);
    QFETCH(QStringList, members);
    const Book book(fiveTools(), u"1"_s);
    const QJsonObject page = parsed(book.page(ListKind::Tools, *findRevision(revision), QJsonValue::Undefined));
    QCOMPARE(page.value("tools"_L1).toArray().at(0).toObject().keys(), members);
}

void McpBookTest::modernResults_sayTheirTypeAndHowLongToKeep()
{
    const Book book(fiveTools(), u"1.2"_s);
    const QJsonObject modern = parsed(book.page(ListKind::Tools, newestModern(), QJsonValue::Undefined));
    QCOMPARE(modern.value("resultType"_L1).toString(), u"complete"_s);
    QVERIFY(modern.value("ttlMs"_L1).toInteger(-1) >= 0);
    QCOMPARE(modern.value("cacheScope"_L1).toString(), u"public"_s);
    const QJsonObject info =
        modern.value("_meta"_L1).toObject().value("io.modelcontextprotocol/serverInfo"_L1).toObject();
    QCOMPARE(info.value("version"_L1).toString(), u"1.2"_s);
    const QJsonObject legacy = parsed(book.page(ListKind::Tools, newestLegacy(), QJsonValue::Undefined));
    QCOMPARE(legacy.keys(), QStringList{u"tools"_s});
}

void McpBookTest::discovery_namesModernRevisionsOnly()
{
    const QJsonObject result = parsed(Book(fiveTools(), u"1"_s).discoverResult());
    QCOMPARE(result.value("supportedVersions"_L1).toArray(), QJsonArray{u"2026-07-28"_s});
}

void McpBookTest::listVersion_changesWithTheLists()
{
    Registry more = fiveTools();
    more.tools.append(tool(u"f"_s));
    QCOMPARE(Book(fiveTools(), u"1"_s).listVersion(), Book(fiveTools(), u"2"_s).listVersion());
    QVERIFY(Book(fiveTools(), u"1"_s).listVersion() != Book(more, u"1"_s).listVersion());
}

void McpBookTest::faults_areFound()
{
    QVERIFY(findFaults(fiveTools()).isEmpty());
    Registry twice = fiveTools();
    twice.tools.append(tool(u"a"_s));
    QCOMPARE(findFaults(twice).size(), 1);
    Registry odd;
    odd.tools.append(tool(u"with space"_s));
    odd.tools.append(tool(QString(51, u'x')));
    odd.tools.append(tool(u"rootless"_s));
    odd.tools.last().inputSchema = {{u"anyOf"_s, QJsonArray()}};
    odd.tools.append(tool(u"silent"_s));
    odd.tools.last().description.clear();
    QCOMPARE(findFaults(odd).size(), 4);
}

QTEST_GUILESS_MAIN(McpBookTest)
#include "tst_mcpbook.moc"
