// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/sessionid.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSaveFile>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kNonceBytes = 16;
constexpr qsizetype kMostId = 160;
constexpr std::chrono::days kLife{30};
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signature(const QByteArray &text, const SessionKey &key)
{
    return QMessageAuthenticationCode::hash(text, key.reveal(), QCryptographicHash::Sha256).toBase64(kBase64);
}

/// Takes the same time wherever the two differ.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= a.at(i) ^ b.at(i);
    }
    return difference == 0;
}

} // namespace

core::Result<SessionKey> loadSessionKey(const QString &path, core::Random &random)
{
    QFile file(path);
    if (file.open(QFile::ReadOnly)) {
        const QByteArray stored = QByteArray::fromBase64(file.read(2 * kKeyBytes));
        if (stored.size() == kKeyBytes) {
            return SessionKey(stored);
        }
    }
    const QByteArray made = random.bytes(kKeyBytes);
    QSaveFile target(path);
    if (!target.open(QFile::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        target.write(made.toBase64()) < 0 || !target.commit()) {
        return core::fail(core::ErrorCode::Storage, u"%1 cannot be written."_s.arg(path));
    }
    return SessionKey(made);
}

QByteArray makeSessionId(const SessionFacts &facts, const SessionKey &key, core::Random &random)
{
    const QByteArray text = QByteArray(facts.revision->name.data(), facts.revision->name.size()) + '.' +
                            facts.listVersion + '.' + QByteArray::number(core::toMs(facts.since)) + '.' +
                            random.bytes(kNonceBytes).toBase64(kBase64);
    return text + '.' + signature(text, key);
}

std::optional<SessionFacts> readSessionId(const QByteArray &id, const SessionKey &key, core::TimePoint now)
{
    const qsizetype end = id.lastIndexOf('.');
    if (end <= 0 || id.size() > kMostId || !isSame(id.mid(end + 1), signature(id.left(end), key))) {
        return std::nullopt;
    }
    const QByteArrayList parts = id.left(end).split('.');
    SessionFacts facts;
    facts.revision = parts.size() == 4 ? findRevision(QString::fromLatin1(parts.at(0))) : nullptr;
    if (facts.revision == nullptr || facts.revision->isModern()) {
        return std::nullopt;
    }
    facts.listVersion = parts.at(1);
    facts.since = core::fromMs(parts.at(2).toLongLong());
    return now - facts.since < kLife ? std::optional(facts) : std::nullopt;
}

} // namespace dotm::server::mcp
