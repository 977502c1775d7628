// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/maildraft.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// One version of a mail's text in one language, as somebody saved it.
struct MailText
{
    QString kind;
    QString language;
    qint64 version = 0;      ///< from 1, without gaps
    domain::MailDraft draft; ///< empty in lists
    QString digest;
    QString savedBy; ///< uid
    QString savedName;
    core::TimePoint savedAt;
    std::optional<qint64> restoredFrom; ///< 0: the built-in text
};

/// Rows of "mail_texts". Versions are only ever added.
namespace mailtexts {

/// False when the version is there already: somebody else was first.
[[nodiscard]] core::Result<bool> insert(Connection &db, const MailText &text);
[[nodiscard]] core::Result<std::optional<MailText>> version(Connection &db, const QString &kind,
                                                            const QString &language, qint64 version);
/// The newest one that was saved by then, @p at included; without it, of all.
[[nodiscard]] core::Result<std::optional<MailText>> newest(Connection &db, const QString &kind, const QString &language,
                                                           std::optional<core::TimePoint> at = {});
/// The newest of every kind and language, without their drafts.
[[nodiscard]] core::Result<QList<MailText>> heads(Connection &db);
/// Newest first, those before version @p before (0: from the newest), without their drafts.
[[nodiscard]] core::Result<QList<MailText>> page(Connection &db, const QString &kind, const QString &language,
                                                 qint64 before, int limit);
/// The newest of all kinds and languages, whole.
[[nodiscard]] core::Result<QList<MailText>> newestOfAll(Connection &db, int limit);

} // namespace mailtexts
} // namespace dotm::storage
