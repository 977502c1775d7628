// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/activation.h"
#include "contract/purchase.h"
#include "services/activations.h"

namespace dotm::server {

[[nodiscard]] contract::Activation encode(const services::ActivationView &view, bool simulated);
[[nodiscard]] contract::Purchase encode(const storage::Purchase &purchase);
/// One entry of GET /api/user-phone-numbers; the QR is a base64 PNG of exactly the activation code.
[[nodiscard]] QJsonObject encodeLine(const storage::Activation &activation);
/// The answer of an activation request in the shapes of the platform's documents: status invoice_sent, rate_limited,
/// already_active, activating and so on, a message, next steps, and the activation itself.
[[nodiscard]] QJsonObject encodeAnswer(const services::ActivationView &view, bool simulated);
[[nodiscard]] QJsonObject encode(const services::RateStatistics &statistics);

} // namespace dotm::server
