// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripecontext.h"

namespace dotm::sandbox::stripe {

/// A product of @p form ("name", "id" and the rest), written. resource_already_exists for an id that is taken.
[[nodiscard]] Answer createProduct(Context &context, const Form &form);

} // namespace dotm::sandbox::stripe
