// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace dotm::domain {

/// What the platform counts over time, by what it records itself. Data used on lines is not among them: nothing
/// reports it.
enum class PlatformSeries {
    Activations, ///< lines the carrier made
    Revenue,     ///< recorded payments, before refunds
    Signups,     ///< accounts made and not deleted
    Usage,       ///< metered requests with API keys, MCP included
};

[[nodiscard]] QString seriesName(PlatformSeries series); ///< "activations"
[[nodiscard]] std::optional<PlatformSeries> seriesFromName(const QString &name);

} // namespace dotm::domain
