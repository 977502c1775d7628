// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/tokenadmin.h"

#include "contract/json.h"
#include "contract/nullable.h"

#include <algorithm>
#include <array>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;
using domain::RewardState;

namespace {

constexpr std::array kAllStates = {RewardState::Claimable, RewardState::Pending, RewardState::Sent,
                                   RewardState::Confirmed, RewardState::Failed,  RewardState::Reversed};

QJsonObject amountJson(const TokenOverview::Amount &amount)
{
    return {{u"amount"_s, textOrNull(amount.amount)}, {u"units"_s, textOrNull(amount.units)}};
}

TokenOverview::Amount amountFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value("amount"_L1).toString(), object.value("units"_L1).toString()};
}

QJsonObject minterJson(const TokenOverview::Minter &minter)
{
    return {{u"address"_s, textOrNull(minter.address)},
            {u"ether"_s, textOrNull(minter.ether)},
            {u"is_owner"_s, minter.isOwner ? QJsonValue(*minter.isOwner) : QJsonValue()}};
}

TokenOverview::Minter minterFrom(const QJsonObject &object)
{
    const QJsonValue owner = object.value("is_owner"_L1);
    return {object.value("address"_L1).toString(), object.value("ether"_L1).toString(),
            owner.isBool() ? std::optional(owner.toBool()) : std::nullopt};
}

} // namespace

TokenSum TokenOverview::sumOf(RewardState state) const
{
    const auto found = std::ranges::find(rewards, state, &Standing::state);
    return found == rewards.end() ? TokenSum() : found->sum;
}

QJsonObject TokenOverview::toJson() const
{
    QJsonObject there;
    for (const Function &function : functions) {
        there.insert(function.name, function.isThere);
    }
    QJsonObject counts;
    QJsonObject sums;
    for (const RewardState state : kAllStates) {
        const TokenSum sum = sumOf(state);
        counts.insert(domain::rewardStateName(state), sum.count);
        sums.insert(domain::rewardStateName(state), QJsonObject{{u"amount"_s, sum.amount}, {u"units"_s, sum.units}});
    }
    QJsonObject object{{u"network"_s, network.toJson()},
                       {u"contract"_s, contract.toJson()},
                       {u"functions"_s, there},
                       {u"supply"_s, amountJson(supply)},
                       {u"cap"_s, amountJson(cap)},
                       {u"minter"_s, minterJson(minter)},
                       {u"counts"_s, counts},
                       {u"sums"_s, sums},
                       {u"as_of"_s, timeToJson(asOf)}};
    if (!error.isEmpty()) {
        object.insert("error"_L1, error);
    }
    return object;
}

std::optional<TokenOverview> TokenOverview::fromJson(const QJsonObject &object)
{
    const auto asOf = timeFromJson(object.value("as_of"_L1));
    const auto network = TokenNetwork::fromJson(object.value("network"_L1).toObject());
    const auto contract = TokenContract::fromJson(object.value("contract"_L1).toObject());
    if (!asOf || !network || !contract) {
        return std::nullopt;
    }
    TokenOverview overview;
    overview.network = *network;
    overview.contract = *contract;
    const QJsonObject there = object.value("functions"_L1).toObject();
    for (auto each = there.begin(); each != there.end(); ++each) {
        overview.functions.append({each.key(), each.value().toBool()});
    }
    overview.supply = amountFrom(object.value("supply"_L1));
    overview.cap = amountFrom(object.value("cap"_L1));
    overview.minter = minterFrom(object.value("minter"_L1).toObject());
    const QJsonObject counts = object.value("counts"_L1).toObject();
    const QJsonObject sums = object.value("sums"_L1).toObject();
    for (const RewardState state : kAllStates) {
        const QString name = domain::rewardStateName(state);
        QJsonObject joined = sums.value(name).toObject();
        joined.insert("count"_L1, counts.value(name));
        const auto sum = TokenSum::fromJson(joined);
        if (!sum) {
            return std::nullopt;
        }
        overview.rewards.append({state, *sum});
    }
    overview.asOf = *asOf;
    overview.error = object.value("error"_L1).toString();
    return overview;
}

QJsonObject AdminReward::toJson() const
{
    return {{u"id"_s, id},
            {u"uid"_s, uid},
            {u"email"_s, email},
            {u"name"_s, name},
            {u"kind"_s, domain::rewardKindName(kind)},
            {u"state"_s, domain::rewardStateName(state)},
            {u"amount"_s, amount},
            {u"units"_s, units},
            {u"basis_units"_s, textOrNull(basisUnits)},
            {u"rate_bp"_s, rateBp},
            {u"purchase_id"_s, textOrNull(purchaseId)},
            {u"address"_s, textOrNull(address)},
            {u"nonce"_s, numberOrNull(nonce)},
            {u"tx_hash"_s, textOrNull(txHash)},
            {u"block_number"_s, numberOrNull(blockNumber)},
            {u"error"_s, textOrNull(error)},
            {u"note"_s, textOrNull(note)},
            {u"created_at"_s, timeToJson(createdAt)},
            {u"sent_at"_s, timeToJson(sentAt)},
            {u"confirmed_at"_s, timeToJson(confirmedAt)},
            {u"explorer_url"_s, textOrNull(explorerUrl)},
            {u"can_retry"_s, canRetry}};
}

std::optional<AdminReward> AdminReward::fromJson(const QJsonObject &object)
{
    const auto createdAt = timeFromJson(object.value("created_at"_L1));
    const auto kind = domain::rewardKindFromName(object.value("kind"_L1).toString());
    const auto state = domain::rewardStateFromName(object.value("state"_L1).toString());
    if (!createdAt || !kind || !state || object.value("id"_L1).toString().isEmpty()) {
        return std::nullopt;
    }
    AdminReward reward;
    reward.id = object.value("id"_L1).toString();
    reward.uid = object.value("uid"_L1).toString();
    reward.email = object.value("email"_L1).toString();
    reward.name = object.value("name"_L1).toString();
    reward.kind = *kind;
    reward.state = *state;
    reward.amount = object.value("amount"_L1).toString();
    reward.units = object.value("units"_L1).toString();
    reward.basisUnits = object.value("basis_units"_L1).toString();
    reward.rateBp = object.value("rate_bp"_L1).toInt();
    reward.purchaseId = object.value("purchase_id"_L1).toString();
    reward.address = object.value("address"_L1).toString();
    reward.nonce = numberFrom(object.value("nonce"_L1));
    reward.txHash = object.value("tx_hash"_L1).toString();
    reward.blockNumber = numberFrom(object.value("block_number"_L1));
    reward.error = object.value("error"_L1).toString();
    reward.note = object.value("note"_L1).toString();
    reward.createdAt = *createdAt;
    reward.sentAt = timeFromJson(object.value("sent_at"_L1));
    reward.confirmedAt = timeFromJson(object.value("confirmed_at"_L1));
    reward.explorerUrl = object.value("explorer_url"_L1).toString();
    reward.canRetry = object.value("can_retry"_L1).toBool();
    return reward;
}

QJsonObject RewardRetry::toJson() const
{
    return {{u"dry_run"_s, isRehearsal}, {u"how"_s, how}, {u"reward"_s, reward.toJson()}};
}

std::optional<RewardRetry> RewardRetry::fromJson(const QJsonObject &object)
{
    const auto reward = AdminReward::fromJson(object.value("reward"_L1).toObject());
    if (!reward || object.value("how"_L1).toString().isEmpty()) {
        return std::nullopt;
    }
    return RewardRetry{object.value("dry_run"_L1).toBool(), object.value("how"_L1).toString(), *reward};
}

QJsonObject RewardRate::toJson() const
{
    return {{u"product_id"_s, productId},
            {u"product_name"_s, productName},
            {u"rate_bp"_s, rateBp},
            {u"standard"_s, isStandard},
            {u"updated_at"_s, timeToJson(updatedAt)},
            {u"updated_by"_s, textOrNull(updatedBy)}};
}

std::optional<RewardRate> RewardRate::fromJson(const QJsonObject &object)
{
    const int rate = object.value("rate_bp"_L1).toInt(-1);
    const QString product = object.value("product_id"_L1).toString();
    if (product.isEmpty() || rate < 0 || rate > domain::kHighestRateBp) {
        return std::nullopt;
    }
    return RewardRate{product,
                      object.value("product_name"_L1).toString(),
                      rate,
                      object.value("standard"_L1).toBool(),
                      timeFromJson(object.value("updated_at"_L1)),
                      object.value("updated_by"_L1).toString()};
}

QJsonObject Founder::toJson() const
{
    return {{u"uid"_s, uid},
            {u"email"_s, email},
            {u"name"_s, name},
            {u"since"_s, timeToJson(since)},
            {u"made_by"_s, textOrNull(madeBy)},
            {u"reason"_s, reason}};
}

std::optional<Founder> Founder::fromJson(const QJsonObject &object)
{
    const auto since = timeFromJson(object.value("since"_L1));
    const QString uid = object.value("uid"_L1).toString();
    if (uid.isEmpty() || !since) {
        return std::nullopt;
    }
    return Founder{uid,    object.value("email"_L1).toString(),   object.value("name"_L1).toString(),
                   *since, object.value("made_by"_L1).toString(), object.value("reason"_L1).toString()};
}

} // namespace dotm::contract
