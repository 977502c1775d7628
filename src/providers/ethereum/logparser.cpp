// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/hex.h"
#include "providers/ethereum/ethereumparser.h"

#include <QJsonArray>

namespace dotm::ethereum::parser {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostTopics = 4;
constexpr qsizetype kTopicSize = 32;

QList<QByteArray> topicsFrom(ChainFields &fields)
{
    QList<QByteArray> topics;
    const QJsonArray array = fields.array(u"topics"_s);
    for (const QJsonValue &each : array) {
        const auto topic = fromHexData(each.toString(), kTopicSize);
        if (!topic || topics.size() == kMostTopics) {
            fields.reject(u"topics"_s);
            return {};
        }
        topics.append(*topic);
    }
    return topics;
}

core::Result<Log> logFrom(const QJsonObject &object)
{
    ChainFields fields(object, u"Log"_s);
    Log log;
    log.address = fields.address(u"address"_s);
    log.topics = topicsFrom(fields);
    log.data = fields.data(u"data"_s);
    log.blockNumber = fields.quantity64(u"blockNumber"_s);
    log.blockHash = fields.hash(u"blockHash"_s);
    log.transactionHash = fields.hash(u"transactionHash"_s);
    log.index = fields.quantity64(u"logIndex"_s);
    log.isRemoved = fields.optionalFlag(u"removed"_s);
    return fields.checked(log);
}

} // namespace

core::Result<QList<Log>> logs(const QJsonValue &result)
{
    if (!result.isArray()) {
        return core::fail(core::ErrorCode::Protocol, u"The node answered no list of logs."_s);
    }
    QList<Log> list;
    const QJsonArray array = result.toArray();
    for (const QJsonValue &each : array) {
        auto log = logFrom(each.toObject());
        if (!log) {
            return core::fail(log.error());
        }
        list.append(*std::move(log));
    }
    return list;
}

} // namespace dotm::ethereum::parser
