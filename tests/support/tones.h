// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sound/pcm.h"

#include <cmath>
#include <numbers>
#include <span>

namespace dotm::test {

/// A pure tone.
inline sound::Pcm tone(double hz, int ms, int rate = 44'100, double amplitude = 0.5)
{
    const qint64 count = qint64(ms) * rate / 1000;
    sound::Pcm pcm{QByteArray(count * 2, '\0'), rate};
    auto *samples = reinterpret_cast<qint16 *>(pcm.samples.data());
    for (qint64 index = 0; index < count; ++index) {
        const double value = std::sin(2 * std::numbers::pi * hz * double(index) / rate);
        samples[index] = static_cast<qint16>(std::lround(value * amplitude * 32'767));
    }
    return pcm;
}

inline std::span<const qint16> samplesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const qint16 *>(bytes.constData()), static_cast<std::size_t>(bytes.size() / 2)};
}

/// The pitch of a tone, by how often it rises through nothing; small noise counts for nothing.
inline double pitchOf(std::span<const qint16> samples, int rate)
{
    constexpr int kNoise = 400;
    bool isLow = false;
    std::size_t first = 0;
    std::size_t last = 0;
    int waves = -1;
    for (std::size_t index = 0; index < samples.size(); ++index) {
        if (samples[index] < -kNoise) {
            isLow = true;
        } else if (samples[index] > kNoise && isLow) {
            isLow = false;
            first = waves < 0 ? index : first;
            last = index;
            ++waves;
        }
    }
    return waves > 0 ? waves * double(rate) / double(last - first) : 0;
}

/// Root of the mean square, from 0 to 1.
inline double loudnessOf(std::span<const qint16> samples)
{
    double sum = 0;
    for (const qint16 each : samples) {
        sum += double(each) * each;
    }
    return samples.empty() ? 0 : std::sqrt(sum / double(samples.size())) / 32'768;
}

} // namespace dotm::test
