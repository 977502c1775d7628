// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sound/spectrum.h"

#include <kiss_fftr.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace dotm::sound {

namespace {

constexpr int kLines = Spectrum::kWindow / 2 + 1;
constexpr float kFullScale = 32'768;
constexpr float kWindowSum = Spectrum::kWindow / 2.0F; ///< of Hann's slope

/// The line of the transform at which band @p edge of @p bars begins.
double edgeLine(int edge, int bars, int rate)
{
    const double hz =
        Spectrum::kLowestHz * std::pow(Spectrum::kHighestHz / Spectrum::kLowestHz, double(edge) / double(bars));
    return hz * Spectrum::kWindow / rate;
}

/// Narrow bands lie between two lines: what is read there is in between as well.
float between(const std::array<float, kLines> &lines, double place)
{
    const double kept = std::clamp(place, 0.0, double(kLines - 1));
    const auto low = static_cast<std::size_t>(kept);
    const auto high = std::min<std::size_t>(low + 1, kLines - 1);
    const auto share = static_cast<float>(kept - std::floor(kept));
    return lines[low] * (1 - share) + lines[high] * share;
}

float loudest(const std::array<float, kLines> &lines, double from, double to)
{
    float most = between(lines, (from + to) / 2);
    for (double line = std::ceil(from); line < to && line < kLines; ++line) {
        most = std::max(most, lines[static_cast<std::size_t>(line)]);
    }
    return from < kLines ? most : 0;
}

} // namespace

void Spectrum::Closer::operator()(kiss_fftr_state *state) const
{
    kiss_fftr_free(state);
}

Spectrum::Spectrum(int bars) : m_bars(bars), m_transform(kiss_fftr_alloc(kWindow, 0, nullptr, nullptr))
{
    Q_CHECK_PTR(m_transform.get());
    for (int index = 0; index < kWindow; ++index) {
        m_slope.push_back(static_cast<float>(0.5 - 0.5 * std::cos(2 * std::numbers::pi * index / kWindow)));
    }
}

Spectrum::~Spectrum() = default;

QList<float> Spectrum::bars(std::span<const qint16> samples, int rate) const
{
    std::array<float, kWindow> window{};
    const std::size_t count = std::min<std::size_t>(samples.size(), kWindow);
    for (std::size_t index = 0; index < count; ++index) {
        window[index] = static_cast<float>(samples[index]) / kFullScale * m_slope[index];
    }
    std::array<kiss_fft_cpx, kLines> transformed;
    kiss_fftr(m_transform.get(), window.data(), transformed.data());
    std::array<float, kLines> lines;
    for (std::size_t line = 0; line < kLines; ++line) {
        lines[line] = std::hypot(transformed[line].r, transformed[line].i) * 2 / kWindowSum;
    }
    QList<float> result(m_bars, 0);
    for (int bar = 0; rate > 0 && bar < m_bars; ++bar) {
        const float amplitude = loudest(lines, edgeLine(bar, m_bars, rate), edgeLine(bar + 1, m_bars, rate));
        const double db = amplitude > 0 ? 20 * std::log10(amplitude) : kQuietDb;
        result[bar] = static_cast<float>(std::clamp(1 - db / kQuietDb, 0.0, 1.0));
    }
    return result;
}

} // namespace dotm::sound
