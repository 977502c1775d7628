// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/transferrules.h"

#include "core/tokenamount.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"

#include <algorithm>

namespace dotm::services::transferrules {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Uint256;
using ethereum::Address;
using ethereum::Transaction;
using storage::TokenTransfer;

namespace {

Uint256 numberOf(const QString &decimal)
{
    return Uint256::fromDecimal(decimal).value_or(Uint256());
}

/// The first field of @p made that is not what was prepared; empty: it is all of it.
QString strangeField(const Transaction &made, const TokenTransfer &prepared)
{
    const auto token = Address::parse(prepared.token);
    const auto to = Address::parse(prepared.to);
    const auto units = Uint256::fromDecimal(prepared.units);
    if (!token || !to || !units) {
        return u"row"_s;
    }
    if (made.chainId != static_cast<quint64>(prepared.chainId)) {
        return u"chain id"_s;
    }
    if (made.nonce != static_cast<quint64>(prepared.nonce)) {
        return u"nonce"_s;
    }
    if (made.to != token) {
        return u"contract"_s;
    }
    if (!made.value.isZero()) {
        return u"value"_s;
    }
    if (made.data != ethereum::dotmtoken::transfer(*to, *units)) {
        return u"receiver or amount"_s;
    }
    if (made.gasLimit != static_cast<quint64>(prepared.gasLimit)) {
        return u"gas limit"_s;
    }
    const bool isDear =
        made.maxFeePerGas > numberOf(prepared.maxFee) || made.maxPriorityFeePerGas > numberOf(prepared.priorityFee);
    return isDear || made.maxPriorityFeePerGas > made.maxFeePerGas ? u"fee"_s : QString();
}

} // namespace

Result<Uint256> amountOf(const QString &text)
{
    const auto units = core::tokenUnits(text);
    if (!units || units->isZero()) {
        return fail(ErrorCode::Invalid,
                    units ? u"Nothing would be sent: give an amount above zero."_s
                          : u"This is no amount: digits with one point, at most eighteen digits after it."_s);
    }
    return *units;
}

Outcome checkReceiver(const Address &to, const Address &from, const Address &token)
{
    if (to == from) {
        return fail(ErrorCode::Invalid, u"This is your own address."_s);
    }
    if (to == token) {
        return fail(ErrorCode::Invalid, u"This is the address of the token itself: what is sent there is lost."_s);
    }
    return to.isZero() ? fail(ErrorCode::Invalid, u"This address belongs to nobody: what is sent there is lost."_s)
                       : Outcome();
}

bool lacksChecksum(const QString &typed)
{
    const auto address = Address::parse(typed);
    return address && typed != address->checksummed();
}

std::optional<Uint256> available(const Uint256 &held, quint64 mined, const QList<TokenTransfer> &underWay)
{
    std::optional<Uint256> left = held;
    for (const TokenTransfer &each : underWay) {
        if (left && static_cast<quint64>(each.nonce) >= mined) {
            left = left->minus(numberOf(each.units));
        }
    }
    return left;
}

quint64 nextNonce(quint64 next, const QList<TokenTransfer> &underWay)
{
    quint64 free = next;
    for (const TokenTransfer &each : underWay) {
        free = std::max(free, static_cast<quint64>(each.nonce) + 1);
    }
    return free;
}

Uint256 feeCeiling(const TokenTransfer &transfer)
{
    return numberOf(transfer.maxFee).times(Uint256(static_cast<quint64>(transfer.gasLimit))).value_or(Uint256());
}

Result<ethereum::SignedTransaction> readSigned(const QString &raw, const TokenTransfer &prepared)
{
    const auto bytes = ethereum::fromHexData(raw);
    const auto decoded = bytes ? ethereum::decodeTransaction(*bytes) : std::nullopt;
    if (!decoded) {
        return fail(ErrorCode::Invalid, u"This is no signed transaction of type 2."_s);
    }
    const QString strange =
        decoded->from.lower() != prepared.from ? u"signer"_s : strangeField(decoded->transaction, prepared);
    if (!strange.isEmpty()) {
        return fail(ErrorCode::Invalid, u"What was signed is not what was prepared: its %1 is another."_s.arg(strange));
    }
    return *decoded;
}

} // namespace dotm::services::transferrules
