// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <expected>

namespace dotm::sandbox::stripe {

/// The API version every answer and event is written in.
inline constexpr QLatin1StringView kApiVersion("2026-07-29.dahlia");

/// A refusal in Stripe's words (docs: api/errors).
struct Error
{
    int status = 400;
    QString type = QStringLiteral("invalid_request_error");
    QString code;
    QString message;
    QString param;
    QString declineCode;
    bool keepsEffects = false; ///< what was written stays written: a declined payment is remembered
};

template <typename T>
using Result = std::expected<T, Error>;
using Answer = Result<QJsonObject>;
using Refusal = std::unexpected<Error>;

/// 400 invalid_request_error.
[[nodiscard]] Refusal refuse(const QString &code, const QString &message, const QString &param = {});
/// "No such customer: 'cus_1'": 404 when the id stood in the path (@p param "id"), 400 when it stood in a parameter.
[[nodiscard]] Refusal refuseMissing(const QString &kind, const QString &id, const QString &param);
/// 402 card_error with code card_declined; what was written stays.
[[nodiscard]] Refusal refuseCard(const QString &declineCode);
[[nodiscard]] QJsonObject errorBody(const Error &error);

} // namespace dotm::sandbox::stripe
