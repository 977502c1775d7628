// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/responder.h"

#include <QJsonValue>
#include <QStringList>

#include <atomic>
#include <memory>

namespace dotm::bridge {

/// Headers of an answer that are the protocol's, to be passed on.
[[nodiscard]] QList<http::Header> protocolHeaders(const QList<http::Header> &headers);

/// The assistant's side of one POST: one JSON answer, or an event stream when there is something to tell before it.
/// Answers once; what comes after the assistant has left is swallowed. GUI thread.
class Caller
{
public:
    /// @p accept: the request's Accept header; absent allows both forms.
    Caller(http::Responder responder, const QByteArray &accept);

    [[nodiscard]] bool takesEvents() const { return m_takesEvents; }
    /// A message before the answer; nothing happens when the assistant takes no events. @p headers go out with the
    /// first one.
    void tell(const QByteArray &message, const QList<http::Header> &headers = {});
    /// The answer. An empty @p body is sent as it is, without a type.
    void answer(int status, const QByteArray &body, const QList<http::Header> &headers = {});
    void keepAlive();
    [[nodiscard]] bool isGone() const;

private:
    http::Responder m_responder;
    const bool m_takesEvents;
    std::optional<http::EventStream> m_stream;
    std::shared_ptr<std::atomic<bool>> m_hasLeft = std::make_shared<std::atomic<bool>>(false);
};

} // namespace dotm::bridge
