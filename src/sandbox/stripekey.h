// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "sandbox/stripeerror.h"

namespace dotm::sandbox::stripe {

/// Whether the secret key of @p request (Bearer, or Basic with the key as user) is of live mode. Any key of the right
/// form is taken: "sk_test_...", "rk_live_...". 401 without a key or with a wrong one, 403 for a publishable one.
[[nodiscard]] Result<bool> liveModeOf(const http::Request &request);

} // namespace dotm::sandbox::stripe
