// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace dotm::bridge {

/// The small parts of TOML: keys, values, blanks. Each function starts at at(), leaves it behind what it took and
/// answers false where the text breaks the grammar.
class TomlScanner
{
public:
    explicit TomlScanner(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_bytes.size() ? m_bytes[m_at + ahead] : '\0';
    }
    bool take(QByteArrayView text);

    /// Spaces and tabs.
    void spaces();
    /// Spaces, a comment if there is one, and the end of the line or of the text.
    [[nodiscard]] bool lineEnd();
    /// Spaces, comments and line ends, as between the items of an array.
    [[nodiscard]] bool blankLines();
    /// a."b".c, appended to @p keys.
    [[nodiscard]] bool keys(QStringList &keys);
    [[nodiscard]] bool value(int depth = 0);
    /// A string of any of the four kinds; its text when @p text is given.
    [[nodiscard]] bool string(QString *text = nullptr);

private:
    [[nodiscard]] bool comment();
    [[nodiscard]] bool key(QStringList &keys);
    void firstLineEnd();
    [[nodiscard]] bool basic(bool isMultiline, QByteArray &text);
    [[nodiscard]] bool literal(bool isMultiline, QByteArray &text);
    [[nodiscard]] bool escape(bool isMultiline, QByteArray &text);
    [[nodiscard]] bool codePoint(qsizetype digits, QByteArray &text);
    [[nodiscard]] bool closing(QByteArrayView quotes, QByteArray &text);
    [[nodiscard]] bool textChar(bool isMultiline) const;
    [[nodiscard]] bool array(int depth);
    [[nodiscard]] bool inlineTable(int depth);
    [[nodiscard]] bool bare();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace dotm::bridge
