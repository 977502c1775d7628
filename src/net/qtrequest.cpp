// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/qtrequest.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace dotm::net {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A body that cannot be rewound. Qt sends a request again by itself, up to three times, when the connection closes
/// before the answer (QHttpNetworkConnectionChannel, RemoteHostClosedError), POST included. A body that refuses to be
/// read twice makes that attempt fail instead, so that a write leaves this program once per call.
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(QByteArray data) : m_data(std::move(data))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_data.size() - m_position; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *target, qint64 room) override
    {
        const qint64 count = std::min(room, m_data.size() - m_position);
        std::copy_n(m_data.constData() + m_position, count, target);
        m_position += count;
        return count == 0 && room > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_position = 0;
};

bool hasLineBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setRawHeader("User-Agent", "DOTM-Desktop/" DOTM_VERSION);
    for (const auto &[name, value] : request.headers) {
        result.setRawHeader(name, value);
    }
    return result;
}

/// True for the errors Qt makes of a 4xx or 5xx status; the answer itself is whole.
bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (static_cast<int>(error)) {
    case QNetworkReply::ProxyAuthenticationRequiredError: // 407
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError: // 400, 418
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

core::ErrorCode errorCode(QNetworkReply::NetworkError error, const ReplyWatch &watch)
{
    if (watch.isOverdue) {
        return core::ErrorCode::Timeout;
    }
    switch (static_cast<int>(error)) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return core::ErrorCode::Offline;
    case QNetworkReply::OperationCanceledError:
        return core::ErrorCode::Cancelled;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return core::ErrorCode::Timeout;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        // "Network unreachable" and its like; after the first byte went out it is a broken connection.
        return watch.wasSent ? core::ErrorCode::Protocol : core::ErrorCode::Offline;
    default:
        return core::ErrorCode::Protocol;
    }
}

} // namespace

core::Outcome checkRequest(const HttpRequest &request)
{
    if (!request.url.isValid() || (request.url.scheme() != "https"_L1 && request.url.scheme() != "http"_L1)) {
        return core::fail(core::ErrorCode::Invalid, u"The address of a call must begin with http:// or https://."_s);
    }
    const bool isBroken = std::ranges::any_of(request.headers, [](const Header &each) {
        return each.first.isEmpty() || hasLineBreak(each.first) || hasLineBreak(each.second);
    });
    if (isBroken || hasLineBreak(request.method)) {
        return core::fail(core::ErrorCode::Invalid, u"A header of a call must not hold a line break."_s);
    }
    return {};
}

QNetworkReply *startRequest(QNetworkAccessManager &manager, const HttpRequest &request)
{
    QNetworkRequest qtRequest = toQt(request);
    if (request.body.isEmpty() && (request.method == "GET" || request.method == "HEAD")) {
        return manager.sendCustomRequest(qtRequest, request.method);
    }
    qtRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    qtRequest.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new OneWayBody(request.body);
    QNetworkReply *reply = manager.sendCustomRequest(qtRequest, request.method, body);
    body->setParent(reply);
    return reply;
}

void watchSending(QNetworkReply *reply, QObject *context, ReplyWatch &watch)
{
    QObject::connect(reply, &QNetworkReply::requestSent, context, [&watch] { watch.wasSent = true; });
    QObject::connect(reply, &QNetworkReply::uploadProgress, context,
                     [&watch](qint64 sent, qint64) { watch.wasSent = watch.wasSent || sent > 0; });
}

bool isAnswer(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid() &&
           (reply.error() == QNetworkReply::NoError || isStatusError(reply.error()));
}

HttpResponse headOf(const QNetworkReply &reply)
{
    HttpResponse head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.headers = reply.rawHeaderPairs();
    return head;
}

core::Error replyError(const QNetworkReply &reply, const ReplyWatch &watch)
{
    const QString detail = watch.isOverdue ? u"no answer before the deadline"_s
                                           : u"transport error %1"_s.arg(static_cast<int>(reply.error()));
    return core::Error{errorCode(reply.error(), watch), u"%1: %2"_s.arg(reply.url().host(), detail), {}, {}};
}

} // namespace dotm::net
