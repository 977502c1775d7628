// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "providers/ethereum/ethereumclient.h"

namespace dotm::services {

/// What became of sending.
struct SendVerdict
{
    enum class Kind {
        Sent,     ///< the chain has it
        Lost,     ///< its nonce seems to have gone to another transaction
        Outbid,   ///< it offers too little by now
        TooEarly, ///< a nonce before it is missing
        Unclear,  ///< no answer: it may be there
    };
    Kind kind = Kind::Sent;
    QString why;       ///< one sentence, unless sent
    core::Error error; ///< what the node said, unless sent

    /// @p meaning: one of ethereum::rpc's.
    [[nodiscard]] bool means(const char *meaning) const { return error.providerCode == QLatin1StringView(meaning); }
};

/// Signed bytes on their way to the chain, whoever signed them. The client must outlive the calls. Service thread.
namespace chainsend {

/// The same bytes may be sent as often as one likes. @p raw, @p txHash: "0x...".
[[nodiscard]] core::Task<SendVerdict> send(ethereum::EthereumClient *client, QString raw, QString txHash);
/// Waiting or in a block.
[[nodiscard]] core::Task<core::Result<bool>> isKnown(ethereum::EthereumClient *client, QString txHash);
/// The nonce is used by something that is as deep in the chain as counts for good.
[[nodiscard]] core::Task<core::Result<bool>> isNonceBuried(ethereum::EthereumClient *client, ethereum::Address account,
                                                           quint64 nonce);
/// Why the contract refused what is in @p block: the same call once more, since the receipt does not say.
[[nodiscard]] core::Task<QString> refusal(ethereum::EthereumClient *client, QString raw, quint64 block);

} // namespace chainsend
} // namespace dotm::services
