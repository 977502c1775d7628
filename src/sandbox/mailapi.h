// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox::resend {

/// Resend's API below "/resend": POST and GET /emails, GET /emails/{id}, POST /emails/batch.
void installApi(Router &router, World &world);

} // namespace dotm::sandbox::resend
