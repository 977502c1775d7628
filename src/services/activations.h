// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/activation/activationdeps.h"
#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/purchases.h"
#include "storage/repositories/users.h"

#include <optional>

namespace dotm::services {

/// What the customer wishes for. Both may be empty: the carrier then chooses.
struct ActivationWish
{
    QString areaCode;
    QString phoneNumber; ///< E.164, one of the available numbers
};

/// An activation and, while it waits for the hourly limit, its place.
struct ActivationView
{
    storage::Activation activation;
    std::optional<RateDecision> queue;
};

/// eSIM activations of a person: one at a time, each a row that steps move on. Service thread.
class Activations
{
public:
    Activations(ActivationDeps deps, StepWorker &steps, Changes &changes);

    /// Starts an activation, or finds the living one: an open invoice is used again, a paid one goes on, a finished one
    /// is answered as it is, a stuck one is tried again. Waits up to five seconds for a new invoice's page.
    /// Errors: Invalid (wish), Disabled (payments or carrier not configured), Storage.
    [[nodiscard]] core::Task<core::Result<ActivationView>> request(Identity who, ActivationWish wish);
    /// Own ones; agents and admins see all. NotFound otherwise, whether it exists or not.
    [[nodiscard]] core::Task<core::Result<ActivationView>> byId(Identity who, QString activationId);
    /// Own ones, newest first.
    [[nodiscard]] core::Task<core::Result<QList<ActivationView>>> list(Identity who);
    /// Withdraws the unpaid invoice. Conflict once it is paid.
    [[nodiscard]] core::Task<core::Result<ActivationView>> cancel(Identity who, QString activationId);
    /// Sends the activation mail again. Conflict when there is no usable code yet; RateLimited after ten sendings.
    [[nodiscard]] core::Task<core::Result<ActivationView>> resendMail(Identity who, QString activationId);
    /// Own purchases, newest first, a page at a time.
    [[nodiscard]] core::Task<core::Result<QList<storage::Purchase>>>
    purchases(Identity who, int limit, std::optional<storage::PurchaseMark> after);
    [[nodiscard]] core::Task<core::Result<RateStatistics>> rateStatistics();
    [[nodiscard]] core::Task<core::Result<QList<oxio::AvailableNumber>>> availableNumbers(QString areaCode, int limit);
    [[nodiscard]] core::Task<core::Result<QStringList>> areaCodes();

private:
    [[nodiscard]] core::Result<storage::Activation> start(storage::Connection &db, const storage::User &user,
                                                          const ActivationWish &wish) const;
    [[nodiscard]] core::Result<storage::Activation> begin(storage::Connection &db, const Identity &who,
                                                          const ActivationWish &wish) const;
    [[nodiscard]] core::Outcome goOn(storage::Connection &db, storage::Activation &activation,
                                     const ActivationWish &wish) const;
    [[nodiscard]] core::Task<core::Result<ActivationView>> waitForInvoice(Identity who, QString activationId);

    ActivationDeps m_deps;
    StepWorker &m_steps;
    Changes &m_changes;
};

} // namespace dotm::services
