// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/playback.h"

#include <algorithm>
#include <optional>

namespace dotm::test {

/// Plays as fast as the test says.
class FakePlayback final : public playback::Playback
{
public:
    int opened = -1; ///< sentences; -1: nothing is open
    QList<std::optional<playback::Segment>> segments;
    playback::Place place;
    bool isPlaying = false;
    bool isWaiting = false;
    bool isMuted = false;
    double speed = 1;
    bool isDeviceThere = true;
    QByteArray device;

    void open(int sentences) override
    {
        opened = sentences;
        segments = QList<std::optional<playback::Segment>>(sentences);
        place = {};
        isPlaying = false;
        isWaiting = false;
    }
    void put(int sentence, const playback::Segment &segment) override
    {
        segments[sentence] = segment;
        look();
    }
    void close() override
    {
        opened = -1;
        segments.clear();
        isPlaying = false;
    }
    void play() override
    {
        isPlaying = true;
        look();
    }
    void pause() override { isPlaying = false; }
    void seek(playback::Place to) override
    {
        place = to;
        Q_EMIT moved(place);
        look();
    }
    void setSpeed(double value) override { speed = value; }
    void setMuted(bool muted) override { isMuted = muted; }
    void setVolume(double) override {}
    void setDevice(const QByteArray &id) override { device = id; }
    [[nodiscard]] QList<playback::Device> devices() const override { return {{"d-1", QStringLiteral("Headphones")}}; }
    [[nodiscard]] bool hasDevice() const override { return isDeviceThere; }

    /// So much of what is played is heard.
    void advance(qint64 ms)
    {
        while (isPlaying && !isWaiting && place.sentence < segments.size()) {
            const qint64 left = segments.at(place.sentence)->lengthMs() - place.offsetMs;
            const qint64 step = std::min(ms, left);
            place.offsetMs += step;
            ms -= step;
            if (step == left && place.sentence + 1 < segments.size()) {
                place = {place.sentence + 1, 0};
                look();
            } else if (step == left) {
                isPlaying = false;
                Q_EMIT moved(place);
                Q_EMIT ended();
                return;
            }
            if (ms == 0) {
                break;
            }
        }
        Q_EMIT moved(place);
    }
    void loseDevice()
    {
        isDeviceThere = false;
        Q_EMIT deviceChanged();
    }

private:
    void look()
    {
        const bool isMissing = isPlaying && place.sentence < segments.size() && !segments.at(place.sentence);
        if (isMissing != isWaiting) {
            isWaiting = isMissing;
            Q_EMIT waitingChanged(isWaiting);
        }
    }
};

} // namespace dotm::test
