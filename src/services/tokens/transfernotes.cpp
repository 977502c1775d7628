// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/transfernotes.h"

#include "services/tokens/tokenchain.h"

namespace dotm::services::transfernotes {
using core::ErrorCode;
using core::fail;
using core::Outcome;
using domain::TransferState;
using storage::TokenTransfer;

Outcome edit(const StepContext &context, const QString &id, const std::function<void(TokenTransfer &)> &change)
{
    const auto held = storage::tokentransfers::hold(context.db, id);
    if (!held || !*held || !domain::isUnderWay((*held)->state)) {
        return held ? Outcome() : fail(held.error());
    }
    TokenTransfer transfer = **held;
    change(transfer);
    return storage::tokentransfers::update(context.db, transfer, context.now);
}

Outcome markFailed(const StepContext &context, const QString &id, const core::Error &error)
{
    // What the contract or our own checks say is for people; a node's words are not.
    const bool isPlain = error.code == ErrorCode::Conflict || error.code == ErrorCode::Invalid;
    const QString sentence = isPlain ? error.detail : chainSentence(error);
    return edit(context, id, [&sentence](TokenTransfer &transfer) {
        transfer.state = TransferState::Failed;
        transfer.error = sentence;
    });
}

} // namespace dotm::services::transfernotes
