// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QCryptographicHash>
#include <QString>

/// The step that reports usage, and its identifiers: one place, because an identifier that changes is usage that is
/// billed twice.
namespace dotm::services::meterkeys {

inline const QString kMeterEvent = QStringLiteral("stripe.meter");

/// One report for each person and hour; the payment provider counts an identifier once. At most 100 characters, which a
/// uid alone may exceed.
[[nodiscard]] inline QString identifier(const QString &uid, core::TimePoint hour)
{
    const QByteArray person = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex().left(40);
    return QStringLiteral("dotm-mcp-%1-%2").arg(QString::fromLatin1(person)).arg(core::toMs(hour) / 3'600'000);
}

} // namespace dotm::services::meterkeys
