// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/transferwatchstep.h"

#include "ethereum/hex.h"
#include "providers/ethereum/rpcerror.h"
#include "services/tokens/chainsend.h"
#include "services/tokens/mintnotes.h"
#include "services/tokens/tokenkeys.h"
#include "services/tokens/transfernotes.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;
using domain::TransferState;
using ethereum::Address;
using ethereum::BlockId;
using ethereum::Receipt;
using storage::TokenTransfer;

namespace {

constexpr auto kPlace = "block"_L1;
constexpr auto kPlaceHash = "blockHash"_L1;
constexpr auto kTrouble = "problem"_L1;
constexpr auto kGoneSince = "goneSince"_L1;

QJsonObject placedAt(QJsonObject payload, const Receipt &receipt)
{
    payload.insert(kPlace, static_cast<qint64>(receipt.blockNumber));
    payload.insert(kPlaceHash, ethereum::toHexData(receipt.blockHash));
    return payload;
}

/// The receipt says that what was signed has moved.
bool hasMoved(const Receipt &receipt, const TokenTransfer &transfer)
{
    return std::ranges::any_of(receipt.logs, [&transfer](const ethereum::Log &log) {
        const auto moved = ethereum::dotmtoken::transferOf(log);
        return moved && log.address.lower() == transfer.token && moved->from.lower() == transfer.from &&
               moved->to.lower() == transfer.to && moved->units.toDecimal() == transfer.units;
    });
}

} // namespace

QString TransferWatchStep::kind() const
{
    return tokenkeys::kTransferWatch;
}

QString TransferWatchStep::topic() const
{
    return tokenkeys::kTopic;
}

StepResult TransferWatchStep::later(const storage::Step &step, const QString &why) const
{
    QJsonObject payload = step.payload;
    payload.insert(mintnotes::kWhy, why);
    return StepResult::wait(payload, m_around.times.watch);
}

Task<StepResult> TransferWatchStep::run(storage::Step step)
{
    const QString id = step.subject;
    const auto found = co_await m_around.load(id);
    if (!found) {
        co_return StepResult::failedReading(found.error());
    }
    if (!*found || (*found)->state != TransferState::Sent) {
        co_return StepResult::done({});
    }
    const TokenTransfer transfer = **found;
    const QByteArray hash = ethereum::fromHexData(transfer.txHash).value_or(QByteArray());
    const auto receipt = co_await m_around.chain.client().receipt(hash);
    if (!receipt) { // the chain is away; it is waited for
        co_return mintnotes::waitFor(step, chainSentence(receipt.error()), m_around.times.notReady);
    }
    if (*receipt) {
        const Receipt there = **receipt;
        co_return co_await count(step, transfer, there);
    }
    step.payload.remove(kPlace); // a block that is gone
    step.payload.remove(kPlaceHash);
    co_return co_await chase(step, transfer);
}

Task<StepResult> TransferWatchStep::count(storage::Step step, TokenTransfer transfer, Receipt receipt)
{
    const auto head = co_await m_around.chain.client().blockNumber();
    if (!head) {
        co_return mintnotes::waitFor(step, chainSentence(head.error()), m_around.times.notReady);
    }
    m_around.chain.noteHead(*head);
    step.payload.remove(kGoneSince);
    step.payload = placedAt(step.payload, receipt);
    const quint64 depth = *head >= receipt.blockNumber ? *head - receipt.blockNumber + 1 : 0;
    if (depth >= static_cast<quint64>(m_around.chain.client().config().confirmations)) {
        co_return co_await conclude(step, transfer, receipt);
    }
    co_return later(step, {});
}

Task<StepResult> TransferWatchStep::conclude(storage::Step step, TokenTransfer transfer, Receipt receipt)
{
    const BlockId place = BlockId::at(receipt.blockNumber);
    const auto block = co_await m_around.chain.client().block(place);
    if (!block) {
        co_return mintnotes::waitFor(step, chainSentence(block.error()), m_around.times.notReady);
    }
    if (!*block || (*block)->hash != receipt.blockHash) { // two nodes of two minds: look again
        co_return later(step, {});
    }
    QJsonObject value = placedAt({}, receipt);
    if (!receipt.isSuccess) {
        ethereum::EthereumClient *const client = &m_around.chain.client();
        const QString raw = transfer.raw;
        value.insert(kTrouble, co_await chainsend::refusal(client, raw, receipt.blockNumber));
    } else if (!hasMoved(receipt, transfer)) {
        value.insert(kTrouble, u"The transaction is in the chain, but moved nothing."_s);
    }
    co_return StepResult::done(value);
}

/// It is in no block: waiting, dropped, or another took its place.
Task<StepResult> TransferWatchStep::chase(storage::Step step, TokenTransfer transfer)
{
    ethereum::EthereumClient *const client = &m_around.chain.client();
    const QString txHash = transfer.txHash;
    const auto known = co_await chainsend::isKnown(client, txHash);
    if (!known) {
        co_return mintnotes::waitFor(step, chainSentence(known.error()), m_around.times.notReady);
    }
    if (*known) {
        step.payload.remove(kGoneSince);
        co_return later(step, {});
    }
    const QString raw = transfer.raw;
    const SendVerdict verdict = co_await chainsend::send(client, raw, txHash);
    const auto gone = mintnotes::lasting(step.payload, kGoneSince, m_around.clock.now());
    const Address whose = Address::parse(transfer.from).value_or(Address());
    if (verdict.kind == SendVerdict::Kind::Lost && gone >= m_around.times.foreign) {
        const auto nonce = static_cast<quint64>(transfer.nonce);
        const auto buried = co_await chainsend::isNonceBuried(client, whose, nonce);
        if (buried && *buried) {
            co_return StepResult::done({{kTrouble, verdict.why}});
        }
    }
    const bool isPoor = verdict.means(ethereum::rpc::kInsufficientFunds);
    co_return later(step, isPoor ? u"The wallet has too little ether for the fee."_s : verdict.why);
}

Outcome TransferWatchStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    if (value.isEmpty()) {
        return {};
    }
    return transfernotes::edit(context, step.subject, [&](TokenTransfer &transfer) {
        const QJsonValue block = value.value(kPlace);
        transfer.blockNumber = block.isDouble() ? std::optional(block.toInteger()) : std::nullopt;
        transfer.blockHash = value.value(kPlaceHash).toString();
        transfer.error = value.value(kTrouble).toString();
        transfer.state = transfer.error.isEmpty() ? TransferState::Confirmed : TransferState::Failed;
        transfer.confirmedAt = transfer.error.isEmpty() ? std::optional(context.now) : std::nullopt;
    });
}

Outcome TransferWatchStep::progress(const StepContext &context, const storage::Step &step)
{
    return transfernotes::edit(context, step.subject, [&step](TokenTransfer &transfer) {
        const QJsonValue block = step.payload.value(kPlace);
        transfer.blockNumber = block.isDouble() ? std::optional(block.toInteger()) : std::nullopt;
        transfer.blockHash = step.payload.value(kPlaceHash).toString();
        transfer.error = step.payload.value(mintnotes::kWhy).toString();
    });
}

Outcome TransferWatchStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    return transfernotes::markFailed(context, step.subject, error);
}

} // namespace dotm::services
