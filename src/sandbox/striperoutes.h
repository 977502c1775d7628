// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripeapi.h"

namespace dotm::sandbox {
class Router;
struct World;
} // namespace dotm::sandbox

namespace dotm::sandbox::stripe {

void addCustomerRoutes(Api &api); ///< customers, and their search
void addEventRoutes(Api &api);
void addInvoiceItemRoutes(Api &api);
void addInvoiceRoutes(Api &api);
void addMeterRoutes(Api &api);   ///< billing meters and their events
void addPaymentRoutes(Api &api); ///< payment intents, charges, invoice payments
void addPriceRoutes(Api &api);
void addProductRoutes(Api &api);
void addRefundRoutes(Api &api);
void addWebhookRoutes(Api &api);
/// "/pay/{token}", "/pay/{token}/print", "/invoices": for people, not below the API.
void addPages(Router &router, World &world, const std::shared_ptr<Delivery> &delivery);

} // namespace dotm::sandbox::stripe
