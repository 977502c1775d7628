// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "http/message.h"

#include <QJsonObject>

namespace dotm::server {

[[nodiscard]] http::Response jsonReply(const QJsonObject &object, int status = 200);
/// The error body of the contract with the status of its one table; Retry-After when known.
[[nodiscard]] http::Response errorReply(const core::Error &error, const QByteArray &requestId);
/// A page that runs no scripts and frames nothing.
[[nodiscard]] http::Response htmlReply(const QString &html);

} // namespace dotm::server
