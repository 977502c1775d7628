// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <expected>

namespace dotm::sandbox::resend {

/// A refusal in Resend's words.
struct Error
{
    int status = 422;
    QString name;
    QString message;
};

template <typename T>
using Result = std::expected<T, Error>;
using Answer = Result<QJsonObject>;
using Refusal = std::unexpected<Error>;

[[nodiscard]] inline Refusal refuse(int status, const QString &name, const QString &message)
{
    return Refusal(Error{status, name, message});
}

/// {"statusCode","name","message"}
[[nodiscard]] inline QJsonObject errorBody(const Error &error)
{
    return {{QStringLiteral("statusCode"), error.status},
            {QStringLiteral("name"), error.name},
            {QStringLiteral("message"), error.message}};
}

} // namespace dotm::sandbox::resend
