// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripecontext.h"

namespace dotm::sandbox::stripe {

/// Writes the event "invoice.paid" with @p object as it is now, and one delivery per endpoint that wants it, in the
/// transaction of the change itself. @p changed holds the former values of what an update changed.
void emitEvent(Context &context, const QString &type, const QJsonObject &object, const QJsonObject &changed = {});

} // namespace dotm::sandbox::stripe
