// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>

/// The envelope of JSON-RPC 2.0.
namespace dotm::ethereum::rpc {

struct Call
{
    QString method;
    QJsonArray params;
};

/// A call's "result", or what its "error" means.
using Answer = core::Result<QJsonValue>;

/// One call as bytes, or several as a batch; ids count up from @p firstId.
[[nodiscard]] QByteArray requestBody(const Call &call, qint64 firstId);
[[nodiscard]] QByteArray batchBody(const QList<Call> &calls, qint64 firstId);

/// Strict: version, id, and exactly one of result and error. Error: Protocol for anything else.
[[nodiscard]] Answer answerFrom(const QByteArray &body, qint64 id);
/// @p count answers in the order of the calls, whatever order they came in. Protocol for a call that has none or two;
/// the whole fails when the body is no list (a node that refuses batches answers one error).
[[nodiscard]] core::Result<QList<Answer>> batchFrom(const QByteArray &body, qint64 firstId, qsizetype count);

} // namespace dotm::ethereum::rpc
