// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/usersettings.h"
#include "playback/playback.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// What a person sets about hearing: kept in their settings, and held by whatever plays. GUI thread.
class VoiceOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of VoicePlayer")
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY changed)
    Q_PROPERTY(QString speedText READ speedText NOTIFY changed) ///< "1.25×"
    /// { value, title }
    Q_PROPERTY(QVariantList speeds READ speeds NOTIFY changed)
    /// Until the program ends.
    Q_PROPERTY(bool muted READ isMuted WRITE setMuted NOTIFY changed)
    Q_PROPERTY(bool captionsShown READ areCaptionsShown WRITE setCaptionsShown NOTIFY changed)
    /// { value, title }; the first follows the system.
    Q_PROPERTY(QVariantList devices READ devices NOTIFY changed)
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY changed)

public:
    VoiceOptions(playback::Playback &playback, config::UserSettings &settings);

    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] QString speedText() const;
    [[nodiscard]] static QVariantList speeds();
    [[nodiscard]] bool isMuted() const { return m_isMuted; }
    [[nodiscard]] bool areCaptionsShown() const { return m_areCaptionsShown; }
    [[nodiscard]] QVariantList devices() const;
    [[nodiscard]] QString device() const;

    /// Kept within what the playback can do.
    void setSpeed(double speed);
    Q_INVOKABLE void slower();
    Q_INVOKABLE void faster();
    void setMuted(bool isMuted);
    void setCaptionsShown(bool areShown);
    void setDevice(const QString &id);

Q_SIGNALS:
    void changed();

private:
    void keep(config::Key key, const QString &value);

    playback::Playback &m_playback;
    config::UserSettings &m_settings;
    double m_speed = 1;
    bool m_isMuted = false;
    bool m_areCaptionsShown = true;
};

} // namespace dotm::ui
