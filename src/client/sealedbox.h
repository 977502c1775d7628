// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>

namespace dotm::client {

inline constexpr qsizetype kSealKeySize = 32;
inline constexpr qsizetype kSealNonceSize = 12;

/// Version byte, nonce, AES-256-GCM of @p plain, tag of 16 bytes. @p nonce must never be used twice with the same
/// @p key. @p label is not kept but must be the same at unseal(): it ties the box to its place. Error: Internal.
/// Thread-safe, like unseal().
[[nodiscard]] core::Result<QByteArray> seal(const core::Secret<QByteArray> &key, const QByteArray &nonce,
                                            const QByteArray &plain, const QByteArray &label);

/// The plain text of @p box. Error: Invalid, for anything that seal() did not make with this key and label.
[[nodiscard]] core::Result<QByteArray> unseal(const core::Secret<QByteArray> &key, const QByteArray &box,
                                              const QByteArray &label);

} // namespace dotm::client
