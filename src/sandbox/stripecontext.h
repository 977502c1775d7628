// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripestore.h"
#include "sandbox/world.h"

#include <QUrl>

namespace dotm::sandbox::stripe {

/// One call (or one click on a hosted page) at work, inside its transaction.
struct Context
{
    World &world;
    Store store;
    QUrl base;              ///< the sandbox's own address, for links
    QString requestId;      ///< empty for a hosted page
    QString idempotencyKey; ///< empty if none was sent
    bool deliveriesQueued = false;

    Context(World &theWorld, storage::Connection &connection, QUrl theBase, bool live)
        : world(theWorld), store(connection, theWorld.random, live), base(std::move(theBase))
    {
    }
    /// Unix seconds, Stripe's only form of time.
    [[nodiscard]] qint64 now() const { return core::toMs(world.clock.now()) / 1000; }
};

} // namespace dotm::sandbox::stripe
