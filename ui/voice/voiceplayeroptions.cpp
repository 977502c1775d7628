// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/readingtime.h"
#include "ui/voice/voiceplayer.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>

/// What a person sets and reads of the player.
namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using config::Key;

namespace {

constexpr std::array kSpeeds = {0.5, 0.75, 1.0, 1.25, 1.5, 2.0};

QString speedWords(double speed)
{
    //: a speed of speech, "1.25×"
    return VoicePlayer::tr("%1×").arg(QLocale().toString(speed, 'f', speed * 10 == std::round(speed * 10) ? 1 : 2));
}

} // namespace

void VoicePlayer::loadOptions()
{
    m_speed = m_settings.integer(Key::VoiceSpeed) / 100.0;
    m_areCaptionsShown = m_settings.flag(Key::VoiceCaptions);
    m_playback.setSpeed(m_speed);
    m_playback.setDevice(m_settings.text(Key::VoiceDevice).toUtf8());
}

void VoicePlayer::keep(Key key, const QString &value)
{
    // What cannot be kept holds until the program ends.
    (void)m_settings.setValue(key, value);
}

bool VoicePlayer::isRightToLeft() const
{
    return QLocale(m_language).textDirection() == Qt::RightToLeft;
}

double VoicePlayer::position() const
{
    qint64 before = 0;
    for (int index = 0; index < std::min(m_place.sentence, sentences()); ++index) {
        before += lengthOf(index);
    }
    return static_cast<double>(before + m_place.offsetMs);
}

double VoicePlayer::length() const
{
    return static_cast<double>(std::accumulate(m_parts.begin(), m_parts.end(), qint64(0),
                                               [](qint64 sum, const Part &part) { return sum + part.lengthMs; }));
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
    if (!m_message) {
        return {};
    }
    const bool isProvider = m_message->source == "elevenlabs"_L1 && m_message->isReady;
    return isProvider ? (m_message->isSimulated ? u"simulated"_s : QString())
                      : (m_message->isReady ? m_message->source : QString());
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
    if (m_soundError) {
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

QString VoicePlayer::speedText() const
{
    return speedWords(m_speed);
}

QVariantList VoicePlayer::speeds()
{
    QVariantList list;
    for (const double speed : kSpeeds) {
        list.append(QVariantMap{{u"value"_s, speed}, {u"title"_s, speedWords(speed)}});
    }
    return list;
}

void VoicePlayer::setSpeed(double speed)
{
    const double kept = std::clamp(speed, playback::Playback::kSlowest, playback::Playback::kFastest);
    if (kept == m_speed) {
        return;
    }
    m_speed = kept;
    m_playback.setSpeed(kept);
    keep(Key::VoiceSpeed, QString::number(std::lround(kept * 100)));
    Q_EMIT optionsChanged();
}

void VoicePlayer::slower()
{
    const auto next = std::ranges::lower_bound(kSpeeds, m_speed);
    setSpeed(next == kSpeeds.begin() ? kSpeeds.front() : *std::prev(next));
}

void VoicePlayer::faster()
{
    const auto next = std::ranges::upper_bound(kSpeeds, m_speed);
    setSpeed(next == kSpeeds.end() ? kSpeeds.back() : *next);
}

void VoicePlayer::setMuted(bool isMuted)
{
    if (isMuted != m_isMuted) {
        m_isMuted = isMuted;
        m_playback.setMuted(isMuted);
        Q_EMIT optionsChanged();
    }
}

void VoicePlayer::setCaptionsShown(bool areShown)
{
    if (areShown != m_areCaptionsShown) {
        m_areCaptionsShown = areShown;
        keep(Key::VoiceCaptions, areShown ? u"true"_s : u"false"_s);
        Q_EMIT optionsChanged();
    }
}

QVariantList VoicePlayer::devices() const
{
    QVariantList list{QVariantMap{{u"value"_s, QString()}, {u"title"_s, tr("As the system chooses")}}};
    const QList<playback::Device> known = m_playback.devices();
    for (const playback::Device &each : known) {
        list.append(QVariantMap{{u"value"_s, QString::fromUtf8(each.id)}, {u"title"_s, each.name}});
    }
    return list;
}

QString VoicePlayer::device() const
{
    return m_settings.text(Key::VoiceDevice);
}

void VoicePlayer::setDevice(const QString &id)
{
    m_playback.setDevice(id.toUtf8());
    keep(Key::VoiceDevice, id);
    Q_EMIT optionsChanged();
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

void VoicePlayer::retranslate()
{
    Q_EMIT changed();
    Q_EMIT optionsChanged();
}

} // namespace dotm::ui
