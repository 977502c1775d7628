// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/betaaccess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using domain::BetaDecision;
using domain::BetaState;
namespace beta = domain::beta;

class BetaRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_areThereAndBack();
    void unknownNames_areNothing();
    void groupId_hasSecondsAndFourDigits();
    void resinData_holdsTheFourMembers();
    void qrTexts_areThePlatformsPayloads();

private:
    static constexpr qint64 kNow = 1768469400000; // 2026-01-15 09:30 UTC
};

void BetaRulesTest::names_areThereAndBack()
{
    for (const BetaState state : {BetaState::Pending, BetaState::Approved, BetaState::Rejected}) {
        QVERIFY(domain::betaStateFromName(domain::betaStateName(state)) == state);
    }
    for (const BetaDecision decision : {BetaDecision::None, BetaDecision::Approve, BetaDecision::Reject,
                                        BetaDecision::Duplicate, BetaDecision::Later}) {
        QVERIFY(domain::betaDecisionFromName(domain::betaDecisionName(decision)) == decision);
    }
}

void BetaRulesTest::unknownNames_areNothing()
{
    QVERIFY(!domain::betaStateFromName(u"Pending"_s));
    QVERIFY(!domain::betaStateFromName({}));
    QVERIFY(!domain::betaDecisionFromName(u"approved"_s));
}

void BetaRulesTest::groupId_hasSecondsAndFourDigits()
{
    static const QRegularExpression shape(u"^DOTM-1768469400-\\d{4}$"_s);
    for (const double unit : {0.0, 0.00001, 0.5, 0.99999999, 1.0}) {
        const QString id = beta::groupId(core::fromMs(kNow), unit);
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
    }
    QCOMPARE(beta::groupId(core::fromMs(kNow), 0.0042), u"DOTM-1768469400-0042"_s);
}

void BetaRulesTest::resinData_holdsTheFourMembers()
{
    const QString text = beta::resinData(u"g"_s, core::fromMs(kNow), u"uid"_s, u"a\"b@example.com"_s);
    QVERIFY(!text.contains(u'\n'));
    const QJsonObject data = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(data.size(), 4);
    QCOMPARE(data.value("group_id"_L1).toString(), u"g"_s);
    QCOMPARE(data.value("created_at"_L1).toString(), u"2026-01-15T09:30:00Z"_s);
    QCOMPARE(data.value("firebase_uid"_L1).toString(), u"uid"_s);
    QCOMPARE(data.value("email"_L1).toString(), u"a\"b@example.com"_s);
}

void BetaRulesTest::qrTexts_areThePlatformsPayloads()
{
    QCOMPARE(beta::phoneQrText(u"+12125550147"_s), u"tel:+12125550147"_s);
    const QString resin = beta::resinData(u"g"_s, core::fromMs(kNow), u"uid"_s, u"a@example.com"_s);
    const QString text = beta::resinQrText({u"+12125550147"_s, u"g"_s, u"eu"_s, resin, core::fromMs(kNow)});
    QVERIFY(!text.contains(u'\n'));
    const QJsonObject payload = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(payload.value("type"_L1).toString(), u"DOTM_RESIN"_s);
    QCOMPARE(payload.value("phone_number"_L1).toString(), u"+12125550147"_s);
    QCOMPARE(payload.value("group_id"_L1).toString(), u"g"_s);
    QCOMPARE(payload.value("oxio_user_id"_L1).toString(), u"eu"_s);
    QCOMPARE(payload.value("version"_L1).toString(), u"1.0"_s);
    QCOMPARE(payload.value("generated_at"_L1).toString(), u"2026-01-15T09:30:00Z"_s);
    QCOMPARE(payload.value("platform"_L1).toString(), u"DOTM"_s);
    QCOMPARE(payload.value("firebase_uid"_L1).toString(), u"uid"_s);
}

QTEST_GUILESS_MAIN(BetaRulesTest)
#include "tst_betarules.moc"
