// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"
#include "core/result.h"

#include <QJsonObject>

#include <optional>

/// Small readers and writers shared by the types of the contract.
namespace dotm::contract {

/// ISO 8601 in UTC with milliseconds, "2026-01-15T09:30:00.000Z"; null for nothing.
[[nodiscard]] QJsonValue timeToJson(const std::optional<core::TimePoint> &time);
[[nodiscard]] std::optional<core::TimePoint> timeFromJson(const QJsonValue &value);
/// {"minor":100,"currency":"USD","text":"$1.00"}; text is for people reading curl, clients format on their own.
[[nodiscard]] QJsonObject moneyToJson(const core::Money &money);
[[nodiscard]] core::Money moneyFromJson(const QJsonValue &value);
/// True when @p json is nested deeper than anything we take; such a text is refused before it is parsed.
[[nodiscard]] bool isTooDeep(const QByteArray &json);
/// The object in @p body. Errors: Protocol.
[[nodiscard]] core::Result<QJsonObject> objectFromBytes(const QByteArray &body);

} // namespace dotm::contract
