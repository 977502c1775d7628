// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/consentrequest.h"
#include "ui/customer/customerstore.h"

#include <QVariantList>

namespace dotm::customer {

/// What is asked, in exact values: { label, value, note } for product, line, cost now and later, and whether it can be
/// undone. Identifiers are covered.
[[nodiscard]] QVariantList requestFacts(const bridge::ConsentRequest &request, const CustomerStore &store);

} // namespace dotm::customer
