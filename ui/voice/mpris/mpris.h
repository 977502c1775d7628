// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/voice/voiceplayer.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace dotm::ui {

class MprisPlayer;

/// The player for the rest of the desktop: media keys, the panel, the lock screen (MPRIS 2.2, on the session bus). On
/// the bus only while something is open; without a bus nothing happens. A track is a message, next and previous are
/// sentences. GUI thread.
class Mpris final : public QObject
{
    Q_OBJECT
public:
    static constexpr double kUsInMs = 1000;

    /// @p player must live longer.
    explicit Mpris(VoicePlayer &player, QObject *parent = nullptr);
    ~Mpris() override;

    [[nodiscard]] VoicePlayer &player() { return m_player; }

    /// "Playing", "Paused" or "Stopped".
    [[nodiscard]] QString status() const;
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] QString trackId() const;
    [[nodiscard]] qint64 positionUs() const;
    [[nodiscard]] bool canSeek() const;
    [[nodiscard]] bool canGoNext() const;

Q_SIGNALS:
    /// Somebody wants to see the window.
    void raiseWanted();

private:
    void onChanged();
    /// Once for all that changed together.
    void tell();
    void join();
    void leave();
    [[nodiscard]] QVariantMap values() const;

    VoicePlayer &m_player;
    MprisPlayer *m_adaptor;
    QTimer m_tell;
    QVariantMap m_told;
    QString m_service; ///< empty: not on the bus
    quint64 m_track = 0;
    bool m_wasClosed = true;
    bool m_wasPreparing = false;
    bool m_isJumped = false;
};

} // namespace dotm::ui
