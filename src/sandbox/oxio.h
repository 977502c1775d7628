// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dotm::sandbox {

class Router;
struct World;

/// Adds the OXIO stand-in below "/oxio": end users, groups, lines, SIMs, numbers, zip codes. A line's state is computed
/// from the clock when it is read, so a restart changes nothing. @p world outlives @p router.
void installOxio(Router &router, World &world);

} // namespace dotm::sandbox
