// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "http/message.h"
#include "storage/driver/connection.h"

#include <functional>
#include <memory>

namespace dotm::sandbox {

/// What the stand-ins share: one SQLite file in the profile's data folder, the time, randomness. Used on the sandbox's
/// one thread only.
struct World
{
    std::unique_ptr<storage::Connection> db;
    const core::Clock &clock;
    core::Random &random;
    QString projectId; ///< of the Firebase project we pretend to be

    /// Runs @p work in a transaction and answers what it answers; a storage fault becomes a 500 in plain text. An
    /// answer of 500 and above rolls back, every other one commits.
    [[nodiscard]] http::Response transaction(const std::function<http::Response(storage::Connection &)> &work);
};

} // namespace dotm::sandbox
