// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kColorScheme = u"color-scheme"_s;
const QString kContrast = u"contrast"_s;

bool isPaletteDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
    qGuiApp->installEventFilter(this);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(kColorScheme);
    ask(kContrast);
}

QString SystemAppearance::scheme() const
{
    if (m_contrast == 1) {
        return u"contrast"_s;
    }
    if (m_colorScheme == 1 || m_colorScheme == 2) {
        return m_colorScheme == 1 ? u"dark"_s : u"light"_s;
    }
    return isPaletteDark() ? u"dark"_s : u"light"_s;
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) {
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::ask(const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    message << kGroup << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) {
            take(key, reply.value().variant());
        }
        watcher->deleteLater();
    });
}

void SystemAppearance::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup) {
        take(key, value.variant());
    }
}

void SystemAppearance::take(const QString &key, const QVariant &value)
{
    // Read() wraps its answer in one variant more than SettingChanged.
    const QVariant inner =
        value.userType() == qMetaTypeId<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == kColorScheme) {
        m_colorScheme = inner.toUInt();
    } else if (key == kContrast) {
        m_contrast = inner.toUInt();
    }
    Q_EMIT changed();
}

} // namespace dotm::app
