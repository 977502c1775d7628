// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betamails.h"

#include "domain/phonenumber.h"
#include "services/mailtext.h"

#include <QDateTime>
#include <QUrlQuery>

namespace dotm::services::betamails {
using namespace Qt::Literals::StringLiterals;
using domain::MailDraft;
using domain::MailKind;
using storage::BetaRequest;

namespace {

QString decisionLink(const BetaMailOptions &options, const QString &what, const QString &requestId,
                     const QString &token)
{
    QUrl url = options.baseUrl;
    url.setPath(u"/api/beta-%1/%2"_s.arg(what, requestId));
    url.setQuery(u"token="_s + token);
    return url.toString(QUrl::FullyEncoded);
}

QString day(core::TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(time), Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

mailtext::Values common(const BetaRequest &request, const BetaMailOptions &options)
{
    return {{u"user_name"_s, request.name},
            {u"user_email"_s, request.email},
            {u"requested_at"_s, day(request.requestedAt)},
            {u"simulated"_s, options.simulated ? u"Simulated: made by the demo."_s : QString()}};
}

email::Message made(const domain::MailDraft &draft, domain::MailKind kind, const mailtext::Values &values,
                    const QString &to, const BetaMailOptions &options)
{
    email::Message message = mailtext::message(draft, values, options.simulated);
    message.to = {to};
    message.tags = {{u"kind"_s, domain::mailKindName(kind)}};
    return message;
}

} // namespace

email::Message requested(const MailDraft &draft, const BetaRequest &request, const QString &to, const QString &token,
                         const BetaMailOptions &options)
{
    mailtext::Values values = common(request, options);
    values.insert(u"approve_link"_s, decisionLink(options, u"approve"_s, request.id, token));
    values.insert(u"reject_link"_s, decisionLink(options, u"reject"_s, request.id, token));
    values.insert(u"app_link"_s, u"dotm:approvals/"_s + request.id);
    return made(draft, MailKind::BetaRequest, values, to, options);
}

email::Message approved(const MailDraft &draft, const BetaRequest &request, const BetaMailOptions &options)
{
    mailtext::Values values = common(request, options);
    values.insert(u"phone_number"_s, domain::phonenumber::grouped(request.phoneNumber));
    values.insert(u"group_id"_s, request.groupId);
    return made(draft, MailKind::BetaApproved, values, request.email, options);
}

email::Message rejected(const MailDraft &draft, const BetaRequest &request, const BetaMailOptions &options)
{
    mailtext::Values values = common(request, options);
    values.insert(u"reason"_s, request.reason.isEmpty() ? u"No reason was given."_s : request.reason);
    return made(draft, MailKind::BetaRejected, values, request.email, options);
}

} // namespace dotm::services::betamails
