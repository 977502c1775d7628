// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QUrl>

/// Every log category of the program. debug: for developers. info: a change of state that a support person wants to
/// see. warning: we coped. critical: we did not. No body, token, activation code or query string is ever logged.
namespace dotm::core {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcConfig)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcProvider)
Q_DECLARE_LOGGING_CATEGORY(lcService)
Q_DECLARE_LOGGING_CATEGORY(lcActivation)
Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcClient)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcBridge)

/// Scheme, host, port and path only.
[[nodiscard]] QString loggable(const QUrl &url);
/// "..1234": the last four characters, for ICCIDs and line ids.
[[nodiscard]] QString lastFour(const QString &identifier);

/// Installs the one message format: time, level, category, text on stderr.
void installLogFormat();

} // namespace dotm::core
