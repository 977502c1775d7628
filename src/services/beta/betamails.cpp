// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betamails.h"

#include "domain/phonenumber.h"
#include "services/mailtext.h"

#include <QDateTime>
#include <QUrlQuery>

namespace dotm::services::betamails {
using namespace Qt::Literals::StringLiterals;
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

core::Result<email::Message> made(const QString &name, const mailtext::Values &values, const QString &to,
                                  const QString &subject, const BetaMailOptions &options)
{
    auto filled = mailtext::message(name, values);
    if (!filled) {
        return filled;
    }
    email::Message message = *filled;
    message.to = {to};
    message.subject = options.simulated ? u"[simulated] "_s + subject : subject;
    message.tags = {{u"kind"_s, name}};
    return message;
}

} // namespace

core::Result<email::Message> requested(const BetaRequest &request, const QString &to, const QString &token,
                                       const BetaMailOptions &options)
{
    mailtext::Values values = common(request, options);
    values.insert(u"approve_link"_s, decisionLink(options, u"approve"_s, request.id, token));
    values.insert(u"reject_link"_s, decisionLink(options, u"reject"_s, request.id, token));
    values.insert(u"app_link"_s, u"dotm:approvals/"_s + request.id);
    return made(u"beta_request"_s, values, to, u"Somebody asks for beta access"_s, options);
}

core::Result<email::Message> approved(const BetaRequest &request, const BetaMailOptions &options)
{
    mailtext::Values values = common(request, options);
    values.insert(u"phone_number"_s, domain::phonenumber::grouped(request.phoneNumber));
    values.insert(u"group_id"_s, request.groupId);
    return made(u"beta_approved"_s, values, request.email, u"You have beta access"_s, options);
}

core::Result<email::Message> rejected(const BetaRequest &request, const BetaMailOptions &options)
{
    mailtext::Values values = common(request, options);
    values.insert(u"reason"_s, request.reason.isEmpty() ? u"No reason was given."_s : request.reason);
    return made(u"beta_rejected"_s, values, request.email, u"About your request for beta access"_s, options);
}

} // namespace dotm::services::betamails
