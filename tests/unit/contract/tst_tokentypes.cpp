// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/json.h"
#include "contract/tokenadmin.h"
#include "contract/tokenhistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dotm;
using namespace dotm::contract;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As it travels: written to bytes and read from them.
QJsonObject sent(const QJsonObject &object)
{
    return objectFromBytes(QJsonDocument(object).toJson()).value_or(QJsonObject());
}

template <typename T>
std::optional<T> again(const T &value)
{
    return T::fromJson(sent(value.toJson()));
}

QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

const core::TimePoint kTime = core::fromMs(1'768'469'400'123);

TokenWallet fullWallet()
{
    TokenWallet wallet;
    wallet.address = u"0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"_s;
    wallet.kind = domain::WalletKind::Proven;
    wallet.linkedAt = kTime;
    wallet.provenAt = kTime + std::chrono::seconds(1);
    wallet.isFounder = true;
    wallet.foundingClaim = domain::FoundingClaim::Available;
    wallet.network = {11'155'111, u"Sepolia"_s, true, false, u"https://sepolia.etherscan.io"_s};
    wallet.contract = {u"0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D"_s, domain::ContractState::Ok};
    wallet.balance = {true, u"2.066"_s, u"2066000000000000000"_s, kTime, u"chain"_s, 77};
    wallet.claimable = {u"10.33"_s, u"10330000000000000000"_s, 1};
    wallet.pending = {u"2.066"_s, u"2066000000000000000"_s, 2};
    wallet.asOf = kTime;
    return wallet;
}

TokenEntry fullEntry()
{
    TokenEntry entry;
    entry.id = u"0190"_s;
    entry.rewardKind = domain::RewardKind::FirstPurchase;
    entry.state = domain::RewardState::Failed;
    entry.amount = u"2.066"_s;
    entry.units = u"2066000000000000000"_s;
    entry.at = kTime;
    entry.from = u"0x0000000000000000000000000000000000000000"_s;
    entry.to = u"0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"_s;
    entry.txHash = u"0x76c1"_s;
    entry.blockNumber = 12;
    entry.confirmations = 3;
    entry.purchaseId = u"p1"_s;
    entry.error = u"The supply cap is reached."_s;
    entry.explorerUrl = u"https://sepolia.etherscan.io/tx/0x76c1"_s;
    return entry;
}

AdminReward fullReward()
{
    AdminReward reward;
    reward.id = u"r1"_s;
    reward.uid = u"u1"_s;
    reward.email = u"a@example.org"_s;
    reward.name = u"Ada"_s;
    reward.kind = domain::RewardKind::Purchase;
    reward.state = domain::RewardState::Sent;
    reward.amount = u"2.066"_s;
    reward.units = u"2066000000000000000"_s;
    reward.basisUnits = u"20000000000000000000"_s;
    reward.rateBp = 1033;
    reward.purchaseId = u"p1"_s;
    reward.address = u"0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"_s;
    reward.nonce = 7;
    reward.txHash = u"0x76c1"_s;
    reward.blockNumber = 12;
    reward.error = u"e"_s;
    reward.note = u"n"_s;
    reward.createdAt = kTime;
    reward.sentAt = kTime;
    reward.confirmedAt = kTime;
    reward.explorerUrl = u"https://x/tx/0x76c1"_s;
    reward.canRetry = true;
    return reward;
}

} // namespace

class TokenTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wallet_everyMember_comesBack();
    void wallet_thatIsNone_hasNulls();
    void wallet_unusable_isNothing();
    void balance_unknown_isNullAndNeverZero();
    void balance_ofMe_saysWhoseItIs();
    void price_withoutTimes_saysNullAndWhy();
    void challenge_comesBack();
    void history_everyMember_comesBack();
    void history_withAHole_isNothing();
    void series_comesBack();
    void transaction_timeIsInSeconds();
    void overview_everyMember_comesBack();
    void overview_ofASilentChain_saysSo();
    void adminReward_everyMember_comesBack();
    void retry_comesBack();
    void rate_outsideItsRange_isNothing();
};

void TokenTypesTest::wallet_everyMember_comesBack()
{
    const TokenWallet wallet = fullWallet();
    QVERIFY(again(wallet) == wallet);
}

void TokenTypesTest::wallet_thatIsNone_hasNulls()
{
    TokenWallet none;
    none.asOf = kTime;
    const QJsonObject json = sent(none.toJson());
    QCOMPARE(json.value("has_wallet"_L1), QJsonValue(false));
    QVERIFY(json.value("address"_L1).isNull() && json.value("kind"_L1).isNull());
    QCOMPARE(json.value("contract"_L1).toObject().value("state"_L1).toString(), u"not_configured"_s);
    QVERIFY(TokenWallet::fromJson(json) == none);
}

void TokenTypesTest::wallet_unusable_isNothing()
{
    const QJsonObject json = fullWallet().toJson();
    for (const QString &name :
         {u"as_of"_s, u"network"_s, u"contract"_s, u"balance"_s, u"claimable"_s, u"pending"_s, u"kind"_s}) {
        QVERIFY2(!TokenWallet::fromJson(without(json, name)), qPrintable(name));
    }
}

void TokenTypesTest::balance_unknown_isNullAndNeverZero()
{
    AddressBalance balance;
    balance.address = u"0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"_s;
    balance.price = u"1.00"_s;
    balance.error = u"No node answers."_s;
    const QJsonObject json = sent(balance.toJson());
    QVERIFY(json.value("balance"_L1).isNull() && json.value("balance_units"_L1).isNull());
    QVERIFY(json.value("value_usd"_L1).isNull());
    QVERIFY(!json.contains("has_wallet"_L1));
    QVERIFY(AddressBalance::fromJson(json) == balance);
    const QJsonObject held = sent(TokenBalance().toJson());
    QVERIFY(held.value("amount"_L1).isNull() && held.value("units"_L1).isNull());
}

void TokenTypesTest::balance_ofMe_saysWhoseItIs()
{
    AddressBalance balance;
    balance.isAvailable = true;
    balance.balance = u"0"_s;
    balance.units = u"0"_s;
    balance.price = u"1.00"_s;
    balance.valueUsd = u"0.00"_s;
    balance.asOf = kTime;
    balance.network = u"Sepolia"_s;
    balance.owner = AddressBalance::Owner{true, kTime};
    QVERIFY(again(balance) == balance);
    QCOMPARE(balance.toJson().value("balance"_L1).toString(), u"0"_s);
}

void TokenTypesTest::price_withoutTimes_saysNullAndWhy()
{
    TokenPrice price{u"1.00"_s, kTime, u"platform"_s, {}, {}, {}, {}, u"The chain does not answer."_s};
    for (const QString &name :
         {u"request_time_ms"_s, u"response_time_ms"_s, u"roundtrip_ms"_s, u"ping_destination"_s}) {
        QVERIFY2(price.toJson().value(name).isNull(), qPrintable(name));
    }
    QVERIFY(again(price) == price);
    price.error.clear();
    price.requestMs = 0;
    price.responseMs = 12;
    price.roundtripMs = 12;
    price.destination = u"Sepolia"_s;
    QVERIFY(again(price) == price);
}

void TokenTypesTest::challenge_comesBack()
{
    const WalletChallenge challenge{u"app wants you\nline\n\nNonce: abc"_s, u"abc"_s, kTime};
    QVERIFY(again(challenge) == challenge);
}

void TokenTypesTest::history_everyMember_comesBack()
{
    TokenEntry out = fullEntry();
    out.id = u"0191"_s;
    out.kind = TokenEntry::Kind::TransferOut;
    out.rewardKind.reset();
    out.state = domain::RewardState::Confirmed;
    out.isOurContract = false;
    const TokenHistory history{{fullEntry(), out}, u"next"_s, kTime, true};
    QVERIFY(again(history) == history);
    QVERIFY(again(TokenHistory()) == TokenHistory());
}

void TokenTypesTest::history_withAHole_isNothing()
{
    const QJsonObject broken{{u"entries"_s, QJsonArray{without(fullEntry().toJson(), u"units"_s)}}};
    QVERIFY(!TokenHistory::fromJson(broken));
    QVERIFY(!TokenHistory::fromJson({}));
}

void TokenTypesTest::series_comesBack()
{
    const TokenSeries series{{{kTime, u"0"_s}, {kTime + std::chrono::hours(1), u"2066000000000000000"_s}}, kTime};
    QVERIFY(again(series) == series);
}

void TokenTypesTest::transaction_timeIsInSeconds()
{
    const TokenTransaction one{
        u"token_in"_s, u"IN"_s,  u"Reward"_s, u"2.066"_s,  u"2.07"_s, core::fromMs(1'768'469'400'000),
        u"0x76c1"_s,   u"0x0"_s, u"0x9"_s,    u"Sepolia"_s};
    QCOMPARE(one.toJson().value("timestamp"_L1).toInteger(), 1'768'469'400LL);
    QVERIFY(again(one) == one);
}

void TokenTypesTest::overview_everyMember_comesBack()
{
    TokenOverview overview;
    overview.network = fullWallet().network;
    overview.contract = fullWallet().contract;
    overview.functions = {{u"mint"_s, true}, {u"rewardDataPurchase"_s, false}};
    overview.supply = {u"2.066"_s, u"2066000000000000000"_s};
    overview.cap = {u"10333333"_s, u"10333333000000000000000000"_s};
    overview.minter = {u"0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"_s, u"0.25"_s, true};
    overview.rewards = {{domain::RewardState::Claimable, {u"1"_s, u"1000000000000000000"_s, 1}},
                        {domain::RewardState::Pending, {}},
                        {domain::RewardState::Sent, {}},
                        {domain::RewardState::Confirmed, {u"2"_s, u"2000000000000000000"_s, 4}},
                        {domain::RewardState::Failed, {}},
                        {domain::RewardState::Reversed, {}}};
    overview.asOf = kTime;
    QVERIFY(again(overview) == overview);
    QCOMPARE(overview.sumOf(domain::RewardState::Confirmed).count, 4LL);
}

void TokenTypesTest::overview_ofASilentChain_saysSo()
{
    TokenOverview overview;
    overview.asOf = kTime;
    overview.error = u"No node answers."_s;
    const auto read = again(overview);
    QVERIFY(read.has_value());
    QVERIFY(read->supply.amount.isEmpty() && !read->minter.isOwner);
    QCOMPARE(read->error, overview.error);
}

void TokenTypesTest::adminReward_everyMember_comesBack()
{
    const AdminReward reward = fullReward();
    QVERIFY(again(reward) == reward);
    QVERIFY(!AdminReward::fromJson(without(reward.toJson(), u"state"_s)));
}

void TokenTypesTest::retry_comesBack()
{
    const RewardRetry retry{true, u"mint"_s, fullReward()};
    QVERIFY(again(retry) == retry);
}

void TokenTypesTest::rate_outsideItsRange_isNothing()
{
    const RewardRate rate{u"basic_membership"_s, u"Basic"_s, 500, false, kTime, u"a@example.org"_s};
    QVERIFY(again(rate) == rate);
    QJsonObject json = rate.toJson();
    json.insert("rate_bp"_L1, 10'001);
    QVERIFY(!RewardRate::fromJson(json));
    QVERIFY(!RewardRate::fromJson(without(json, u"rate_bp"_s)));
}

QTEST_GUILESS_MAIN(TokenTypesTest)
#include "tst_tokentypes.moc"
