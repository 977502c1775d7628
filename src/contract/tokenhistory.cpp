// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/tokenhistory.h"

#include "contract/json.h"
#include "contract/nullable.h"
#include "domain/nametable.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kEntryKinds = {
    std::pair{TokenEntry::Kind::Reward, QLatin1StringView("reward")},
    std::pair{TokenEntry::Kind::TransferIn, QLatin1StringView("transfer_in")},
    std::pair{TokenEntry::Kind::TransferOut, QLatin1StringView("transfer_out")},
};

} // namespace

QString tokenEntryKindName(TokenEntry::Kind kind)
{
    return domain::nameIn(kEntryKinds, kind);
}

QJsonObject TokenEntry::toJson() const
{
    return {{u"id"_s, id},
            {u"kind"_s, tokenEntryKindName(kind)},
            {u"reward_kind"_s, rewardKind ? QJsonValue(domain::rewardKindName(*rewardKind)) : QJsonValue()},
            {u"state"_s, domain::rewardStateName(state)},
            {u"amount"_s, amount},
            {u"units"_s, units},
            {u"at"_s, timeToJson(at)},
            {u"from"_s, textOrNull(from)},
            {u"to"_s, textOrNull(to)},
            {u"tx_hash"_s, textOrNull(txHash)},
            {u"block_number"_s, numberOrNull(blockNumber)},
            {u"confirmations"_s, numberOrNull(confirmations)},
            {u"purchase_id"_s, textOrNull(purchaseId)},
            {u"error"_s, textOrNull(error)},
            {u"explorer_url"_s, textOrNull(explorerUrl)},
            {u"contract_is_ours"_s, isOurContract}};
}

std::optional<TokenEntry> TokenEntry::fromJson(const QJsonObject &object)
{
    const auto at = timeFromJson(object.value("at"_L1));
    const auto kind = domain::valueIn<Kind>(kEntryKinds, object.value("kind"_L1).toString());
    const auto state = domain::rewardStateFromName(object.value("state"_L1).toString());
    const QString id = object.value("id"_L1).toString();
    const QString units = object.value("units"_L1).toString();
    if (!at || !kind || !state || id.isEmpty() || units.isEmpty()) {
        return std::nullopt;
    }
    TokenEntry entry;
    entry.id = id;
    entry.kind = *kind;
    entry.rewardKind = domain::rewardKindFromName(object.value("reward_kind"_L1).toString());
    entry.state = *state;
    entry.amount = object.value("amount"_L1).toString();
    entry.units = units;
    entry.at = *at;
    entry.from = object.value("from"_L1).toString();
    entry.to = object.value("to"_L1).toString();
    entry.txHash = object.value("tx_hash"_L1).toString();
    entry.blockNumber = numberFrom(object.value("block_number"_L1));
    entry.confirmations = numberFrom(object.value("confirmations"_L1));
    entry.purchaseId = object.value("purchase_id"_L1).toString();
    entry.error = object.value("error"_L1).toString();
    entry.explorerUrl = object.value("explorer_url"_L1).toString();
    entry.isOurContract = object.value("contract_is_ours"_L1).toBool();
    return entry;
}

QJsonObject TokenHistory::toJson() const
{
    QJsonArray array;
    for (const TokenEntry &entry : entries) {
        array.append(entry.toJson());
    }
    return {{u"entries"_s, array},
            {u"next_cursor"_s, textOrNull(nextCursor)},
            {u"as_of"_s, timeToJson(asOf)},
            {u"complete"_s, isComplete}};
}

std::optional<TokenHistory> TokenHistory::fromJson(const QJsonObject &object)
{
    if (!object.value("entries"_L1).isArray()) {
        return std::nullopt;
    }
    TokenHistory history;
    const QJsonArray array = object.value("entries"_L1).toArray();
    for (const auto each : array) {
        const auto entry = TokenEntry::fromJson(each.toObject());
        if (!entry) {
            return std::nullopt; // a history with a hole would add up to a wrong balance
        }
        history.entries.append(*entry);
    }
    history.nextCursor = object.value("next_cursor"_L1).toString();
    history.asOf = timeFromJson(object.value("as_of"_L1));
    history.isComplete = object.value("complete"_L1).toBool();
    return history;
}

QJsonObject TokenSeries::toJson() const
{
    QJsonArray array;
    for (const Point &point : points) {
        array.append(QJsonObject{{u"at"_s, timeToJson(point.at)}, {u"balance_units"_s, point.units}});
    }
    return {{u"points"_s, array}, {u"as_of"_s, timeToJson(asOf)}};
}

std::optional<TokenSeries> TokenSeries::fromJson(const QJsonObject &object)
{
    const auto asOf = timeFromJson(object.value("as_of"_L1));
    if (!asOf || !object.value("points"_L1).isArray()) {
        return std::nullopt;
    }
    TokenSeries series{{}, *asOf};
    const QJsonArray array = object.value("points"_L1).toArray();
    for (const auto each : array) {
        const auto at = timeFromJson(each.toObject().value("at"_L1));
        const QString units = each.toObject().value("balance_units"_L1).toString();
        if (!at || units.isEmpty()) {
            return std::nullopt;
        }
        series.points.append({*at, units});
    }
    return series;
}

QJsonObject TokenTransaction::toJson() const
{
    QJsonObject object{{u"type"_s, type},
                       {u"direction"_s, direction},
                       {u"description"_s, description},
                       {u"token_amount"_s, textOrNull(tokenAmount)},
                       {u"usd_value"_s, textOrNull(usdValue)},
                       {u"timestamp"_s, core::toMs(at) / 1000},
                       {u"hash"_s, hash},
                       {u"network"_s, network}};
    if (!from.isEmpty()) {
        object.insert("from"_L1, from);
    }
    if (!to.isEmpty()) {
        object.insert("to"_L1, to);
    }
    return object;
}

std::optional<TokenTransaction> TokenTransaction::fromJson(const QJsonObject &object)
{
    const QString type = object.value("type"_L1).toString();
    if (type.isEmpty() || !object.value("timestamp"_L1).isDouble()) {
        return std::nullopt;
    }
    return TokenTransaction{type,
                            object.value("direction"_L1).toString(),
                            object.value("description"_L1).toString(),
                            object.value("token_amount"_L1).toString(),
                            object.value("usd_value"_L1).toString(),
                            core::fromMs(object.value("timestamp"_L1).toInteger() * 1000),
                            object.value("hash"_L1).toString(),
                            object.value("from"_L1).toString(),
                            object.value("to"_L1).toString(),
                            object.value("network"_L1).toString()};
}

} // namespace dotm::contract
