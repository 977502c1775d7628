// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/section.h"

namespace dotm::admin {

/// The pages of the admin that exist, one row each. The page of a row is made in qml/Admin/AdminPages.qml.
[[nodiscard]] ui::Sections adminSections();

} // namespace dotm::admin
