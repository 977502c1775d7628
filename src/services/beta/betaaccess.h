// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "core/task.h"
#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "storage/database.h"
#include "storage/repositories/betarequests.h"

namespace dotm::services {

/// What came of asking.
struct BetaAsked
{
    storage::BetaRequest request;
    bool mailSent = false; ///< an administrator's mail is out already
};

/// A person's newest request, and whether a line carries its number by now.
struct BetaStanding
{
    std::optional<storage::BetaRequest> request;
    bool isNumberConfirmed = false;
};

/// Beta access as the customer sees it: ask once, then see how it stands. Service thread.
class BetaAccess
{
public:
    struct Options
    {
        QStringList mails;                         ///< told about requests besides the approvers we know
        std::chrono::milliseconds mailWait{2'000}; ///< how long request() waits for their mail
    };

    BetaAccess(storage::Database &database, StepWorker &steps, Changes &changes, const core::Clock &clock,
               core::Random &random, Options options);

    /// Errors: Invalid without an address; Conflict while a request is pending or when access is there.
    /// Waits a little for the administrators' mail.
    [[nodiscard]] core::Task<core::Result<BetaAsked>> request(Identity who, QString name);
    [[nodiscard]] core::Task<core::Result<BetaStanding>> status(Identity who);

private:
    [[nodiscard]] core::Result<storage::BetaRequest> begin(storage::Connection &db, const Identity &who,
                                                           const QString &name) const;
    [[nodiscard]] core::Outcome tellApprovers(storage::Connection &db, const storage::BetaRequest &request) const;
    [[nodiscard]] core::Task<core::Result<bool>> waitForMail(QString requestId);

    storage::Database &m_database;
    StepWorker &m_steps;
    Changes &m_changes;
    const core::Clock &m_clock;
    core::Random &m_random;
    Options m_options;
};

} // namespace dotm::services
