// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/revision.h"

#include <algorithm>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Revision kTable[] = {
    {.name = "2024-11-05"_L1},
    {.name = "2025-03-26"_L1, .batches = true, .annotations = true},
    {.name = "2025-06-18"_L1, .annotations = true, .titles = true},
    {.name = "2025-11-25"_L1, .annotations = true, .titles = true, .icons = true, .primesStreams = true},
    {.name = "2026-07-28"_L1,
     .era = Era::Modern,
     .annotations = true,
     .titles = true,
     .icons = true,
     .resourceNotFound = -32602},
};
constexpr const Revision &kAssumed = kTable[1];
constexpr const Revision &kNewestLegacy = kTable[3];
constexpr const Revision &kNewestModern = kTable[4];

} // namespace

std::span<const Revision> revisions()
{
    return kTable;
}

const Revision *findRevision(QStringView name)
{
    const auto *found = std::ranges::find_if(kTable, [name](const Revision &row) { return name == row.name; });
    return found == std::end(kTable) ? nullptr : found;
}

const Revision &newestLegacy()
{
    return kNewestLegacy;
}

const Revision &newestModern()
{
    return kNewestModern;
}

const Revision &assumedRevision()
{
    return kAssumed;
}

const Revision &negotiate(QStringView asked)
{
    const Revision *known = findRevision(asked);
    return known != nullptr && !known->isModern() ? *known : kNewestLegacy;
}

} // namespace dotm::server::mcp
