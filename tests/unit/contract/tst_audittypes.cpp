// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/auditentry.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using contract::AuditCheck;
using contract::AuditEntry;

class AuditTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entry_survivesJson();
    void entry_withoutTimeOrNumber_isNone();
    void check_survivesJson();
    void check_ofAnotherShape_isNone();
};

void AuditTypesTest::entry_survivesJson()
{
    AuditEntry entry;
    entry.sequence = 7;
    entry.at = core::fromMs(1768469400123);
    entry.actorUid = u"u"_s;
    entry.actorMail = u"a@example.com"_s;
    entry.actorRole = u"admin"_s;
    entry.action = u"key.revoke"_s;
    entry.subjectKind = u"key"_s;
    entry.subject = u"k-1"_s;
    entry.subjectUid = u"o"_s;
    entry.before = {{u"active"_s, true}};
    entry.after = {{u"active"_s, false}};
    entry.via = u"screen"_s;
    entry.address = u"loopback"_s;
    entry.requestId = u"r"_s;
    entry.outcome = u"done"_s;
    entry.hash = u"00"_s;
    const auto again = AuditEntry::fromJson(entry.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), entry.toJson());
    QCOMPARE(again->before, entry.before);
    QCOMPARE(again->at, entry.at);
}

void AuditTypesTest::entry_withoutTimeOrNumber_isNone()
{
    AuditEntry entry;
    entry.sequence = 1;
    entry.at = core::fromMs(1);
    QJsonObject json = entry.toJson();
    json.remove("at"_L1);
    QVERIFY(!AuditEntry::fromJson(json));
    json = entry.toJson();
    json.insert("sequence"_L1, u"1"_s);
    QVERIFY(!AuditEntry::fromJson(json));
}

void AuditTypesTest::check_survivesJson()
{
    AuditCheck check;
    check.checked = 3;
    check.total = 5;
    check.endedAt = core::fromMs(1768469400000);
    check.brokenAt = 4;
    check.problem = u"Entry 4 was changed."_s;
    check.headHash = u"ff"_s;
    const auto again = AuditCheck::fromJson(check.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), check.toJson());
    QCOMPARE(again->endedAt, check.endedAt);
    QVERIFY(!AuditCheck::fromJson(AuditCheck().toJson())->endedAt);
}

void AuditTypesTest::check_ofAnotherShape_isNone()
{
    QVERIFY(!AuditCheck::fromJson({{u"running"_s, u"yes"_s}}));
}

QTEST_GUILESS_MAIN(AuditTypesTest)
#include "tst_audittypes.moc"
