// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "../providerbench.h"

#include "providers/ethereum/ethereumclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>

namespace dotm::test {

/// Nodes of a chain behind a fake transport: canned results per method, the last one staying; faults per host first.
class FakeNode
{
public:
    explicit FakeNode(FakeTransport &transport)
    {
        answer("eth_chainId", QStringLiteral("0xaa36a7"));
        transport.setResponder([this](const net::HttpRequest &request) { return reply(request); });
    }

    void answer(const QByteArray &method, const QJsonValue &result)
    {
        m_answers[method].push_back({{QStringLiteral("result"), result}});
    }
    void refuse(const QByteArray &method, int code, const QString &message, const QJsonValue &data = {})
    {
        QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
        if (!data.isNull()) {
            error.insert(QStringLiteral("data"), data);
        }
        m_answers[method].push_back({{QStringLiteral("error"), error}});
    }
    /// The next thing that @p host does, whatever is asked.
    void fault(const QString &host, FakeTransport::Reply reply) { m_faults[host].push_back(std::move(reply)); }
    /// From now on.
    void setChain(const QString &host, const QString &quantity) { m_chains[host] = quantity; }
    void forget(const QByteArray &method) { m_answers.erase(method); }

    [[nodiscard]] const QList<QJsonObject> &calls() const { return m_calls; }
    [[nodiscard]] const QStringList &hosts() const { return m_hosts; }
    [[nodiscard]] QList<QJsonArray> paramsOf(const QByteArray &method) const
    {
        QList<QJsonArray> all;
        for (const QJsonObject &each : m_calls) {
            if (each.value(QStringLiteral("method")).toString().toLatin1() == method) {
                all.append(each.value(QStringLiteral("params")).toArray());
            }
        }
        return all;
    }

private:
    FakeTransport::Reply reply(const net::HttpRequest &request)
    {
        const QString host = request.url.host();
        m_hosts.append(host);
        if (auto &faults = m_faults[host]; !faults.empty()) {
            FakeTransport::Reply fault = std::move(faults.front());
            faults.pop_front();
            return fault;
        }
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (document.isObject()) {
            return FakeTransport::answer(200, QJsonDocument(single(host, document.object())).toJson());
        }
        QJsonArray answers;
        for (const QJsonValue &each : document.array()) {
            answers.prepend(single(host, each.toObject())); // any order is allowed
        }
        return FakeTransport::answer(200, QJsonDocument(answers).toJson());
    }

    QJsonObject single(const QString &host, const QJsonObject &call)
    {
        m_calls.append(call);
        const QByteArray method = call.value(QStringLiteral("method")).toString().toLatin1();
        QJsonObject object = next(method);
        if (method == "eth_chainId" && m_chains.contains(host)) {
            object = {{QStringLiteral("result"), m_chains.at(host)}};
        }
        object.insert(QStringLiteral("jsonrpc"), QStringLiteral("2.0"));
        object.insert(QStringLiteral("id"), call.value(QStringLiteral("id")));
        return object;
    }

    QJsonObject next(const QByteArray &method)
    {
        auto &answers = m_answers[method];
        if (answers.empty()) {
            return {{QStringLiteral("error"),
                     QJsonObject{{QStringLiteral("code"), -32601},
                                 {QStringLiteral("message"), QStringLiteral("the method does not exist")}}}};
        }
        QJsonObject object = answers.front();
        if (answers.size() > 1) {
            answers.pop_front();
        }
        return object;
    }

    std::map<QByteArray, std::deque<QJsonObject>> m_answers;
    std::map<QString, std::deque<FakeTransport::Reply>> m_faults;
    std::map<QString, QString> m_chains;
    QList<QJsonObject> m_calls;
    QStringList m_hosts;
};

inline ethereum::EthereumConfig chainConfig(const QString &endpoints)
{
    ethereum::EthereumConfig config;
    config.endpoints = ethereum::EthereumConfig::endpointsFrom(endpoints);
    config.chainId = 11155111;
    config.token = ethereum::Address::parse(u"0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D");
    config.maxFeeGwei = 100;
    return config;
}

/// A client of two nodes, without a network.
struct ChainBench
{
    ProviderBench base;
    FakeNode node{base.transport};
    ethereum::EthereumClient client{base.transport, base.clock, base.random,
                                    chainConfig(QStringLiteral("https://one.example/v3/k3y, https://two.example/k3y")),
                                    &noPause};
};

} // namespace dotm::test
