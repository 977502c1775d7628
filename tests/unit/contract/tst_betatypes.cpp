// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/beta.h"
#include "contract/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using domain::BetaDecision;
using domain::BetaState;

namespace {

/// As it travels: written to bytes and read from them.
QJsonObject sent(const QJsonObject &object)
{
    return contract::objectFromBytes(QJsonDocument(object).toJson()).value_or(QJsonObject());
}

contract::Proposal fullProposal()
{
    return {u"p-1"_s,
            u"beta.approve"_s,
            u"r-1"_s,
            u"Approve"_s,
            u"open"_s,
            u"Ada"_s,
            true,
            core::fromMs(1768469400001),
            u"Bob"_s,
            core::fromMs(1768469400002),
            {{u"role"_s, u"admin"_s}}};
}

contract::BetaRequest fullRequest()
{
    contract::BetaRequest request;
    request.id = u"r-1"_s;
    request.email = u"ada@example.com"_s;
    request.name = u"Ada"_s;
    request.decision = BetaDecision::Approve;
    request.problem = u"The carrier has no free number."_s;
    request.decidedBy = u"Bob"_s;
    request.reason = u"because"_s;
    request.phoneNumber = u"+12125550147"_s;
    request.groupId = u"DOTM-1-0001"_s;
    request.requestedAt = core::fromMs(1768469400001);
    request.laterUntil = core::fromMs(1768469400002);
    request.decidedAt = core::fromMs(1768469400003);
    request.proposal = fullProposal();
    return request;
}

contract::BetaStatus fullStatus()
{
    contract::BetaStatus status;
    status.hasRequest = true;
    status.requestId = u"r-1"_s;
    status.state = BetaState::Approved;
    status.phoneNumber = u"+12125550147"_s;
    status.isNumberConfirmed = true;
    status.oxioUserId = u"eu-1"_s;
    status.groupId = u"DOTM-1-0001"_s;
    status.resinData = {{u"group_id"_s, u"DOTM-1-0001"_s}};
    status.phoneQr = u"tel:+12125550147"_s;
    status.resinQr = u"{}"_s;
    status.reason = u"because"_s;
    status.requestedAt = core::fromMs(1768469400001);
    status.approvedAt = core::fromMs(1768469400002);
    status.decidedAt = core::fromMs(1768469400003);
    status.simulated = true;
    return status;
}

} // namespace

/// What the customer's profile and the Approvals page read.
class BetaTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void status_everyMember_comesBack();
    void status_withoutARequest_isNone();
    void status_unusable_isNothing();
    void request_everyMember_comesBack();
    void request_isOpenUntilDecided();
    void request_unusable_isNothing();
    void item_everyMember_comesBack();
    void proposal_unusable_isNothing();
    void rule_everyMember_comesBack();
};

void BetaTypesTest::status_everyMember_comesBack()
{
    const contract::BetaStatus status = fullStatus();
    const auto back = contract::BetaStatus::fromJson(sent(status.toJson()));
    QVERIFY(back);
    QCOMPARE(back->toJson(), status.toJson());
    QCOMPARE(back->state, BetaState::Approved);
    QCOMPARE(back->resinData, status.resinData);
    QVERIFY(back->approvedAt == status.approvedAt && back->decidedAt == status.decidedAt);
    QVERIFY(back->isNumberConfirmed && back->simulated);
}

void BetaTypesTest::status_withoutARequest_isNone()
{
    const QJsonObject json = contract::BetaStatus().toJson();
    QCOMPARE(json.value("has_request"_L1), QJsonValue(false));
    QCOMPARE(json.value("status"_L1).toString(), u"none"_s);
    const auto back = contract::BetaStatus::fromJson(sent(json));
    QVERIFY(back && !back->hasRequest);
}

void BetaTypesTest::status_unusable_isNothing()
{
    QVERIFY(!contract::BetaStatus::fromJson({}));
    QJsonObject json = fullStatus().toJson();
    json.insert("status"_L1, u"enrolled"_s);
    QVERIFY(!contract::BetaStatus::fromJson(json));
    json = fullStatus().toJson();
    json.insert("requested_at"_L1, u"yesterday"_s);
    QVERIFY(!contract::BetaStatus::fromJson(json));
}

void BetaTypesTest::request_everyMember_comesBack()
{
    const contract::BetaRequest request = fullRequest();
    const auto back = contract::BetaRequest::fromJson(sent(request.toJson()));
    QVERIFY(back);
    QCOMPARE(back->toJson(), request.toJson());
    QCOMPARE(back->decision, BetaDecision::Approve);
    QVERIFY(back->laterUntil == request.laterUntil);
    QVERIFY(back->proposal && back->proposal->isOwn);
    QVERIFY(back->proposal->closedAt == fullProposal().closedAt);
    QCOMPARE(back->proposal->details, fullProposal().details);
}

void BetaTypesTest::request_isOpenUntilDecided()
{
    contract::BetaRequest request = fullRequest();
    QVERIFY(!request.isOpen());
    request.decision = BetaDecision::None;
    QVERIFY(request.isOpen());
    request.state = BetaState::Rejected;
    QVERIFY(!request.isOpen());
}

void BetaTypesTest::request_unusable_isNothing()
{
    for (const QString &name : {u"id"_s, u"status"_s, u"requested_at"_s}) {
        QJsonObject json = fullRequest().toJson();
        json.remove(name);
        QVERIFY2(!contract::BetaRequest::fromJson(json), qPrintable(name));
    }
}

void BetaTypesTest::item_everyMember_comesBack()
{
    contract::BetaItem item;
    item.request = fullRequest();
    item.earlierRequests = 2;
    item.lastEarlierState = u"rejected"_s;
    item.accountSince = core::fromMs(1768469400000);
    item.purchases = 3;
    item.hasCarrierUser = true;
    item.needsSecondPerson = true;
    item.others = {u"Bea"_s, u"Cid"_s};
    const auto back = contract::BetaItem::fromJson(sent(item.toJson()));
    QVERIFY(back);
    QCOMPARE(back->toJson(), item.toJson());
    QCOMPARE(back->others, item.others);
    QVERIFY(!contract::BetaItem::fromJson({}));
}

void BetaTypesTest::proposal_unusable_isNothing()
{
    QVERIFY(!contract::Proposal::fromJson({}));
    QJsonObject json = fullProposal().toJson();
    json.insert("proposed_at"_L1, QJsonValue());
    QVERIFY(!contract::Proposal::fromJson(json));
}

void BetaTypesTest::rule_everyMember_comesBack()
{
    contract::SecondPersonRule rule;
    rule.isOn = true;
    rule.maySwitchOn = true;
    rule.approvers = 2;
    rule.changedBy = u"Ada"_s;
    rule.changedAt = core::fromMs(1768469400001);
    rule.toSwitchOff = fullProposal();
    const contract::SecondPersonRule back = contract::SecondPersonRule::fromJson(sent(rule.toJson()));
    QCOMPARE(back.toJson(), rule.toJson());
    QVERIFY(back.isOn && back.maySwitchOn && back.toSwitchOff);
    rule.toSwitchOff.reset();
    QVERIFY(!contract::SecondPersonRule::fromJson(sent(rule.toJson())).toSwitchOff);
}

QTEST_GUILESS_MAIN(BetaTypesTest)
#include "tst_betatypes.moc"
