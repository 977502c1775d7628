// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/mailstep.h"

#include "services/activation/activationmail.h"
#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"
#include "services/mailtext.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;

QString MailStep::kind() const
{
    return stepkeys::kActivationMail;
}

Task<StepResult> MailStep::run(storage::Step step)
{
    const auto activation = co_await activationstore::load(m_deps.database, step.subject);
    if (!activation) {
        co_return StepResult::failed(activation.error());
    }
    const auto user = co_await activationstore::loadUser(m_deps.database, activation->uid);
    if (!user) {
        co_return StepResult::failed(user.error());
    }
    const QString address = user->email;
    const core::TimePoint decided = step.createdAt;
    const auto draft = co_await mailtext::forRecipient(m_deps.database, domain::MailKind::Activation, address, decided);
    if (!draft) {
        co_return StepResult::failedReading(draft.error());
    }
    const auto message = activationMail(*draft, *user, *activation, m_deps.options.simulated);
    if (!message) {
        co_return StepResult::failed(message.error());
    }
    const email::Message mail = *message;
    const auto sent = co_await m_deps.mailer.send(mail, step.idempotencyKey);
    if (!sent) {
        co_return StepResult::failed(sent.error());
    }
    co_return StepResult::done({{u"transport"_s, sent->transport}, {u"id"_s, sent->id}});
}

Outcome MailStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &)
{
    return activationstore::edit(context.db, step.subject, context.now,
                                 [](storage::Activation &activation) { activation.mailState = u"sent"_s; });
}

Outcome MailStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &)
{
    return activationstore::edit(context.db, step.subject, context.now,
                                 [](storage::Activation &activation) { activation.mailState = u"failed"_s; });
}

} // namespace dotm::services
