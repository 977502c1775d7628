// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "http/message.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace dotm::sandbox {

[[nodiscard]] http::Response jsonReply(int status, const QJsonObject &object);
[[nodiscard]] http::Response jsonReply(int status, const QJsonArray &array);
/// The body as one JSON object; nothing when it is anything else. An empty body is an empty object.
[[nodiscard]] std::optional<QJsonObject> jsonBody(const http::Request &request);
/// One line without spaces, for a text column.
[[nodiscard]] QString jsonText(const QJsonObject &object);
/// An object read back from a text column; empty when it is none.
[[nodiscard]] QJsonObject jsonObject(const QString &text);
/// 500 in plain text: our own storage failed. Roll-back is World::transaction's.
[[nodiscard]] http::Response storageFault(const core::Error &error);

} // namespace dotm::sandbox
