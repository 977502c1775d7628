// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/textfault.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace dotm::bridge {

/// A header or a key with its value. Positions are bytes from the start of the text.
struct TomlStatement
{
    enum class Kind { Table, ArrayTable, Pair };
    Kind kind = Kind::Pair;
    qsizetype begin = 0;      ///< of its first line
    qsizetype end = 0;        ///< behind the end of its last line
    QStringList path;         ///< from the root: keys of the header, then of the pair
    qsizetype headerKeys = 0; ///< how many of them come from the header
    QString identity;         ///< the path, with the number of the element where an array of tables lies on it
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
};

/// A TOML 1.0 text with the place of each statement. Pure; any bytes may be given to parse().
class TomlText
{
public:
    /// Malformed for what is not TOML 1.0 (numbers and dates are only looked at roughly), DuplicateKey for a table or
    /// key that is there twice.
    [[nodiscard]] static TextResult<TomlText> parse(QByteArray bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<TomlStatement> &statements() const { return m_statements; }
    [[nodiscard]] QByteArrayView value(const TomlStatement &pair) const;
    /// What a string stands for; nothing for another kind of value.
    [[nodiscard]] std::optional<QString> string(const TomlStatement &pair) const;
    /// The same for an array of strings.
    [[nodiscard]] std::optional<QStringList> strings(const TomlStatement &pair) const;

private:
    QByteArray m_bytes;
    std::vector<TomlStatement> m_statements;
};

} // namespace dotm::bridge
