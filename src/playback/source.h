// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/playback.h"
#include "sound/tempo.h"

#include <QIODevice>

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace dotm::playback {

/// What is played, made as it is asked for: 16 bits, in the rate and number of channels of whoever asks. Never ends by
/// itself: silence follows what there is, until a sentence that was missing is put. Knows which frame (a sample of
/// every channel) is which place. One thread.
class Source final : public QIODevice
{
public:
    static constexpr int kUsualRate = 44'100;

    explicit Source(QObject *parent = nullptr);

    /// So many sentences, of which none is there.
    void setSentences(int sentences);
    /// Holds for what is begun after it, not for a sentence that is being made.
    void put(int sentence, const Segment &segment);
    void setSpeed(double speed);
    void setVolume(double volume); ///< 0 to 1; reached within a hundredth of a second, without a click
    void setMuted(bool isMuted);

    /// Makes from @p place on, and counts frames from 0 again.
    void start(Place place, int rate, int channels);

    /// Within the sentences, and within its sentence when that is there. The end is behind the last sentence's last.
    [[nodiscard]] Place clamped(Place place) const;
    [[nodiscard]] bool isEnd(Place place) const;
    [[nodiscard]] bool has(int sentence) const;
    /// In samples per second; of a silent sentence kUsualRate.
    [[nodiscard]] int rateOf(int sentence) const;
    /// Some samples around @p place as they were put.
    [[nodiscard]] std::span<const qint16> around(Place place, int count) const;

    [[nodiscard]] qint64 made() const { return m_made; } ///< frames since start()
    /// The place of a frame; frames before one that was asked for are forgotten.
    [[nodiscard]] Place placeOf(qint64 frame);
    /// The first frame of the silence that is made since there is nothing else; nothing while there is.
    [[nodiscard]] std::optional<qint64> silentFrom() const { return m_silentFrom; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// From a frame on: where, and how many samples of the sentence a frame is.
    struct Stretch
    {
        qint64 frame = 0;
        int sentence = 0;
        double offset = 0; ///< in frames at speed 1
        double speed = 1;
    };
    /// The sentence that is being made.
    struct Making
    {
        Segment segment;
        double position = 0; ///< of its next sample
        bool isEnded = false;
    };

    [[nodiscard]] double framesOf(qint64 ms) const { return double(ms) * m_rate / 1000; }
    void addStretch(int sentence, double offset, double speed);
    void begin(int sentence, qint64 offsetMs);
    void beSilent();
    [[nodiscard]] qsizetype make(std::span<qint16> frames);
    [[nodiscard]] qsizetype makeSound(Making &making, std::span<qint16> frames);
    [[nodiscard]] qsizetype makeSilence(Making &making, std::span<qint16> frames) const;
    void feedTempo(Making &making);
    void applyVolume(std::span<qint16> frames);

    std::vector<std::optional<Segment>> m_segments;
    std::optional<sound::Tempo> m_tempo;
    std::optional<Making> m_making;
    std::deque<Stretch> m_stretches;
    std::optional<qint64> m_silentFrom;
    qint64 m_made = 0;
    qint64 m_startMs = 0; ///< into the sentence that is begun first
    int m_next = 0;
    int m_rate = kUsualRate;
    int m_channels = 1;
    double m_speed = 1;
    double m_volume = 1;
    double m_gain = 1; ///< what is applied; on its way to the volume
    bool m_isMuted = false;
};

} // namespace dotm::playback
