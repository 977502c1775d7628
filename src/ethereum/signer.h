// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "core/result.h"
#include "core/secret.h"
#include "ethereum/address.h"
#include "ethereum/signature.h"

#include <memory>

namespace dotm::ethereum {

/// A private key and what is done with it. The only place a key lives; its memory is kept out of swap where the system
/// allows it, and wiped at the end. Prints nothing of itself. Thread-safe to use, not to move.
class Signer
{
public:
    using Key = core::Secret<QByteArray>; ///< 32 bytes

    /// Error: Invalid, naming nothing of the key.
    [[nodiscard]] static core::Result<Signer> fromKey(const Key &key);
    /// 64 hex digits, "0x" before them or not, as ADMIN_PRIVATE_KEY is written.
    [[nodiscard]] static core::Result<Signer> fromText(const core::SecretString &text);
    /// A new key for an account of our own.
    [[nodiscard]] static Key makeKey(core::Random &random);

    Signer(Signer &&other) noexcept;
    Signer &operator=(Signer &&other) noexcept;
    ~Signer();

    [[nodiscard]] Address address() const { return m_address; }
    /// @p digest: 32 bytes. The same digest always gets the same signature (RFC 6979).
    [[nodiscard]] Signature sign(QByteArrayView digest) const;

private:
    struct Store;
    Signer(std::unique_ptr<Store> store, Address address);
    [[nodiscard]] static core::Result<Signer> fromStore(std::unique_ptr<Store> store);

    std::unique_ptr<Store> m_store;
    Address m_address;
};

} // namespace dotm::ethereum
