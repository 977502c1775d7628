// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/connection.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

/// How every provider stood when @p list was read. Settings by name, never by value.
[[nodiscard]] ListToExport connectionsList(const contract::ConnectionList &list);

} // namespace dotm::admin
