// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dotm::sound {

/// Signed 16-bit little-endian samples of one channel.
struct Pcm
{
    QByteArray samples;
    int rate = 0; ///< samples per second

    [[nodiscard]] qint64 count() const { return samples.size() / 2; }
    [[nodiscard]] int lengthMs() const { return rate > 0 ? static_cast<int>(count() * 1000 / rate) : 0; }
};

} // namespace dotm::sound
