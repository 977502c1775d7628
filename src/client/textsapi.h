// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/mailtext.h"

namespace dotm::client {

/// Versions of a text, newest first, without drafts.
struct TextVersions
{
    QList<contract::MailText> versions;
    qint64 next = 0; ///< for the page after this one; 0 at the end
};

/// What is saved: see POST /api/admin/save-email-template.
struct TextWish
{
    QString type;
    QString language;
    domain::MailDraft draft;
    qint64 basedOn = 0;
    std::optional<qint64> restoredFrom;
};

/// The calls of the mails' texts, typed. As ApiClient, which must outlive it. GUI thread.
class TextsApi
{
public:
    explicit TextsApi(ApiClient &api) : m_api(api) {}

    [[nodiscard]] core::Task<core::Result<contract::MailTexts>> texts();
    [[nodiscard]] core::Task<core::Result<contract::MailText>> current(QString type, QString language);
    /// Version 0 is the built-in text.
    [[nodiscard]] core::Task<core::Result<contract::MailText>> version(QString type, QString language, qint64 version);
    /// Those before version @p before; 0: the newest.
    [[nodiscard]] core::Task<core::Result<TextVersions>> versions(QString type, QString language, qint64 before);
    [[nodiscard]] core::Task<core::Result<contract::MailPreview>> preview(QString type, domain::MailDraft draft);
    /// The version it became. Errors: Conflict with who was first and when.
    [[nodiscard]] core::Task<core::Result<qint64>> save(TextWish wish);
    /// To oneself, @p mail; true when it was sent, false while it is on its way.
    [[nodiscard]] core::Task<core::Result<bool>> sendTest(QString mail, TextWish wish);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
