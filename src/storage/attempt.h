// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/job.h"

namespace dotm::storage {

struct Attempt
{
    core::Outcome outcome;
    /// The work did not take effect and may well succeed next time. Never after a COMMIT whose answer was lost.
    bool isRepeatable = false;
};

/// Runs @p job once: inside BEGIN/COMMIT, or as a read. An exception of the work becomes Internal.
/// @p guardReads: the connection also writes, so a read must be kept from writing (SQLite only).
[[nodiscard]] Attempt attempt(Connection &connection, const Job &job, bool guardReads);

} // namespace dotm::storage
