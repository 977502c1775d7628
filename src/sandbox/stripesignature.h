// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dotm::sandbox::stripe {

/// The value of Stripe-Signature: "t=1767260000,v1=<hex>", HMAC-SHA256 over "t.body" with the whole text of @p secret
/// (docs: webhooks/signatures). @p seconds is Unix time.
[[nodiscard]] QByteArray signatureHeader(const QByteArray &secret, qint64 seconds, const QByteArray &body);

} // namespace dotm::sandbox::stripe
