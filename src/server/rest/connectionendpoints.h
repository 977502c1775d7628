// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/connections/connections.h"

namespace dotm::server {

/// Where a missing setting may be put.
struct SettingPlaces
{
    QString keychain;
    QString userFile;
    QString systemFile;
};

/// Rows about the providers, for administrators: how each stands, and a test call. @p simulated: they are the sandbox.
void addConnectionEndpoints(Api &api, services::Connections &connections, const SettingPlaces &places, bool simulated);

} // namespace dotm::server
