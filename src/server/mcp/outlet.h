// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/responder.h"
#include "server/mcp/channel.h"
#include "server/mcp/jsonrpc.h"

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace dotm::server::mcp {

/// Where the messages about one request go. Exactly one of answer(), refuse() and withdraw() ends it. Thread-safe.
class Outlet
{
public:
    virtual ~Outlet() = default;
    /// The response, the last message.
    virtual void answer(const QByteArray &message) = 0;
    /// Answers on the level of HTTP where that is possible, else with @p message.
    virtual void refuse(http::Response response, const QByteArray &message) = 0;
    /// The request was cancelled: there is no response.
    virtual void withdraw() = 0;
    /// The work begins. With @p wantsMessages notify() reaches the client from here on, if it can at all.
    virtual void begin(bool wantsMessages) = 0;
    virtual void notify(const QByteArray &message) = 0;
    /// The client left in a way that means it does not want the answer.
    [[nodiscard]] virtual bool isGone() const = 0;
};

/// What an Accept header allows. Absent and "*/*" allow both.
struct Accepts
{
    bool json = false;
    bool events = false;
};
[[nodiscard]] Accepts readAccept(const QByteArray &header);

/// A message with a status, as whole answers have it.
[[nodiscard]] http::Response jsonResponse(const QByteArray &message, int status = 200);
/// 202 without body and type: taken.
[[nodiscard]] http::Response acceptedResponse();
/// Headers of event streams, against proxies that gather them.
[[nodiscard]] QList<http::Header> streamHeaders();

/// The answer to a POST: one JSON object, or an event stream when the client wants to hear more.
class HttpOutlet final : public Outlet, public std::enable_shared_from_this<HttpOutlet>
{
public:
    /// How the event stream is made, if it comes to that.
    struct Streaming
    {
        struct Opened
        {
            std::shared_ptr<Channel> channel; ///< not yet attached
            std::shared_ptr<const void> seat; ///< held as long as the connection lasts
        };
        /// @p lasting: the client may come back for it.
        std::function<Opened(bool lasting)> open;
        bool primed = false;         ///< lasting ones begin with an event id
        bool leavingCancels = false; ///< the client's going means that it cancels (modern revisions)
    };
    HttpOutlet(http::Responder responder, Accepts accepts, QList<http::Header> headers, Streaming streaming);

    void answer(const QByteArray &message) override;
    void refuse(http::Response response, const QByteArray &message) override;
    void withdraw() override;
    void begin(bool wantsMessages) override;
    void notify(const QByteArray &message) override;
    [[nodiscard]] bool isGone() const override;

private:
    [[nodiscard]] std::shared_ptr<Channel> channel() const; ///< nothing before openStream()
    void openStream(bool lasting);

    core::Guarded<http::Responder> m_responder;
    const Accepts m_accepts;
    const QList<http::Header> m_headers;
    const Streaming m_streaming;
    std::atomic<bool> m_left = false;
    core::Guarded<std::shared_ptr<Channel>> m_channel;
};

/// The answer over the long stream of the old pair of addresses; the POST itself is only told that it was taken.
class SseOutlet final : public Outlet
{
public:
    SseOutlet(http::Responder responder, std::shared_ptr<Channel> stream);
    void answer(const QByteArray &message) override;
    void refuse(http::Response response, const QByteArray &message) override;
    void withdraw() override { begin(false); }
    void begin(bool wantsMessages) override;
    void notify(const QByteArray &message) override;
    [[nodiscard]] bool isGone() const override { return !m_stream->isConnected(); }

private:
    core::Guarded<std::optional<http::Responder>> m_responder;
    const std::shared_ptr<Channel> m_stream;
};

/// Gathers the answers of one batch; the last one to come sends them all as an array.
class Batch
{
public:
    Batch(std::shared_ptr<Outlet> outlet, std::size_t size) : m_outlet(std::move(outlet)), m_state({{}, size}) {}
    /// @p message may be empty: nothing is answered to this one.
    void settle(const QByteArray &message);
    [[nodiscard]] Outlet &outlet() const { return *m_outlet; }

private:
    struct State
    {
        QByteArrayList messages;
        std::size_t open = 0;
    };
    const std::shared_ptr<Outlet> m_outlet;
    core::Guarded<State> m_state;
};

class BatchOutlet final : public Outlet
{
public:
    explicit BatchOutlet(std::shared_ptr<Batch> batch) : m_batch(std::move(batch)) {}
    void answer(const QByteArray &message) override { m_batch->settle(message); }
    void refuse(http::Response, const QByteArray &message) override { m_batch->settle(message); }
    void withdraw() override { m_batch->settle({}); }
    void begin(bool) override {}
    void notify(const QByteArray &) override {}
    [[nodiscard]] bool isGone() const override { return m_batch->outlet().isGone(); }

private:
    const std::shared_ptr<Batch> m_batch;
};

} // namespace dotm::server::mcp
