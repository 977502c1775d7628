// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <expected>
#include <string>

namespace dotm::bench {

struct Load
{
    quint16 port = 0;   ///< on 127.0.0.1
    QByteArray request; ///< the whole request, with its body if it has one; a few kilobytes at most
    int connections = 32;
    std::chrono::milliseconds time{500};
    qint64 calls = 0; ///< not 0: until so many have been answered, however long that takes
};

struct Throughput
{
    double perSecond = 0;
    double p50Ms = 0; ///< from sending a request to the last byte of its answer
    double p99Ms = 0;
};

/// Sends the same request over keep-alive connections, one at a time on each, until the time is over. One thread.
/// Fails with a sentence when a connection breaks or an answer is not 200.
[[nodiscard]] std::expected<Throughput, std::string> measure(const Load &load);

/// One answer to @p load's request, head and body, as it came.
[[nodiscard]] std::expected<QByteArray, std::string> oneAnswer(const Load &load);

} // namespace dotm::bench
