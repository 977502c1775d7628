// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/tokenreward.h"

#include "core/uint256.h"
#include "domain/nametable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kRewardKinds = {
    std::pair{RewardKind::Joined, QLatin1StringView("joined")},
    std::pair{RewardKind::Purchase, QLatin1StringView("purchase")},
    std::pair{RewardKind::FirstPurchase, QLatin1StringView("first_purchase")},
    std::pair{RewardKind::FoundingFirstPurchase, QLatin1StringView("founding_first_purchase")},
    std::pair{RewardKind::FoundingGrant, QLatin1StringView("founding_grant")},
};

constexpr std::array kRewardStates = {
    std::pair{RewardState::Claimable, QLatin1StringView("claimable")},
    std::pair{RewardState::Pending, QLatin1StringView("pending")},
    std::pair{RewardState::Sent, QLatin1StringView("sent")},
    std::pair{RewardState::Confirmed, QLatin1StringView("confirmed")},
    std::pair{RewardState::Failed, QLatin1StringView("failed")},
    std::pair{RewardState::Reversed, QLatin1StringView("reversed")},
};

using Move = std::pair<RewardState, RewardState>;
constexpr std::array kMoves = {
    Move{RewardState::Claimable, RewardState::Pending}, // a wallet is proven
    Move{RewardState::Claimable, RewardState::Reversed},
    Move{RewardState::Pending, RewardState::Claimable}, // the wallet is given up
    Move{RewardState::Pending, RewardState::Sent},
    Move{RewardState::Pending, RewardState::Failed},
    Move{RewardState::Pending, RewardState::Reversed},
    Move{RewardState::Sent, RewardState::Confirmed},
    Move{RewardState::Sent, RewardState::Failed},
    Move{RewardState::Sent, RewardState::Pending},   // another transaction took its nonce
    Move{RewardState::Confirmed, RewardState::Sent}, // its block is gone
    Move{RewardState::Failed, RewardState::Claimable},
    Move{RewardState::Failed, RewardState::Pending},
    Move{RewardState::Failed, RewardState::Sent},
    Move{RewardState::Failed, RewardState::Reversed},
};

// A cent is 10^16 units, and a basis point of it 10^12: nothing is ever rounded.
constexpr qsizetype kZerosOfCent = 16;
constexpr qsizetype kZerosOfCentPoint = 12;

bool isEarning(const core::Money &paid)
{
    return paid.minor > 0 && paid.currency == "USD"_L1;
}

/// @p factor times @p points, which are below 2^14, in decimal digits.
QString productOf(qint64 factor, int points)
{
    constexpr qint64 kCut = 1'000'000'000;
    const qint64 low = factor % kCut * points; // both stay below 2^63
    const qint64 high = factor / kCut * points + low / kCut;
    const QString lowDigits = QString::number(low % kCut);
    return high == 0 ? lowDigits : QString::number(high) + lowDigits.rightJustified(9, u'0');
}

} // namespace

std::optional<QString> purchaseRewardUnits(const core::Money &paid, int rateBp)
{
    if (!isEarning(paid) || rateBp <= 0 || rateBp > kHighestRateBp) {
        return std::nullopt;
    }
    return productOf(paid.minor, rateBp) + QString(kZerosOfCentPoint, u'0');
}

std::optional<QString> purchaseBasisUnits(const core::Money &paid)
{
    return isEarning(paid) ? std::optional(QString::number(paid.minor) + QString(kZerosOfCent, u'0')) : std::nullopt;
}

std::optional<QString> shareOfBasis(const QString &basisUnits, int rateBp)
{
    const auto basis = core::Uint256::fromDecimal(basisUnits);
    const auto product =
        basis && rateBp >= 0 ? basis->times(core::Uint256(static_cast<quint64>(rateBp))) : std::nullopt;
    const auto share = product ? product->dividedBy(core::Uint256(kHighestRateBp)) : std::nullopt;
    return share ? std::optional(share->toDecimal()) : std::nullopt;
}

std::optional<QString> keptUnits(const QString &units, qint64 paidMinor, qint64 returnedMinor)
{
    const auto whole = core::Uint256::fromDecimal(units);
    if (!whole || paidMinor <= 0) {
        return std::nullopt;
    }
    const core::Uint256 paid(static_cast<quint64>(paidMinor));
    const core::Uint256 kept(static_cast<quint64>(std::clamp<qint64>(paidMinor - returnedMinor, 0, paidMinor)));
    const auto product = whole->times(kept);
    const auto raised = product ? product->plus(core::Uint256(static_cast<quint64>(paidMinor - 1))) : std::nullopt;
    const auto part = raised ? raised->dividedBy(paid) : std::nullopt;
    return part ? std::optional(part->toDecimal()) : std::nullopt;
}

QString fixedRewardUnits(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Joined:
    case RewardKind::FirstPurchase:
        return u"10330000000000000000"_s;
    case RewardKind::FoundingFirstPurchase:
        return u"100330000000000000000"_s;
    case RewardKind::FoundingGrant:
        return u"100000000000000000000"_s;
    case RewardKind::Purchase:
        break;
    }
    return {};
}

QString rewardGuard(RewardKind kind, const QString &subject)
{
    switch (kind) {
    case RewardKind::Joined:
        return u"joined:"_s + subject;
    case RewardKind::Purchase:
        return u"purchase:"_s + subject;
    case RewardKind::FirstPurchase:
    case RewardKind::FoundingFirstPurchase: // one of the two, never both
        return u"first:"_s + subject;
    case RewardKind::FoundingGrant:
        break;
    }
    return u"founding:"_s + subject;
}

bool mayMove(RewardState from, RewardState to)
{
    return std::ranges::find(kMoves, Move{from, to}) != kMoves.end();
}

bool isBeforeMint(RewardState state)
{
    return state == RewardState::Claimable || state == RewardState::Pending;
}

QString rewardKindName(RewardKind kind)
{
    return nameIn(kRewardKinds, kind);
}

std::optional<RewardKind> rewardKindFromName(const QString &name)
{
    return valueIn<RewardKind>(kRewardKinds, name);
}

QString rewardStateName(RewardState state)
{
    return nameIn(kRewardStates, state);
}

std::optional<RewardState> rewardStateFromName(const QString &name)
{
    return valueIn<RewardState>(kRewardStates, name);
}

} // namespace dotm::domain
