// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QString>

namespace dotm::admin {

/// Why something was not done, in one sentence. Who was first and when, and where something is set instead, is a
/// sentence of the service.
[[nodiscard]] QString sentenceOf(const core::Error &error);

} // namespace dotm::admin
