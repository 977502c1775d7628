// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/activationlist.h"

#include "storage/driver/inlist.h"
#include "storage/repositories/activationrow.h"

#include <algorithm>
#include <limits>

namespace dotm::storage::activationlist {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using Only = ActivationPart::Only;

namespace {

const QString kSince = u"COALESCE(provisioned_at, paid_at)"_s;

/// The condition of a part and the values it stands on, whose placeholders begin at $1.
struct Condition
{
    QString sql;
    Values values;
};

Condition conditionOf(const ActivationPart &part)
{
    if (part.only == Only::MailLost) {
        return {u"mail_state = 'failed'"_s, {}};
    }
    Condition condition{u"state = $1"_s, {domain::activationStateName(part.state)}};
    switch (part.only) {
    case Only::Slow:
        condition.sql += u" AND "_s + kSince + u" < $2"_s;
        condition.values.append(core::toMs(part.moment));
        break;
    case Only::Timely:
        condition.sql += u" AND "_s + kSince + u" >= $2"_s;
        condition.values.append(core::toMs(part.moment));
        break;
    case Only::Paid:
        condition.sql += u" AND paid_at IS NOT NULL"_s;
        break;
    case Only::Unpaid:
        condition.sql += u" AND paid_at IS NULL"_s;
        break;
    case Only::All:
    case Only::MailLost:
        break;
    }
    return condition;
}

Result<QList<Activation>> pageOf(Connection &db, const ActivationPart &part, const std::optional<ActivationMark> &after,
                                 int limit)
{
    Condition condition = conditionOf(part);
    const auto next = [&condition](const Value &value) {
        condition.values.append(value);
        return u'$' + QString::number(condition.values.size());
    };
    const QString at = next(after ? core::toMs(after->updatedAt) : std::numeric_limits<qint64>::max());
    const QString id = next(after ? after->id : QString());
    const QString most = next(qint64(limit));
    // The first comparison is the one an index can use.
    const auto rows = db.query(u"SELECT "_s + kActivationColumns + u" FROM activations WHERE "_s + condition.sql +
                                   u" AND updated_at <= "_s + at + u" AND (updated_at < "_s + at + u" OR id < "_s + id +
                                   u") ORDER BY updated_at DESC, id DESC LIMIT "_s + most,
                               condition.values);
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<Activation> list;
    for (const Row &row : *rows) {
        list.append(activationFromRow(row));
    }
    return list;
}

bool comesFirst(const Activation &one, const Activation &other)
{
    return one.updatedAt != other.updatedAt ? one.updatedAt > other.updatedAt : one.id > other.id;
}

} // namespace

std::optional<core::TimePoint> underWaySince(const Activation &activation)
{
    return activation.provisionedAt ? activation.provisionedAt : activation.paidAt;
}

Result<QList<Activation>> page(Connection &db, const QList<ActivationPart> &parts,
                               const std::optional<ActivationMark> &after, int limit)
{
    QList<Activation> all;
    for (const ActivationPart &part : parts) {
        const auto rows = pageOf(db, part, after, limit);
        if (!rows) {
            return rows;
        }
        all.append(*rows);
    }
    if (parts.size() > 1) {
        std::ranges::sort(all, comesFirst);
    }
    if (all.size() > limit) {
        all.resize(limit);
    }
    return all;
}

Result<qint64> count(Connection &db, const QList<ActivationPart> &parts)
{
    qint64 sum = 0;
    for (const ActivationPart &part : parts) {
        const Condition condition = conditionOf(part);
        const auto row = db.one(u"SELECT COUNT(*) FROM activations WHERE "_s + condition.sql, condition.values);
        if (!row) {
            return core::fail(row.error());
        }
        sum += row->integer(0);
    }
    return sum;
}

Result<QHash<QString, PersonName>> names(Connection &db, const QStringList &uids)
{
    QHash<QString, PersonName> found;
    if (uids.isEmpty()) {
        return found;
    }
    const InList in(uids);
    const auto rows =
        db.query(u"SELECT firebase_uid, email, display_name FROM users WHERE firebase_uid "_s + in.sql(), in.values());
    if (!rows) {
        return core::fail(rows.error());
    }
    for (const Row &row : *rows) {
        found.insert(row.text(0), {row.text(1), row.text(2)});
    }
    return found;
}

Result<QList<QueuedPerson>> queue(Connection &db, core::TimePoint staleBefore, int limit)
{
    const auto rows = db.query(u"SELECT q.firebase_uid, u.email, u.display_name, a.id, q.joined_at FROM rate_queue q "
                               "JOIN users u ON u.firebase_uid = q.firebase_uid "
                               "LEFT JOIN activations a ON a.firebase_uid = q.firebase_uid AND a.state = 'queued' "
                               "WHERE q.asked_at > $1 ORDER BY q.place LIMIT $2"_s,
                               {core::toMs(staleBefore), qint64(limit)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<QueuedPerson> list;
    for (const Row &row : *rows) {
        list.append({row.text(0), {row.text(1), row.text(2)}, row.text(3), core::fromMs(row.integer(4))});
    }
    return list;
}

} // namespace dotm::storage::activationlist
