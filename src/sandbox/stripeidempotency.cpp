// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeidempotency.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qint64 kKeptSeconds = 24 * 60 * 60;
constexpr qsizetype kLongestKey = 255;

Refusal refuseKey(const QString &message)
{
    Refusal refusal = refuse({}, message);
    refusal.error().type = u"idempotency_error"_s;
    return refusal;
}

} // namespace

Result<std::optional<http::Response>> keptAnswer(Context &context, const KeyedCall &call)
{
    if (call.key.size() > kLongestKey) {
        return refuse({}, u"Idempotency key is too long, the limit is 255 characters."_s);
    }
    CheckedDb &db = context.store.db();
    db.execute(u"DELETE FROM stripe_idempotency WHERE created <= $1"_s, {context.now() - kKeptSeconds});
    const storage::Rows rows = db.query(u"SELECT path, fingerprint, status, body, request FROM stripe_idempotency "
                                        "WHERE live = $1 AND key = $2"_s,
                                        {qint64(context.store.live()), call.key});
    if (rows.isEmpty()) {
        return std::optional<http::Response>();
    }
    const storage::Row &row = rows.first();
    if (row.text(0) != call.path) {
        return refuseKey(
            u"Keys for idempotent requests can only be used for the same endpoint they were first used for "
            "('%1' vs '%2'). Try using a key other than '%3' if you meant to execute a different request."_s.arg(
                call.path, row.text(0), call.key));
    }
    if (row.text(1).toLatin1() != call.fingerprint) {
        return refuseKey(
            u"Keys for idempotent requests can only be used with the same parameters they were first used "
            "with. Try using a key other than '%1' if you meant to execute a different request."_s.arg(call.key));
    }
    return http::Response{static_cast<int>(row.integer(2)),
                          "application/json",
                          row.blob(3),
                          {{"Idempotent-Replayed", "true"}, {"Original-Request", row.text(4).toLatin1()}}};
}

void keepAnswer(Context &context, const KeyedCall &call, const http::Response &response)
{
    context.store.db().execute(u"INSERT INTO stripe_idempotency (live, key, path, fingerprint, request, status, body, "
                               "created) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"_s,
                               {qint64(context.store.live()), call.key, call.path,
                                QString::fromLatin1(call.fingerprint), context.requestId, qint64(response.status),
                                response.body, context.now()});
}

} // namespace dotm::sandbox::stripe
