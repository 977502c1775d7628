// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "providers/stripe/stripetypes.h"

#include <QByteArray>

namespace dotm::stripe {

/// The event of a signed delivery (Stripe-Signature, "t=...,v1=..."): HMAC-SHA256 over "<t>.<raw body>" with the whole
/// secret text, compared in constant time, any v1 entry will do; the stamp may be 300 s off either way.
/// @p rawBody: the bytes as they came; JSON written anew does not verify.
/// Errors: Disabled (no secret), Unauthorized (header, signature or stamp), Protocol (signed, but not an event).
[[nodiscard]] core::Result<Event> verifyWebhook(const QByteArray &rawBody, const QByteArray &signatureHeader,
                                                const core::SecretString &secret, core::TimePoint now);

} // namespace dotm::stripe
