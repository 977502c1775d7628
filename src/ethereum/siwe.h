// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "ethereum/address.h"

#include <QStringList>

namespace dotm::ethereum {

/// A Sign-In with Ethereum message (EIP-4361, version 1). No field may hold a line break.
struct SiweMessage
{
    QString scheme; ///< "https", or empty
    QString domain;
    Address address;
    QString statement; ///< one line; may be empty
    QString uri;
    quint64 chainId = 0;
    QString nonce; ///< at least 8 letters and digits
    core::TimePoint issuedAt{};
    std::optional<core::TimePoint> expirationTime;
    std::optional<core::TimePoint> notBefore;
    std::optional<QString> requestId;
    QStringList resources;

    friend bool operator==(const SiweMessage &, const SiweMessage &) = default;
};

/// What was asked to be signed; kept by whoever made the message.
struct SiweExpectation
{
    QString domain;
    QString uri;
    quint64 chainId = 0;
    QString nonce;
};

/// Exactly what the person's wallet signs. Times to the second.
[[nodiscard]] QString siweText(const SiweMessage &message);
/// Error: Invalid, with a sentence.
[[nodiscard]] core::Result<SiweMessage> parseSiwe(const QString &text);
/// Domain, URI, chain, nonce and times. Error: Invalid, with a sentence. That a nonce counts once is the caller's part.
[[nodiscard]] core::Outcome checkSiwe(const SiweMessage &message, const SiweExpectation &expected, core::TimePoint now);
/// All of it: @p text is read, checked, and signed by the account it names. @p signature: "0x" and 65 bytes.
[[nodiscard]] core::Result<SiweMessage> verifySiwe(const QString &text, const QString &signature,
                                                   const SiweExpectation &expected, core::TimePoint now);

} // namespace dotm::ethereum
