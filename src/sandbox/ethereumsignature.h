// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dotm::sandbox::ethereum {

/// The address whose key signed @p digest. Nothing for halves out of range, an s in the upper half (EIP-2), and points
/// that are none.
[[nodiscard]] std::optional<QString> signerOf(const QByteArray &digest, const core::Uint256 &r, const core::Uint256 &s,
                                              bool yParity);

} // namespace dotm::sandbox::ethereum
