// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/keychainlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

#include <qcoro/qcorodbus.h>

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTimeoutMs = 5000;

QDBusMessage readLocked(const QString &path)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path,
                                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return call;
}

} // namespace

QCoro::Task<bool> isKeychainLocked()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        co_return false;
    }
    const QDBusPendingCall pending =
        bus.asyncCall(readLocked(u"/org/freedesktop/secrets/aliases/default"_s), kTimeoutMs);
    const QDBusMessage answer = co_await pending;
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
        co_return false;
    }
    co_return answer.arguments().constFirst().value<QDBusVariant>().variant().toBool();
}

} // namespace dotm::config
