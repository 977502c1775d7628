// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betamailstep.h"

#include "services/beta/betakeys.h"
#include "services/beta/betastore.h"
#include "services/mailtext.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using core::Task;
using domain::MailKind;
using storage::BetaRequest;

namespace {

constexpr auto kToken = "token"_L1;
constexpr auto kTo = "to"_L1;

MailKind kindOf(const QJsonObject &payload)
{
    const QString which = payload.value("mail"_L1).toString();
    return which == "approved"_L1   ? MailKind::BetaApproved
           : which == "rejected"_L1 ? MailKind::BetaRejected
                                    : MailKind::BetaRequest;
}

Outcome forgetToken(const StepContext &context, storage::Step step)
{
    if (!step.payload.contains(kToken)) {
        return {};
    }
    step.payload.remove(kToken);
    return storage::steps::note(context.db, step, context.now);
}

} // namespace

BetaMailStep::BetaMailStep(storage::Database &database, email::Mailer &mailer, BetaMailOptions options)
    : m_database(database), m_mailer(mailer), m_options(std::move(options))
{
}

QString BetaMailStep::kind() const
{
    return betakeys::kMail;
}

QString BetaMailStep::topic() const
{
    return betakeys::kTopic;
}

email::Message BetaMailStep::messageFor(MailKind kind, const domain::MailDraft &draft, const BetaRequest &request,
                                        const QJsonObject &payload) const
{
    switch (kind) {
    case MailKind::BetaApproved:
        return betamails::approved(draft, request, m_options);
    case MailKind::BetaRejected:
        return betamails::rejected(draft, request, m_options);
    case MailKind::BetaRequest:
    case MailKind::Activation:
        break;
    }
    return betamails::requested(draft, request, payload.value(kTo).toString(), payload.value(kToken).toString(),
                                m_options);
}

Task<StepResult> BetaMailStep::run(storage::Step step)
{
    const QString id = step.subject;
    const std::function<Result<BetaRequest>(storage::Connection &)> look = [id](storage::Connection &db) {
        return betastore::require(db, id);
    };
    const auto request = co_await m_database.read<BetaRequest>(look);
    if (!request) {
        co_return StepResult::failed(request.error());
    }
    const bool isOvertaken = step.payload.value("mail"_L1) == "request"_L1 && !request->isOpen();
    if (isOvertaken && !step.unclear) {
        co_return StepResult::done({{u"skipped"_s, true}}); // decided before anybody was told
    }
    const MailKind kind = kindOf(step.payload);
    const QString address = kind == MailKind::BetaRequest ? step.payload.value(kTo).toString() : request->email;
    const core::TimePoint decided = step.createdAt;
    const auto draft = co_await mailtext::forRecipient(m_database, kind, address, decided);
    if (!draft) {
        co_return StepResult::failedReading(draft.error());
    }
    const email::Message mail = messageFor(kind, *draft, *request, step.payload);
    const auto sent = co_await m_mailer.send(mail, step.idempotencyKey);
    if (!sent) {
        co_return StepResult::failed(sent.error());
    }
    co_return StepResult::done({{u"transport"_s, sent->transport}, {u"id"_s, sent->id}});
}

Outcome BetaMailStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &)
{
    return forgetToken(context, step);
}

Outcome BetaMailStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &)
{
    return forgetToken(context, step);
}

} // namespace dotm::services
