// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariantMap>

namespace dotm::ui {

class Mpris;

// Names, types and meanings are those of MPRIS 2.2 (specifications.freedesktop.org/mpris-spec).

class MprisRoot final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ nothing CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ nothing CONSTANT)
public:
    explicit MprisRoot(Mpris &mpris);

    [[nodiscard]] static bool no() { return false; }
    [[nodiscard]] static bool yes() { return true; }
    [[nodiscard]] static QString identity();
    [[nodiscard]] static QString desktopEntry();
    [[nodiscard]] static QStringList nothing() { return {}; }

public Q_SLOTS:
    void Raise();
    void Quit() {} ///< may be called, and CanQuit says that it does nothing

private:
    Mpris &m_mpris;
};

class MprisPlayer final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double MinimumRate READ minimumRate CONSTANT)
    Q_PROPERTY(double MaximumRate READ maximumRate CONSTANT)
    Q_PROPERTY(bool CanGoNext READ canGoNext)
    Q_PROPERTY(bool CanGoPrevious READ canSeek)
    Q_PROPERTY(bool CanPlay READ yes CONSTANT)
    Q_PROPERTY(bool CanPause READ yes CONSTANT)
    Q_PROPERTY(bool CanSeek READ canSeek)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)
public:
    explicit MprisPlayer(Mpris &mpris);

    [[nodiscard]] QString status() const;
    [[nodiscard]] double rate() const;
    void setRate(double rate);
    [[nodiscard]] QVariantMap metadata() const;
    /// The player can be muted and has no other loudness of its own.
    [[nodiscard]] double volume() const;
    void setVolume(double volume);
    [[nodiscard]] qlonglong position() const;
    [[nodiscard]] static double minimumRate();
    [[nodiscard]] static double maximumRate();
    [[nodiscard]] bool canGoNext() const;
    [[nodiscard]] bool canSeek() const;
    [[nodiscard]] static bool yes() { return true; }

public Q_SLOTS:
    void Next();
    void Previous();
    void Pause();
    void PlayPause();
    void Stop();
    void Play();
    void Seek(qlonglong offsetUs);
    void SetPosition(const QDBusObjectPath &track, qlonglong positionUs);
    void OpenUri(const QString &) {} ///< no scheme is supported

Q_SIGNALS:
    void Seeked(qlonglong positionUs);

private:
    Mpris &m_mpris;
};

} // namespace dotm::ui
