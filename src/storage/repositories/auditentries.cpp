// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/auditentries.h"

#include "storage/driver/dialect.h"

namespace dotm::storage::auditentries {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

const QString kColumns =
    u"sequence, previous_hash, hash, at, actor_uid, actor_mail, actor_role, action, subject_kind, subject, "
    "subject_uid, state_before, state_after, via, address, request_id, outcome"_s;
const QString kHead = u"SELECT sequence, hash, salt FROM audit_head WHERE name = 'head'"_s;

AuditHead headFrom(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2)};
}

AuditEntry entryFrom(const Row &row)
{
    AuditEntry entry;
    entry.sequence = row.integer(0);
    entry.previousHash = row.text(1);
    entry.hash = row.text(2);
    entry.at = core::fromMs(row.integer(3));
    entry.actorUid = row.text(4);
    entry.actorMail = row.text(5);
    entry.actorRole = row.text(6);
    entry.action = row.text(7);
    entry.subjectKind = row.text(8);
    entry.subject = row.text(9);
    entry.subjectUid = row.text(10);
    entry.before = row.text(11);
    entry.after = row.text(12);
    entry.via = row.text(13);
    entry.address = row.text(14);
    entry.requestId = row.text(15);
    entry.outcome = row.text(16);
    return entry;
}

Result<QList<AuditEntry>> entriesFrom(const Result<Rows> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<AuditEntry> entries;
    entries.reserve(rows->size());
    for (const Row &row : *rows) {
        entries.append(entryFrom(row));
    }
    return entries;
}

} // namespace

Result<AuditHead> hold(Connection &db)
{
    const auto row = db.one(kHead + dialect::forUpdate(db.engine()));
    if (!row) {
        return core::fail(core::ErrorCode::Storage, u"The audit log cannot be written: "_s + row.error().detail);
    }
    return headFrom(*row);
}

Outcome append(Connection &db, const AuditEntry &e)
{
    const auto added = db.execute(
        u"INSERT INTO audit_entries ("_s + kColumns +
            u") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"_s,
        {e.sequence, e.previousHash, e.hash, core::toMs(e.at), e.actorUid, e.actorMail, e.actorRole, e.action,
         e.subjectKind, e.subject, e.subjectUid, e.before, e.after, e.via, e.address, e.requestId, e.outcome});
    if (!added) {
        return core::fail(added.error());
    }
    const auto moved =
        db.execute(u"UPDATE audit_head SET sequence = $1, hash = $2 WHERE name = 'head'"_s, {e.sequence, e.hash});
    return moved ? Outcome() : core::fail(moved.error());
}

Result<std::optional<AuditHead>> head(Connection &db)
{
    const auto row = db.maybeOne(kHead);
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(headFrom(**row)) : std::nullopt;
}

Result<bool> hasMoreThanHead(Connection &db)
{
    // One statement, so that what is appended meanwhile is seen in both tables or in neither.
    const auto row = db.maybeOne(u"SELECT 1 FROM audit_head WHERE sequence < "
                                 "(SELECT COALESCE(MAX(sequence), 0) FROM audit_entries)"_s);
    if (!row) {
        return core::fail(row.error());
    }
    return row->has_value();
}

Result<QList<AuditEntry>> after(Connection &db, qint64 sequence, int limit)
{
    return entriesFrom(
        db.query(u"SELECT "_s + kColumns + u" FROM audit_entries WHERE sequence > $1 ORDER BY sequence LIMIT $2"_s,
                 {sequence, qint64(limit)}));
}

Result<QList<AuditEntry>> page(Connection &db, const AuditFilter &filter, qint64 sequence, int limit)
{
    Values values{qint64(limit)};
    QStringList conditions;
    const auto need = [&](const QString &condition, const Value &value) {
        values << value;
        conditions << condition.arg(values.size());
    };
    if (sequence > 0) {
        need(u"sequence < $%1"_s, sequence);
    }
    if (!filter.person.isEmpty()) {
        need(u"actor_uid = $%1"_s, filter.person);
    }
    if (!filter.action.isEmpty()) {
        need(u"action = $%1"_s, filter.action);
    }
    if (!filter.subject.isEmpty()) {
        need(u"(subject = $%1 OR subject_uid = $%1)"_s, filter.subject);
    }
    if (filter.from) {
        need(u"at >= $%1"_s, core::toMs(*filter.from));
    }
    if (filter.until) {
        need(u"at < $%1"_s, core::toMs(*filter.until));
    }
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    return entriesFrom(db.query(
        u"SELECT "_s + kColumns + u" FROM audit_entries"_s + where + u" ORDER BY sequence DESC LIMIT $1"_s, values));
}

Result<QList<AuditEntry>> about(Connection &db, const QString &uid, core::TimePoint at, qint64 sequence, int limit)
{
    return entriesFrom(db.query(u"SELECT "_s + kColumns +
                                    u" FROM audit_entries WHERE subject_uid = $1 AND at <= $2 AND "
                                    "(at < $2 OR sequence < $3) ORDER BY at DESC, sequence DESC LIMIT $4"_s,
                                {uid, core::toMs(at), sequence, qint64(limit)}));
}

Result<bool> hasRequest(Connection &db, const QString &requestId)
{
    const auto row = db.maybeOne(u"SELECT 1 FROM audit_entries WHERE request_id = $1 LIMIT 1"_s, {requestId});
    if (!row) {
        return core::fail(row.error());
    }
    return row->has_value();
}

} // namespace dotm::storage::auditentries
