// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

namespace dotm::bench {

/// The floor: Boost.Beast and nothing else. One I/O thread on a free port of loopback; every request is parsed by Beast
/// and answered with the same bytes.
class BareServer
{
public:
    /// @p answer: head and body. Throws boost::system::system_error when it cannot listen.
    explicit BareServer(QByteArray answer);
    ~BareServer();
    BareServer(const BareServer &) = delete;
    BareServer &operator=(const BareServer &) = delete;

    [[nodiscard]] quint16 port() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace dotm::bench
