// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/connection.h"

namespace dotm::client {

/// The calls about the providers' connections, typed. As ApiClient, which must outlive it. GUI thread.
class ConnectionsApi
{
public:
    explicit ConnectionsApi(ApiClient &api) : m_api(api) {}

    [[nodiscard]] core::Task<core::Result<contract::ConnectionList>> list();
    /// Begins a check; one that is under way goes on. Its end is seen by list().
    [[nodiscard]] core::Task<core::Result<contract::Connection>> check(QString name);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
