// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/responder.h"
#include "net/eventstreamparser.h"
#include "net/streamingcall.h"

#include <QObject>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace dotm::bridge {

/// An event stream of the service layer, passed on to an assistant event by event, with ids, until either side ends it.
/// An answer that is no stream is passed on as it is. Deletes itself. GUI thread.
class StreamRelay final : public QObject
{
    Q_OBJECT
public:
    StreamRelay(std::shared_ptr<QNetworkAccessManager> network, const net::HttpRequest &request,
                std::shared_ptr<http::Responder> responder, QObject *parent);
    void abort() { m_call.abort(); }

private:
    void onHead(const net::HttpResponse &head);
    void onBytes(const QByteArray &bytes);
    void onEnd();

    std::shared_ptr<QNetworkAccessManager> m_network;
    net::StreamingCall m_call;
    std::shared_ptr<http::Responder> m_responder;
    net::HttpResponse m_head;
    net::EventStreamParser m_parser;
    std::optional<http::EventStream> m_stream;
    QByteArray m_body;
};

} // namespace dotm::bridge
