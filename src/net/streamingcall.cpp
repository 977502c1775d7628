// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/streamingcall.h"

#include "net/qtrequest.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace dotm::net {

/// Every emission may delete the call, so nothing of it is touched after one without looking.
class StreamingCall::Private
{
public:
    explicit Private(StreamingCall &call) : m_call(call) {}
    ~Private();

    void start(QNetworkAccessManager &manager, const HttpRequest &request);
    void abort();

private:
    void onHead();
    void onBytes();
    void onFinished();
    void end(const core::Outcome &outcome);

    StreamingCall &m_call;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    ReplyWatch m_watch;
    bool m_isStarted = false;
    bool m_isEnded = false;
};

StreamingCall::Private::~Private()
{
    if (m_reply) {
        m_reply->disconnect(&m_call);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void StreamingCall::Private::start(QNetworkAccessManager &manager, const HttpRequest &request)
{
    if (const core::Outcome fine = checkRequest(request); !fine) {
        QMetaObject::invokeMethod(&m_call, [this, fine] { end(fine); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_call, [this] {
        m_watch.isOverdue = true;
        m_reply->abort();
    });
    m_deadline.start(request.timeout);
    m_reply = startRequest(manager, request);
    watchSending(m_reply, &m_call, m_watch);
    QObject::connect(m_reply, &QNetworkReply::metaDataChanged, &m_call, [this] { onHead(); });
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_call, [this] { onBytes(); });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_call, [this] { onFinished(); });
}

void StreamingCall::Private::abort()
{
    if (m_reply && m_reply->isRunning()) {
        m_reply->abort(); // finishes it
    } else {
        end(core::fail(core::ErrorCode::Cancelled, QStringLiteral("aborted")));
    }
}

void StreamingCall::Private::onHead()
{
    if (m_isStarted || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        return;
    }
    m_isStarted = true;
    m_deadline.stop();
    Q_EMIT m_call.started(headOf(*m_reply));
}

void StreamingCall::Private::onBytes()
{
    const QPointer<StreamingCall> self(&m_call);
    onHead();
    if (!self || !m_reply->isOpen()) {
        return;
    }
    if (const QByteArray bytes = m_reply->readAll(); !bytes.isEmpty()) {
        Q_EMIT m_call.received(bytes);
    }
}

void StreamingCall::Private::onFinished()
{
    const QPointer<StreamingCall> self(&m_call);
    const bool isWhole = !m_watch.isOverdue && isAnswer(*m_reply);
    if (isWhole) {
        onBytes();
    }
    if (self) {
        end(isWhole ? core::Outcome() : core::Outcome(core::fail(replyError(*m_reply, m_watch))));
    }
}

void StreamingCall::Private::end(const core::Outcome &outcome)
{
    m_deadline.stop();
    if (!std::exchange(m_isEnded, true)) {
        Q_EMIT m_call.ended(outcome);
    }
}

StreamingCall::StreamingCall(QNetworkAccessManager &manager, const HttpRequest &request, QObject *parent)
    : QObject(parent), m_private(std::make_unique<Private>(*this))
{
    m_private->start(manager, request);
}

StreamingCall::~StreamingCall() = default;

void StreamingCall::abort()
{
    m_private->abort();
}

} // namespace dotm::net
