// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/activationendpoints.h"
#include "server/rest/paymentendpoints.h"
#include "server/rest/subscriberendpoints.h"

namespace dotm::app {

/// What agents and administrators read of people, activations and payments: services and endpoints.
class BackOfficeParts
{
public:
    BackOfficeParts(storage::Database &database, stripe::StripeClient &stripe, const services::RateLimiter &limiter,
                    services::StepWorker &worker, services::Changes &changes, const core::Clock &clock)
        : m_subscribers(database), m_activations(database, limiter, worker, changes, clock),
          m_payments(database, stripe, clock)
    {
    }

    void addEndpoints(server::Api &api, bool simulated)
    {
        server::addSubscriberEndpoints(api, m_subscribers, simulated);
        server::addActivationEndpoints(api, m_activations, simulated);
        server::addPaymentEndpoints(api, m_payments, simulated);
    }

private:
    services::Subscribers m_subscribers;
    services::ActivationDesk m_activations;
    services::PaymentDesk m_payments;
};

} // namespace dotm::app
