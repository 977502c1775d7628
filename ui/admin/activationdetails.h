// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminactivation.h"

#include <QVariantMap>

namespace dotm::admin {

/// One activation as ActivationsViewModel.details has it.
[[nodiscard]] QVariantMap activationDetails(const contract::AdminActivation &row, core::TimePoint now);

} // namespace dotm::admin
