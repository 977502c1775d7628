// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ethereum/abi.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/keccak.h"
#include "net/httptransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::bench {

/// A node that answers at once from inside the process: enough to sign and send a mint. It believes everything.
class NodeStandIn final : public net::HttpTransport
{
public:
    static constexpr qint64 kChainId = 31337;

    [[nodiscard]] static ethereum::Address token()
    {
        return *ethereum::Address::parse(u"0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D");
    }
    /// Transactions it was given.
    [[nodiscard]] int sent() const { return m_sent; }

    [[nodiscard]] QCoro::Task<core::Result<net::HttpResponse>> send(net::HttpRequest request) override
    {
        const QJsonDocument asked = QJsonDocument::fromJson(request.body);
        net::HttpResponse response;
        response.status = 200;
        if (asked.isArray()) {
            QJsonArray answers;
            for (const QJsonValue &each : asked.array()) {
                answers.append(answerTo(each.toObject()));
            }
            response.body = QJsonDocument(answers).toJson(QJsonDocument::Compact);
        } else {
            response.body = QJsonDocument(answerTo(asked.object())).toJson(QJsonDocument::Compact);
        }
        co_return response;
    }

private:
    [[nodiscard]] QJsonObject answerTo(const QJsonObject &question)
    {
        using namespace Qt::Literals::StringLiterals;
        const QJsonValue result =
            resultOf(question.value("method"_L1).toString(), question.value("params"_L1).toArray());
        return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, question.value("id"_L1)}, {u"result"_s, result}};
    }

    [[nodiscard]] QJsonValue resultOf(const QString &method, const QJsonArray &params)
    {
        using namespace Qt::Literals::StringLiterals;
        const auto quantity = [](qint64 value) {
            return core::Uint256(static_cast<quint64>(value)).toQuantity();
        };
        if (method == "eth_chainId"_L1) {
            return quantity(kChainId);
        }
        if (method == "eth_blockNumber"_L1) {
            return quantity(1);
        }
        if (method == "eth_getCode"_L1) {
            return u"0x60"_s;
        }
        if (method == "eth_estimateGas"_L1) {
            return quantity(80'000);
        }
        if (method == "eth_feeHistory"_L1) {
            return QJsonObject{{u"baseFeePerGas"_s, QJsonArray{quantity(1'000'000'000), quantity(1'000'000'000)}},
                               {u"reward"_s, QJsonArray{QJsonArray{u"0x1"_s, u"0x1"_s, u"0x1"_s}}}};
        }
        if (method == "eth_getTransactionCount"_L1) {
            return quantity(m_sent);
        }
        if (method == "eth_sendRawTransaction"_L1) {
            ++m_sent;
            const QByteArray raw = ethereum::fromHexData(params.at(0).toString()).value_or(QByteArray());
            return ethereum::toHexData(ethereum::keccak256(raw));
        }
        return method == "eth_call"_L1 ? called(params.at(0).toObject()) : QJsonValue(QJsonValue::Null);
    }

    [[nodiscard]] static QJsonValue called(const QJsonObject &call)
    {
        using namespace Qt::Literals::StringLiterals;
        using ethereum::dotmtoken::Function;
        const QString named = call.value("data"_L1).toString(call.value("input"_L1).toString());
        const QByteArray data = ethereum::fromHexData(named).value_or(QByteArray());
        const auto is = [&data](Function function) {
            return data.startsWith(ethereum::dotmtoken::selectorOf(function));
        };
        quint64 value = 0;
        if (is(Function::Decimals)) {
            value = 18;
        } else if (is(Function::MaxSupply)) {
            return ethereum::toHexData(ethereum::abi::word(*core::Uint256::fromDecimal(u"10333333000000000000000000")));
        } else if (is(Function::DataRewardPercentage)) {
            value = 1033;
        }
        return ethereum::toHexData(ethereum::abi::word(core::Uint256(value)));
    }

    int m_sent = 0;
};

} // namespace dotm::bench
