// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/token.h"

#include "contract/json.h"
#include "contract/nullable.h"

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

QJsonObject TokenPrice::toJson() const
{
    QJsonObject object{{u"price"_s, price},
                       {u"timestamp"_s, timeToJson(at)},
                       {u"source"_s, source},
                       {u"request_time_ms"_s, numberOrNull(requestMs)},
                       {u"response_time_ms"_s, numberOrNull(responseMs)},
                       {u"roundtrip_ms"_s, numberOrNull(roundtripMs)},
                       {u"ping_destination"_s, textOrNull(destination)}};
    if (!error.isEmpty()) {
        object.insert("error"_L1, error);
    }
    return object;
}

std::optional<TokenPrice> TokenPrice::fromJson(const QJsonObject &object)
{
    const auto at = timeFromJson(object.value("timestamp"_L1));
    const QString price = object.value("price"_L1).toString();
    if (!at || price.isEmpty()) {
        return std::nullopt;
    }
    return TokenPrice{price,
                      *at,
                      object.value("source"_L1).toString(),
                      numberFrom(object.value("request_time_ms"_L1)),
                      numberFrom(object.value("response_time_ms"_L1)),
                      numberFrom(object.value("roundtrip_ms"_L1)),
                      object.value("ping_destination"_L1).toString(),
                      object.value("error"_L1).toString()};
}

QJsonObject AddressBalance::toJson() const
{
    QJsonObject object{{u"address"_s, textOrNull(address)}, {u"available"_s, isAvailable},
                       {u"balance"_s, textOrNull(balance)}, {u"balance_units"_s, textOrNull(units)},
                       {u"token_price"_s, price},           {u"value_usd"_s, textOrNull(valueUsd)},
                       {u"as_of"_s, timeToJson(asOf)},      {u"network"_s, network}};
    if (!error.isEmpty()) {
        object.insert("error"_L1, error);
    }
    if (owner) {
        object.insert("has_wallet"_L1, owner->hasWallet);
        object.insert("created_at"_L1, timeToJson(owner->createdAt));
        object.insert("eth_address"_L1, textOrNull(address));
    }
    return object;
}

std::optional<AddressBalance> AddressBalance::fromJson(const QJsonObject &object)
{
    if (!object.value("available"_L1).isBool() || !object.value("token_price"_L1).isString()) {
        return std::nullopt;
    }
    AddressBalance balance;
    balance.address = object.value("address"_L1).toString();
    balance.isAvailable = object.value("available"_L1).toBool();
    balance.balance = object.value("balance"_L1).toString();
    balance.units = object.value("balance_units"_L1).toString();
    balance.price = object.value("token_price"_L1).toString();
    balance.valueUsd = object.value("value_usd"_L1).toString();
    balance.asOf = timeFromJson(object.value("as_of"_L1));
    balance.network = object.value("network"_L1).toString();
    balance.error = object.value("error"_L1).toString();
    if (object.value("has_wallet"_L1).isBool()) {
        balance.owner = Owner{object.value("has_wallet"_L1).toBool(), timeFromJson(object.value("created_at"_L1))};
    }
    return balance;
}

QJsonObject TokenNetwork::toJson() const
{
    return {{u"chain_id"_s, chainId},
            {u"name"_s, name},
            {u"is_test"_s, isTest},
            {u"is_simulated"_s, isSimulated},
            {u"explorer_url"_s, textOrNull(explorerUrl)}};
}

std::optional<TokenNetwork> TokenNetwork::fromJson(const QJsonObject &object)
{
    if (!object.value("chain_id"_L1).isDouble()) {
        return std::nullopt;
    }
    return TokenNetwork{object.value("chain_id"_L1).toInteger(), object.value("name"_L1).toString(),
                        object.value("is_test"_L1).toBool(), object.value("is_simulated"_L1).toBool(),
                        object.value("explorer_url"_L1).toString()};
}

QJsonObject TokenContract::toJson() const
{
    return {{u"address"_s, textOrNull(address)}, {u"state"_s, domain::contractStateName(state)}};
}

std::optional<TokenContract> TokenContract::fromJson(const QJsonObject &object)
{
    const auto state = domain::contractStateFromName(object.value("state"_L1).toString());
    return state ? std::optional(TokenContract{object.value("address"_L1).toString(), *state}) : std::nullopt;
}

QJsonObject TokenBalance::toJson() const
{
    return {{u"available"_s, isAvailable},     {u"amount"_s, textOrNull(amount)},
            {u"units"_s, textOrNull(units)},   {u"as_of"_s, timeToJson(asOf)},
            {u"source"_s, textOrNull(source)}, {u"block_number"_s, numberOrNull(blockNumber)}};
}

std::optional<TokenBalance> TokenBalance::fromJson(const QJsonObject &object)
{
    if (!object.value("available"_L1).isBool()) {
        return std::nullopt;
    }
    return TokenBalance{object.value("available"_L1).toBool(), object.value("amount"_L1).toString(),
                        object.value("units"_L1).toString(),   timeFromJson(object.value("as_of"_L1)),
                        object.value("source"_L1).toString(),  numberFrom(object.value("block_number"_L1))};
}

QJsonObject TokenSum::toJson() const
{
    return {{u"amount"_s, amount}, {u"units"_s, units}, {u"count"_s, count}};
}

std::optional<TokenSum> TokenSum::fromJson(const QJsonObject &object)
{
    const QString amount = object.value("amount"_L1).toString();
    const QString units = object.value("units"_L1).toString();
    if (amount.isEmpty() || units.isEmpty() || !object.value("count"_L1).isDouble()) {
        return std::nullopt;
    }
    return TokenSum{amount, units, object.value("count"_L1).toInteger()};
}

QJsonObject TokenWallet::toJson() const
{
    return {{u"has_wallet"_s, hasWallet()},
            {u"address"_s, textOrNull(address)},
            {u"kind"_s, kind ? QJsonValue(domain::walletKindName(*kind)) : QJsonValue()},
            {u"linked_at"_s, timeToJson(linkedAt)},
            {u"proven_at"_s, timeToJson(provenAt)},
            {u"is_founder"_s, isFounder},
            {u"founding_claim"_s, domain::foundingClaimName(foundingClaim)},
            {u"network"_s, network.toJson()},
            {u"contract"_s, contract.toJson()},
            {u"balance"_s, balance.toJson()},
            {u"claimable"_s, claimable.toJson()},
            {u"pending"_s, pending.toJson()},
            {u"token_price"_s, textOrNull(price)},
            {u"price_source"_s, textOrNull(priceSource)},
            {u"value_usd"_s, textOrNull(valueUsd)},
            {u"as_of"_s, timeToJson(asOf)}};
}

std::optional<TokenWallet> TokenWallet::fromJson(const QJsonObject &object)
{
    const auto asOf = timeFromJson(object.value("as_of"_L1));
    const auto network = TokenNetwork::fromJson(object.value("network"_L1).toObject());
    const auto contract = TokenContract::fromJson(object.value("contract"_L1).toObject());
    const auto balance = TokenBalance::fromJson(object.value("balance"_L1).toObject());
    const auto claimable = TokenSum::fromJson(object.value("claimable"_L1).toObject());
    const auto pending = TokenSum::fromJson(object.value("pending"_L1).toObject());
    if (!asOf || !network || !contract || !balance || !claimable || !pending) {
        return std::nullopt;
    }
    TokenWallet wallet;
    wallet.address = object.value("address"_L1).toString();
    wallet.kind = domain::walletKindFromName(object.value("kind"_L1).toString());
    if (wallet.hasWallet() != wallet.kind.has_value()) {
        return std::nullopt;
    }
    wallet.linkedAt = timeFromJson(object.value("linked_at"_L1));
    wallet.provenAt = timeFromJson(object.value("proven_at"_L1));
    wallet.isFounder = object.value("is_founder"_L1).toBool();
    wallet.foundingClaim = domain::foundingClaimFromName(object.value("founding_claim"_L1).toString())
                               .value_or(domain::FoundingClaim::None);
    wallet.network = *network;
    wallet.contract = *contract;
    wallet.balance = *balance;
    wallet.claimable = *claimable;
    wallet.pending = *pending;
    wallet.price = object.value("token_price"_L1).toString();
    wallet.priceSource = object.value("price_source"_L1).toString();
    wallet.valueUsd = object.value("value_usd"_L1).toString();
    wallet.asOf = *asOf;
    return wallet;
}

QJsonObject WalletChallenge::toJson() const
{
    return {{u"message"_s, message}, {u"nonce"_s, nonce}, {u"expires_at"_s, timeToJson(expiresAt)}};
}

std::optional<WalletChallenge> WalletChallenge::fromJson(const QJsonObject &object)
{
    const auto expiresAt = timeFromJson(object.value("expires_at"_L1));
    const QString message = object.value("message"_L1).toString();
    if (!expiresAt || message.isEmpty()) {
        return std::nullopt;
    }
    return WalletChallenge{message, object.value("nonce"_L1).toString(), *expiresAt};
}

} // namespace dotm::contract
