// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/transferstep.h"

#include "providers/ethereum/rpcerror.h"
#include "services/tokens/chainsend.h"
#include "services/tokens/mintnotes.h"
#include "services/tokens/tokenkeys.h"
#include "services/tokens/transfernotes.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::TransferState;
using storage::TokenTransfer;
namespace rpc = ethereum::rpc;

namespace {

constexpr auto kRefusedSince = "refusedSince"_L1;

/// The node took nothing and will not take these bytes later by itself; empty: it may.
QString refusalOf(const SendVerdict &verdict)
{
    if (verdict.means(rpc::kInsufficientFunds)) {
        return u"The wallet has too little ether for the fee."_s;
    }
    return verdict.means(rpc::kGasTooLow) ? u"The chain asks for more gas than was signed for."_s : QString();
}

} // namespace

Task<Result<std::optional<TokenTransfer>>> TransferAround::load(QString id) const
{
    using Found = std::optional<TokenTransfer>;
    const std::function<Result<Found>(storage::Connection &)> work = [id](storage::Connection &db) {
        return storage::tokentransfers::byId(db, id);
    };
    co_return co_await database.read<Found>(work);
}

QString TransferStep::kind() const
{
    return tokenkeys::kTransfer;
}

QString TransferStep::topic() const
{
    return tokenkeys::kTopic;
}

Task<StepResult> TransferStep::run(storage::Step step)
{
    const QString id = step.subject;
    const auto found = co_await m_around.load(id);
    if (!found) {
        co_return StepResult::failedReading(found.error());
    }
    if (!*found || (*found)->state != TransferState::Pending) {
        co_return StepResult::done({});
    }
    ethereum::EthereumClient *const client = &m_around.chain.client();
    const QString raw = (*found)->raw;
    const QString txHash = (*found)->txHash;
    const SendVerdict verdict = co_await chainsend::send(client, raw, txHash);
    if (verdict.kind == SendVerdict::Kind::Sent || verdict.kind == SendVerdict::Kind::Lost) {
        // Lost, or only not seen yet: the watch takes its time to be sure.
        co_return StepResult::done({{transfernotes::kTransaction, txHash}});
    }
    const QString why = refusalOf(verdict);
    if (!why.isEmpty()) {
        co_return co_await refused(step, txHash, why);
    }
    step.payload.remove(kRefusedSince);
    co_return mintnotes::waitFor(step, verdict.why, m_around.times.notReady, true);
}

/// An attempt before this one may have got further than its answer.
Task<StepResult> TransferStep::refused(storage::Step step, QString txHash, QString why)
{
    ethereum::EthereumClient *const client = &m_around.chain.client();
    const auto known = co_await chainsend::isKnown(client, txHash);
    if (known && *known) {
        co_return StepResult::done({{transfernotes::kTransaction, txHash}});
    }
    const auto lasting = mintnotes::lasting(step.payload, kRefusedSince, m_around.clock.now());
    if (known && (!step.unclear || lasting >= m_around.times.foreign)) {
        co_return StepResult::failed({ErrorCode::Conflict, why, {}, {}});
    }
    co_return mintnotes::waitFor(step, why, m_around.times.notReady, true);
}

Outcome TransferStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    if (!value.contains(transfernotes::kTransaction)) {
        return {};
    }
    TokenTransfer sent;
    const Outcome stored = transfernotes::edit(context, step.subject, [&](TokenTransfer &transfer) {
        transfer.state = TransferState::Sent;
        transfer.sentAt = context.now;
        transfer.error.clear();
        sent = transfer;
    });
    return stored && !sent.id.isEmpty() ? context.queue.add(context.db, tokenkeys::kTransferWatch,
                                                            tokenkeys::transferWatch(sent.id), sent.id, sent.uid)
                                        : stored;
}

Outcome TransferStep::progress(const StepContext &context, const storage::Step &step)
{
    const QString why = step.payload.value(mintnotes::kWhy).toString();
    return transfernotes::edit(context, step.subject, [&why](TokenTransfer &transfer) { transfer.error = why; });
}

Outcome TransferStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    return transfernotes::markFailed(context, step.subject, error);
}

} // namespace dotm::services
