// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voicetimeline.h"

#include "ui/voice/readingtime.h"

#include <algorithm>

namespace dotm::ui {
using playback::Place;

VoiceTimeline::VoiceTimeline(const QStringList &captions)
{
    for (const QString &caption : captions) {
        m_parts.append({readingMs(caption)});
    }
}

qint64 VoiceTimeline::before(int sentence) const
{
    qint64 sum = 0;
    for (int index = 0; index < std::min(sentence, count()); ++index) {
        sum += m_parts.at(index).lengthMs;
    }
    return sum;
}

Place VoiceTimeline::placeAt(qint64 ms) const
{
    qint64 left = std::max<qint64>(0, ms);
    for (int index = 0; index < count(); ++index) {
        const qint64 length = m_parts.at(index).lengthMs;
        if (left < length || index == count() - 1) {
            return {index, std::min(left, length)};
        }
        left -= length;
    }
    return {};
}

} // namespace dotm::ui
