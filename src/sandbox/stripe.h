// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dotm::sandbox {

class Router;
struct World;

/// Adds the Stripe stand-in: the API below "/stripe/v1" and, for SDKs that take host and port only, below "/v1"; the
/// hosted invoice pages "/pay/{token}" and the list "/invoices". Signed webhooks go to registered loopback addresses
/// from a thread of their own that ends with @p router; with a database in memory there are none. @p world outlives @p
/// router.
void installStripe(Router &router, World &world);

} // namespace dotm::sandbox
