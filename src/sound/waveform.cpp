// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sound/waveform.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace dotm::sound {

QByteArray waveform(const Pcm &pcm, int bars)
{
    QByteArray result(std::max(bars, 0), '\0');
    const auto *samples = reinterpret_cast<const qint16 *>(pcm.samples.constData());
    const qint64 count = pcm.count();
    for (qsizetype bar = 0; bar < result.size(); ++bar) {
        const qint64 from = count * bar / result.size();
        const qint64 to = std::min(count, std::max(count * (bar + 1) / result.size(), from + 1));
        int most = 0;
        for (qint64 index = from; index < to; ++index) {
            most = std::max(most, std::abs(int(samples[index])));
        }
        result[bar] = static_cast<char>(std::min(most, 32'767) * 255 / 32'767);
    }
    return result;
}

QByteArray waveformPerSecond(const Pcm &pcm, double barsPerSecond)
{
    const double seconds = pcm.rate > 0 ? double(pcm.count()) / pcm.rate : 0;
    return waveform(pcm, std::max(1, static_cast<int>(std::lround(seconds * barsPerSecond))));
}

} // namespace dotm::sound
