// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/figures.h"

namespace dotm::storage::figures {
using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace {

Result<qint64> numberOf(const Result<Row> &row)
{
    return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
}

Result<Backlog> backlogOf(const Result<Row> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    const auto oldest = row->optionalInteger(1);
    return Backlog{row->integer(0), oldest ? std::optional(core::fromMs(*oldest)) : std::nullopt};
}

} // namespace

Result<qint64> members(Connection &db)
{
    return numberOf(db.one(u"SELECT COUNT(*) FROM users"_s));
}

Result<Sales> sales(Connection &db, const std::optional<core::TimePoint> &from)
{
    const auto rows = db.query(u"SELECT currency, COUNT(*), CAST(SUM(amount_minor) AS BIGINT) FROM purchases WHERE "
                               "purchased_at >= $1 GROUP BY currency ORDER BY currency"_s,
                               {from ? core::toMs(*from) : 0});
    if (!rows) {
        return core::fail(rows.error());
    }
    Sales sales;
    for (const Row &row : *rows) {
        sales.count += row.integer(1);
        sales.sums.append({row.integer(2), row.text(0)});
    }
    return sales;
}

Result<qint64> activeLines(Connection &db)
{
    return numberOf(db.one(u"SELECT COUNT(*) FROM activations WHERE state = 'active'"_s));
}

Result<qint64> activeKeys(Connection &db)
{
    return numberOf(db.one(u"SELECT COUNT(*) FROM mcp_api_keys WHERE is_active = 1"_s));
}

Result<Backlog> openBetaRequests(Connection &db, core::TimePoint now)
{
    return backlogOf(db.one(u"SELECT COUNT(*), MIN(requested_at) FROM beta_requests WHERE state = 'pending' AND "
                            "decision = '' AND (later_until IS NULL OR later_until <= $1)"_s,
                            {core::toMs(now)}));
}

Result<Backlog> unprovisioned(Connection &db)
{
    return backlogOf(db.one(u"SELECT COUNT(*), MIN(paid_at) FROM activations WHERE line_id = '' AND "
                            "paid_at IS NOT NULL AND state <> 'cancelled'"_s));
}

Result<Backlog> failedMails(Connection &db)
{
    return backlogOf(db.one(u"SELECT COUNT(*), MIN(updated_at) FROM activations WHERE mail_state = 'failed'"_s));
}

Result<Backlog> failedRewards(Connection &db)
{
    return backlogOf(db.one(u"SELECT COUNT(*), MIN(updated_at) FROM token_rewards WHERE state = 'failed'"_s));
}

} // namespace dotm::storage::figures
