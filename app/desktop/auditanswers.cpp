// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/auditanswers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrlQuery>

#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::AuditEntry;

namespace {

constexpr qsizetype kEntriesPage = 100;
constexpr int kLooks = 2;

/// One that is always there; the newest first.
struct Line
{
    std::chrono::minutes ago;
    const char *mail;
    const char *role;
    const char *action;
    const char *kind;
    const char *subject;
    const char *via;
    const char *outcome;
};

constexpr std::array kLines = {
    Line{2min, "d•••@example.com", "admin", "beta.approve", "beta", "01937b00-0000-7000-8000-000000000001", "screen",
         "done"},
    Line{9min, "", "unknown", "beta.reject", "beta", "01937b00-0000-7000-8000-000000000014", "link", "done"},
    Line{14min, "", "platform", "activation.retry", "activation", "01937a10-0000-7000-8000-0000000000a1", "system",
         "done"},
    Line{21min, "s•••@example.com", "agent", "activation.mail", "activation", "01937a10-0000-7000-8000-0000000000a4",
         "palette", "Unavailable"},
    Line{33min, "o•••@example.com", "owner", "account.role", "person", "kWq3vR8tYbXz", "screen", "done"},
    Line{41min, "m•••@example.com", "customer", "tool.call", "activate_esim", "", "mcp", "done"},
    Line{58min, "m•••@example.com", "customer", "key.create", "key", "dotm_7hK2", "screen", "done"},
    Line{73min, "d•••@example.com", "admin", "secondperson.rule", "rule", "second_person", "screen", "Conflict"},
    Line{26h, "d•••@example.com", "admin", "list.export", "list", "audit", "screen", "done"},
    Line{27h, "j•••@example.com", "customer", "api.call", "POST /api/devices", "", "api", "done"},
    Line{29h, "k•••@example.com", "customer", "account.register", "person", "pQ91xLm20aVe", "screen", "done"},
    Line{49h, "d•••@example.com", "admin", "moon.landing", "moon", "", "screen", "done"},
};

AuditEntry entryOf(const Line &line, core::TimePoint now)
{
    AuditEntry entry;
    entry.at = now - line.ago;
    entry.actorMail = QString::fromUtf8(line.mail);
    entry.actorUid = entry.actorMail.isEmpty() ? QString() : u"uid-"_s + entry.actorMail.front();
    entry.actorRole = QString::fromLatin1(line.role);
    entry.action = QString::fromLatin1(line.action);
    entry.subjectKind = QString::fromLatin1(line.kind);
    entry.subject = QString::fromLatin1(line.subject);
    entry.via = QString::fromLatin1(line.via);
    entry.address = entry.via == "system"_L1 ? QString() : entry.via == "screen"_L1 ? u"loopback"_s : u"5f0c19ab"_s;
    entry.outcome = QString::fromLatin1(line.outcome);
    if (entry.action.startsWith("beta."_L1)) {
        const bool isApproved = entry.action == "beta.approve"_L1;
        entry.subjectUid = u"tR27mWx0Qa"_s;
        entry.before = {{u"state"_s, u"pending"_s}, {u"attempt"_s, 1}, {u"number"_s, QJsonValue()}};
        entry.after = {{u"state"_s, isApproved ? u"approved"_s : u"rejected"_s},
                       {u"attempt"_s, 1},
                       {u"number"_s, isApproved ? QJsonValue(u"+12125550147"_s) : QJsonValue()}};
    } else if (entry.action == "account.role"_L1) {
        entry.subjectUid = entry.subject;
        entry.before = {{u"role"_s, u"customer"_s}};
        entry.after = {{u"role"_s, u"agent"_s}};
    }
    return entry;
}

bool fits(const AuditEntry &entry, const QUrlQuery &query)
{
    const QString person = query.queryItemValue(u"person"_s, QUrl::FullyDecoded);
    const QString action = query.queryItemValue(u"action"_s, QUrl::FullyDecoded);
    const QString subject = query.queryItemValue(u"subject"_s, QUrl::FullyDecoded);
    const bool isBy = person.isEmpty() || person == entry.actorUid ||
                      (!entry.actorMail.isEmpty() && person.front() == entry.actorMail.front());
    return isBy && (action.isEmpty() || action == entry.action) &&
           (subject.isEmpty() || subject == entry.subject || subject == entry.subjectUid);
}

} // namespace

void AuditAnswers::fill(int more)
{
    m_log.clear();
    m_looks = 0;
    if (more < 0) {
        return;
    }
    const core::TimePoint now = m_clock.now();
    for (const Line &line : kLines) {
        m_log.append(entryOf(line, now));
    }
    for (int index = 0; index < more; ++index) {
        Line line = kLines[static_cast<std::size_t>(index) % kLines.size()];
        line.ago += 50h + std::chrono::minutes(index);
        m_log.append(entryOf(line, now));
    }
    for (qsizetype at = 0; at < m_log.size(); ++at) {
        AuditEntry &entry = m_log[at];
        entry.sequence = 1192 + m_log.size() - at;
        entry.requestId = u"01937c20-0000-7000-8000-%1"_s.arg(entry.sequence, 12, 16, QChar(u'0'));
        entry.hash = QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::number(entry.sequence), QCryptographicHash::Sha256).toHex());
    }
}

void AuditAnswers::add()
{
    AuditEntry entry = entryOf(kLines[4], m_clock.now());
    entry.at = m_clock.now();
    entry.sequence = newest() + 1;
    m_log.prepend(entry);
}

QJsonObject AuditAnswers::page(const net::HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    const qint64 before = query.queryItemValue(u"before"_s).toLongLong();
    const qsizetype limit = query.queryItemValue(u"limit"_s).toLongLong();
    QJsonArray entries;
    QJsonValue next;
    for (const AuditEntry &each : m_log) {
        if ((before > 0 && each.sequence >= before) || !fits(each, query)) {
            continue;
        }
        if (entries.size() == (limit > 0 ? std::min(limit, kEntriesPage) : kEntriesPage)) {
            next = entries.last().toObject().value("sequence"_L1);
            break;
        }
        entries.append(each.toJson());
    }
    return {{u"success"_s, true}, {u"entries"_s, entries}, {u"next"_s, next}};
}

QJsonObject AuditAnswers::check(const net::HttpRequest &request)
{
    if (request.method == "POST") {
        m_looks = kLooks;
    }
    contract::AuditCheck check;
    check.isRunning = m_looks > 0;
    m_looks = std::max(0, m_looks - (request.method == "POST" ? 0 : 1));
    check.total = newest();
    check.checked = check.isRunning ? check.total * 2 / 5 : check.total;
    check.endedAt = m_clock.now() - 2h;
    check.isSound = true;
    check.headHash = m_log.isEmpty() ? QString() : m_log.first().hash;
    QJsonObject body = check.toJson();
    body.insert("success"_L1, true);
    return body;
}

} // namespace dotm::app
