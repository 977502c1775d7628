// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/audit/audit.h"

#include "domain/maskedmail.h"
#include "services/audit/auditchain.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace dotm::services::audit {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;

namespace {

constexpr qsizetype kLongestText = 300;
constexpr qsizetype kLargestState = 4'000;
constexpr qsizetype kDigestLength = 16;

/// PostgreSQL takes no NUL, and nobody reads more than this.
QString plain(QString text)
{
    return text.remove(QChar(u'\0')).left(kLongestText);
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression pattern(
        u"secret|password|token|authorization|api_?key$|activation_?code|lpa|hash"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

QString stateText(QJsonObject state)
{
    const QStringList names = state.keys();
    for (const QString &name : names) {
        if (isSecretName(name)) {
            state.remove(name);
        }
    }
    if (state.isEmpty()) {
        return {};
    }
    const QByteArray text = QJsonDocument(state).toJson(QJsonDocument::Compact);
    return text.size() <= kLargestState ? QString::fromUtf8(text).remove(QChar(u'\0'))
                                        : u"{\"bytes\":%1}"_s.arg(text.size());
}

QString addressText(const QString &address, const QString &salt)
{
    if (address.isEmpty()) {
        return {};
    }
    if (QHostAddress(address).isLoopback()) {
        return u"loopback"_s;
    }
    const QByteArray digest =
        QMessageAuthenticationCode::hash(address.toUtf8(), salt.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.left(kDigestLength));
}

} // namespace

Actor actorOf(const Identity &who)
{
    return {who.uid, who.email, domain::roleName(who.role), who.origin};
}

Actor unknownPerson(const Origin &origin)
{
    return {{}, {}, u"unknown"_s, origin};
}

Actor platform()
{
    return {{}, {}, u"platform"_s, Origin{domain::AuditVia::System, {}, {}}};
}

QString outcomeOf(const Outcome &outcome)
{
    return outcome ? kDone : core::errorCodeName(outcome.error().code);
}

Outcome append(storage::Connection &db, const Note &note, core::TimePoint now)
{
    const auto head = storage::auditentries::hold(db);
    if (!head) {
        return core::fail(head.error());
    }
    storage::AuditEntry entry;
    entry.sequence = head->sequence + 1;
    entry.previousHash = head->hash;
    entry.at = now;
    entry.actorUid = plain(note.actor.uid);
    entry.actorMail = plain(domain::maskedMail(note.actor.mail));
    entry.actorRole = note.actor.role;
    entry.action = domain::auditActionName(note.action);
    entry.subjectKind = plain(note.subjectKind);
    entry.subject = plain(note.subject);
    entry.subjectUid = plain(note.subjectUid);
    entry.before = stateText(note.before);
    entry.after = stateText(note.after);
    entry.via = domain::auditViaName(note.actor.origin.via);
    entry.address = addressText(note.actor.origin.address, head->salt);
    entry.requestId = plain(note.actor.origin.requestId);
    entry.outcome = note.outcome;
    entry.hash = sealOf(entry);
    return storage::auditentries::append(db, entry);
}

} // namespace dotm::services::audit
