// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/httprequest.h"

class QNetworkAccessManager;
class QNetworkReply;
class QObject;

/// What the real transports share: how a request becomes Qt's, and what Qt's reply means. Inside src/net.
namespace dotm::net {

/// What we did to a reply and saw of it, since Qt reports every abort alike.
struct ReplyWatch
{
    bool isOverdue = false;
    bool wasSent = false;
};

/// Errors: Invalid, for what must not go out.
[[nodiscard]] core::Outcome checkRequest(const HttpRequest &request);
/// HTTP/1.1, no redirects, cookies or cache; a write leaves this program once, whatever happens to the connection.
[[nodiscard]] QNetworkReply *startRequest(QNetworkAccessManager &manager, const HttpRequest &request);
/// Keeps @p watch.wasSent until @p context goes.
void watchSending(QNetworkReply *reply, QObject *context, ReplyWatch &watch);
/// True when a whole answer came, whatever its status.
[[nodiscard]] bool isAnswer(const QNetworkReply &reply);
/// Status and headers.
[[nodiscard]] HttpResponse headOf(const QNetworkReply &reply);
/// Of a reply that is no answer. Errors: as HttpTransport.
[[nodiscard]] core::Error replyError(const QNetworkReply &reply, const ReplyWatch &watch);

} // namespace dotm::net
