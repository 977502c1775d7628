// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/mailkind.h"

#include <algorithm>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

struct KindRow
{
    MailKind kind;
    QString name;
    QString subject;
    QList<MailVariable> variables;
    QStringList pictures;
};

MailVariable simulatedVariable()
{
    return {u"simulated"_s, u"A sentence that says so when everything is simulated; else nothing"_s,
            u"Simulated: made by the demo."_s};
}

MailVariable personVariable()
{
    return {u"user_name"_s, u"The name of the customer"_s, u"Maria Sample"_s};
}

MailVariable askedVariable()
{
    return {u"requested_at"_s, u"When the customer asked"_s, u"2026-01-15 09:30 UTC"_s};
}

MailVariable mailVariable()
{
    return {u"user_email"_s, u"The mail address of the customer"_s, u"maria@example.com"_s};
}

MailVariable link(const QString &name, const QString &meaning, const QString &sample, bool isRequired)
{
    return {name, meaning, sample, isRequired, true};
}

KindRow activationRow()
{
    return {MailKind::Activation,
            u"activation"_s,
            u"Your eSIM is ready"_s,
            {personVariable(),
             {u"phone_number"_s, u"The number of the line"_s, u"+1 212 555 0147"_s},
             {u"smdp_address"_s, u"The SM-DP+ address to type in"_s, u"sample.smdp.example"_s, true},
             {u"matching_id"_s, u"The activation code to type in"_s, u"SAMPLE-0000-0000"_s, true},
             {u"confirmation"_s, u"Whether a confirmation code is needed"_s, u"Not needed"_s},
             link(u"apple_link"_s, u"Installs on an iPhone"_s, u"https://example.com/sample-iphone"_s, false),
             link(u"android_link"_s, u"Installs on Android"_s, u"https://example.com/sample-android"_s, false),
             simulatedVariable()},
            {u"esim-qr-code"_s}};
}

KindRow requestRow()
{
    return {MailKind::BetaRequest,
            u"beta_request"_s,
            u"Somebody asks for beta access"_s,
            {personVariable(), mailVariable(), askedVariable(),
             link(u"approve_link"_s, u"Opens the page that asks before it approves"_s,
                  u"https://example.com/sample-approve"_s, true),
             link(u"reject_link"_s, u"Opens the page that asks before it declines"_s,
                  u"https://example.com/sample-decline"_s, true),
             link(u"app_link"_s, u"Opens the request in DOTM Desktop"_s, u"dotm:approvals/sample"_s, false),
             simulatedVariable()},
            {}};
}

KindRow approvedRow()
{
    return {MailKind::BetaApproved,
            u"beta_approved"_s,
            u"You have beta access"_s,
            {personVariable(),
             mailVariable(),
             askedVariable(),
             {u"phone_number"_s, u"The number that is reserved"_s, u"+1 212 555 0147"_s, true},
             {u"group_id"_s, u"The group at the carrier"_s, u"group-sample"_s},
             simulatedVariable()},
            {}};
}

KindRow rejectedRow()
{
    return {MailKind::BetaRejected,
            u"beta_rejected"_s,
            u"About your request for beta access"_s,
            {personVariable(),
             mailVariable(),
             askedVariable(),
             {u"reason"_s, u"Why, in the words of whoever decided"_s, u"All places of this round are taken."_s, true},
             simulatedVariable()},
            {}};
}

const QList<KindRow> &rows()
{
    static const QList<KindRow> all{activationRow(), requestRow(), approvedRow(), rejectedRow()};
    return all;
}

const KindRow &rowOf(MailKind kind)
{
    return *std::ranges::find(rows(), kind, &KindRow::kind);
}

} // namespace

const QList<MailKind> &mailKinds()
{
    static const QList<MailKind> all{MailKind::Activation, MailKind::BetaRequest, MailKind::BetaApproved,
                                     MailKind::BetaRejected};
    return all;
}

QString mailKindName(MailKind kind)
{
    return rowOf(kind).name;
}

std::optional<MailKind> mailKindFromName(const QString &name)
{
    const auto found = std::ranges::find(rows(), name, &KindRow::name);
    return found == rows().end() ? std::nullopt : std::optional(found->kind);
}

const QList<MailVariable> &mailVariables(MailKind kind)
{
    return rowOf(kind).variables;
}

QString mailSubject(MailKind kind)
{
    return rowOf(kind).subject;
}

QStringList mailPictures(MailKind kind)
{
    return rowOf(kind).pictures;
}

const QStringList &mailLanguages()
{
    static const QStringList all{u"en"_s, u"ar"_s, u"es"_s, u"fr"_s};
    return all;
}

QString mailLanguageIn(const QString &tags)
{
    const QStringList wanted = tags.left(256).split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : wanted) {
        const QString code = tag.section(u';', 0, 0).section(u'-', 0, 0).section(u'_', 0, 0).trimmed().toLower();
        if (mailLanguages().contains(code)) {
            return code;
        }
    }
    return {};
}

} // namespace dotm::domain
