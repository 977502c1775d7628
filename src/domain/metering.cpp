// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/metering.h"

namespace dotm::domain::metering {
using namespace Qt::Literals::StringLiterals;

QString megabytesText(qint64 requests)
{
    constexpr int kDecimals = 3;
    return u"%1.%2"_s.arg(requests / kRequestsPerMegabyte)
        .arg(requests % kRequestsPerMegabyte, kDecimals, 10, QLatin1Char('0'));
}

core::TimePoint billableUntil(core::TimePoint now)
{
    return std::chrono::floor<std::chrono::hours>(now - kGrace);
}

core::TimePoint firstOfDays(core::TimePoint now, int days)
{
    return std::chrono::floor<std::chrono::days>(now) - std::chrono::days(days - 1);
}

core::TimePoint startOfMonth(core::TimePoint now)
{
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    return std::chrono::sys_days(today.year() / today.month() / 1);
}

} // namespace dotm::domain::metering
