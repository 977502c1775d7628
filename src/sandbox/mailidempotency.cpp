// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/mailidempotency.h"

#include "sandbox/json.h"
#include "sandbox/world.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::resend {

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;

QString hash(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

} // namespace

core::Outcome installIdempotency(storage::Connection &db)
{
    return db.script(u"CREATE TABLE IF NOT EXISTS mail_idempotency ("
                     "key TEXT PRIMARY KEY, body_hash TEXT NOT NULL, answer TEXT NOT NULL, "
                     "created_at BIGINT NOT NULL)"_s);
}

Answer once(CheckedDb &db, const World &world, const QString &scope, const QString &key, const QByteArray &body,
            const std::function<Answer()> &work)
{
    if (key.isEmpty()) {
        return work();
    }
    if (key.size() > 256) {
        return refuse(400, u"invalid_idempotency_key"_s, u"The key must be between 1-256 chars."_s);
    }
    const qint64 now = core::toMs(world.clock.now());
    db.execute(u"DELETE FROM mail_idempotency WHERE created_at <= $1"_s, {now - kDayMs});
    const QString scoped = hash((scope + u'\n' + key).toUtf8());
    const storage::Rows known = db.query(u"SELECT body_hash, answer FROM mail_idempotency WHERE key = $1"_s, {scoped});
    if (!known.isEmpty() && known.first().text(0) != hash(body)) {
        return refuse(409, u"invalid_idempotent_request"_s,
                      u"This idempotency key has been used on a request that was executed with a different payload. "
                      "Retrying this request is useless without changing the idempotency key or payload."_s);
    }
    if (!known.isEmpty()) {
        return jsonObject(known.first().text(1));
    }
    Answer answer = work();
    if (answer) {
        db.execute(u"INSERT INTO mail_idempotency (key, body_hash, answer, created_at) VALUES ($1,$2,$3,$4)"_s,
                   {scoped, hash(body), jsonText(*answer), now});
    }
    return answer;
}

} // namespace dotm::sandbox::resend
