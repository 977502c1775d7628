// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereummethods.h"

#include "sandbox/ethereumhex.h"
#include "sandbox/ethereumshape.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

namespace {

constexpr qint64 kMostBlocks = 10'000; // as hosted nodes have it
constexpr qint64 kMostLogs = 10'000;
constexpr qsizetype kMostTopics = 4;
constexpr int kRangeError = -32'614;

struct Range
{
    qint64 from = 0;
    qint64 to = 0;
};

qint64 limitOf(const Chain &chain, QLatin1StringView key, qint64 usual)
{
    const QString text = chain.meta(key);
    return text.isEmpty() ? usual : text.toLongLong();
}

/// Whether the token is among the addresses asked for, or none is; nothing when one is no address.
std::optional<bool> isAboutToken(const QJsonValue &value)
{
    const QJsonArray addresses = value.isArray() ? value.toArray() : QJsonArray{value};
    bool found = value.isNull() || value.isUndefined() || addresses.isEmpty();
    for (const QJsonValue &each : addresses) {
        const std::optional<QString> address = addressOf(each.toString());
        if (!address && !each.isNull() && !each.isUndefined()) {
            return std::nullopt;
        }
        found = found || address == tokenAddress();
    }
    return found;
}

std::expected<Range, RpcError> rangeOf(const Chain &chain, const QJsonObject &filter, const Params &params)
{
    const bool bounded = filter.contains("fromBlock"_L1) || filter.contains("toBlock"_L1);
    if (filter.contains("blockHash"_L1)) {
        if (bounded) {
            return Params::invalid(0,
                                   u"cannot specify both BlockHash and FromBlock/ToBlock, choose one or the other"_s);
        }
        const std::optional<qint64> number = chain.numberOf(filter["blockHash"_L1].toString().toLower());
        return number ? std::expected<Range, RpcError>(Range{*number, *number}) : refuse(u"unknown block"_s);
    }
    const auto bound = [&](QLatin1StringView name) {
        return params.blockOf(filter.contains(name) ? filter[name] : QJsonValue(u"latest"_s), 0, false);
    };
    const std::expected<qint64, RpcError> from = bound("fromBlock"_L1);
    const std::expected<qint64, RpcError> to = bound("toBlock"_L1);
    if (!from || !to) {
        return std::unexpected(from ? to.error() : from.error());
    }
    if (*from > *to) {
        return refuse(u"invalid block range params"_s);
    }
    const qint64 most = limitOf(chain, kLogRangeMeta, kMostBlocks);
    if (*to - *from + 1 > most) {
        return refuse(u"eth_getLogs is limited to a %1 range"_s.arg(most), kRangeError);
    }
    return Range{*from, *to};
}

/// Conditions on the topics, with their values; nothing for a filter that is malformed or cannot be met.
struct Condition
{
    QString sql;
    storage::Values values;
    bool sound = true;
    bool possible = true;
};

Condition conditionOf(const QJsonArray &topics, storage::Values values)
{
    Condition result{{}, std::move(values), topics.size() <= kMostTopics, true};
    for (qsizetype n = 0; n < topics.size() && result.sound; ++n) {
        if (topics.at(n).isNull()) {
            continue;
        }
        if (n == kMostTopics - 1) { // none of ours has a fourth
            result.possible = false;
            continue;
        }
        const QJsonArray wanted = topics.at(n).isArray() ? topics.at(n).toArray() : QJsonArray{topics.at(n)};
        QStringList places;
        for (const QJsonValue &each : wanted) {
            const std::optional<QString> topic = hashOf(each.toString());
            result.sound = result.sound && topic;
            result.values.append(topic.value_or(QString()));
            places.append(u"$%1"_s.arg(result.values.size()));
        }
        if (!places.isEmpty()) {
            result.sql += u" AND topic%1 IN (%2)"_s.arg(QString::number(n), places.join(u", "_s));
        }
    }
    return result;
}

} // namespace

RpcResult getLogs(Chain &chain, const Params &params)
{
    const std::expected<QJsonObject, RpcError> filter = params.object(0);
    if (!filter) {
        return std::unexpected(filter.error());
    }
    const std::optional<bool> ours = isAboutToken(filter->value("address"_L1));
    if (!ours) {
        return Params::invalid(0, u"invalid address"_s);
    }
    const std::expected<Range, RpcError> range = rangeOf(chain, *filter, params);
    if (!range) {
        return std::unexpected(range.error());
    }
    const qint64 most = limitOf(chain, kLogResultsMeta, kMostLogs);
    const Condition condition = conditionOf(filter->value("topics"_L1).toArray(), {range->from, range->to, most + 1});
    if (!condition.sound) {
        return Params::invalid(0, u"invalid topics"_s);
    }
    if (!*ours || !condition.possible) {
        return QJsonArray();
    }
    const QList<KeptLog> logs = chain.logs(condition.sql, condition.values);
    if (logs.size() > most) {
        return refuse(u"query returned more than %1 results. Try with this block range [%2, %3]."_s.arg(
                          QString::number(most), quantity(static_cast<quint64>(range->from)),
                          quantity(static_cast<quint64>(std::max(range->from, logs.last().block - 1)))),
                      RpcError::kLimit);
    }
    QJsonArray result;
    Block block{-1, {}, {}, 0, {}, 0};
    for (const KeptLog &log : logs) {
        block = block.number == log.block ? block : chain.block(log.block);
        result.append(logJson(log, block.hash));
    }
    return result;
}

} // namespace dotm::sandbox::ethereum
