// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/transferendpoints.h"

#include "server/rest/reply.h"
#include "server/rest/tokenencode.h"

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Task;
using services::Identity;
using services::Transfers;

namespace {

const QString kTransferShape =
    u"{success, id, state, chain_id, nonce, gas_limit, max_fee_per_gas, max_priority_fee_per_gas, token, from, to, "
    "to_checksummed, member, amount, units, tx_hash, block_number, confirmations, error, explorer_url, expires_at, "
    "signed_at, confirmed_at%1}"_s;

Reply transferReply(const core::Result<storage::TokenTransfer> &transfer, const Transfers &transfers)
{
    if (!transfer) {
        return core::fail(transfer.error());
    }
    QJsonObject body = encode(*transfer, transfers.chain()).toJson();
    body.insert("success"_L1, true);
    return jsonReply(body);
}

Task<Reply> prepareTransfer(Transfers *transfers, Call call)
{
    const Identity who = call.who;
    const services::TransferWish wish{call.body.value("to"_L1).toString(), call.body.value("amount"_L1).toString(),
                                      call.body.value("from"_L1).toString()};
    const auto offer = co_await transfers->prepare(who, wish);
    if (!offer) {
        co_return core::fail(offer.error());
    }
    QJsonObject body = encode(*offer, transfers->chain()).toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> broadcastTransfer(Transfers *transfers, Call call)
{
    const Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const QString raw = call.body.value("raw_transaction"_L1).toString();
    const auto taken = co_await transfers->broadcast(who, id, raw);
    co_return transferReply(taken, *transfers);
}

Task<Reply> readTransfer(Transfers *transfers, Call call)
{
    const Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto found = co_await transfers->find(who, id);
    co_return transferReply(found, *transfers);
}

ServiceHandler handlerOf(Task<Reply> (*function)(Transfers *, Call), Transfers &transfers)
{
    return [function, to = &transfers](Call call) {
        return function(to, std::move(call));
    };
}

} // namespace

void addTransferEndpoints(Api &api, Transfers &transfers)
{
    api.add(
        Endpoint(
            "POST", u"/api/token/transfer/prepare"_s, Access::SignedIn,
            u"What to sign to send DOTM from the caller's proven wallet; good for ten minutes, and only the newest"_s,
            handlerOf(&prepareTransfer, transfers))
            .withBody({{u"to"_s, FieldType::Text, true, u"An address, or a member's e-mail"_s, 254},
                       {u"amount"_s, FieldType::Text, true, u"DOTM in decimal digits"_s, 96},
                       {u"from"_s, FieldType::Text, true, u"The caller's proven address"_s, 64}})
            .withAction(domain::AuditAction::TransferPrepare)
            .withAnswer(
                kTransferShape.arg(u", balance_units, ether_units, fee_ceiling_units, warnings:[], looks_like"_s)));
    api.add(Endpoint("POST", u"/api/token/transfer/{id}/broadcast"_s, Access::SignedIn,
                     u"Give what was signed to the chain; the same bytes again answer the same"_s,
                     handlerOf(&broadcastTransfer, transfers))
                .withBody({{u"raw_transaction"_s, FieldType::Text, true, u"0x and the signed transaction"_s, 2048}})
                .withAction(domain::AuditAction::TransferSend)
                .withAnswer(kTransferShape.arg(QString())));
    api.add(Endpoint("GET", u"/api/token/transfers/{id}"_s, Access::SignedIn,
                     u"Where a transfer of the caller stands"_s, handlerOf(&readTransfer, transfers))
                .withAnswer(kTransferShape.arg(QString())));
}

} // namespace dotm::server
