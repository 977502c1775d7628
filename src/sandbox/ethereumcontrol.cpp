// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumcontrol.h"

#include "sandbox/ethereumchain.h"
#include "sandbox/ethereumhex.h"
#include "sandbox/ethereummethods.h"
#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

using core::Uint256;

namespace {

constexpr qint64 kMostBlocks = 100'000;

QJsonObject statusJson(const Chain &chain)
{
    QJsonArray waiting;
    const QList<Kept> kept = chain.waiting();
    for (const Kept &each : kept) {
        waiting.append(each.hash);
    }
    const State state = chain.state();
    return {{u"chain_id"_s, qint64(kChainId)},
            {u"token"_s, checksummed(tokenAddress())},
            {u"owner"_s, checksummed(addressOf(state.text(kOwnerKey)).value_or(kNobody))},
            {u"head"_s, chain.head()},
            {u"held"_s, chain.isHeld()},
            {u"base_fee"_s, chain.nextBaseFee().toDecimal()},
            {u"supply_units"_s, state.number(kSupplyKey).toDecimal()},
            {u"waiting"_s, waiting}};
}

std::optional<qint64> countOf(const QJsonValue &value, qint64 least)
{
    const qint64 number = value.toInteger(-1);
    return number >= least && number <= kMostBlocks ? std::optional(number) : std::nullopt;
}

QStringList hashesOf(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray hashes = value.toArray();
    for (const QJsonValue &hash : hashes) {
        result.append(hash.toString().toLower());
    }
    return result;
}

/// Does one field; false when its value makes no sense.
using Deed = bool (*)(Chain &, const QJsonValue &);

bool hold(Chain &chain, const QJsonValue &value)
{
    if (value.isBool()) {
        chain.hold(value.toBool());
    }
    return value.isBool();
}

bool drop(Chain &chain, const QJsonValue &value)
{
    return chain.drop(value.toString().toLower());
}

bool baseFee(Chain &chain, const QJsonValue &value)
{
    const std::optional<Uint256> wei = Uint256::fromDecimal(value.toString());
    if (wei) {
        chain.setBaseFee(*wei);
    }
    return wei.has_value();
}

bool fund(Chain &chain, const QJsonValue &value)
{
    const std::optional<QString> address = addressOf(value["address"_L1].toString());
    const std::optional<Uint256> wei = Uint256::fromDecimal(value["wei"_L1].toString());
    if (address && wei) {
        chain.fund(*address, *wei);
    }
    return address && wei;
}

bool mine(Chain &chain, const QJsonValue &value)
{
    const std::optional<qint64> blocks = countOf(value, 1);
    if (blocks) {
        chain.mine(*blocks);
    }
    return blocks.has_value();
}

bool reorganise(Chain &chain, const QJsonValue &value)
{
    const std::optional<qint64> depth = countOf(value["depth"_L1], 1);
    if (depth) {
        chain.reorganise(*depth, hashesOf(value["drop"_L1]));
    }
    return depth.has_value();
}

bool limit(Chain &chain, QLatin1StringView key, const QJsonValue &value)
{
    const std::optional<qint64> most = countOf(value, 0);
    if (most) {
        chain.setMeta(key, *most == 0 ? QString() : QString::number(*most));
    }
    return most.has_value();
}

bool logRange(Chain &chain, const QJsonValue &value)
{
    return limit(chain, kLogRangeMeta, value);
}

bool logResults(Chain &chain, const QJsonValue &value)
{
    return limit(chain, kLogResultsMeta, value);
}

struct Field
{
    QLatin1StringView name;
    Deed deed;
};
constexpr std::array kFields{
    Field{"hold"_L1, hold},          Field{"drop"_L1, drop},
    Field{"base_fee"_L1, baseFee},   Field{"fund"_L1, fund},
    Field{"mine"_L1, mine},          Field{"reorg"_L1, reorganise},
    Field{"log_range"_L1, logRange}, Field{"log_results"_L1, logResults},
};

/// The sentence that says which field made no sense; the ones before it are done.
std::optional<QString> apply(Chain &chain, const QJsonObject &body)
{
    for (const Field &field : kFields) {
        if (body.contains(field.name) && !field.deed(chain, body[field.name])) {
            return u"%1 makes no sense here."_s.arg(field.name);
        }
    }
    return std::nullopt;
}

http::Response put(World &world, const http::Request &request)
{
    const std::optional<QJsonObject> body = jsonBody(request);
    if (!body) {
        return jsonReply(400, QJsonObject{{u"error"_s, u"The body must be a JSON object."_s}});
    }
    return world.transaction([&](storage::Connection &connection) {
        CheckedDb db(connection);
        Chain chain(world, db);
        const std::optional<QString> wrong = apply(chain, *body);
        const QJsonObject status = statusJson(chain);
        if (db.fault()) {
            return storageFault(*db.fault());
        }
        return wrong ? jsonReply(400, QJsonObject{{u"error"_s, *wrong}}) : jsonReply(200, status);
    });
}

} // namespace

void addControlRoutes(Router &router, World &world)
{
    router.add("GET", u"/ethereum/control"_s, {}, [&world](const Call &) {
        CheckedDb db(*world.db);
        const QJsonObject status = statusJson(Chain(world, db));
        return db.fault() ? storageFault(*db.fault()) : jsonReply(200, status);
    });
    router.add("PUT", u"/ethereum/control"_s, {}, [&world](const Call &call) { return put(world, call.request); });
}

} // namespace dotm::sandbox::ethereum
