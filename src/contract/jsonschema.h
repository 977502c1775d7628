// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dotm::contract::rpc {

/// Checks @p value against the part of JSON Schema 2020-12 that our own tools use: type, enum, properties, required,
/// additionalProperties (false), items, minItems, maxItems, minLength, maxLength, minimum, maximum. Answers one
/// sentence about the first violation, nothing when it fits. Other keywords are not looked at; the schemas are ours.
[[nodiscard]] std::optional<QString> violation(const QJsonObject &schema, const QJsonValue &value,
                                               const QString &where = {});

} // namespace dotm::contract::rpc
