// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/audit/auditchain.h"

#include <QCryptographicHash>

namespace dotm::services::audit {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using storage::AuditEntry;

namespace {

constexpr int kPortion = 2'000;
constexpr qsizetype kHashLength = 64;

void add(QCryptographicHash &hash, const QByteArray &value)
{
    hash.addData(QByteArray::number(value.size()) + ':' + value + ',');
}

} // namespace

QString firstHash()
{
    return QString(kHashLength, u'0');
}

QString sealOf(const AuditEntry &e)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, QByteArray::number(e.sequence));
    add(hash, e.previousHash.toUtf8());
    add(hash, QByteArray::number(core::toMs(e.at)));
    for (const QString &member : {e.actorUid, e.actorMail, e.actorRole, e.action, e.subjectKind, e.subject,
                                  e.subjectUid, e.before, e.after, e.via, e.address, e.requestId, e.outcome}) {
        add(hash, member.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool ChainCheck::stop(qint64 sequence, const QString &problem)
{
    m_verdict.brokenAt = sequence;
    m_verdict.problem = problem;
    return false;
}

bool ChainCheck::begin(const std::optional<storage::AuditHead> &head)
{
    m_begun = true;
    if (!head) {
        return stop(1, u"The head of the chain is missing."_s);
    }
    m_head = *head;
    m_verdict.headHash = head->hash;
    return true;
}

bool ChainCheck::take(const QList<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries) {
        const qint64 expected = m_verdict.entries + 1;
        if (expected > m_head.sequence) {
            return true; // appended since the check began
        }
        if (entry.sequence != expected) {
            return stop(expected, u"Entry %1 is missing."_s.arg(expected));
        }
        if (entry.previousHash != m_last) {
            return stop(expected, u"Entry %1 does not follow the one before it."_s.arg(expected));
        }
        if (sealOf(entry) != entry.hash) {
            return stop(expected, u"Entry %1 was changed."_s.arg(expected));
        }
        m_last = entry.hash;
        m_verdict.entries = expected;
    }
    return true;
}

Result<bool> ChainCheck::finish(storage::Connection &db)
{
    if (m_verdict.entries < m_head.sequence) {
        return stop(m_verdict.entries + 1,
                    u"The end of the log is missing, from entry %1 to entry %2."_s.arg(
                        QString::number(m_verdict.entries + 1), QString::number(m_head.sequence)));
    }
    if (m_last != m_head.hash) {
        return stop(std::max<qint64>(m_head.sequence, 1), u"The head of the chain does not fit its last entry."_s);
    }
    const auto more = storage::auditentries::hasMoreThanHead(db);
    if (!more) {
        return core::fail(more.error());
    }
    return *more ? stop(m_head.sequence + 1, u"There are entries behind the head of the chain."_s) : false;
}

Result<bool> ChainCheck::step(storage::Connection &db)
{
    if (!m_begun) {
        const auto head = storage::auditentries::head(db);
        if (!head) {
            return core::fail(head.error());
        }
        if (!begin(*head)) {
            return false;
        }
    }
    const auto entries = storage::auditentries::after(db, m_verdict.entries, kPortion);
    if (!entries) {
        return core::fail(entries.error());
    }
    if (!take(*entries)) {
        return false;
    }
    const bool isAtEnd = entries->size() < kPortion || m_verdict.entries >= m_head.sequence;
    return isAtEnd ? finish(db) : true;
}

Result<ChainVerdict> checkChain(storage::Connection &db)
{
    ChainCheck check;
    while (true) {
        const auto more = check.step(db);
        if (!more) {
            return core::fail(more.error());
        }
        if (!*more) {
            return check.verdict();
        }
    }
}

} // namespace dotm::services::audit
