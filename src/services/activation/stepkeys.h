// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>

/// Names of the steps between a wish and a line, and their idempotency keys: one place, because a key that changes is
/// an effect that happens twice.
namespace dotm::services::stepkeys {

inline const QString kStripeCustomer = QStringLiteral("stripe.customer");
inline const QString kStripeInvoice = QStringLiteral("stripe.invoice");
inline const QString kStripeVoid = QStringLiteral("stripe.void");
inline const QString kStripeEvent = QStringLiteral("stripe.event");
inline const QString kOxioEndUser = QStringLiteral("oxio.enduser");
inline const QString kOxioLine = QStringLiteral("oxio.line");
inline const QString kOxioWatch = QStringLiteral("oxio.watch");
inline const QString kActivationMail = QStringLiteral("mail.activation");

/// The one event that is not about an invoice itself: money went back.
inline const QString kRefundEvent = QStringLiteral("charge.refunded");

[[nodiscard]] inline QString stripeCustomer(const QString &uid)
{
    return QStringLiteral("customer-create-") + uid;
}
[[nodiscard]] inline QString stripeInvoice(const QString &activationId)
{
    return QStringLiteral("invoice-") + activationId;
}
[[nodiscard]] inline QString stripeVoid(const QString &activationId)
{
    return QStringLiteral("void-") + activationId;
}
[[nodiscard]] inline QString stripeEvent(const QString &eventId)
{
    return QStringLiteral("event-") + eventId;
}
[[nodiscard]] inline QString oxioEndUser(const QString &uid)
{
    return QStringLiteral("enduser-") + uid;
}
[[nodiscard]] inline QString oxioLine(const QString &activationId)
{
    return QStringLiteral("line-") + activationId;
}
[[nodiscard]] inline QString oxioWatch(const QString &activationId)
{
    return QStringLiteral("watch-") + activationId;
}
[[nodiscard]] inline QString activationMail(const QString &activationId, qint64 number)
{
    return QStringLiteral("esim-ready/") + activationId + u'/' + QString::number(number);
}

} // namespace dotm::services::stepkeys
