// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/proposals.h"

#include "storage/driver/dialect.h"
#include "storage/repositories/users.h"

#include <QJsonDocument>
#include <QStringList>

namespace dotm::storage::proposals {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

const QString kSelect =
    u"SELECT id, action, subject, summary, payload, state, proposed_by, proposed_name, proposed_at, "
    "closed_by, closed_name, closed_at FROM proposals "_s;
const QString kRule =
    u"SELECT is_on, changed_by, changed_name, changed_at FROM second_person_rule WHERE name = 'rule'"_s;

QString isApprover()
{
    return users::roleRank() + u" IN (0, 1)"_s; // owners and administrators
}

QString isApproverOrOwner()
{
    return u'(' + isApprover() + u" OR (email = $1 AND email_verified = 1))"_s;
}

Proposal fromRow(const Row &row)
{
    Proposal proposal;
    proposal.id = row.text(0);
    proposal.action = row.text(1);
    proposal.subject = row.text(2);
    proposal.summary = row.text(3);
    proposal.payload = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    proposal.state = row.text(5);
    proposal.proposedBy = row.text(6);
    proposal.proposedName = row.text(7);
    proposal.proposedAt = core::fromMs(row.integer(8));
    proposal.closedBy = row.text(9);
    proposal.closedName = row.text(10);
    if (const auto closed = row.optionalInteger(11)) {
        proposal.closedAt = core::fromMs(*closed);
    }
    return proposal;
}

Result<std::optional<Proposal>> firstOf(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(fromRow(**row)) : std::nullopt;
}

Result<SecondPersonRule> ruleOf(const Result<Row> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    SecondPersonRule rule{row->boolean(0), row->text(1), row->text(2), std::nullopt};
    if (const auto changed = row->optionalInteger(3)) {
        rule.changedAt = core::fromMs(*changed);
    }
    return rule;
}

Outcome one(const Result<qint64> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1 ? Outcome() : core::fail(core::ErrorCode::NotFound, u"No such proposal."_s);
}

} // namespace

Result<SecondPersonRule> rule(Connection &db)
{
    return ruleOf(db.one(kRule));
}

Result<SecondPersonRule> holdRule(Connection &db)
{
    return ruleOf(db.one(kRule + dialect::forUpdate(db.engine())));
}

Outcome setRule(Connection &db, const SecondPersonRule &rule)
{
    return one(db.execute(u"UPDATE second_person_rule SET is_on = $1, changed_by = $2, changed_name = $3, "
                          "changed_at = $4 WHERE name = 'rule'"_s,
                          {qint64(rule.isOn), rule.changedBy, rule.changedName,
                           rule.changedAt ? Value(core::toMs(*rule.changedAt)) : Value()}));
}

Result<qint64> approvers(Connection &db, const QString &ownerEmail)
{
    const auto row = db.one(u"SELECT COUNT(*) FROM users WHERE "_s + isApproverOrOwner(), {ownerEmail.toLower()});
    return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
}

Result<bool> isApprover(Connection &db, const QString &mail, const QString &ownerEmail)
{
    const auto row = db.maybeOne(u"SELECT 1 FROM users WHERE email = $2 AND "_s + isApproverOrOwner(),
                                 {ownerEmail.toLower(), mail.toLower()});
    return row ? Result<bool>(row->has_value()) : core::fail(row.error());
}

Result<QStringList> approverMails(Connection &db)
{
    const auto rows = db.query(u"SELECT email FROM users WHERE "_s + isApprover() + u" ORDER BY email"_s);
    if (!rows) {
        return core::fail(rows.error());
    }
    QStringList mails;
    for (const Row &row : *rows) {
        mails.append(row.text(0));
    }
    return mails;
}

Result<bool> insert(Connection &db, const Proposal &proposal)
{
    const auto rows =
        db.execute(u"INSERT INTO proposals (id, action, subject, summary, payload, state, proposed_by, proposed_name, "
                   "proposed_at) VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8) ON CONFLICT DO NOTHING"_s,
                   {proposal.id, proposal.action, proposal.subject, proposal.summary,
                    QString::fromUtf8(QJsonDocument(proposal.payload).toJson(QJsonDocument::Compact)),
                    proposal.proposedBy, proposal.proposedName, core::toMs(proposal.proposedAt)});
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1;
}

Result<std::optional<Proposal>> hold(Connection &db, const QString &id)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE id = $1"_s + dialect::forUpdate(db.engine()), {id}));
}

Result<std::optional<Proposal>> openAbout(Connection &db, const QString &subject)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE subject = $1 AND state = 'open'"_s, {subject}));
}

Result<QList<Proposal>> open(Connection &db, int limit)
{
    const auto rows = db.query(kSelect + u"WHERE state = 'open' ORDER BY proposed_at, id LIMIT $1"_s, {qint64(limit)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<Proposal> list;
    for (const Row &row : *rows) {
        list.append(fromRow(row));
    }
    return list;
}

Outcome close(Connection &db, const Proposal &proposal)
{
    return one(db.execute(u"UPDATE proposals SET state = $2, closed_by = $3, closed_name = $4, closed_at = $5 "
                          "WHERE id = $1 AND state = 'open'"_s,
                          {proposal.id, proposal.state, proposal.closedBy, proposal.closedName,
                           proposal.closedAt ? Value(core::toMs(*proposal.closedAt)) : Value()}));
}

} // namespace dotm::storage::proposals
