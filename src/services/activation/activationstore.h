// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/steps/stephandler.h"
#include "storage/database.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/users.h"

#include <functional>

namespace dotm::services {

/// Short forms the steps share for reading and changing an activation.
namespace activationstore {

[[nodiscard]] core::Result<storage::Activation> require(storage::Connection &db, const QString &activationId);
[[nodiscard]] core::Result<storage::User> requireUser(storage::Connection &db, const QString &uid);
/// The person, held against other writers until the transaction ends.
[[nodiscard]] core::Result<storage::User> holdUser(storage::Connection &db, const QString &uid);
[[nodiscard]] core::Task<core::Result<storage::Activation>> load(storage::Database &database, QString activationId);
[[nodiscard]] core::Task<core::Result<storage::User>> loadUser(storage::Database &database, QString uid);

/// Reads and holds, lets @p change edit, writes back. Inside the caller's transaction.
[[nodiscard]] core::Outcome edit(storage::Connection &db, const QString &activationId, core::TimePoint now,
                                 const std::function<void(storage::Activation &)> &change);
/// What follows a payment: the carrier's record of the person if there is none yet, else the line. Given-up steps of
/// either are made due again. Safe to call at any time.
[[nodiscard]] core::Outcome enqueueProvisioning(const StepContext &context, const QString &uid,
                                                const QString &activationId);
/// Marks it stuck with one sentence for people, unless it is active or cancelled.
[[nodiscard]] core::Outcome markStuck(storage::Connection &db, const QString &activationId, core::TimePoint now,
                                      const QString &sentence);

} // namespace activationstore
} // namespace dotm::services
