// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "speech/wavefile.h"

#include <QtEndian>

#include <algorithm>

namespace dotm::speech {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kRiffHeader = 12;
constexpr qsizetype kChunkHeader = 8;
constexpr qsizetype kFormatBytes = 16;

core::Failure noWave()
{
    return core::fail(core::ErrorCode::Protocol, u"The speech is no WAVE file of one channel."_s);
}

template <typename T>
T numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromLittleEndian<T>(bytes.constData() + place);
}

} // namespace

core::Result<sound::Pcm> readWave(const QByteArray &bytes)
{
    if (!bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE") {
        return noWave();
    }
    sound::Pcm pcm;
    for (qsizetype place = kRiffHeader; place + kChunkHeader <= bytes.size();) {
        const QByteArray name = bytes.mid(place, 4);
        const qsizetype left = bytes.size() - place - kChunkHeader;
        const qsizetype size = std::min<qsizetype>(numberAt<quint32>(bytes, place + 4), left);
        const qsizetype start = place + kChunkHeader;
        if (name == "fmt ") {
            if (size < kFormatBytes || numberAt<quint16>(bytes, start) != 1 ||
                numberAt<quint16>(bytes, start + 2) != 1 || numberAt<quint16>(bytes, start + 14) != 16) {
                return noWave();
            }
            pcm.rate = static_cast<int>(std::min<quint32>(numberAt<quint32>(bytes, start + 4), 192'000));
        } else if (name == "data") {
            pcm.samples = bytes.mid(start, size - size % 2);
            return pcm.rate > 0 ? core::Result<sound::Pcm>(pcm) : noWave();
        }
        place = start + size + size % 2;
    }
    return noWave();
}

} // namespace dotm::speech
