// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/exchange.h"

namespace dotm::test {

/// An event stream to a client that is there as long as this is, without a socket.
class OpenStream final : private http::ExchangeOwner
{
public:
    explicit OpenStream(std::function<void()> onClosed = {})
        : m_exchange(std::make_shared<http::Exchange>(static_cast<http::ExchangeOwner &>(*this), false, 64 * 1024))
    {
        m_exchange->startEvents({}, std::move(onClosed));
    }
    ~OpenStream() { m_exchange->detach(); }
    OpenStream(const OpenStream &) = delete;
    OpenStream &operator=(const OpenStream &) = delete;

    [[nodiscard]] http::EventStream events() const { return http::EventStream(m_exchange); }
    /// What was sent since the last time, as it goes over the wire.
    [[nodiscard]] QByteArray taken() const { return m_exchange->takeOrWait().frames.join(); }
    void leave() { m_exchange->detach(); }

private:
    void wake() override {}
    std::shared_ptr<http::Exchange> m_exchange;
};

} // namespace dotm::test
