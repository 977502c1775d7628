// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/mpris/mpris.h"

#include "ui/voice/mpris/mprisadaptors.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPath = u"/org/mpris/MediaPlayer2"_s;
const QString kName = u"org.mpris.MediaPlayer2.dotm_desktop"_s;

} // namespace

Mpris::Mpris(VoicePlayer &player, QObject *parent)
    : QObject(parent), m_player(player), m_adaptor(new MprisPlayer(*this))
{
    new MprisRoot(*this); // belongs to this
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &Mpris::tell);
    connect(&player, &VoicePlayer::changed, this, &Mpris::onChanged);
    connect(&player, &VoicePlayer::sentenceChanged, this, &Mpris::onChanged);
    connect(&player, &VoicePlayer::soundsChanged, this, &Mpris::onChanged);
    connect(player.options(), &VoiceOptions::changed, this, &Mpris::onChanged);
    connect(&player, &VoicePlayer::jumped, this, [this] {
        m_isJumped = true;
        onChanged();
    });
    onChanged();
}

Mpris::~Mpris()
{
    leave();
}

QString Mpris::status() const
{
    if (m_player.isRunning()) {
        return u"Playing"_s;
    }
    return m_player.state() == VoicePlayer::Paused && m_player.position() > 0 ? u"Paused"_s : u"Stopped"_s;
}

QVariantMap Mpris::metadata() const
{
    const auto lengthUs = static_cast<qlonglong>(m_player.length() * kUsInMs);
    return {{u"mpris:trackid"_s, QVariant::fromValue(QDBusObjectPath(trackId()))},
            {u"mpris:length"_s, lengthUs},
            {u"xesam:title"_s, m_player.title()}};
}

QString Mpris::trackId() const
{
    return u"/app/dotmobile/desktop/message/%1"_s.arg(m_track);
}

qint64 Mpris::positionUs() const
{
    return static_cast<qint64>(m_player.position() * kUsInMs);
}

bool Mpris::canSeek() const
{
    return m_player.timeline().count() > 0;
}

bool Mpris::canGoNext() const
{
    return m_player.sentence() + 1 < m_player.timeline().count();
}

void Mpris::onChanged()
{
    // Another message closes the one before, all in one turn of the event loop.
    if (!m_player.isOpen()) {
        m_wasClosed = true;
    } else if (m_wasClosed) {
        m_wasClosed = false;
        ++m_track;
    }
    m_tell.start();
}

void Mpris::tell()
{
    if (!m_player.isOpen()) {
        leave();
        return;
    }
    join();
    // Who shows the position counts on from what was told last, also while the next sentence was waited for.
    const bool isPreparing = m_player.state() == VoicePlayer::Preparing;
    const bool isToldPosition = m_isJumped || (m_wasPreparing && !isPreparing);
    m_wasPreparing = isPreparing;
    m_isJumped = false;
    if (m_service.isEmpty()) {
        return;
    }
    const QVariantMap now = values();
    QVariantMap changed;
    for (auto each = now.begin(); each != now.end(); ++each) {
        if (m_told.value(each.key()) != each.value()) {
            changed.insert(each.key(), each.value());
        }
    }
    if (!changed.isEmpty()) {
        m_told = now;
        QDBusMessage signal =
            QDBusMessage::createSignal(kPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << u"org.mpris.MediaPlayer2.Player"_s << changed << QStringList();
        QDBusConnection::sessionBus().send(signal);
    }
    if (isToldPosition) {
        Q_EMIT m_adaptor->Seeked(positionUs());
    }
}

void Mpris::join()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_service.isEmpty() || !bus.isConnected()) {
        return;
    }
    if (!bus.registerObject(kPath, this, QDBusConnection::ExportAdaptors)) {
        return;
    }
    // The specification's name for a second one of the same program.
    const QString second = kName + u".instance"_s + QString::number(QCoreApplication::applicationPid());
    for (const QString &name : {kName, second}) {
        if (bus.registerService(name)) {
            m_service = name;
            m_told = values(); // read by whoever sees it come
            return;
        }
    }
    bus.unregisterObject(kPath);
}

void Mpris::leave()
{
    if (!m_service.isEmpty()) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(m_service);
        bus.unregisterObject(kPath);
        m_service.clear();
    }
}

QVariantMap Mpris::values() const
{
    return {{u"PlaybackStatus"_s, status()},    {u"Metadata"_s, metadata()},   {u"Rate"_s, m_adaptor->rate()},
            {u"Volume"_s, m_adaptor->volume()}, {u"CanGoNext"_s, canGoNext()}, {u"CanGoPrevious"_s, canSeek()},
            {u"CanSeek"_s, canSeek()}};
}

} // namespace dotm::ui
