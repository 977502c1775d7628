// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/mailtexts.h"

namespace dotm::storage::mailtexts {
using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace {

const QString kHead = u"SELECT kind, language, version, digest, saved_by, saved_name, saved_at, restored_from"_s;
const QString kWhole = kHead + u", subject, html, plain"_s;

MailText fromRow(const Row &row, bool isWhole)
{
    MailText text;
    text.kind = row.text(0);
    text.language = row.text(1);
    text.version = row.integer(2);
    text.digest = row.text(3);
    text.savedBy = row.text(4);
    text.savedName = row.text(5);
    text.savedAt = core::fromMs(row.integer(6));
    text.restoredFrom = row.optionalInteger(7);
    if (isWhole) {
        text.draft = {row.text(8), row.text(9), row.text(10)};
    }
    return text;
}

Result<std::optional<MailText>> firstOf(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(fromRow(**row, true)) : std::nullopt;
}

Result<QList<MailText>> listOf(const Result<Rows> &rows, bool isWhole)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<MailText> list;
    for (const Row &row : *rows) {
        list.append(fromRow(row, isWhole));
    }
    return list;
}

} // namespace

Result<bool> insert(Connection &db, const MailText &text)
{
    const auto rows = db.execute(
        u"INSERT INTO mail_texts (kind, language, version, subject, html, plain, digest, saved_by, saved_name, "
        "saved_at, restored_from) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) "
        "ON CONFLICT (kind, language, version) DO NOTHING"_s,
        {text.kind, text.language, text.version, text.draft.subject, text.draft.html, text.draft.text, text.digest,
         text.savedBy, text.savedName, core::toMs(text.savedAt),
         text.restoredFrom ? Value(*text.restoredFrom) : Value()});
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1;
}

Result<std::optional<MailText>> version(Connection &db, const QString &kind, const QString &language, qint64 version)
{
    return firstOf(db.maybeOne(kWhole + u" FROM mail_texts WHERE kind = $1 AND language = $2 AND version = $3"_s,
                               {kind, language, version}));
}

Result<std::optional<MailText>> newest(Connection &db, const QString &kind, const QString &language,
                                       std::optional<core::TimePoint> at)
{
    const QString where = kWhole + u" FROM mail_texts WHERE kind = $1 AND language = $2 "_s;
    const QString order = u"ORDER BY version DESC LIMIT 1"_s;
    return at ? firstOf(db.maybeOne(where + u"AND saved_at <= $3 "_s + order, {kind, language, core::toMs(*at)}))
              : firstOf(db.maybeOne(where + order, {kind, language}));
}

Result<QList<MailText>> heads(Connection &db)
{
    return listOf(db.query(kHead + u" FROM mail_texts AS one WHERE version = (SELECT MAX(version) FROM mail_texts AS "
                                   "all_of WHERE all_of.kind = one.kind AND all_of.language = one.language) "
                                   "ORDER BY kind, language"_s),
                  false);
}

Result<QList<MailText>> page(Connection &db, const QString &kind, const QString &language, qint64 before, int limit)
{
    const QString where = kHead + u" FROM mail_texts WHERE kind = $1 AND language = $2 "_s;
    const QString order = u"ORDER BY version DESC LIMIT $3"_s;
    return before > 0
               ? listOf(db.query(where + u"AND version < $4 "_s + order, {kind, language, qint64(limit), before}),
                        false)
               : listOf(db.query(where + order, {kind, language, qint64(limit)}), false);
}

Result<QList<MailText>> newestOfAll(Connection &db, int limit)
{
    return listOf(db.query(kWhole + u" FROM mail_texts ORDER BY saved_at DESC, kind DESC, language DESC, version DESC "
                                    "LIMIT $1"_s,
                           {qint64(limit)}),
                  true);
}

} // namespace dotm::storage::mailtexts
