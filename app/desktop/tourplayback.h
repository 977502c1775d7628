// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/playback.h"

namespace dotm::app {

/// No sound and no time: once it plays it stands in the middle of the second sentence, for pictures and tests.
class TourPlayback final : public playback::Playback
{
    Q_OBJECT
public:
    void open(int) override
    {
        m_place = {};
        m_second = 0;
    }
    void put(int sentence, const playback::Segment &segment) override
    {
        if (m_isPlaying && sentence == 1) {
            stand(segment.lengthMs());
        }
        m_second = sentence == 1 ? segment.lengthMs() : m_second;
    }
    void close() override { m_isPlaying = false; }
    void play() override
    {
        m_isPlaying = true;
        if (m_second > 0) {
            stand(m_second);
        }
    }
    void pause() override { m_isPlaying = false; }
    void seek(playback::Place place) override
    {
        m_place = place;
        Q_EMIT moved(place);
    }
    void setSpeed(double) override {}
    void setMuted(bool) override {}
    void setVolume(double) override {}
    void setDevice(const QByteArray &) override {}
    [[nodiscard]] QList<playback::Device> devices() const override { return {}; }
    [[nodiscard]] bool hasDevice() const override { return true; }

private:
    void stand(qint64 length)
    {
        if (m_place == playback::Place()) {
            seek({1, length * 2 / 5});
            Q_EMIT heard(
                {0.3F, 0.5F, 0.8F, 0.9F, 0.7F, 0.6F, 0.8F, 0.5F, 0.4F, 0.6F, 0.3F, 0.4F, 0.2F, 0.3F, 0.1F, 0.1F});
        }
    }

    playback::Place m_place;
    qint64 m_second = 0;
    bool m_isPlaying = false;
};

} // namespace dotm::app
