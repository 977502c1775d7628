// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripecontext.h"

namespace dotm::sandbox::stripe {

/// An object as it is stored -> as it is sent: an invoice gets its links (they hold the sandbox's address of today), a
/// price loses what must be expanded. Lists are rendered item by item.
[[nodiscard]] QJsonObject rendered(Context &context, QJsonObject object);
/// @p object with the ids at @p paths ("customer", "data.payments.data.payment.payment_intent") replaced by objects.
/// 400 for a path that leads to nothing expandable or is deeper than four.
[[nodiscard]] Answer expanded(Context &context, const QJsonObject &object, const QStringList &paths);

} // namespace dotm::sandbox::stripe
