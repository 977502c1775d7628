// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace dotm::ethereum {

/// Why a call was refused by the contract.
struct Revert
{
    enum class Kind {
        None,    ///< no data: an unknown function, or require() without a sentence
        Message, ///< Error(string): text is the contract's own sentence
        Panic,   ///< Panic(uint256): text is "panic 0x11"
        Custom,  ///< text is the error's signature when it is one of the DOTM contract's, else its selector
    };
    Kind kind = Kind::None;
    QString text;

    friend bool operator==(const Revert &, const Revert &) = default;
};

/// @p data as it stands in the error of eth_call or eth_estimateGas. What cannot be read is None.
[[nodiscard]] Revert decodeRevert(QByteArrayView data);
/// One sentence in English for logs and admins; a contract's own words are cut at 200 characters.
[[nodiscard]] QString revertSentence(const Revert &revert);

} // namespace dotm::ethereum
