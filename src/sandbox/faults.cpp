// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/faults.h"

#include "sandbox/faultbook.h"
#include "sandbox/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

http::Response refuse(const QString &sentence)
{
    return jsonReply(400, QJsonObject{{u"error"_s, sentence}});
}

/// A whole number of 1 or more.
std::optional<qint64> count(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    return number >= 1 ? std::optional(number) : std::nullopt;
}

/// The fault a body asks for, or the sentence that says what is wrong with it.
std::expected<Fault, QString> parseFault(const QJsonObject &body, const Router &router)
{
    Fault fault;
    fault.provider = body[u"provider"_s].toString();
    const bool known = !fault.provider.isEmpty() && std::ranges::any_of(router.rows(), [&](const Router::Row &row) {
        return row.provider == fault.provider;
    });
    if (!known) {
        return std::unexpected(u"No such provider: %1."_s.arg(fault.provider));
    }
    const std::optional<FaultKind> kind = faultKind(body[u"fault"_s].toString());
    if (!kind) {
        return std::unexpected(u"No such fault: %1."_s.arg(body[u"fault"_s].toString()));
    }
    fault.kind = *kind;
    fault.path = body[u"path"_s].toString();
    if (body.contains(u"probability"_s)) {
        fault.probability = body[u"probability"_s].toDouble(-1);
        if (*fault.probability < 0 || *fault.probability > 1) {
            return std::unexpected(u"probability must lie between 0 and 1."_s);
        }
    }
    if (body.contains(u"times"_s) || !fault.probability) {
        fault.times = count(body.contains(u"times"_s) ? body[u"times"_s] : QJsonValue(1));
        if (!fault.times) {
            return std::unexpected(u"times must be a whole number of 1 or more."_s);
        }
    }
    if (body.contains(u"ms"_s)) {
        const std::optional<qint64> delay = count(body[u"ms"_s]);
        if (!delay || *delay > 600'000) {
            return std::unexpected(u"ms must lie between 1 and 600000."_s);
        }
        fault.delay = std::chrono::milliseconds(*delay);
    }
    return fault;
}

http::Response listed(FaultBook &book)
{
    const core::Result<QList<Fault>> faults = book.list();
    if (!faults) {
        return storageFault(faults.error());
    }
    QJsonArray array;
    for (const Fault &fault : *faults) {
        array.append(faultJson(fault));
    }
    return jsonReply(200, QJsonObject{{u"faults"_s, array}});
}

http::Response put(World &world, const Router &router, const Call &call)
{
    const std::optional<QJsonObject> body = jsonBody(call.request);
    if (!body) {
        return refuse(u"The body must be a JSON object."_s);
    }
    const std::expected<Fault, QString> fault = parseFault(*body, router);
    if (!fault) {
        return refuse(fault.error());
    }
    return world.transaction([&](storage::Connection &db) {
        FaultBook book(db, world.random);
        const core::Outcome added = book.add(*fault);
        return added ? listed(book) : storageFault(added.error());
    });
}

} // namespace

void installFaults(Router &router, World &world)
{
    router.add("PUT", u"/faults"_s, {}, [&](const Call &call) { return put(world, router, call); });
    router.add("GET", u"/faults"_s, {}, [&](const Call &) {
        FaultBook book(*world.db, world.random);
        return listed(book);
    });
    router.add("DELETE", u"/faults"_s, {}, [&](const Call &) {
        FaultBook book(*world.db, world.random);
        const core::Outcome cleared = book.clear();
        return cleared ? listed(book) : storageFault(cleared.error());
    });
}

} // namespace dotm::sandbox
