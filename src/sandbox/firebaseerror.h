// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <QJsonObject>
#include <QString>

#include <expected>

namespace dotm::sandbox::firebase {

/// A refusal in Google's words. @p message may be "CODE : detail".
struct Error
{
    int status = 400;
    QString message;
};

template <typename T>
using Result = std::expected<T, Error>;
using Answer = Result<QJsonObject>;
using Refusal = std::unexpected<Error>;

[[nodiscard]] Refusal refuse(const QString &message, int status = 400);
/// {"error":{"code","message","errors":[...],"status"}}
[[nodiscard]] QJsonObject errorBody(const Error &error);
[[nodiscard]] http::Response errorReply(const Error &error);

} // namespace dotm::sandbox::firebase
