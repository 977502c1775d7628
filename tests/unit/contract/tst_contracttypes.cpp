// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/activation.h"
#include "contract/catalog.h"
#include "contract/json.h"
#include "contract/purchase.h"
#include "contract/series.h"
#include "contract/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using domain::ActivationState;

namespace {

/// As it travels: written to bytes and read from them.
QJsonObject sent(const QJsonObject &object)
{
    return contract::objectFromBytes(QJsonDocument(object).toJson()).value_or(QJsonObject());
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

contract::Activation fullActivation()
{
    contract::Activation a;
    a.id = u"a-1"_s;
    a.state = ActivationState::Queued;
    a.productId = u"esim_beta"_s;
    a.productName = u"eSIM beta \"日本\""_s;
    a.amount = {9'007'199'254'740'992, u"JPY"_s};
    a.areaCode = u"212"_s;
    a.requestedNumber = u"+12125550100"_s;
    a.invoiceId = u"in_1"_s;
    a.invoiceNumber = u"DOTM-1"_s;
    a.invoiceUrl = QUrl(u"https://pay.example/i?a=b%26c&d=%20"_s);
    a.lineId = u"l-1"_s;
    a.lineStatus = u"INITIATING"_s;
    a.phoneNumber = u"+12125550147"_s;
    a.iccid = u"8910990000000123459F"_s;
    a.activationCode = u"LPA:1$consumer.e-sim.global$TN1"_s;
    a.planName = u"OXIO 10-day demo"_s;
    a.problem = u"One sentence."_s;
    a.mailState = u"queued"_s;
    a.simulated = true;
    a.queue = contract::QueuePlace{12, 480, 8, core::fromMs(1768469400123)};
    a.createdAt = core::fromMs(1768469400001);
    a.updatedAt = core::fromMs(1768469400002);
    a.invoicedAt = core::fromMs(1768469400003);
    a.paidAt = core::fromMs(1768469400004);
    a.provisionedAt = core::fromMs(1768469400005);
    a.activeAt = core::fromMs(1768469400006);
    return a;
}

} // namespace

class ContractTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void series_roundTrip_keepsWhatIsNotRecorded();
    void series_thatDoesNotFitTogether_isRefused();
    void amount_isTheNumberNearestToItsDecimals();
    void totals_bothForms_areTheSame();
    void time_isWrittenAsQtWritesIt();
    void activation_everyMember_comesBack();
    void activation_everyState_comesBack();
    void activation_withoutOptionals_comesBackWithout();
    void activation_unusable_isNothing_data();
    void activation_unusable_isNothing();
    void purchase_everyMember_comesBack();
    void purchase_unusable_isNothing();
    void session_everyMember_comesBack();
    void session_withoutTokens_isNothing();
    void account_everyMember_comesBack();
    void account_unknownRole_isNothing();
    void service_everyMember_comesBack();
    void time_isUtcWithMilliseconds();
    void money_hasAmountCodeAndText();
    void bytes_thatAreNoObject_areProtocolErrors_data();
    void bytes_thatAreNoObject_areProtocolErrors();
};

void ContractTypesTest::amount_isTheNumberNearestToItsDecimals()
{
    for (const QString &currency : {u"USD"_s, u"JPY"_s, u"KWD"_s}) {
        for (const qint64 minor : {0, 1, 5, 10, 99, 101, 550, 9'999, 1'234'567, -1, -9'999}) {
            const core::Money money{minor, currency};
            QCOMPARE(contract::amount(money), core::plainDecimal(money).toDouble());
        }
        const core::Money large{900'719'925'474'099, currency};
        QCOMPARE(contract::amount(large), core::plainDecimal(large).toDouble());
    }
}

void ContractTypesTest::totals_bothForms_areTheSame()
{
    for (const QString &currency : {u"USD"_s, u"JPY"_s, u"KWD"_s}) {
        for (const qint64 minor : {0, 1, 10, 99, 100, 550, 999, 123'456'789, -5, -1'000, -1'234}) {
            const domain::pricing::Totals totals{
                {minor, currency}, {minor + 1, currency}, {minor * 10, currency}, {minor * 7, currency}, {5, currency}};
            const QByteArray bytes = contract::toBytes(totals, "_usd");
            QCOMPARE(bytes, QJsonDocument(contract::toJson(totals, u"_usd"_s)).toJson(QJsonDocument::Compact));
        }
    }
}

void ContractTypesTest::time_isWrittenAsQtWritesIt()
{
    const QList<qint64> times{0,
                              -1,
                              999,
                              951'782'399'999, // the end of 28 February 2000
                              951'782'400'000, // and the leap day
                              1'768'469'400'007,
                              -62'135'596'800'000, // the year 1 begins
                              -62'135'596'800'001,
                              253'402'300'799'999, // the year 9999 ends
                              253'402'300'800'000,
                              std::numeric_limits<qint64>::max(),
                              std::numeric_limits<qint64>::min()};
    for (const qint64 ms : times) {
        QCOMPARE(contract::timeToJson(core::fromMs(ms)).toString(),
                 QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs));
    }
}

void ContractTypesTest::activation_everyMember_comesBack()
{
    const contract::Activation a = fullActivation();
    const auto b = contract::Activation::fromJson(sent(a.toJson()));
    QVERIFY(b);
    QCOMPARE(b->toJson(), a.toJson());
    QCOMPARE(b->state, a.state);
    QVERIFY(b->amount == a.amount);
    QCOMPARE(b->invoiceUrl, a.invoiceUrl);
    QCOMPARE(b->activationCode, a.activationCode);
    QVERIFY(b->queue);
    QCOMPARE(b->queue->position, 12);
    QCOMPARE(b->queue->waitMinutes, 8);
    QCOMPARE(b->queue->readAt, a.queue->readAt);
    QCOMPARE(b->createdAt, a.createdAt);
    QVERIFY(b->activeAt == a.activeAt && b->paidAt == a.paidAt);
    for (const QJsonValue &value : a.toJson()) {
        QVERIFY(!value.isNull() && !value.isUndefined());
    }
}

void ContractTypesTest::activation_everyState_comesBack()
{
    for (int i = 0; i <= static_cast<int>(ActivationState::Cancelled); ++i) {
        contract::Activation a = fullActivation();
        a.state = static_cast<ActivationState>(i);
        const auto b = contract::Activation::fromJson(sent(a.toJson()));
        QVERIFY(b);
        QCOMPARE(b->state, a.state);
    }
}

void ContractTypesTest::activation_withoutOptionals_comesBackWithout()
{
    contract::Activation a;
    a.id = u"a-1"_s;
    a.createdAt = core::fromMs(1);
    const QJsonObject json = sent(a.toJson());
    QVERIFY(json.value("queue"_L1).isNull() && json.value("paid_at"_L1).isNull());
    const auto b = contract::Activation::fromJson(json);
    QVERIFY(b);
    QVERIFY(!b->queue && !b->invoicedAt && !b->paidAt && !b->provisionedAt && !b->activeAt);
    QVERIFY(!b->simulated);
}

void ContractTypesTest::activation_unusable_isNothing_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject good = fullActivation().toJson();
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("no id") << with(good, u"id"_s, QJsonValue::Null);
    QTest::newRow("unknown state") << with(good, u"state"_s, u"flying"_s);
    QTest::newRow("no time") << with(good, u"created_at"_s, u"yesterday"_s);
    QTest::newRow("number as id") << with(good, u"id"_s, 5);
}

void ContractTypesTest::activation_unusable_isNothing()
{
    QFETCH(const QJsonObject, json);
    QVERIFY(!contract::Activation::fromJson(json));
}

void ContractTypesTest::purchase_everyMember_comesBack()
{
    contract::Purchase p;
    p.id = u"p-1"_s;
    p.stripeId = u"in_1"_s;
    p.productId = u"esim_beta"_s;
    p.productName = u"eSIM beta"_s;
    p.priceId = u"price_1"_s;
    p.amount = {100, u"USD"_s};
    p.date = core::fromMs(1768469400123);
    p.transactionId = u"pi_1"_s;
    const auto q = contract::Purchase::fromJson(sent(p.toJson()));
    QVERIFY(q);
    QCOMPARE(q->toJson(), p.toJson());
    QVERIFY(q->amount == p.amount);
    QCOMPARE(q->date, p.date);
    QCOMPARE(p.toJson().value("amount_formatted"_L1).toString(), u"$1.00"_s);
}

void ContractTypesTest::purchase_unusable_isNothing()
{
    contract::Purchase p;
    p.id = u"p-1"_s;
    QVERIFY(contract::Purchase::fromJson(p.toJson()));
    QVERIFY(!contract::Purchase::fromJson({}));
    QVERIFY(!contract::Purchase::fromJson(with(p.toJson(), u"date"_s, QJsonValue::Null)));
    QVERIFY(!contract::Purchase::fromJson(with(p.toJson(), u"purchase_id"_s, 5)));
}

void ContractTypesTest::session_everyMember_comesBack()
{
    contract::Session s;
    s.uid = u"uid-1"_s;
    s.email = u"ada@example.com"_s;
    s.displayName = u"Ada"_s;
    s.idToken = core::SecretString(u"id-token"_s);
    s.refreshToken = core::SecretString(u"refresh-token"_s);
    s.expiresIn = std::chrono::seconds(3600);
    const auto t = contract::Session::fromJson(sent(s.toJson()));
    QVERIFY(t);
    QCOMPARE(t->toJson(), s.toJson());
    QCOMPARE(t->expiresIn, s.expiresIn);
}

void ContractTypesTest::session_withoutTokens_isNothing()
{
    const QJsonObject good{{u"uid"_s, u"u"_s}, {u"id_token"_s, u"a"_s}, {u"refresh_token"_s, u"b"_s}};
    QVERIFY(contract::Session::fromJson(good));
    for (const QString &name : {u"uid"_s, u"id_token"_s, u"refresh_token"_s}) {
        QVERIFY(!contract::Session::fromJson(with(good, name, QString())));
        QVERIFY(!contract::Session::fromJson(with(good, name, 5)));
    }
}

void ContractTypesTest::account_everyMember_comesBack()
{
    contract::Account a;
    a.memberNumber = 42;
    a.uid = u"uid-1"_s;
    a.email = u"ada@example.com"_s;
    a.displayName = u"Ada"_s;
    a.photoUrl = u"https://example.com/a.png"_s;
    for (const domain::Role role :
         {domain::Role::Customer, domain::Role::Agent, domain::Role::Admin, domain::Role::Owner}) {
        a.role = role;
        const auto b = contract::Account::fromJson(sent(a.toJson()));
        QVERIFY(b);
        QCOMPARE(b->toJson(), a.toJson());
        QCOMPARE(b->role, role);
        QCOMPARE(b->memberNumber, 42);
    }
}

void ContractTypesTest::account_unknownRole_isNothing()
{
    contract::Account a;
    QVERIFY(contract::Account::fromJson(a.toJson()));
    QVERIFY(!contract::Account::fromJson(with(a.toJson(), u"role"_s, u"emperor"_s)));
    QVERIFY(!contract::Account::fromJson(with(a.toJson(), u"userId"_s, u"42"_s)));
}

void ContractTypesTest::service_everyMember_comesBack()
{
    contract::ServiceInfo info;
    info.version = u"1.2.3"_s;
    info.profile = u"demo"_s;
    info.simulated = info.payments = info.carrier = info.mail = true;
    info.demoRoles = {u"customer"_s, u"admin"_s};
    info.mailboxUrl = u"http://127.0.0.1:1/mailbox"_s;
    const auto read = contract::ServiceInfo::fromJson(sent(info.toJson()));
    QVERIFY(read);
    QCOMPARE(read->toJson(), info.toJson());
    QCOMPARE(read->demoRoles, info.demoRoles);
    QVERIFY(!contract::ServiceInfo::fromJson({}));
}

void ContractTypesTest::time_isUtcWithMilliseconds()
{
    QCOMPARE(contract::timeToJson(core::fromMs(1768469400007)).toString(), u"2026-01-15T09:30:00.007Z"_s);
    QVERIFY(contract::timeToJson(std::nullopt).isNull());
    QVERIFY(contract::timeFromJson(u"2026-01-15T09:30:00.007Z"_s) == core::fromMs(1768469400007));
    QVERIFY(contract::timeFromJson(u"2026-01-15T10:30:00.007+01:00"_s) == core::fromMs(1768469400007));
    QVERIFY(!contract::timeFromJson(QJsonValue::Null));
    QVERIFY(!contract::timeFromJson(u"2026-13-45T99:00:00Z"_s));
    QVERIFY(!contract::timeFromJson(1768469400007.0));
}

void ContractTypesTest::money_hasAmountCodeAndText()
{
    const QJsonObject json = contract::moneyToJson({100, u"USD"_s});
    QCOMPARE(json, (QJsonObject{{u"minor"_s, 100}, {u"currency"_s, u"USD"_s}, {u"text"_s, u"$1.00"_s}}));
    QVERIFY((contract::moneyFromJson(json) == core::Money{100, u"USD"_s}));
    QVERIFY((contract::moneyFromJson(QJsonValue::Null) == core::Money{}));
}

void ContractTypesTest::bytes_thatAreNoObject_areProtocolErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("page") << QByteArray("<html></html>");
    QTest::newRow("cut off") << QByteArray(R"({"a":)");
    QTest::newRow("nested without end") << QByteArray(200'000, '[');
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
}

void ContractTypesTest::bytes_thatAreNoObject_areProtocolErrors()
{
    QFETCH(const QByteArray, bytes);
    const auto object = contract::objectFromBytes(bytes);
    QVERIFY(!object);
    QCOMPARE(object.error().code, core::ErrorCode::Protocol);
}

void ContractTypesTest::series_roundTrip_keepsWhatIsNotRecorded()
{
    contract::Series series;
    series.name = u"revenue"_s;
    series.countedAt = core::fromMs(1768469400001);
    series.simulated = true;
    series.buckets = {{core::fromMs(1768435200000), core::fromMs(1768521600000), false},
                      {core::fromMs(1768521600000), core::fromMs(1768608000000), true}};
    series.lines = {{u"USD"_s, {std::nullopt, 9'007'199'254'740'993}}, {{}, {0, 7}}};
    const auto read = contract::Series::fromJson(sent(series.toJson()));
    QVERIFY(read);
    QCOMPARE(read->name, series.name);
    QCOMPARE(read->countedAt, series.countedAt);
    QVERIFY(read->simulated);
    QCOMPARE(read->buckets.size(), 2);
    QCOMPARE(read->buckets.at(1).start, series.buckets.at(1).start);
    QVERIFY(read->buckets.at(1).isRunning && !read->buckets.at(0).isRunning);
    QCOMPARE(read->lines.at(0).currency, u"USD"_s);
    QVERIFY(read->lines.at(0).values == series.lines.at(0).values);
    QVERIFY(read->lines.at(1).currency.isEmpty());
}

void ContractTypesTest::series_thatDoesNotFitTogether_isRefused()
{
    contract::Series series;
    series.name = u"usage"_s;
    series.countedAt = core::fromMs(1768469400001);
    series.buckets = {{core::fromMs(1768435200000), core::fromMs(1768521600000), false}};
    series.lines = {{{}, {1}}};
    const QJsonObject good = sent(series.toJson());
    QVERIFY(contract::Series::fromJson(good));
    QVERIFY(!contract::Series::fromJson({}));
    QVERIFY(!contract::Series::fromJson(with(good, u"name"_s, 7)));
    QVERIFY(!contract::Series::fromJson(with(good, u"counted_at"_s, QJsonValue())));
    QVERIFY(!contract::Series::fromJson(with(good, u"buckets"_s, QJsonArray())));
    QVERIFY(!contract::Series::fromJson(with(good, u"buckets"_s, QJsonArray{u"today"_s})));
    QVERIFY(!contract::Series::fromJson(with(good, u"lines"_s, QJsonArray{QJsonObject()})));
}

QTEST_GUILESS_MAIN(ContractTypesTest)
#include "tst_contracttypes.moc"
