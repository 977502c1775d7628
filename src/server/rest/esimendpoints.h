// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/activations.h"
#include "services/payments.h"

namespace dotm::server {

/// Activations, lines, purchases, numbers, the payment webhook, and the activation limit's figures.
/// @p simulated: the providers are the sandbox; every line says so.
void addEsimEndpoints(Api &api, services::Activations &activations, bool simulated);
/// POST /stripe/webhook/{suffix}; the suffix is opaque, the signature decides.
void addWebhookEndpoint(Api &api, services::Payments &payments);

} // namespace dotm::server
