// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripe.h"

#include "core/log.h"
#include "sandbox/striperoutes.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

/// The path of the sandbox's SQLite file; empty for one in memory.
QString databaseFile(World &world)
{
    const core::Result<storage::Row> row =
        world.db->one(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s);
    return row && !row->isNull(0) ? row->text(0) : QString();
}

} // namespace

void installStripe(Router &router, World &world)
{
    if (const core::Outcome made = stripe::Store::createTables(*world.db); !made) {
        qCCritical(core::lcSandbox).noquote() << "Stripe stand-in has no tables:" << made.error().detail;
    }
    const QString file = databaseFile(world);
    const auto delivery = file.isEmpty() ? nullptr : std::make_shared<stripe::Delivery>(file, world.clock);
    stripe::Api api(router, world, delivery);
    stripe::addCustomerRoutes(api);
    stripe::addEventRoutes(api);
    stripe::addInvoiceItemRoutes(api);
    stripe::addInvoiceRoutes(api);
    stripe::addMeterRoutes(api);
    stripe::addPaymentRoutes(api);
    stripe::addPriceRoutes(api);
    stripe::addProductRoutes(api);
    stripe::addRefundRoutes(api);
    stripe::addWebhookRoutes(api);
    api.addUnknown();
    stripe::addPages(router, world, delivery);
}

} // namespace dotm::sandbox
