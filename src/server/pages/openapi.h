// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/endpoint.h"

#include <vector>

namespace dotm::server {

/// The OpenAPI 3.1 description of @p rows: paths, parameters, bodies, who may call.
[[nodiscard]] QJsonObject openApi(const std::vector<Endpoint> &rows);
/// The same as a page for people.
[[nodiscard]] QString documentationPage(const std::vector<Endpoint> &rows);

} // namespace dotm::server
