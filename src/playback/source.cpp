// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/source.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dotm::playback {

namespace {

constexpr std::size_t kFedAtOnce = 512;
constexpr qsizetype kMadeAtOnce = 2048;

std::span<const qint16> samplesIn(const sound::Pcm &pcm)
{
    return {reinterpret_cast<const qint16 *>(pcm.samples.constData()), static_cast<std::size_t>(pcm.count())};
}

} // namespace

Source::Source(QObject *parent) : QIODevice(parent)
{
    open(ReadOnly | Unbuffered);
}

void Source::setSentences(int sentences)
{
    m_segments.assign(static_cast<std::size_t>(std::max(sentences, 0)), std::nullopt);
    start({}, kUsualRate, 1);
}

void Source::put(int sentence, const Segment &segment)
{
    if (sentence < 0 || sentence >= std::ssize(m_segments)) {
        return;
    }
    Segment kept = segment;
    if (kept.sound && kept.sound->rate <= 0) {
        kept.sound.reset();
    }
    kept.silentMs = std::max<qint64>(kept.silentMs, 0);
    m_segments[static_cast<std::size_t>(sentence)] = kept;
}

void Source::setSpeed(double speed)
{
    const double kept = std::clamp(speed, Playback::kSlowest, Playback::kFastest);
    if (kept == m_speed) {
        return;
    }
    m_speed = kept;
    if (m_tempo) {
        m_tempo->setSpeed(kept);
    }
    if (m_making) {
        const Stretch &last = m_stretches.back();
        addStretch(last.sentence, last.offset + double(m_made - last.frame) * last.speed, kept);
    }
}

void Source::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
}

void Source::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
}

void Source::start(Place place, int rate, int channels)
{
    const Place from = clamped(place);
    m_rate = rate;
    m_channels = channels;
    m_tempo.emplace(rate);
    m_tempo->setSpeed(m_speed);
    m_making.reset();
    m_stretches.clear();
    m_silentFrom.reset();
    m_made = 0;
    m_next = isEnd(from) ? static_cast<int>(m_segments.size()) : from.sentence;
    m_startMs = from.offsetMs;
    m_gain = m_isMuted ? 0 : m_volume;
    addStretch(from.sentence, framesOf(from.offsetMs), 0);
}

Place Source::clamped(Place place) const
{
    const int last = std::max(static_cast<int>(m_segments.size()) - 1, 0);
    Place result{std::clamp(place.sentence, 0, last), std::max<qint64>(place.offsetMs, 0)};
    if (place.sentence > last || place.sentence < 0) {
        result.offsetMs = place.sentence < 0 ? 0 : std::numeric_limits<qint64>::max();
    }
    if (has(result.sentence)) {
        const qint64 length = m_segments[static_cast<std::size_t>(result.sentence)]->lengthMs();
        result.offsetMs = std::min(result.offsetMs, length);
    } else if (place.sentence > last) {
        result.offsetMs = 0;
    }
    return result;
}

bool Source::isEnd(Place place) const
{
    if (m_segments.empty()) {
        return true;
    }
    return place.sentence + 1 == std::ssize(m_segments) && has(place.sentence) &&
           place.offsetMs >= m_segments.back()->lengthMs();
}

bool Source::has(int sentence) const
{
    return sentence >= 0 && sentence < std::ssize(m_segments) && m_segments[static_cast<std::size_t>(sentence)];
}

int Source::rateOf(int sentence) const
{
    const bool isSound = has(sentence) && m_segments[static_cast<std::size_t>(sentence)]->sound;
    return isSound ? m_segments[static_cast<std::size_t>(sentence)]->sound->rate : kUsualRate;
}

std::span<const qint16> Source::around(Place place, int count) const
{
    if (!has(place.sentence) || !m_segments[static_cast<std::size_t>(place.sentence)]->sound) {
        return {};
    }
    const sound::Pcm &pcm = *m_segments[static_cast<std::size_t>(place.sentence)]->sound;
    const qint64 first = std::clamp<qint64>(place.offsetMs * pcm.rate / 1000 - count / 2, 0, pcm.count());
    const qint64 last = std::min(first + count, pcm.count());
    return samplesIn(pcm).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
}

Place Source::placeOf(qint64 frame)
{
    while (m_stretches.size() > 1 && m_stretches[1].frame <= frame) {
        m_stretches.pop_front();
    }
    const Stretch &stretch = m_stretches.front();
    const double offset = stretch.offset + double(std::max<qint64>(frame - stretch.frame, 0)) * stretch.speed;
    return clamped({stretch.sentence, std::llround(offset * 1000 / m_rate)});
}

qint64 Source::bytesAvailable() const
{
    return std::numeric_limits<qint32>::max();
}

void Source::addStretch(int sentence, double offset, double speed)
{
    if (!m_stretches.empty() && m_stretches.back().frame == m_made) {
        m_stretches.pop_back();
    }
    m_stretches.push_back({m_made, sentence, offset, speed});
}

void Source::begin(int sentence, qint64 offsetMs)
{
    const Segment &segment = *m_segments[static_cast<std::size_t>(sentence)];
    const qint64 from = std::min(offsetMs, segment.lengthMs());
    const int rate = segment.sound ? segment.sound->rate : m_rate;
    m_making = Making{segment, double(from) * rate / 1000, false};
    m_silentFrom.reset();
    addStretch(sentence, framesOf(from), m_speed);
}

qsizetype Source::make(std::span<qint16> frames)
{
    if (!m_making) {
        if (!has(m_next)) {
            if (!m_silentFrom) {
                beSilent();
            }
            std::ranges::fill(frames, qint16(0));
            return std::ssize(frames);
        }
        begin(m_next, m_startMs);
    }
    const qsizetype count = m_making->segment.sound ? makeSound(*m_making, frames) : makeSilence(*m_making, frames);
    if (count == 0) {
        m_making.reset();
        m_startMs = 0;
        ++m_next;
    }
    return count;
}

void Source::beSilent()
{
    m_silentFrom = m_made;
    const bool isOver = m_next >= std::ssize(m_segments);
    const int last = std::max(static_cast<int>(m_segments.size()) - 1, 0);
    const qint64 offsetMs = !isOver ? m_startMs : has(last) ? m_segments.back()->lengthMs() : 0;
    addStretch(isOver ? last : m_next, framesOf(offsetMs), 0);
}

qsizetype Source::makeSound(Making &making, std::span<qint16> frames)
{
    while (true) {
        if (const qsizetype count = m_tempo->read(frames); count > 0 || making.isEnded) {
            return count;
        }
        feedTempo(making);
    }
}

qsizetype Source::makeSilence(Making &making, std::span<qint16> frames) const
{
    const double left = (framesOf(making.segment.silentMs) - making.position) / m_speed;
    const qsizetype count = std::clamp<qsizetype>(std::llround(std::ceil(left)), 0, std::ssize(frames));
    std::ranges::fill(frames.first(static_cast<std::size_t>(count)), qint16(0));
    making.position += double(count) * m_speed;
    return count;
}

/// Some samples at the rate that is asked for; in between two samples lies what a straight line gives.
void Source::feedTempo(Making &making)
{
    const std::span<const qint16> samples = samplesIn(*making.segment.sound);
    const double step = double(making.segment.sound->rate) / m_rate;
    std::array<qint16, kFedAtOnce> fed;
    std::size_t count = 0;
    for (; count < fed.size() && making.position < double(samples.size()); ++count) {
        const auto low = static_cast<std::size_t>(making.position);
        const std::size_t high = std::min(low + 1, samples.size() - 1);
        const double share = making.position - double(low);
        fed[count] = static_cast<qint16>(std::lround(samples[low] * (1 - share) + samples[high] * share));
        making.position += step;
    }
    if (count > 0) {
        m_tempo->write(std::span(fed).first(count));
    } else {
        m_tempo->end();
        making.isEnded = true;
    }
}

void Source::applyVolume(std::span<qint16> frames)
{
    const double aim = m_isMuted ? 0 : m_volume;
    if (m_gain == 1 && aim == 1) {
        return;
    }
    const double step = 100.0 / m_rate;
    for (qint16 &each : frames) {
        m_gain += std::clamp(aim - m_gain, -step, step);
        each = static_cast<qint16>(std::lround(each * m_gain));
    }
}

qint64 Source::readData(char *data, qint64 most)
{
    std::array<qint16, kMadeAtOnce> block;
    auto *out = reinterpret_cast<qint16 *>(data);
    qint64 left = most / (2 * m_channels);
    const qint64 bytes = left * 2 * m_channels;
    while (left > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<qint64>(left, kMadeAtOnce));
        const qsizetype count = make(std::span(block).first(wanted));
        applyVolume(std::span(block).first(static_cast<std::size_t>(count)));
        for (qsizetype index = 0; index < count; ++index) {
            out = std::fill_n(out, m_channels, block[static_cast<std::size_t>(index)]);
        }
        m_made += count;
        left -= count;
    }
    return bytes;
}

} // namespace dotm::playback
