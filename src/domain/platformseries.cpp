// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/platformseries.h"

#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kNames{
    std::pair(PlatformSeries::Activations, "activations"_L1), std::pair(PlatformSeries::Revenue, "revenue"_L1),
    std::pair(PlatformSeries::Signups, "signups"_L1), std::pair(PlatformSeries::Usage, "usage"_L1)};

} // namespace

QString seriesName(PlatformSeries series)
{
    for (const auto &[each, name] : kNames) {
        if (each == series) {
            return name;
        }
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<PlatformSeries> seriesFromName(const QString &name)
{
    for (const auto &[each, text] : kNames) {
        if (text == name) {
            return each;
        }
    }
    return std::nullopt;
}

} // namespace dotm::domain
