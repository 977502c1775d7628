// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/logpages.h"

#include "ethereum/abi.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "providers/ethereum/rpcerror.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

LogQuery transfersTo(const Address &token, const Address &holder)
{
    return {token, {dotmtoken::transferTopic(), QByteArray(), abi::word(holder)}};
}

LogQuery transfersFrom(const Address &token, const Address &holder)
{
    return {token, {dotmtoken::transferTopic(), abi::word(holder)}};
}

namespace logpages {

quint64 grown(quint64 size)
{
    return std::min(size + std::max<quint64>(size / 4, 1), kLargestSize);
}

quint64 halved(quint64 size)
{
    return std::max<quint64>(size / 2, 1);
}

bool isTooWide(const core::Error &error)
{
    // Infura's -32005 and Alchemy's -32602 mean the range when logs are asked for.
    return error.code == core::ErrorCode::Timeout || error.providerCode == QLatin1StringView(rpc::kRangeTooWide) ||
           error.providerCode == "-32005"_L1 || error.providerCode == "-32602"_L1;
}

QJsonObject filter(const LogQuery &query, quint64 from, quint64 to)
{
    QJsonArray topics;
    for (const QByteArray &each : query.topics) {
        topics.append(each.isEmpty() ? QJsonValue() : QJsonValue(toHexData(each)));
    }
    return {{u"address"_s, query.contract.lower()},
            {u"topics"_s, topics},
            {u"fromBlock"_s, core::Uint256(from).toQuantity()},
            {u"toBlock"_s, core::Uint256(to).toQuantity()}};
}

bool matches(const Log &log, const LogQuery &query, quint64 from, quint64 to)
{
    if (log.address != query.contract || log.blockNumber < from || log.blockNumber > to ||
        log.topics.size() < query.topics.size()) {
        return false;
    }
    for (qsizetype i = 0; i < query.topics.size(); ++i) {
        if (!query.topics.at(i).isEmpty() && query.topics.at(i) != log.topics.at(i)) {
            return false;
        }
    }
    return true;
}

} // namespace logpages

} // namespace dotm::ethereum
