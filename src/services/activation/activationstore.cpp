// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/activationstore.h"

#include "services/activation/stepkeys.h"

namespace dotm::services::activationstore {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using core::Task;
using domain::ActivationState;
using storage::Activation;
using storage::Connection;
using storage::User;

namespace {

template <typename T>
Result<T> orNotFound(const Result<std::optional<T>> &found, const QString &sentence)
{
    if (!found) {
        return core::fail(found.error());
    }
    return *found ? Result<T>(**found) : core::fail(core::ErrorCode::NotFound, sentence);
}

const QString kNoActivation = u"No such activation."_s;
const QString kNoUser = u"No such account."_s;

} // namespace

Result<Activation> require(Connection &db, const QString &activationId)
{
    return orNotFound(storage::activations::byId(db, activationId), kNoActivation);
}

Result<User> requireUser(Connection &db, const QString &uid)
{
    return orNotFound(storage::users::byUid(db, uid), kNoUser);
}

Result<User> holdUser(Connection &db, const QString &uid)
{
    return orNotFound(storage::users::hold(db, uid), kNoUser);
}

Task<Result<Activation>> load(storage::Database &database, QString activationId)
{
    const std::function<Result<Activation>(Connection &)> work = [activationId](Connection &db) {
        return require(db, activationId);
    };
    co_return co_await database.read<Activation>(work);
}

Task<Result<User>> loadUser(storage::Database &database, QString uid)
{
    const std::function<Result<User>(Connection &)> work = [uid](Connection &db) {
        return requireUser(db, uid);
    };
    co_return co_await database.read<User>(work);
}

Outcome edit(Connection &db, const QString &activationId, core::TimePoint now,
             const std::function<void(Activation &)> &change)
{
    auto activation = orNotFound(storage::activations::holdById(db, activationId), kNoActivation);
    if (!activation) {
        return core::fail(activation.error());
    }
    change(*activation);
    return storage::activations::update(db, *activation, now);
}

Outcome enqueueProvisioning(const StepContext &context, const QString &uid, const QString &activationId)
{
    const auto user = holdUser(context.db, uid);
    const auto personAgain = storage::steps::retryFailed(context.db, uid, context.now);
    const auto again = storage::steps::retryFailed(context.db, activationId, context.now);
    if (!user || !personAgain || !again) {
        return core::fail(!user ? user.error() : !personAgain ? personAgain.error() : again.error());
    }
    if (user->oxioUserId.isEmpty()) {
        return context.queue.add(context.db, stepkeys::kOxioEndUser, stepkeys::oxioEndUser(uid), uid, uid);
    }
    return context.queue.add(context.db, stepkeys::kOxioLine, stepkeys::oxioLine(activationId), activationId, uid);
}

Outcome markStuck(Connection &db, const QString &activationId, core::TimePoint now, const QString &sentence)
{
    return edit(db, activationId, now, [&](Activation &activation) {
        if (activation.state != ActivationState::Active && activation.state != ActivationState::Cancelled) {
            activation.state = ActivationState::Stuck;
            activation.problem = sentence;
        }
    });
}

} // namespace dotm::services::activationstore
