// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox {

/// PUT, GET and DELETE /faults. A provider is known when the router has a row for it. @p router must live as long as
/// its rows are used.
void installFaults(Router &router, World &world);

} // namespace dotm::sandbox
