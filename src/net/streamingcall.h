// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/httprequest.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace dotm::net {

/// One outgoing call whose answer is taken as it comes: for event streams. No retry, no meaning given to the status.
/// HttpRequest::timeout is the time until the head of the answer; after that the other side may be silent for as long
/// as it likes. Deleting it aborts the call. Lives on the thread that made it.
class StreamingCall final : public QObject
{
    Q_OBJECT
public:
    StreamingCall(QNetworkAccessManager &manager, const HttpRequest &request, QObject *parent = nullptr);
    ~StreamingCall() override;

    void abort();

Q_SIGNALS:
    /// Once, before the first received(). HttpResponse::body is empty.
    void started(const dotm::net::HttpResponse &head);
    void received(const QByteArray &bytes);
    /// Once, last, also after abort() (Cancelled). Errors as HttpTransport's. Never from inside the constructor.
    void ended(const dotm::core::Outcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace dotm::net
