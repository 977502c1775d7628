// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/qthttptransport.h"

#include "net/qtrequest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <qcoro/qcoronetworkreply.h>

namespace dotm::net {
using namespace Qt::Literals::StringLiterals;

namespace {

/// One reply while it is waited for.
struct Watch
{
    QObject context; ///< its end cuts the connections to what stands below
    QByteArray body;
    ReplyWatch reply;
    bool isTooLong = false;
};

void collect(QNetworkReply *reply, Watch &watch)
{
    watchSending(reply, &watch.context, watch.reply);
    QObject::connect(reply, &QNetworkReply::readyRead, &watch.context, [reply, &watch] {
        watch.body += reply->readAll();
        if (watch.body.size() > QtHttpTransport::kMaxBody) {
            watch.isTooLong = true;
            reply->abort();
        }
    });
}

core::Result<HttpResponse> toResult(const QNetworkReply &reply, Watch &watch)
{
    if (watch.isTooLong) {
        return core::fail(
            core::ErrorCode::Protocol,
            u"%1: the answer is larger than %2 bytes"_s.arg(reply.url().host()).arg(QtHttpTransport::kMaxBody));
    }
    if (watch.reply.isOverdue || !isAnswer(reply)) {
        return core::fail(replyError(reply, watch.reply));
    }
    HttpResponse response = headOf(reply);
    response.body = std::move(watch.body);
    return response;
}

} // namespace

QtHttpTransport::QtHttpTransport() : m_manager(std::make_unique<QNetworkAccessManager>()) {}

QtHttpTransport::~QtHttpTransport() = default;

QCoro::Task<core::Result<HttpResponse>> QtHttpTransport::send(HttpRequest request)
{
    if (const core::Outcome fine = checkRequest(request); !fine) {
        co_return core::fail(fine.error());
    }
    Watch watch;
    QNetworkReply *reply = startRequest(*m_manager, request);
    collect(reply, watch);
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &watch.context, [reply, &watch] {
        watch.reply.isOverdue = true;
        reply->abort();
    });
    deadline.start(request.timeout);
    co_await reply;
    deadline.stop();
    if (reply->isOpen()) {
        watch.body += reply->readAll();
    }
    core::Result<HttpResponse> result = toResult(*reply, watch);
    reply->deleteLater();
    co_return result;
}

} // namespace dotm::net
