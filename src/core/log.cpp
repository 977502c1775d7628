// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/log.h"

namespace dotm::core {
using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcApp, "dotm.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConfig, "dotm.config", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "dotm.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "dotm.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "dotm.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProvider, "dotm.provider", QtInfoMsg)
Q_LOGGING_CATEGORY(lcService, "dotm.service", QtInfoMsg)
Q_LOGGING_CATEGORY(lcActivation, "dotm.service.activation", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "dotm.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "dotm.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "dotm.client", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "dotm.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBridge, "dotm.bridge", QtInfoMsg)

QString loggable(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString lastFour(const QString &identifier)
{
    return identifier.size() <= 4 ? u"****"_s : u".."_s + identifier.right(4);
}

void installLogFormat()
{
    qSetMessagePattern(u"%{time yyyy-MM-ddThh:mm:ss.zzz} "
                       "%{if-debug}DEBUG%{endif}%{if-info}INFO%{endif}%{if-warning}WARNING%{endif}"
                       "%{if-critical}CRITICAL%{endif}%{if-fatal}FATAL%{endif} %{category}: %{message}"_s);
}

} // namespace dotm::core
