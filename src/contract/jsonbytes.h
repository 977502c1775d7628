// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>

/// JSON in its compact form as bytes, for answers that are asked for so often that a QJsonObject of them costs too
/// much.
namespace dotm::contract {

/// Appends @p json, a text in compact form, as a JSON string.
void appendQuoted(QByteArray &out, const QByteArray &json);
[[nodiscard]] QByteArray compact(const QJsonArray &array);

/// An object of values that are JSON already.
class ObjectBytes
{
public:
    /// @p name needs no escapes, and is added once.
    void add(QByteArrayView name, QByteArrayView json);
    [[nodiscard]] QByteArray take() { return std::move(m_bytes.append(m_bytes.isEmpty() ? "{}" : "}")); }

private:
    QByteArray m_bytes;
};

} // namespace dotm::contract
