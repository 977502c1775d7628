// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/customerstep.h"

#include "domain/catalog.h"
#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;
using domain::ActivationState;

QString CustomerStep::kind() const
{
    return stepkeys::kStripeCustomer;
}

Task<StepResult> CustomerStep::run(storage::Step step)
{
    const QString uid = step.subject;
    const auto user = co_await activationstore::loadUser(m_deps.database, uid);
    if (!user) {
        co_return StepResult::failed(user.error());
    }
    const QString email = user->email;
    const auto known = co_await m_deps.stripe.customersByEmail(email);
    if (!known) {
        co_return StepResult::failed(known.error());
    }
    for (const stripe::Customer &customer : *known) {
        if (!customer.deleted && customer.metadata.value(u"firebaseUid"_s) == uid) {
            co_return StepResult::done({{u"customer"_s, customer.id}});
        }
    }
    const stripe::CustomerDraft draft(email, user->displayName,
                                      {{u"firebaseUid"_s, uid}, {u"user_id"_s, QString::number(user->id)}});
    const auto created = co_await m_deps.stripe.createCustomer(draft, step.idempotencyKey);
    if (!created) {
        co_return StepResult::failed(created.error());
    }
    co_return StepResult::done({{u"customer"_s, created->id}});
}

Outcome CustomerStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    const QString uid = step.subject;
    const Outcome stored =
        storage::users::setStripeCustomer(context.db, uid, value.value("customer"_L1).toString(), context.now);
    if (!stored) {
        return stored;
    }
    const auto waiting = storage::activations::alive(context.db, uid, domain::kEsimBeta);
    if (!waiting) {
        return core::fail(waiting.error());
    }
    if (*waiting && (*waiting)->state == ActivationState::PreparingInvoice) {
        const QString id = (*waiting)->id;
        return context.queue.add(context.db, stepkeys::kStripeInvoice, stepkeys::stripeInvoice(id), id, uid);
    }
    return {};
}

Outcome CustomerStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &)
{
    if (const auto held = activationstore::holdUser(context.db, step.subject); !held) {
        return core::fail(held.error());
    }
    const auto waiting = storage::activations::alive(context.db, step.subject, domain::kEsimBeta);
    if (!waiting) {
        return core::fail(waiting.error());
    }
    if (*waiting && (*waiting)->state == ActivationState::PreparingInvoice) {
        return activationstore::markStuck(context.db, (*waiting)->id, context.now,
                                          u"The invoice could not be made. Nothing was charged."_s);
    }
    return {};
}

} // namespace dotm::services
