// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/activation/activationdeps.h"
#include "services/steps/stepworker.h"

namespace dotm::services {

/// Everything between a wish and a line. What @p deps refers to outlives @p worker.
void addActivationSteps(StepWorker &worker, const ActivationDeps &deps);

} // namespace dotm::services
