// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalog.h"
#include "server/mcp/registry.h"

namespace dotm::server::mcp {

/// The seven public resources: the whole catalog, its parts, and what the platform costs.
[[nodiscard]] QList<Resource> catalogResources(const domain::Catalog &catalog);
/// One service by id, and one category by id.
[[nodiscard]] QList<ResourceTemplate> catalogTemplates(const domain::Catalog &catalog);
/// The three public prompts: a plan for a person, a service in plain words, a cheaper set.
[[nodiscard]] QList<Prompt> catalogPrompts(const domain::Catalog &catalog);

} // namespace dotm::server::mcp
