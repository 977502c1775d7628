// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/backoffice/paymentdesk.h"

namespace dotm::server {

/// Rows by which administrators read payments beside their lines, and ask the payment provider about one. They change
/// nothing. @p simulated: the payment provider is the sandbox, so every payment is a test.
void addPaymentEndpoints(Api &api, services::PaymentDesk &desk, bool simulated);

} // namespace dotm::server
