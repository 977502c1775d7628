// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/ethereum/endpointhealth.h"
#include "providers/ethereum/ethereumconfig.h"
#include "providers/ethereum/rpcanswer.h"

#include <chrono>

namespace dotm::ethereum {

/// Calls to one of several nodes of one chain: a node that is away, limited, broken or of another chain is passed over
/// for the next. What the chain itself decided (a revert, a nonce) is final. Speaks to the transport itself, because an
/// address is a secret as a whole: only its host is logged. Use on the thread of the transport; must outlive its calls.
class JsonRpc
{
public:
    static constexpr qsizetype kLargestBatch = 20;

    JsonRpc(net::HttpTransport &transport, const core::Clock &clock, core::Random &random, EthereumConfig config,
            net::Sleeper sleeper = net::eventLoopSleeper());

    struct Options
    {
        std::chrono::milliseconds timeout{20'000}; ///< of one try at one node
        int rounds = 2;                            ///< through all nodes, with a pause between
    };

    /// Sending the same signed bytes twice is harmless, so every call may be tried again.
    [[nodiscard]] core::Task<rpc::Answer> call(rpc::Call call, Options options);
    /// In batches of at most kLargestBatch; one by one at a node that takes none. In the order of @p calls.
    [[nodiscard]] core::Task<core::Result<QList<rpc::Answer>>> callAll(QList<rpc::Call> calls, Options options);

    [[nodiscard]] bool isConfigured() const { return !m_config.endpoints.isEmpty() && m_config.chainId != 0; }

private:
    [[nodiscard]] core::Task<rpc::Answer> round(rpc::Call call, Options options);
    [[nodiscard]] core::Task<core::Result<QList<rpc::Answer>>> batchRound(QList<rpc::Call> calls, Options options);
    [[nodiscard]] core::Task<core::Outcome> checkChain(qsizetype endpoint, Options options);
    [[nodiscard]] core::Task<rpc::Answer> ask(qsizetype endpoint, rpc::Call call, Options options);
    [[nodiscard]] core::Task<core::Result<QList<rpc::Answer>>> askAll(qsizetype endpoint, QList<rpc::Call> calls,
                                                                      Options options);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> post(qsizetype endpoint, QString what, QByteArray body,
                                                                   Options options);
    void note(qsizetype endpoint, const std::optional<core::Error> &error);

    net::HttpTransport &m_transport;
    const core::Clock &m_clock;
    core::Random &m_random;
    const EthereumConfig m_config;
    net::Sleeper m_sleeper;
    EndpointHealth m_health;
    qint64 m_nextId = 1;
};

} // namespace dotm::ethereum
