// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/decisionlinks.h"

namespace dotm::storage::decisionlinks {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

Outcome insert(Connection &db, const DecisionLink &link)
{
    const auto rows =
        db.execute(u"INSERT INTO decision_links (token_hash, request_id, mail, created_at, expires_at) "
                   "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (token_hash) DO NOTHING"_s,
                   {link.digest, link.requestId, link.mail, core::toMs(link.createdAt), core::toMs(link.expiresAt)});
    return rows ? Outcome() : core::fail(rows.error());
}

Result<std::optional<DecisionLink>> byDigest(Connection &db, const QString &digest)
{
    const auto row = db.maybeOne(u"SELECT token_hash, request_id, mail, created_at, expires_at, used_at FROM "
                                 "decision_links WHERE token_hash = $1"_s,
                                 {digest});
    if (!row) {
        return core::fail(row.error());
    }
    if (!*row) {
        return std::optional<DecisionLink>();
    }
    DecisionLink link{(*row)->text(0),
                      (*row)->text(1),
                      (*row)->text(2),
                      core::fromMs((*row)->integer(3)),
                      core::fromMs((*row)->integer(4)),
                      std::nullopt};
    if (const auto used = (*row)->optionalInteger(5)) {
        link.usedAt = core::fromMs(*used);
    }
    return std::optional(link);
}

Result<bool> use(Connection &db, const QString &digest, core::TimePoint now)
{
    const auto rows = db.execute(u"UPDATE decision_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL"_s,
                                 {digest, core::toMs(now)});
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1;
}

} // namespace dotm::storage::decisionlinks
