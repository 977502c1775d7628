// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/beta.h"
#include "services/beta/betaaccess.h"
#include "services/beta/betaapprovals.h"

namespace dotm::server {

/// From the services' values to the contract's. @p who: the caller, who may not confirm their own.
[[nodiscard]] contract::BetaStatus encode(const services::BetaStanding &standing, bool simulated);
[[nodiscard]] contract::Proposal encode(const storage::Proposal &proposal, const services::Identity &who);
[[nodiscard]] contract::BetaRequest encode(const services::BetaRow &row, const services::Identity &who);
[[nodiscard]] contract::BetaItem encode(const services::BetaItem &item, const services::Identity &who);
[[nodiscard]] contract::SecondPersonRule encode(const services::SecondPersonStanding &standing,
                                                const services::Identity &who);

} // namespace dotm::server
