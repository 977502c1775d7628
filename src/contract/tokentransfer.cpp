// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/tokentransfer.h"

#include "contract/json.h"
#include "contract/nullable.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

QJsonObject TokenTransfer::toJson() const
{
    return {{u"id"_s, id},
            {u"state"_s, domain::transferStateName(state)},
            {u"chain_id"_s, chainId},
            {u"nonce"_s, nonce},
            {u"gas_limit"_s, gasLimit},
            {u"max_fee_per_gas"_s, maxFee},
            {u"max_priority_fee_per_gas"_s, priorityFee},
            {u"token"_s, token},
            {u"from"_s, from},
            {u"to"_s, to.toLower()},
            {u"to_checksummed"_s, to},
            {u"member"_s, textOrNull(member)},
            {u"amount"_s, amount},
            {u"units"_s, units},
            {u"tx_hash"_s, textOrNull(txHash)},
            {u"block_number"_s, numberOrNull(blockNumber)},
            {u"confirmations"_s, numberOrNull(confirmations)},
            {u"error"_s, textOrNull(error)},
            {u"explorer_url"_s, textOrNull(explorerUrl)},
            {u"expires_at"_s, timeToJson(expiresAt)},
            {u"signed_at"_s, timeToJson(signedAt)},
            {u"confirmed_at"_s, timeToJson(confirmedAt)}};
}

std::optional<TokenTransfer> TokenTransfer::fromJson(const QJsonObject &object)
{
    const auto state = domain::transferStateFromName(object.value("state"_L1).toString());
    const auto expiresAt = timeFromJson(object.value("expires_at"_L1));
    const auto number = [&object](QLatin1StringView name) {
        return numberFrom(object.value(name)).value_or(-1);
    };
    TokenTransfer t;
    t.id = object.value("id"_L1).toString();
    t.chainId = number("chain_id"_L1);
    t.nonce = number("nonce"_L1);
    t.gasLimit = number("gas_limit"_L1);
    t.maxFee = object.value("max_fee_per_gas"_L1).toString();
    t.priorityFee = object.value("max_priority_fee_per_gas"_L1).toString();
    t.token = object.value("token"_L1).toString();
    t.from = object.value("from"_L1).toString();
    t.to = object.value("to_checksummed"_L1).toString();
    t.units = object.value("units"_L1).toString();
    if (!state || !expiresAt || t.id.isEmpty() || t.chainId < 0 || t.nonce < 0 || t.gasLimit < 0 || t.to.isEmpty() ||
        t.units.isEmpty()) {
        return std::nullopt;
    }
    t.state = *state;
    t.expiresAt = *expiresAt;
    t.member = object.value("member"_L1).toString();
    t.amount = object.value("amount"_L1).toString();
    t.txHash = object.value("tx_hash"_L1).toString();
    t.blockNumber = numberFrom(object.value("block_number"_L1));
    t.confirmations = numberFrom(object.value("confirmations"_L1));
    t.error = object.value("error"_L1).toString();
    t.explorerUrl = object.value("explorer_url"_L1).toString();
    t.signedAt = timeFromJson(object.value("signed_at"_L1));
    t.confirmedAt = timeFromJson(object.value("confirmed_at"_L1));
    return t;
}

QJsonObject TransferOffer::toJson() const
{
    QJsonArray names;
    for (const domain::TransferWarning warning : warnings) {
        names.append(domain::transferWarningName(warning));
    }
    QJsonObject object = transfer.toJson();
    object.insert("balance_units"_L1, balanceUnits);
    object.insert("ether_units"_L1, etherUnits);
    object.insert("fee_ceiling_units"_L1, feeCeilingUnits);
    object.insert("warnings"_L1, names);
    object.insert("looks_like"_L1, textOrNull(looksLike));
    return object;
}

std::optional<TransferOffer> TransferOffer::fromJson(const QJsonObject &object)
{
    const auto transfer = TokenTransfer::fromJson(object);
    if (!transfer) {
        return std::nullopt;
    }
    TransferOffer offer;
    offer.transfer = *transfer;
    offer.balanceUnits = object.value("balance_units"_L1).toString();
    offer.etherUnits = object.value("ether_units"_L1).toString();
    offer.feeCeilingUnits = object.value("fee_ceiling_units"_L1).toString();
    const QJsonArray names = object.value("warnings"_L1).toArray();
    for (const QJsonValue &name : names) {
        if (const auto warning = domain::transferWarningFromName(name.toString())) {
            offer.warnings.append(*warning);
        }
    }
    offer.looksLike = object.value("looks_like"_L1).toString();
    return offer.feeCeilingUnits.isEmpty() ? std::nullopt : std::optional(offer);
}

} // namespace dotm::contract
