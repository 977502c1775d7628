// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/apikey.h"
#include "contract/json.h"
#include "contract/keyusage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As it travels: written to bytes and read from them.
QJsonObject sent(const QJsonObject &object)
{
    return contract::objectFromBytes(QJsonDocument(object).toJson()).value_or(QJsonObject());
}

contract::ApiKey fullKey()
{
    return {u"k-1"_s,
            u"Desk"_s,
            u"For the desk"_s,
            1'000,
            true,
            u"uid-1"_s,
            {u"https://app.example.com"_s},
            42,
            core::fromMs(1768469400001),
            core::fromMs(1768469400002),
            u"maria@example.com"_s,
            core::fromMs(1768469400003),
            contract::ApiKeyUse{7, 30, 42}};
}

contract::KeyUsage fullUsage()
{
    return {30, 30, 25, 2, {{QDate(2026, 1, 15), 20, 17, 2}, {QDate(2026, 1, 13), 10, 8, 1}}, 25};
}

} // namespace

/// What the administrator's page and the customer's assistants page read.
class KeyTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void key_everyMember_comesBack();
    void key_unusedOwnerless_hasNoOwnerAndNullTime();
    void key_unusable_isNothing();
    void usage_hasTheShapeOfTheDocuments();
    void usage_everyMember_comesBack();
    void usage_withoutAny_hasNoAverage();
    void usage_unusable_isNothing();
    void endpoint_everyMember_comesBack();
};

void KeyTypesTest::key_everyMember_comesBack()
{
    const contract::ApiKey key = fullKey();
    const auto back = contract::ApiKey::fromJson(sent(key.toJson()));
    QVERIFY(back);
    QCOMPARE(back->toJson(), key.toJson());
    QCOMPARE(back->name, key.name);
    QCOMPARE(back->ownerUid, key.ownerUid);
    QCOMPARE(back->allowedOrigins, key.allowedOrigins);
    QCOMPARE(back->totalRequests, 42);
    QCOMPARE(back->createdAt, key.createdAt);
    QVERIFY(back->lastUsedAt == key.lastUsedAt && back->isActive);
    QVERIFY(back->revokedAt == key.revokedAt && back->use == key.use);
    QCOMPARE(back->ownerEmail, key.ownerEmail);
}

void KeyTypesTest::key_unusedOwnerless_hasNoOwnerAndNullTime()
{
    contract::ApiKey key = fullKey();
    key.ownerUid.clear();
    key.lastUsedAt.reset();
    key.isActive = false;
    const QJsonObject json = key.toJson();
    QVERIFY(!json.contains("firebase_uid"_L1));
    QVERIFY(json.value("last_used_at"_L1).isNull());
    const auto back = contract::ApiKey::fromJson(sent(json));
    QVERIFY(back && !back->lastUsedAt && !back->isActive && back->ownerUid.isEmpty());
}

void KeyTypesTest::key_unusable_isNothing()
{
    QJsonObject json = fullKey().toJson();
    json.insert("created_at"_L1, u"yesterday"_s);
    QVERIFY(!contract::ApiKey::fromJson(json));
    QVERIFY(!contract::ApiKey::fromJson({}));
}

void KeyTypesTest::usage_hasTheShapeOfTheDocuments()
{
    const QJsonObject json = fullUsage().toJson();
    QCOMPARE(json.value("period_days"_L1).toInt(), 30);
    QCOMPARE(json.value("total_requests"_L1).toInt(), 30);
    QCOMPARE(json.value("total_megabytes"_L1).toDouble(), 0.025);
    QCOMPARE(json.value("active_days"_L1).toInt(), 2);
    QCOMPARE(json.value("total_keys"_L1).toInt(), 2);
    QCOMPARE(json.value("avg_requests_per_day"_L1).toDouble(), 15.0);
    const QJsonObject newest = json.value("daily_usage"_L1).toArray().at(0).toObject();
    QCOMPARE(newest.value("date"_L1).toString(), u"2026-01-15"_s);
    QCOMPARE(newest.value("request_count"_L1).toInt(), 20);
    QCOMPARE(newest.value("megabytes"_L1).toDouble(), 0.017);
    QCOMPARE(newest.value("unique_keys"_L1).toInt(), 2);
    const QJsonObject month = json.value("current_billing_period"_L1).toObject();
    QCOMPARE(month.value("requests"_L1).toInt(), 25);
    QCOMPARE(month.value("megabytes"_L1).toDouble(), 0.025);
}

void KeyTypesTest::usage_everyMember_comesBack()
{
    const contract::KeyUsage usage = fullUsage();
    const auto back = contract::KeyUsage::fromJson(sent(usage.toJson()));
    QVERIFY(back);
    QCOMPARE(back->toJson(), usage.toJson());
    QCOMPARE(back->days.size(), 2);
    QCOMPARE(back->days.last().date, QDate(2026, 1, 13));
    QCOMPARE(back->totalMetered, 25);
    QCOMPARE(back->monthMetered, 25);
}

void KeyTypesTest::usage_withoutAny_hasNoAverage()
{
    const QJsonObject json = contract::KeyUsage{7, 0, 0, 0, {}, 0}.toJson();
    QCOMPARE(json.value("avg_requests_per_day"_L1).toDouble(), 0.0);
    QVERIFY(contract::KeyUsage::fromJson(json)->days.isEmpty());
}

void KeyTypesTest::usage_unusable_isNothing()
{
    QJsonObject json = fullUsage().toJson();
    json.insert("daily_usage"_L1, QJsonArray{QJsonObject{{u"date"_s, u"soon"_s}}});
    QVERIFY(!contract::KeyUsage::fromJson(json));
    QVERIFY(!contract::KeyUsage::fromJson({}));
}

void KeyTypesTest::endpoint_everyMember_comesBack()
{
    const contract::EndpointUsage line{u"/mcp"_s, u"POST"_s, u"tools/list"_s, 3, 200.0 / 3.0};
    const QJsonObject json = line.toJson();
    QCOMPARE(json.value("success_rate"_L1).toDouble(), 66.7);
    const auto back = contract::EndpointUsage::fromJson(sent(json));
    QVERIFY(back);
    QCOMPARE(back->toJson(), json);
    QVERIFY(!contract::EndpointUsage::fromJson({}));
}

QTEST_GUILESS_MAIN(KeyTypesTest)
#include "tst_keytypes.moc"
