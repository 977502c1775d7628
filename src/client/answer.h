// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

/// How the classes of calls take the values of the contract out of an answer. Errors: the answer's own, or Protocol.
namespace dotm::client {

[[nodiscard]] inline core::Failure notUnderstood()
{
    return core::fail(core::ErrorCode::Protocol,
                      QStringLiteral("The service answered something this program does not understand."));
}

template <typename T>
[[nodiscard]] core::Result<T> parsed(const core::Result<QJsonObject> &answer)
{
    if (!answer) {
        return core::fail(answer.error());
    }
    auto value = T::fromJson(*answer);
    return value ? core::Result<T>(*std::move(value)) : notUnderstood();
}

/// The object under @p name of the answer.
template <typename T>
[[nodiscard]] core::Result<T> parsedMember(const core::Result<QJsonObject> &answer, QLatin1StringView name)
{
    return answer ? parsed<T>(answer->value(name).toObject()) : core::fail(answer.error());
}

/// The array under @p name of @p object; one unusable entry makes the whole list unusable.
template <typename T>
[[nodiscard]] core::Result<QList<T>> parsedList(const QJsonObject &object, QLatin1StringView name)
{
    if (!object.value(name).isArray()) {
        return notUnderstood();
    }
    QList<T> list;
    const QJsonArray array = object.value(name).toArray();
    for (const QJsonValue &each : array) {
        auto value = T::fromJson(each.toObject());
        if (!value) {
            return notUnderstood();
        }
        list.append(*std::move(value));
    }
    return list;
}

[[nodiscard]] inline core::Outcome outcomeOf(const core::Result<QJsonObject> &answer)
{
    return answer ? core::Outcome() : core::fail(answer.error());
}

} // namespace dotm::client
