// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox::ethereum {

/// GET and PUT /ethereum/control: what tests do to the chain. The body holds any of "hold" (true: nothing is mined and
/// time does not count), "drop" (the hash of a waiting transaction), "base_fee" and "fund" ({"address","wei"}), "mine"
/// (so many blocks), "reorg" ({"depth","drop":[hashes]}), "log_range" and "log_results" (limits of eth_getLogs; 0: the
/// usual ones), done in this order. Amounts are decimal text. Answers the chain's state.
void addControlRoutes(Router &router, World &world);
/// GET /ethereum: supply, holders and transfers, for people. POST /ethereum/faucet: a form that gives ether.
void addPageRoutes(Router &router, World &world);

} // namespace dotm::sandbox::ethereum
