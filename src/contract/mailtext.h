// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/maildraft.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// A version of a mail's text; version 0 is what is used while nobody has saved one.
struct MailText
{
    QString type; ///< domain::mailKindName(); a client may know fewer than the server
    QString language;
    qint64 version = 0;
    domain::MailDraft draft; ///< empty in lists
    QString savedBy;         ///< a name
    std::optional<core::TimePoint> savedAt;
    std::optional<qint64> restoredFrom;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<MailText> fromJson(const QJsonObject &object);
    friend bool operator==(const MailText &, const MailText &) = default;
};

/// A kind of mail with the places its text may have.
struct MailType
{
    QString type;
    QList<domain::MailVariable> variables;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<MailType> fromJson(const QJsonObject &object);
};

/// GET /api/admin/texts: which texts there are, and which of them somebody has written.
struct MailTexts
{
    QStringList languages;
    QList<MailType> types;
    QList<MailText> saved; ///< the newest of each, without drafts

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<MailTexts> fromJson(const QJsonObject &object);
};

/// POST /api/admin/texts/preview: the draft with samples, and what keeps it from being saved.
struct MailPreview
{
    QList<domain::MailProblem> problems;
    domain::MailDraft filled; ///< its HTML is empty when the markup is not sound

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<MailPreview> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
