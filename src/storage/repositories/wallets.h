// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/tokenwallet.h"
#include "storage/driver/connection.h"

#include <QStringList>

#include <optional>

namespace dotm::storage {

/// The one address of a person.
struct Wallet
{
    QString uid;
    QString address; ///< lower case
    domain::WalletKind kind = domain::WalletKind::Watched;
    core::TimePoint linkedAt;
    std::optional<core::TimePoint> provenAt;
};

/// What a wallet was asked to sign, to the letter.
struct WalletChallenge
{
    QString nonce;
    QString uid;
    QString address;
    QString message;
    core::TimePoint createdAt;
    core::TimePoint expiresAt;
};

namespace wallets {

[[nodiscard]] core::Result<std::optional<Wallet>> ofPerson(Connection &db, const QString &uid);
/// Stores or replaces the person's wallet. Conflict when somebody else has proven the address.
[[nodiscard]] core::Outcome put(Connection &db, const Wallet &wallet);
/// False when there was none.
[[nodiscard]] core::Result<bool> remove(Connection &db, const QString &uid);
/// Who has proven @p address; empty: nobody.
[[nodiscard]] core::Result<QString> ownerOf(Connection &db, const QString &address);

/// Everybody whose wallet is one of @p addresses, proven or not.
[[nodiscard]] core::Result<QStringList> peopleOf(Connection &db, const QStringList &addresses);

/// Notes a challenge, and takes out those that have ended and the person's oldest beyond a few.
[[nodiscard]] core::Outcome challenge(Connection &db, const WalletChallenge &challenge);
/// The person's challenge, which nobody gets again; nothing for a nonce that was used, ended or is somebody else's.
[[nodiscard]] core::Result<std::optional<WalletChallenge>> take(Connection &db, const QString &uid,
                                                                const QString &nonce, core::TimePoint now);

} // namespace wallets
} // namespace dotm::storage
