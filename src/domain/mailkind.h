// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dotm::domain {

/// The mails the platform sends by itself. A closed list: a new kind gets a row in the table beside it and its built-in
/// text in resources/mail.
enum class MailKind {
    Activation,   ///< a line is ready, with its QR code
    BetaRequest,  ///< to the approvers
    BetaApproved, ///< to the customer
    BetaRejected, ///< to the customer
};

/// A place {{name}} in a mail's text.
struct MailVariable
{
    QString name;
    QString meaning;         ///< one English phrase
    QString sample;          ///< for the preview and the test mail
    bool isRequired = false; ///< in both bodies: without it the mail is of no use
    bool isLink = false;     ///< a whole address of ours: may be all of a link
};

[[nodiscard]] const QList<MailKind> &mailKinds();
[[nodiscard]] QString mailKindName(MailKind kind); ///< "beta_request": also the name of its files
[[nodiscard]] std::optional<MailKind> mailKindFromName(const QString &name);
[[nodiscard]] const QList<MailVariable> &mailVariables(MailKind kind);
/// Of the built-in text, in English.
[[nodiscard]] QString mailSubject(MailKind kind);
/// The content ids of pictures that come with the mail: <img src="cid:...">.
[[nodiscard]] QStringList mailPictures(MailKind kind);

/// "en" first: what is missing in another language is said in English.
[[nodiscard]] const QStringList &mailLanguages();
/// The first of ours in an Accept-Language header, or in a single tag like "fr-CA"; empty when there is none.
[[nodiscard]] QString mailLanguageIn(const QString &tags);

} // namespace dotm::domain
