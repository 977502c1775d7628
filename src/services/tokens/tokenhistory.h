// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/repositories/chaintransfers.h"
#include "storage/repositories/tokenrewards.h"
#include "storage/repositories/tokentransfers.h"

#include <variant>

/// Rewards, what was sent through us and movements on the chain in one list, newest first. A reward stands for its own
/// mint, a transfer for its own movement.
namespace dotm::services::tokenhistory {

enum class Part { All, In, Out, Reward };

[[nodiscard]] std::optional<Part> partFromName(const QString &name); ///< "all"

/// Where each of the four sources goes on: none of them depends on how another one sorts its keys.
struct Cursor
{
    std::optional<storage::RewardMark> rewards;
    std::optional<storage::TransferMark> in;
    std::optional<storage::TransferMark> out;
    std::optional<storage::SentMark> sent;

    [[nodiscard]] QString toText() const;
    /// Nothing for a text that is none of ours. An empty text is the beginning.
    [[nodiscard]] static std::optional<Cursor> fromText(const QString &text);
};

struct Moved
{
    storage::ChainTransfer transfer;
    bool isIn = true;
};
using Entry = std::variant<storage::TokenReward, Moved, storage::TokenTransfer>;

struct Page
{
    QList<Entry> entries;
    std::optional<Cursor> next;
};

struct Wish
{
    QString uid;
    QString address; ///< lower case; empty: no wallet, only rewards
    qint64 chainId = 0;
    Part part = Part::All;
    int limit = 50;
    Cursor from = {};
};

[[nodiscard]] core::Result<Page> page(storage::Connection &db, const Wish &wish);
[[nodiscard]] core::TimePoint timeOf(const Entry &entry);

} // namespace dotm::services::tokenhistory
