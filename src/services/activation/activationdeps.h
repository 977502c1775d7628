// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "providers/email/mailer.h"
#include "providers/oxio/oxioclient.h"
#include "providers/stripe/stripeclient.h"
#include "services/ratelimiter.h"
#include "storage/database.h"

namespace dotm::services {

struct ActivationOptions
{
    QString stripePriceId; ///< empty: the invoice item carries the amount itself
    /// How long the carrier's list is read after an unclear order before ordering again.
    std::chrono::milliseconds lineReconcile{120'000};
    std::chrono::milliseconds linePoll{3'000};      ///< for the first half minute
    std::chrono::milliseconds linePollSlow{15'000}; ///< for ten minutes; then every 15 minutes
    bool simulated = false;                         ///< the providers are the sandbox: mails and papers say so
};

/// What the steps of an activation need. All outlive the worker.
struct ActivationDeps
{
    storage::Database &database;
    stripe::StripeClient &stripe;
    oxio::OxioClient &oxio;
    email::Mailer &mailer;
    RateLimiter &limiter;
    const core::Clock &clock;
    core::Random &random;
    ActivationOptions options;
};

} // namespace dotm::services
