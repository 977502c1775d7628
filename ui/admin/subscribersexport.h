// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/subscriber.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

/// Who was found by @p query.
[[nodiscard]] ListToExport subscribersList(const contract::SubscriberSearch &search, const QString &query);

} // namespace dotm::admin
