// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/readingtime.h"
#include "ui/voice/voiceplayer.h"

#include <QLocale>

#include <algorithm>

/// How what is open stands: what a person reads of it, and how they move in it.
namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using playback::Place;

namespace {

constexpr qint64 kHeardForAWhile = 2000;

} // namespace

VoicePlayer::State VoicePlayer::state() const
{
    if (!m_order) {
        return Closed;
    }
    if (m_error) {
        return Failed;
    }
    if (m_isEnded) {
        return Ended;
    }
    if (!m_isStarted) {
        return Ready;
    }
    return !m_wantsPlay ? Paused : m_loader.isMaking() || m_isWaiting ? Preparing : Playing;
}

bool VoicePlayer::isRightToLeft() const
{
    return QLocale(m_language).textDirection() == Qt::RightToLeft;
}

double VoicePlayer::position() const
{
    return static_cast<double>(m_loader.timeline().msOf(m_place));
}

double VoicePlayer::length() const
{
    return static_cast<double>(m_loader.timeline().lengthMs());
}

QString VoicePlayer::positionText() const
{
    return playTimeText(static_cast<qint64>(position()));
}

QString VoicePlayer::lengthText() const
{
    return playTimeText(static_cast<qint64>(length()));
}

QString VoicePlayer::mark() const
{
    if (!m_loader.message()) {
        return {};
    }
    const bool isProvider = m_loader.message()->source == "elevenlabs"_L1 && m_loader.message()->isReady;
    return isProvider ? (m_loader.message()->isSimulated ? u"simulated"_s : QString())
                      : (m_loader.message()->isReady ? m_loader.message()->source : QString());
}

QString VoicePlayer::markText() const
{
    const QString mark = this->mark();
    if (mark == "simulated"_L1) {
        return tr("simulated voice");
    }
    if (mark == "local"_L1) {
        return tr("local voice");
    }
    return mark == "captions"_L1 ? tr("captions only") : QString();
}

QString VoicePlayer::trouble() const
{
    if (!m_isStarted) {
        return {};
    }
    if (!m_playback.hasDevice()) {
        return tr("There is no sound device that works. The captions go on in time.");
    }
    if (m_loader.hasLostSound()) {
        return tr("A sentence could not be fetched. It is shown, and the rest is heard.");
    }
    if (mark() == "captions"_L1) {
        return tr("Nobody speaks this language here. It is there to be read.");
    }
    return mark() == "local"_L1 ? tr("The usual voice cannot be had now. This computer's own voice stands in.")
                                : QString();
}

ErrorText VoicePlayer::error() const
{
    return m_error ? ErrorText::forUser(*m_error) : ErrorText();
}

void VoicePlayer::onHeard(const QList<float> &bars)
{
    m_spectrum.clear();
    for (const float bar : bars) {
        m_spectrum.append(static_cast<qreal>(bar));
    }
    Q_EMIT spectrumChanged();
}

void VoicePlayer::silence()
{
    m_spectrum.fill(0.0);
    Q_EMIT spectrumChanged();
}

void VoicePlayer::onMoved(Place place)
{
    if (!m_loader.message()) {
        return;
    }
    const bool isOther = place.sentence != m_place.sentence;
    m_place = place;
    if (isOther) {
        m_captions.setCurrent(place.sentence);
        Q_EMIT sentenceChanged();
    }
    Q_EMIT moved();
}

void VoicePlayer::seek(Place place)
{
    m_isEnded = false;
    m_place = place;
    m_captions.setCurrent(place.sentence);
    if (m_loader.message()) {
        m_playback.seek(place);
    }
    Q_EMIT sentenceChanged();
    Q_EMIT moved();
    Q_EMIT jumped();
    Q_EMIT changed();
}

void VoicePlayer::seekTo(double ms)
{
    if (m_loader.timeline().count() > 0) {
        seek(m_loader.timeline().placeAt(static_cast<qint64>(ms)));
    }
}

void VoicePlayer::seekBy(int seconds)
{
    seekTo(position() + seconds * 1000.0);
}

void VoicePlayer::goTo(int sentence)
{
    if (m_loader.timeline().count() > 0) {
        seek({std::clamp(sentence, 0, m_loader.timeline().count() - 1), 0});
    }
}

void VoicePlayer::nextSentence()
{
    goTo(m_place.sentence + 1);
}

void VoicePlayer::previousSentence()
{
    goTo(m_place.offsetMs > kHeardForAWhile ? m_place.sentence : m_place.sentence - 1);
}

void VoicePlayer::retranslate()
{
    Q_EMIT changed();
    Q_EMIT m_options.changed();
}

} // namespace dotm::ui
