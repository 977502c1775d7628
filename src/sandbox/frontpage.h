// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"

namespace dotm::sandbox {

/// GET /: a list of the sandbox's pages for a browser (Accept: text/html), and for everybody else what Google's
/// Firebase emulator says there when it is ready.
void installFrontPage(Router &router);

} // namespace dotm::sandbox
