// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/transferbook.h"

#include "core/uint256.h"
#include "storage/repositories/mintjournal.h"

#include <QHash>

namespace dotm::services::transferbook {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Uint256;
using storage::ChainDay;
using storage::ChainTransfer;
using storage::Connection;

namespace {

constexpr qint64 kDayLength = 86'400'000;

/// What changes of one address on one day.
struct DayChange
{
    Uint256 received;
    Uint256 spent;
    Uint256 receivedLess;
    Uint256 spentLess;
};
using Changes = QHash<std::pair<QString, qint64>, DayChange>;

core::Failure doesNotAddUp()
{
    return fail(ErrorCode::Internal, u"The book of movements does not add up."_s);
}

Outcome count(Changes &changes, const ChainTransfer &transfer, bool isLess)
{
    const auto units = Uint256::fromDecimal(transfer.units);
    if (!units) {
        return doesNotAddUp();
    }
    const qint64 day = core::toMs(transfer.at) / kDayLength;
    DayChange &in = changes[{transfer.to, day}];
    Uint256 &received = isLess ? in.receivedLess : in.received;
    received = received.plus(*units).value_or(received);
    DayChange &out = changes[{transfer.from, day}];
    Uint256 &spent = isLess ? out.spentLess : out.spent;
    spent = spent.plus(*units).value_or(spent);
    return {};
}

std::optional<Uint256> moved(const QString &before, const Uint256 &more, const Uint256 &less)
{
    const auto units = Uint256::fromDecimal(before);
    const auto sum = units ? units->plus(more) : std::nullopt;
    return sum ? sum->minus(less) : std::nullopt;
}

Outcome apply(Connection &db, qint64 chainId, const Changes &changes)
{
    for (auto each = changes.cbegin(); each != changes.cend(); ++each) {
        const auto &[address, day] = each.key();
        const auto known = storage::chaintransfers::dayOf(db, chainId, address, day);
        if (!known) {
            return fail(known.error());
        }
        const ChainDay before = known->value_or(ChainDay{day, u"0"_s, u"0"_s});
        const auto received = moved(before.received, each->received, each->receivedLess);
        const auto spent = moved(before.spent, each->spent, each->spentLess);
        if (!received || !spent) {
            return doesNotAddUp();
        }
        const ChainDay after{day, received->toDecimal(), spent->toDecimal()};
        const bool isSame = after.received == before.received && after.spent == before.spent;
        if (const Outcome stored = isSame ? Outcome() : storage::chaintransfers::putDay(db, chainId, address, after);
            !stored) {
            return stored;
        }
    }
    return {};
}

} // namespace

Result<QSet<QString>> replaceAbove(Connection &db, qint64 chainId, qint64 block, const QList<ChainTransfer> &now)
{
    const auto gone = storage::chaintransfers::removeAbove(db, chainId, block);
    if (!gone) {
        return fail(gone.error());
    }
    Changes changes;
    QSet<QString> before; // what was there and is there again concerns nobody
    for (const ChainTransfer &transfer : *gone) {
        before.insert(transfer.key());
        if (const Outcome counted = count(changes, transfer, true); !counted) {
            return fail(counted.error());
        }
    }
    QSet<QString> concerned;
    for (ChainTransfer transfer : now) {
        const auto reward = storage::mintjournal::rewardOf(db, transfer.txHash);
        if (!reward) {
            return fail(reward.error());
        }
        transfer.isReward = !reward->isEmpty();
        const auto added = storage::chaintransfers::add(db, transfer);
        if (!added) {
            return fail(added.error());
        }
        if (!*added) {
            continue;
        }
        if (const Outcome counted = count(changes, transfer, false); !counted) {
            return fail(counted.error());
        }
        if (!before.contains(transfer.key())) {
            concerned.insert(transfer.from);
            concerned.insert(transfer.to);
        }
    }
    const Outcome applied = apply(db, chainId, changes);
    return applied ? Result<QSet<QString>>(concerned) : fail(applied.error());
}

Result<QSet<QString>> forgetAbove(Connection &db, qint64 chainId, qint64 block)
{
    const auto gone =
        storage::chaintransfers::removeAbove(db, chainId, block, storage::chaintransfers::Undone::Everything);
    if (!gone) {
        return fail(gone.error());
    }
    Changes changes;
    QSet<QString> concerned;
    for (const ChainTransfer &transfer : *gone) {
        if (const Outcome counted = count(changes, transfer, true); !counted) {
            return fail(counted.error());
        }
        concerned.insert(transfer.from);
        concerned.insert(transfer.to);
    }
    const Outcome applied = apply(db, chainId, changes);
    return applied ? Result<QSet<QString>>(concerned) : fail(applied.error());
}

} // namespace dotm::services::transferbook
