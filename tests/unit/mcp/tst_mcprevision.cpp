// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/mcp/revision.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;

class McpRevisionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handshake_answersTheAskedRevisionOrTheNewestLegacy_data();
    void handshake_answersTheAskedRevisionOrTheNewestLegacy();
    void batches_belongToOneRevision();
    void missingResource_hasTheCodeOfTheEra();
    void unknownName_isNotFound();
};

void McpRevisionTest::handshake_answersTheAskedRevisionOrTheNewestLegacy_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered");
    for (const QString &name : {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s}) {
        QTest::newRow(qPrintable(name)) << name << name;
    }
    QTest::newRow("modern") << u"2026-07-28"_s << u"2025-11-25"_s;
    QTest::newRow("pre-release") << u"2024-10-07"_s << u"2025-11-25"_s;
    QTest::newRow("future") << u"2099-01-01"_s << u"2025-11-25"_s;
    QTest::newRow("empty") << QString() << u"2025-11-25"_s;
    QTest::newRow("longer") << u"2025-06-18 "_s << u"2025-11-25"_s;
}

void McpRevisionTest::handshake_answersTheAskedRevisionOrTheNewestLegacy()
{
    QFETCH(QString, asked);
    QFETCH(QString, answered);
    QCOMPARE(QString(negotiate(asked).name), answered);
}

void McpRevisionTest::batches_belongToOneRevision()
{
    QStringList names;
    for (const Revision &revision : revisions()) {
        if (revision.batches) {
            names.append(revision.name);
        }
    }
    QCOMPARE(names, QStringList{u"2025-03-26"_s});
    QCOMPARE(QString(assumedRevision().name), u"2025-03-26"_s);
}

void McpRevisionTest::missingResource_hasTheCodeOfTheEra()
{
    for (const Revision &revision : revisions()) {
        QCOMPARE(revision.resourceNotFound, revision.isModern() ? -32602 : -32002);
    }
}

void McpRevisionTest::unknownName_isNotFound()
{
    QCOMPARE(findRevision(u"2025-06-19"), nullptr);
    QVERIFY(findRevision(u"2026-07-28")->isModern());
}

QTEST_GUILESS_MAIN(McpRevisionTest)
#include "tst_mcprevision.moc"
