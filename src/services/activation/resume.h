// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/steps/stephandler.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/users.h"

/// How an activation is set going again: by its owner who asks for it once more, or by an administrator. Inside the
/// caller's transaction; nothing here writes the activation itself.
namespace dotm::services::resume {

/// What an invoice begins with: the customer's record if there is none yet, else the invoice.
[[nodiscard]] core::Outcome enqueueFirst(const StepContext &context, const storage::User &user,
                                         const QString &activationId);
/// Makes given-up steps due again and puts the state back to where it stopped.
[[nodiscard]] core::Outcome unstick(const StepContext &context, storage::Activation &activation);
/// Somebody waits and asks: whatever comes next is made due again, in case it was given up.
[[nodiscard]] core::Outcome wakeNext(const StepContext &context, const storage::Activation &activation);

} // namespace dotm::services::resume
