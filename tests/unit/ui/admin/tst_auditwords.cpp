// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditwords.h"

#include "core/error.h"
#include "domain/auditaction.h"
#include "ui/admin/auditdetails.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

class TstAuditWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void action_everyOneHasItsOwnWords();
    void action_ofANewerService_isShownAsItIs();
    void via_everyOneHasWords();
    void address_ofTheServicesMachine_isLocal();
    void outcome_everyErrorHasWords();
    void who_isMail_platform_orUnknown();
    void changes_areOnlyWhatDiffers();
    void changes_keepNumbersAndNestedValuesWhole();
    void problem_isSaidInTheReadersWords_elseAsItCame();
    void details_byLink_saysThatNobodyIsKnown();
};

void TstAuditWords::action_everyOneHasItsOwnWords()
{
    QSet<QString> all;
    const QList<domain::AuditAction> &actions = domain::auditActions();
    for (const domain::AuditAction action : actions) {
        const QString name = domain::auditActionName(action);
        const QString words = admin::auditActionText(name);
        QVERIFY2(!words.isEmpty() && words != name, qPrintable(name));
        all.insert(words);
    }
    QCOMPARE(all.size(), actions.size());
}

void TstAuditWords::action_ofANewerService_isShownAsItIs()
{
    QCOMPARE(admin::auditActionText(u"moon.landing"_s), u"moon.landing"_s);
    QCOMPARE(admin::auditViaText(u"telepathy"_s), u"telepathy"_s);
    QCOMPARE(admin::auditOutcomeText(u"Bored"_s), u"Bored"_s);
    QCOMPARE(admin::auditSubjectKindText(u"POST /api/x"_s), u"POST /api/x"_s);
}

void TstAuditWords::via_everyOneHasWords()
{
    for (const QString &via : {u"screen"_s, u"palette"_s, u"link"_s, u"api"_s, u"mcp"_s, u"system"_s}) {
        QVERIFY(domain::auditViaFromName(via));
        QVERIFY2(admin::auditViaText(via) != via, qPrintable(via));
    }
}

void TstAuditWords::address_ofTheServicesMachine_isLocal()
{
    QVERIFY(admin::isAuditLocal(u"loopback"_s));
    QVERIFY(admin::auditAddressText(u"loopback"_s) != u"loopback"_s);
    QVERIFY(!admin::isAuditLocal(u"5f0c19ab"_s));
    QVERIFY(!admin::isAuditLocal({}));
}

void TstAuditWords::outcome_everyErrorHasWords()
{
    using core::ErrorCode;
    for (const ErrorCode code :
         {ErrorCode::Cancelled, ErrorCode::Offline, ErrorCode::Timeout, ErrorCode::RateLimited, ErrorCode::Unauthorized,
          ErrorCode::Forbidden, ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::Invalid, ErrorCode::Protocol,
          ErrorCode::Storage, ErrorCode::Disabled, ErrorCode::Unavailable, ErrorCode::Internal}) {
        const QString name = core::errorCodeName(code);
        QVERIFY2(code == ErrorCode::Cancelled || admin::auditOutcomeText(name) != name, qPrintable(name));
        QVERIFY(!admin::isAuditDone(name));
    }
    QVERIFY(admin::isAuditDone(u"done"_s));
}

void TstAuditWords::who_isMail_platform_orUnknown()
{
    QCOMPARE(admin::auditWho(u"admin"_s, u"b•••@example.com"_s, u"boss"_s), u"b•••@example.com"_s);
    QCOMPARE(admin::auditWho(u"platform"_s, {}, {}), u"The platform"_s);
    QCOMPARE(admin::auditWho(u"unknown"_s, {}, {}), u"Unknown person"_s);
    QCOMPARE(admin::auditWho(u"customer"_s, {}, u"u-1"_s), u"u-1"_s);
}

void TstAuditWords::changes_areOnlyWhatDiffers()
{
    const auto changes = admin::auditChanges({{u"same"_s, 1}, {u"role"_s, u"customer"_s}, {u"gone"_s, true}},
                                             {{u"same"_s, 1}, {u"role"_s, u"agent"_s}, {u"new"_s, u"x"_s}});
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].name, u"gone"_s);
    QCOMPARE(changes[0].before, u"yes"_s);
    QVERIFY(changes[0].after.isEmpty());
    QCOMPARE(changes[1].name, u"new"_s);
    QVERIFY(changes[1].before.isEmpty());
    QCOMPARE(changes[2].before, u"customer"_s);
    QCOMPARE(changes[2].after, u"agent"_s);
    QVERIFY(admin::auditChanges({}, {}).isEmpty());
}

void TstAuditWords::changes_keepNumbersAndNestedValuesWhole()
{
    const auto changes = admin::auditChanges(
        {}, {{u"minor"_s, 1843200}, {u"nested"_s, QJsonObject{{u"a"_s, 1}}}, {u"list"_s, QJsonArray{1, u"b"_s}}});
    QCOMPARE(changes[0].after, u"[1,\"b\"]"_s);
    QCOMPARE(changes[1].after, u"1843200"_s);
    QCOMPARE(changes[2].after, u"{\"a\":1}"_s);
}

void TstAuditWords::problem_isSaidInTheReadersWords_elseAsItCame()
{
    QCOMPARE(admin::auditProblemText(u"Entry 7 was changed."_s), u"It was changed after it was written."_s);
    QCOMPARE(admin::auditProblemText(u"Entry 7 is missing."_s), u"It is missing."_s);
    QCOMPARE(admin::auditProblemText(u"The end of the log is missing, from entry 2 to entry 9."_s),
             u"The end of the log is missing."_s);
    QCOMPARE(admin::auditProblemText(u"Something new."_s), u"Something new."_s);
}

void TstAuditWords::details_byLink_saysThatNobodyIsKnown()
{
    contract::AuditEntry entry;
    entry.sequence = 1;
    entry.actorRole = u"unknown"_s;
    entry.action = u"beta.approve"_s;
    entry.via = u"link"_s;
    entry.outcome = u"done"_s;
    QVERIFY(!admin::auditDetails(entry).value(u"note"_s).toString().isEmpty());
    entry.actorUid = u"boss"_s;
    QVERIFY(admin::auditDetails(entry).value(u"note"_s).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TstAuditWords)
#include "tst_auditwords.moc"
