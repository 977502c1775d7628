// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "sandbox/stripecontext.h"

namespace dotm::sandbox::stripe {

/// A POST that carries an Idempotency-Key.
struct KeyedCall
{
    QString key;
    QString path; ///< "/v1/customers": a key belongs to one path
    QByteArray fingerprint;
};

/// The answer kept for @p call, if there is one (kept 24 hours). A key used before with another path or other
/// parameters is 400 idempotency_error.
[[nodiscard]] Result<std::optional<http::Response>> keptAnswer(Context &context, const KeyedCall &call);
/// Keeps @p response in the transaction of its effect.
void keepAnswer(Context &context, const KeyedCall &call, const http::Response &response);

} // namespace dotm::sandbox::stripe
