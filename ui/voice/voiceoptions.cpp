// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voiceoptions.h"

#include "ui/shared/amounts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using config::Key;

namespace {

constexpr std::array kSpeeds = {0.5, 0.75, 1.0, 1.25, 1.5, 2.0};

QString speedWords(double speed)
{
    const QString digits = QString::number(speed, 'f', 2);
    //: a speed of speech, "1.25×"
    return VoiceOptions::tr("%1×").arg(decimalText(digits.endsWith(u'0') ? digits.chopped(1) : digits));
}

} // namespace

VoiceOptions::VoiceOptions(playback::Playback &playback, config::UserSettings &settings)
    : m_playback(playback), m_settings(settings), m_speed(settings.integer(Key::VoiceSpeed) / 100.0),
      m_areCaptionsShown(settings.flag(Key::VoiceCaptions))
{
    connect(&playback, &playback::Playback::devicesChanged, this, &VoiceOptions::changed);
    playback.setSpeed(m_speed);
    playback.setDevice(settings.text(Key::VoiceDevice).toUtf8());
}

void VoiceOptions::keep(Key key, const QString &value)
{
    // What cannot be kept holds until the program ends.
    (void)m_settings.setValue(key, value);
}

QString VoiceOptions::speedText() const
{
    return speedWords(m_speed);
}

QVariantList VoiceOptions::speeds()
{
    QVariantList list;
    for (const double speed : kSpeeds) {
        list.append(QVariantMap{{u"value"_s, speed}, {u"title"_s, speedWords(speed)}});
    }
    return list;
}

void VoiceOptions::setSpeed(double speed)
{
    const double kept = std::clamp(speed, playback::Playback::kSlowest, playback::Playback::kFastest);
    if (kept == m_speed) {
        return;
    }
    m_speed = kept;
    m_playback.setSpeed(kept);
    keep(Key::VoiceSpeed, QString::number(std::lround(kept * 100)));
    Q_EMIT changed();
}

void VoiceOptions::slower()
{
    const auto next = std::ranges::lower_bound(kSpeeds, m_speed);
    setSpeed(next == kSpeeds.begin() ? kSpeeds.front() : *std::prev(next));
}

void VoiceOptions::faster()
{
    const auto next = std::ranges::upper_bound(kSpeeds, m_speed);
    setSpeed(next == kSpeeds.end() ? kSpeeds.back() : *next);
}

void VoiceOptions::setMuted(bool isMuted)
{
    if (isMuted != m_isMuted) {
        m_isMuted = isMuted;
        m_playback.setMuted(isMuted);
        Q_EMIT changed();
    }
}

void VoiceOptions::setCaptionsShown(bool areShown)
{
    if (areShown != m_areCaptionsShown) {
        m_areCaptionsShown = areShown;
        keep(Key::VoiceCaptions, areShown ? u"true"_s : u"false"_s);
        Q_EMIT changed();
    }
}

QVariantList VoiceOptions::devices() const
{
    QVariantList list{QVariantMap{{u"value"_s, QString()}, {u"title"_s, tr("As the system chooses")}}};
    const QList<playback::Device> known = m_playback.devices();
    for (const playback::Device &each : known) {
        list.append(QVariantMap{{u"value"_s, QString::fromUtf8(each.id)}, {u"title"_s, each.name}});
    }
    return list;
}

QString VoiceOptions::device() const
{
    return m_settings.text(Key::VoiceDevice);
}

void VoiceOptions::setDevice(const QString &id)
{
    m_playback.setDevice(id.toUtf8());
    keep(Key::VoiceDevice, id);
    Q_EMIT changed();
}

} // namespace dotm::ui
