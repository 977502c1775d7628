// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/engine.h"

#include "playback/clockoutput.h"

#include <algorithm>

namespace dotm::playback {

namespace {

/// Of silence before an output is closed: how far the sound is out is not known to the millisecond.
constexpr int kTailMs = 50;

} // namespace

Engine::Engine(MakeOutputs makeOutputs, QObject *parent)
    : QObject(parent), m_makeOutputs(std::move(makeOutputs)), m_source(this), m_ticker(this)
{
    m_ticker.setTimerType(Qt::PreciseTimer);
    m_ticker.setInterval(kTickMs);
    connect(&m_ticker, &QTimer::timeout, this, &Engine::tick);
}

void Engine::OutputRetirer::operator()(Output *output) const
{
    output->stop();
    output->deleteLater();
}

Engine::~Engine()
{
    halt();
}

void Engine::prepare()
{
    if (m_outputs) {
        return;
    }
    m_outputs = m_makeOutputs();
    // The sound system tells from within itself; opening one of its outputs there would be too early.
    connect(m_outputs.get(), &Outputs::changed, this, &Engine::outputsChanged, Qt::QueuedConnection);
    outputsChanged();
}

void Engine::openProgramme(int epoch, int sentences)
{
    prepare();
    closeProgramme(epoch);
    m_source.setSentences(sentences);
    m_isOpen = true;
    outputsChanged();
    m_outputs->setWatched(true);
}

void Engine::closeProgramme(int epoch)
{
    m_epoch = epoch;
    pause();
    m_place = {};
    m_isOpen = false;
    m_source.setSentences(0);
    if (m_outputs) {
        m_outputs->setWatched(false);
    }
}

void Engine::put(int sentence, const Segment &segment)
{
    m_source.put(sentence, segment);
    if (m_isPlaying && m_isWaiting && sentence == m_place.sentence) {
        begin();
    }
}

void Engine::play()
{
    if (m_isOpen && !m_isPlaying) {
        m_isPlaying = true;
        begin();
    }
}

void Engine::pause()
{
    halt();
    m_isPlaying = false;
    setWaiting(false);
}

void Engine::seek(int epoch, Place place)
{
    halt();
    m_epoch = epoch;
    setWaiting(false); // what was told in the epoch before may have been dropped
    m_place = m_source.clamped(place);
    Q_EMIT moved(m_epoch, m_place);
    if (m_isPlaying) {
        begin();
    }
}

void Engine::setSpeed(double speed)
{
    m_source.setSpeed(speed);
}

void Engine::setMuted(bool isMuted)
{
    if (m_isMuted != isMuted) {
        m_isMuted = isMuted;
        m_source.setMuted(isMuted);
        beginAnew(); // what waits in the device would be heard on
    }
}

void Engine::setVolume(double volume)
{
    m_source.setVolume(volume);
}

void Engine::setDevice(const QByteArray &id)
{
    if (m_device != id) {
        m_device = id;
        beginAnew();
    }
}

void Engine::begin()
{
    if (!m_source.isEnd(m_place) && !m_source.has(m_place.sentence)) {
        setWaiting(true);
        return;
    }
    setWaiting(false);
    m_sinceFailed.invalidate();
    const int rate = m_source.rateOf(m_place.sentence);
    m_playedOn = m_outputs->resolved(m_device);
    const bool hasDevice =
        !m_playedOn.isEmpty() && beginWith(OwnedOutput(m_outputs->output(m_playedOn, rate).release()));
    if (!hasDevice) {
        if (!m_playedOn.isEmpty()) {
            m_sinceFailed.start();
        }
        m_playedOn.clear();
        beginWith(OwnedOutput(new ClockOutput(rate)));
    }
    setHasDevice(hasDevice);
}

bool Engine::beginWith(OwnedOutput output)
{
    if (!output) {
        return false;
    }
    m_source.start(m_place, output->rate(), output->channels());
    m_heard = 0;
    m_taken = 0;
    m_sinceTaken.start();
    if (!output->start(m_source)) {
        return false;
    }
    m_output = std::move(output);
    // An output cannot be destroyed from within what it tells; by then it may be another one's turn.
    connect(
        m_output.get(), &Output::failed, this,
        [this, turn = ++m_turn] {
            if (m_output && m_turn == turn) {
                outputFailed();
            }
        },
        Qt::QueuedConnection);
    m_ticker.start();
    return true;
}

void Engine::halt()
{
    m_ticker.stop();
    if (m_output) {
        m_place = placeNow();
        m_output.reset();
    }
}

void Engine::beginAnew()
{
    if (m_output) {
        halt();
        begin();
    }
}

Place Engine::placeNow()
{
    m_heard = std::clamp(m_source.made() - m_output->waiting(m_source.made()), m_heard, m_source.made());
    return m_source.placeOf(m_heard);
}

void Engine::tick()
{
    const Place place = placeNow();
    if (isStalled()) {
        outputFailed();
        return;
    }
    tell(place);
    if (m_sinceFailed.isValid()) {
        tryDeviceAgain();
    } else if (m_heard > 0) {
        m_retryMs = kFirstRetryMs;
    }
    const std::optional<qint64> silent = m_source.silentFrom();
    if (!silent || m_heard < *silent + qint64(kTailMs) * m_output->rate() / 1000) {
        return;
    }
    halt();
    if (m_source.isEnd(place)) {
        m_isPlaying = false;
        Q_EMIT ended(m_epoch);
    } else {
        begin();
    }
}

void Engine::tell(Place place)
{
    Q_EMIT moved(m_epoch, place);
    const std::span<const qint16> around = m_source.around(place, sound::Spectrum::kWindow);
    Q_EMIT heard(m_epoch, m_spectrum.bars(around, m_source.rateOf(place.sentence)));
}

bool Engine::isStalled()
{
    if (m_source.made() != m_taken) {
        m_taken = m_source.made();
        m_sinceTaken.restart();
    }
    return m_sinceTaken.hasExpired(kStallMs);
}

/// Time goes on; the device is tried again when the system says that something changed, and now and then: a busy
/// computer may have kept it waiting.
void Engine::outputFailed()
{
    halt();
    m_playedOn.clear();
    m_sinceFailed.start();
    setHasDevice(false);
    beginWith(OwnedOutput(new ClockOutput(m_source.rateOf(m_place.sentence))));
}

void Engine::tryDeviceAgain()
{
    if (m_sinceFailed.hasExpired(m_retryMs) && !m_outputs->resolved(m_device).isEmpty()) {
        m_retryMs = std::min(2 * m_retryMs, kLastRetryMs);
        beginAnew();
    }
}

void Engine::outputsChanged()
{
    const QByteArray now = m_outputs->resolved(m_device);
    Q_EMIT devicesChanged(m_outputs->devices());
    if (!m_output) {
        setHasDevice(!now.isEmpty());
    } else if (now != m_playedOn) {
        beginAnew();
    }
}

void Engine::setWaiting(bool isWaiting)
{
    if (m_isWaiting != isWaiting) {
        m_isWaiting = isWaiting;
        Q_EMIT waitingChanged(m_epoch, isWaiting);
    }
}

void Engine::setHasDevice(bool hasDevice)
{
    if (m_hasDevice != hasDevice) {
        m_hasDevice = hasDevice;
        Q_EMIT deviceChanged(hasDevice);
    }
}

} // namespace dotm::playback
