// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace dotm::ethereum {

/// Ethereum's hash, 32 bytes. Not SHA3-256, which pads differently.
[[nodiscard]] QByteArray keccak256(QByteArrayView bytes);

} // namespace dotm::ethereum
