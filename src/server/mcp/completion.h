// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/registry.h"

namespace dotm::server::mcp {

/// "completion/complete": values of a prompt's argument or a template's variable that begin with what was typed, best
/// first, at most a hundred. Refuses unknown prompts, templates and arguments.
[[nodiscard]] Rpc<QJsonObject> complete(const Registry &registry, const QJsonObject &params);

} // namespace dotm::server::mcp
