// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace dotm::contract {

/// The one table between errors and HTTP, read by the server one way and by the client the other way.
/// Body: {"error": sentence, "code": "rate_limited", "request_id": id, "retry_after": seconds or absent}.
[[nodiscard]] int httpStatus(core::ErrorCode code);
[[nodiscard]] QString wireCode(core::ErrorCode code);
[[nodiscard]] core::ErrorCode codeFromWire(const QString &wire, int httpStatus);
/// A sentence fit for anybody: internals are replaced by a general one.
[[nodiscard]] QString publicSentence(const core::Error &error);
[[nodiscard]] QJsonObject errorBody(const core::Error &error, const QString &requestId);
[[nodiscard]] core::Error errorFromBody(const QJsonObject &body, int httpStatus);

} // namespace dotm::contract
