// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/rpcerror.h"

#include "ethereum/hex.h"
#include "ethereum/revert.h"

#include <algorithm>
#include <array>

namespace dotm::ethereum::rpc {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::Error;
using core::ErrorCode;

constexpr qsizetype kLongestMessage = 200;

/// Words of nodes, in lower case, first match wins: longer ones before those they contain.
struct Words
{
    QLatin1StringView text;
    ErrorCode code;
    const char *meaning;
};

constexpr std::array kWords{
    // First, because the contract's own words may follow.
    Words{"execution reverted"_L1, ErrorCode::Conflict, kReverted},
    Words{"vm exception"_L1, ErrorCode::Conflict, kReverted},
    Words{"transaction reverted"_L1, ErrorCode::Conflict, kReverted},
    Words{"already known"_L1, ErrorCode::Conflict, kAlreadyKnown},
    Words{"alreadyknown"_L1, ErrorCode::Conflict, kAlreadyKnown},
    Words{"known transaction"_L1, ErrorCode::Conflict, kAlreadyKnown},
    Words{"already imported"_L1, ErrorCode::Conflict, kAlreadyKnown},
    Words{"already in the mempool"_L1, ErrorCode::Conflict, kAlreadyKnown},
    Words{"existing tx with same hash"_L1, ErrorCode::Conflict, kAlreadyKnown},
    Words{"nonce too low"_L1, ErrorCode::Conflict, kNonceTooLow},
    Words{"nonce is too low"_L1, ErrorCode::Conflict, kNonceTooLow},
    Words{"oldnonce"_L1, ErrorCode::Conflict, kNonceTooLow},
    Words{"nonce too high"_L1, ErrorCode::Conflict, kNonceTooHigh},
    Words{"nonce is too high"_L1, ErrorCode::Conflict, kNonceTooHigh},
    Words{"less than block base fee"_L1, ErrorCode::Conflict, kFeeBelowBase},
    Words{"too low for the next block"_L1, ErrorCode::Conflict, kFeeBelowBase},
    Words{"below the current base fee"_L1, ErrorCode::Conflict, kFeeBelowBase},
    Words{"underpriced"_L1, ErrorCode::Conflict, kUnderpriced},
    Words{"gas price too low"_L1, ErrorCode::Conflict, kUnderpriced},
    Words{"feetoolow"_L1, ErrorCode::Conflict, kUnderpriced},
    Words{"insufficient funds"_L1, ErrorCode::Conflict, kInsufficientFunds},
    Words{"insufficientfunds"_L1, ErrorCode::Conflict, kInsufficientFunds},
    Words{"doesn't have enough funds"_L1, ErrorCode::Conflict, kInsufficientFunds},
    Words{"upfront cost exceeds"_L1, ErrorCode::Conflict, kInsufficientFunds},
    Words{"intrinsic gas"_L1, ErrorCode::Conflict, kGasTooLow},
    Words{"transaction requires at least"_L1, ErrorCode::Conflict, kGasTooLow},
    Words{"out of gas"_L1, ErrorCode::Conflict, kGasTooLow},
    Words{"outofgas"_L1, ErrorCode::Conflict, kGasTooLow},
    Words{"invalid chain id"_L1, ErrorCode::Conflict, kWrongChain},
    Words{"invalid chainid"_L1, ErrorCode::Conflict, kWrongChain},
    Words{"another chain"_L1, ErrorCode::Conflict, kWrongChain},
    Words{"incompatible eip155"_L1, ErrorCode::Conflict, kWrongChain},
    Words{"wrong chain"_L1, ErrorCode::Conflict, kWrongChain},
    Words{"pruned"_L1, ErrorCode::NotFound, kPruned},
    Words{"missing trie node"_L1, ErrorCode::NotFound, kPruned},
    Words{"historical state"_L1, ErrorCode::NotFound, kPruned},
    Words{"more than 10000 results"_L1, ErrorCode::Invalid, kRangeTooWide},
    Words{"block range"_L1, ErrorCode::Invalid, kRangeTooWide},
    Words{"blocks range"_L1, ErrorCode::Invalid, kRangeTooWide},
    Words{"range is too large"_L1, ErrorCode::Invalid, kRangeTooWide},
    Words{"range too large"_L1, ErrorCode::Invalid, kRangeTooWide},
    Words{"response size exceed"_L1, ErrorCode::Invalid, kRangeTooWide},
    Words{"too many results"_L1, ErrorCode::Invalid, kRangeTooWide},
    Words{"returned more than"_L1, ErrorCode::Invalid, kRangeTooWide},
};

struct Code
{
    qint64 number;
    ErrorCode code;
    const char *meaning;
};

constexpr std::array kCodes{
    // The newer catalogue of execution-apis.
    Code{1, ErrorCode::Conflict, kNonceTooLow},
    Code{2, ErrorCode::Conflict, kNonceTooHigh},
    Code{3, ErrorCode::Conflict, kReverted},
    Code{800, ErrorCode::Conflict, kGasTooLow},
    Code{802, ErrorCode::Conflict, kUnderpriced},
    Code{806, ErrorCode::Conflict, kUnderpriced},
    Code{807, ErrorCode::Conflict, kFeeBelowBase},
    Code{808, ErrorCode::Conflict, kFeeBelowBase},
    Code{809, ErrorCode::Conflict, kInsufficientFunds},
    Code{1000, ErrorCode::Conflict, kAlreadyKnown},
    Code{4444, ErrorCode::NotFound, kPruned},
    // The older one.
    Code{-32700, ErrorCode::Internal, "-32700"},
    Code{-32600, ErrorCode::Internal, "-32600"},
    Code{-32601, ErrorCode::Invalid, kUnsupported},
    Code{-32602, ErrorCode::Invalid, "-32602"},
    Code{-32614, ErrorCode::Invalid, kRangeTooWide},
    Code{-32001, ErrorCode::Unavailable, "-32001"},
    Code{-32002, ErrorCode::Unavailable, "-32002"},
    Code{-32003, ErrorCode::Conflict, "-32003"},
    Code{-32004, ErrorCode::Invalid, kUnsupported},
    Code{-32005, ErrorCode::RateLimited, "-32005"},
};

/// The data of a revert: the member itself, or one level below (older Hardhat).
std::optional<QByteArray> revertData(const QJsonValue &data)
{
    const QJsonValue inner = data.isObject() ? data.toObject().value("data"_L1) : data;
    return fromHexData(inner.toString());
}

Error reverted(const QJsonObject &error)
{
    const auto data = revertData(error.value("data"_L1));
    const Revert revert = decodeRevert(data.value_or(QByteArray()));
    const bool isSaid = revert.kind != Revert::Kind::None;
    return {
        ErrorCode::Conflict, revertSentence(revert), {}, QString::fromLatin1(isSaid ? kReverted : kRevertedSilently)};
}

} // namespace

core::Error errorFrom(const QJsonObject &error)
{
    const QString message = error.value("message"_L1).toString().left(kLongestMessage);
    const QString lower = message.toLower();
    const qint64 number = error.value("code"_L1).toInteger();
    const auto words = std::ranges::find_if(kWords, [&](const Words &each) { return lower.contains(each.text); });
    const auto code = std::ranges::find(kCodes, number, &Code::number);
    const bool isRefusal =
        number == 3 || (words != kWords.end() && QLatin1StringView(words->meaning) == QLatin1StringView(kReverted));
    if (isRefusal) {
        return reverted(error);
    }
    if (words != kWords.end()) {
        return {words->code, message, {}, QString::fromLatin1(words->meaning)};
    }
    if (code != kCodes.end()) {
        return {code->code, message, {}, QString::fromLatin1(code->meaning)};
    }
    return {ErrorCode::Unavailable, message, {}, QString::number(number)};
}

bool isRevert(const core::Error &error)
{
    return error.providerCode == QLatin1StringView(kReverted) ||
           error.providerCode == QLatin1StringView(kRevertedSilently);
}

bool mayAskAnother(const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::Protocol:
    case ErrorCode::Unavailable:
        return true;
    case ErrorCode::Invalid:
        return error.providerCode == QLatin1StringView(kUnsupported);
    case ErrorCode::Conflict:
        return error.providerCode == QLatin1StringView(kWrongChain);
    case ErrorCode::Cancelled:
    case ErrorCode::Storage:
    case ErrorCode::Disabled:
    case ErrorCode::Internal:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace dotm::ethereum::rpc
