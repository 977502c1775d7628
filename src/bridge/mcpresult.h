// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/jsonrpc.h"

namespace dotm::bridge {

/// A tool's result as the revision of @p request takes it, encoded as its JSON-RPC response: the object as structured
/// content and as text.
[[nodiscard]] QByteArray toolAnswer(const contract::rpc::Message &request, const QJsonObject &object, bool isError);
/// What people call a failure: {"success":false,"status":...,"message":...} as a result with isError.
[[nodiscard]] QByteArray toolFailure(const contract::rpc::Message &request, const QString &status,
                                     const QString &message);
/// "notifications/progress" for @p request; empty when it gave no progress token.
[[nodiscard]] QByteArray progressNotice(const contract::rpc::Message &request, double value, const QString &text);
[[nodiscard]] bool isModern(const contract::rpc::Message &message);

/// The answer object inside a "tools/call" response: its structured content, or the JSON of its first text. Empty for
/// an error response.
[[nodiscard]] QJsonObject answerObject(const QByteArray &response);
/// The same response with @p object in place of its answer object.
[[nodiscard]] QByteArray withAnswerObject(const QByteArray &response, const QJsonObject &object);

} // namespace dotm::bridge
