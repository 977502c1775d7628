// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/playback.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace dotm::ui {

/// The sentences of what is open, one after the other in time.
class VoiceTimeline
{
public:
    /// What is known of a sentence.
    struct Part
    {
        qint64 lengthMs = 0;
        QByteArray peaks = {}; ///< VoiceSounds::kPeaksPerSecond a second; empty without sound
        bool isPut = false;    ///< the playback has it
    };

    VoiceTimeline() = default;
    /// As long as reading takes, until the sounds say how long they are.
    explicit VoiceTimeline(const QStringList &captions);

    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] const Part &at(int sentence) const { return m_parts.at(sentence); }
    [[nodiscard]] Part &operator[](int sentence) { return m_parts[sentence]; }
    [[nodiscard]] qint64 lengthMs() const { return before(count()); }
    /// Of the message.
    [[nodiscard]] qint64 msOf(playback::Place place) const { return before(place.sentence) + place.offsetMs; }
    /// The nearest one within the message.
    [[nodiscard]] playback::Place placeAt(qint64 ms) const;

private:
    [[nodiscard]] qint64 before(int sentence) const;

    QList<Part> m_parts;
};

} // namespace dotm::ui
