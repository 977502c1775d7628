// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/series.h"
#include "domain/platformseries.h"
#include "domain/timebuckets.h"

namespace dotm::client {

/// The numbers behind a chart.
struct SeriesQuery
{
    domain::PlatformSeries name = domain::PlatformSeries::Activations;
    domain::BucketSize size = domain::BucketSize::Hour;
    core::TimePoint from;
    core::TimePoint until;
    QString zone; ///< "Europe/Madrid"
};

/// As ApiClient, which must outlive it. GUI thread.
class SeriesApi
{
public:
    explicit SeriesApi(ApiClient &api) : m_api(api) {}

    [[nodiscard]] core::Task<core::Result<contract::Series>> read(SeriesQuery query);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
