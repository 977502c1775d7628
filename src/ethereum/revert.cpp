// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/revert.h"

#include "ethereum/abi.h"
#include "ethereum/hex.h"

#include <algorithm>
#include <array>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kSelectorSize = 4;
constexpr qsizetype kLongestSentence = 200;

constexpr std::array kContractErrors{
    QByteArrayView("ERC20InsufficientBalance(address,uint256,uint256)"),
    QByteArrayView("ERC20InsufficientAllowance(address,uint256,uint256)"),
    QByteArrayView("ERC20InvalidReceiver(address)"),
    QByteArrayView("ERC20InvalidSender(address)"),
    QByteArrayView("ERC20InvalidApprover(address)"),
    QByteArrayView("ERC20InvalidSpender(address)"),
    QByteArrayView("ERC20ExceededCap(uint256,uint256)"),
    QByteArrayView("ERC20InvalidCap(uint256)"),
    QByteArrayView("DataRewardPercentageTooHigh(uint256,uint256)"),
    QByteArrayView("OwnableUnauthorizedAccount(address)"),
    QByteArrayView("OwnableInvalidOwner(address)"),
};

QString customName(QByteArrayView selector)
{
    const auto found =
        std::ranges::find_if(kContractErrors, [&](QByteArrayView each) { return abi::selector(each) == selector; });
    return found == kContractErrors.end() ? toHexData(selector) : QString::fromLatin1(*found);
}

Revert unread()
{
    return {};
}

} // namespace

Revert decodeRevert(QByteArrayView data)
{
    if (data.size() < kSelectorSize) {
        return unread();
    }
    const QByteArrayView selector = data.first(kSelectorSize);
    const QByteArrayView rest = data.sliced(kSelectorSize);
    if (selector == abi::selector("Error(string)")) {
        const auto text = abi::stringAt(rest, 0);
        return text ? Revert{Revert::Kind::Message, *text} : unread();
    }
    if (selector == abi::selector("Panic(uint256)")) {
        const auto code = abi::uint256At(rest, 0);
        return code ? Revert{Revert::Kind::Panic, "panic "_L1 + code->toQuantity()} : unread();
    }
    return {Revert::Kind::Custom, customName(selector)};
}

QString revertSentence(const Revert &revert)
{
    if (revert.kind == Revert::Kind::None) {
        return u"The contract refused without a reason."_s;
    }
    return u"The contract refused: %1"_s.arg(revert.text.left(kLongestSentence));
}

} // namespace dotm::ethereum
