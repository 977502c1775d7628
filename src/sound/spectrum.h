// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <memory>
#include <span>
#include <vector>

struct kiss_fftr_state;

namespace dotm::sound {

/// How loud the bands of a moment are, from kWindow samples around it.
class Spectrum
{
public:
    static constexpr int kWindow = 256;
    static constexpr double kLowestHz = 80;
    static constexpr double kHighestHz = 8'000;
    static constexpr double kQuietDb = -66; ///< below full scale; this and less is 0

    explicit Spectrum(int bars);
    ~Spectrum();
    Spectrum(const Spectrum &) = delete;
    Spectrum &operator=(const Spectrum &) = delete;

    /// One value from 0 to 1 for each bar, low to high, in equal steps of pitch. @p samples may be fewer than kWindow;
    /// @p rate is theirs in samples per second.
    [[nodiscard]] QList<float> bars(std::span<const qint16> samples, int rate) const;

private:
    struct Closer
    {
        void operator()(kiss_fftr_state *state) const;
    };

    int m_bars;
    std::unique_ptr<kiss_fftr_state, Closer> m_transform;
    std::vector<float> m_slope; ///< Hann's
};

} // namespace dotm::sound
