// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/oxioapi.h"

#include "sandbox/json.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::oxio {

namespace {

bool hasCredentials(const http::Request &request)
{
    const QByteArray header = request.header("Authorization").trimmed();
    if (!header.toLower().startsWith("basic ")) {
        return false;
    }
    const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
    const qsizetype colon = pair.indexOf(':');
    return colon > 0 && colon + 1 < pair.size();
}

http::Response withCacheHeaders(http::Response response)
{
    response.headers.append(http::Header("Via", "1.1 varnish"));
    response.headers.append(http::Header("X-Served-By", "cache-sandbox-1"));
    return response;
}

http::Response answered(World &world, const Call &call, const Handler &handler)
{
    if (!hasCredentials(call.request)) {
        return refusal(401, 401, u"Unauthorized"_s);
    }
    std::optional<QJsonObject> body = QJsonObject();
    if (call.request.method == "POST") {
        if (!call.request.header("Content-Type").toLower().startsWith("application/json")) {
            return refusal(415, 415, u"Content-Type must be application/json"_s);
        }
        body = jsonBody(call.request);
    }
    if (!body) {
        return refusal(400, 6800, u"Malformed JSON"_s);
    }
    return world.transaction([&](storage::Connection &connection) {
        Context context{world, CheckedDb(connection), call.path, call.request.query, *body};
        http::Response response = handler(context);
        return context.db.fault() ? storageFault(*context.db.fault()) : response;
    });
}

} // namespace

void addRoute(Router &router, World &world, const QByteArray &method, const QString &path, Handler handler)
{
    router.add(method, u"/oxio"_s + path, u"oxio"_s, [&world, work = std::move(handler)](const Call &call) {
        return withCacheHeaders(answered(world, call, work));
    });
}

http::Response refusal(int status, int code, const QString &error, const QJsonObject &details)
{
    QJsonObject body{{u"error"_s, error}, {u"code"_s, code}};
    if (!details.isEmpty()) {
        body[u"details"_s] = details;
    }
    return jsonReply(status, body);
}

http::Response invalid(const QJsonObject &details)
{
    return refusal(400, 6801, u"Invalid parameters"_s, details);
}

http::Response duplicateEmail()
{
    return refusal(400, 6805, u"Invalid parameters"_s, {{u"email"_s, u"A user already exists with the same email."_s}});
}

http::Response notFound(const QString &what)
{
    return refusal(404, 404, what + u" not found"_s);
}

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString newId(World &world)
{
    QByteArray bytes = world.random.bytes(16);
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace dotm::sandbox::oxio
