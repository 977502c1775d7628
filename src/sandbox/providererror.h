// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <QString>

namespace dotm::sandbox {

/// What @p provider says when nothing of the call itself is at issue: 404, 405, 429 or 500, in its own shape.
[[nodiscard]] http::Response providerError(const QString &provider, int status);

} // namespace dotm::sandbox
