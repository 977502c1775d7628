// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "server/rest/endpoint.h"

namespace dotm::server {

/// The JSON body of @p request, checked against @p fields: unknown members, wrong types, missing or overlong values are
/// refused with one sentence that names the member. An empty body counts as {}.
[[nodiscard]] core::Result<QJsonObject> readBody(const http::Request &request, const QList<Field> &fields);
/// The same for query parameters: unknown names and wrong types are refused.
[[nodiscard]] core::Outcome checkQuery(const http::Request &request, const QList<Field> &fields);

} // namespace dotm::server
