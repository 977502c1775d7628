// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/beta.h"

namespace dotm::client {

/// The calls of a customer about their beta access, typed. As ApiClient, which must outlive it. GUI thread.
class BetaApi
{
public:
    explicit BetaApi(ApiClient &api) : m_api(api) {}

    [[nodiscard]] core::Task<core::Result<contract::BetaStatus>> status();
    /// Asks once and gives the request's id. Errors: Conflict while one is pending, and when access is there.
    [[nodiscard]] core::Task<core::Result<QString>> ask();

private:
    ApiClient &m_api;
};

} // namespace dotm::client
