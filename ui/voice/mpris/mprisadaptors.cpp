// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/mpris/mprisadaptors.h"

#include "ui/voice/mpris/mpris.h"

namespace dotm::ui {

MprisRoot::MprisRoot(Mpris &mpris) : QDBusAbstractAdaptor(&mpris), m_mpris(mpris) {}

QString MprisRoot::identity()
{
    return QStringLiteral("DOTM Desktop");
}

QString MprisRoot::desktopEntry()
{
    return QStringLiteral("app.dotmobile.desktop");
}

void MprisRoot::Raise()
{
    Q_EMIT m_mpris.raiseWanted();
}

MprisPlayer::MprisPlayer(Mpris &mpris) : QDBusAbstractAdaptor(&mpris), m_mpris(mpris) {}

QString MprisPlayer::status() const
{
    return m_mpris.status();
}

double MprisPlayer::rate() const
{
    return m_mpris.player().options()->speed();
}

void MprisPlayer::setRate(double rate)
{
    if (rate == 0) {
        m_mpris.player().pause();
    } else if (rate >= minimumRate() && rate <= maximumRate()) {
        m_mpris.player().options()->setSpeed(rate);
    }
}

QVariantMap MprisPlayer::metadata() const
{
    return m_mpris.metadata();
}

double MprisPlayer::volume() const
{
    return m_mpris.player().options()->isMuted() ? 0 : 1;
}

void MprisPlayer::setVolume(double volume)
{
    m_mpris.player().options()->setMuted(volume <= 0);
}

qlonglong MprisPlayer::position() const
{
    return m_mpris.positionUs();
}

double MprisPlayer::minimumRate()
{
    return playback::Playback::kSlowest;
}

double MprisPlayer::maximumRate()
{
    return playback::Playback::kFastest;
}

bool MprisPlayer::canGoNext() const
{
    return m_mpris.canGoNext();
}

bool MprisPlayer::canSeek() const
{
    return m_mpris.canSeek();
}

void MprisPlayer::Next()
{
    if (canGoNext()) {
        m_mpris.player().nextSentence();
    }
}

void MprisPlayer::Previous()
{
    m_mpris.player().previousSentence();
}

void MprisPlayer::Pause()
{
    m_mpris.player().pause();
}

void MprisPlayer::PlayPause()
{
    m_mpris.player().toggle();
}

void MprisPlayer::Stop()
{
    m_mpris.player().pause();
    m_mpris.player().seekTo(0);
}

void MprisPlayer::Play()
{
    if (!m_mpris.player().isRunning()) {
        m_mpris.player().toggle();
    }
}

void MprisPlayer::Seek(qlonglong offsetUs)
{
    m_mpris.player().seekTo(m_mpris.player().position() + static_cast<double>(offsetUs) / Mpris::kUsInMs);
}

void MprisPlayer::SetPosition(const QDBusObjectPath &track, qlonglong positionUs)
{
    const double ms = static_cast<double>(positionUs) / Mpris::kUsInMs;
    if (track.path() == m_mpris.trackId() && ms >= 0 && ms <= m_mpris.player().length()) {
        m_mpris.player().seekTo(ms);
    }
}

} // namespace dotm::ui
