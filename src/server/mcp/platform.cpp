// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/platform.h"

#include "server/mcp/catalogtexts.h"
#include "server/mcp/catalogtools.h"
#include "server/mcp/rows.h"

namespace dotm::server::mcp {

Registry platformRegistry(Tool activation, const core::Clock &clock)
{
    const domain::Catalog catalog;
    Registry registry;
    registry.tools = catalogTools(catalog, clock);
    registry.tools.append(std::move(activation));
    registry.resources = catalogResources(catalog);
    registry.templates = catalogTemplates(catalog);
    registry.prompts = catalogPrompts(catalog);
    return registry;
}

McpOffer offerOf(const Registry &registry)
{
    const Revision &revision = newestLegacy();
    return {listRows(registry, ListKind::Resources, revision), listRows(registry, ListKind::Tools, revision),
            listRows(registry, ListKind::Prompts, revision)};
}

} // namespace dotm::server::mcp
