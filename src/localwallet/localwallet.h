// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/secretstore.h"
#include "core/random.h"
#include "core/task.h"
#include "ethereum/signer.h"
#include "ethereum/transaction.h"

#include <memory>
#include <optional>

namespace dotm::localwallet {

/// The wallets whose keys are on this computer, one for each person who uses it; no person's call ever meets another's
/// key. A key stays in the secret store and is in memory only while it is used. GUI thread; the store and the source of
/// randomness outlive it.
class LocalWallet final
{
public:
    LocalWallet(config::SecretStore &secrets, core::Random &random) : m_secrets(secrets), m_random(random) {}
    Q_DISABLE_COPY_MOVE(LocalWallet)

    /// Under which the key of @p uid is kept.
    [[nodiscard]] static QString secretName(const QString &uid);

    /// Of the key kept here for @p uid; nothing when there is none. Errors: those of the store, Invalid for what is no
    /// key.
    [[nodiscard]] core::Task<core::Result<std::optional<ethereum::Address>>> address(QString uid);
    /// Makes a key, keeps it and reads it back; one that is there already stays. Errors: those of the store;
    /// Unavailable where a key would be forgotten at the end of the program.
    [[nodiscard]] core::Task<core::Result<ethereum::Address>> create(QString uid);
    /// A sign-in message (EIP-4361), signed as @p account: "0x" and 65 bytes. Nothing else is signed, whoever asks:
    /// elsewhere it might open a door. Errors: NotFound when the key of that account is not here; Invalid for a text
    /// that is no sign-in message, is of another account, or is for another place than @p domain (empty: any place).
    [[nodiscard]] core::Task<core::Result<QString>> signSignIn(QString uid, ethereum::Address account, QString text,
                                                               QString domain);
    /// "0x..." for the chain. Errors: NotFound when the key of that account is not here.
    [[nodiscard]] core::Task<core::Result<QString>> signTransaction(QString uid, ethereum::Address account,
                                                                    ethereum::Transaction transaction);
    /// The key itself, "0x" and 64 digits, for its owner to write down.
    [[nodiscard]] core::Task<core::Result<core::SecretString>> reveal(QString uid);
    /// For good. What the key alone reaches is lost, unless it was written down.
    [[nodiscard]] core::Task<core::Outcome> remove(QString uid);

private:
    struct Held // a pointer alone cannot be awaited
    {
        std::shared_ptr<const ethereum::Signer> signer;
    };
    [[nodiscard]] core::Task<core::Result<Held>> signer(QString uid);
    [[nodiscard]] core::Task<core::Result<Held>> signerOf(QString uid, ethereum::Address account);

    config::SecretStore &m_secrets;
    core::Random &m_random;
};

} // namespace dotm::localwallet
