// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/textfault.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace dotm::bridge {

/// No configuration file is edited, or even looked into, beyond this many bytes.
inline constexpr qsizetype kMaxConfigSize = qsizetype(4) * 1024 * 1024;

/// What a program's own reader accepts beyond JSON.
struct JsonDialect
{
    bool comments = false;       ///< // to the end of the line, and /* */
    bool trailingCommas = false; ///< before a closing brace or bracket
};

enum class JsonKind : quint8 { Object, Array, String, Number, True, False, Null };

/// One value. Positions are bytes from the start of the text; quotes belong to strings and keys.
struct JsonNode
{
    JsonKind kind = JsonKind::Null;
    quint32 begin = 0;
    quint32 end = 0;
    quint32 keyBegin = 0; ///< 0 unless the value is a member of an object
    quint32 keyEnd = 0;
    quint32 next = 0; ///< index behind this value and everything in it
};

/// A JSON text with the place of each of its values, for editing it without writing it anew. Pure; any bytes may be
/// given to parse(): it takes what the dialect allows to the letter and answers with a fault otherwise.
class JsonText
{
public:
    /// Nesting beyond 128 is Malformed; a key twice in one object, anywhere, is DuplicateKey.
    [[nodiscard]] static TextResult<JsonText> parse(QByteArray bytes, JsonDialect dialect);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Nothing but a byte order mark, white space and comments: there is no node then. Otherwise node 0 is the root.
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_nodes.size()); }
    [[nodiscard]] const JsonNode &node(quint32 index) const { return m_nodes[index]; }
    [[nodiscard]] JsonKind kind(quint32 index) const { return m_nodes[index].kind; }

    /// Members of an object, elements of an array; nothing for another kind.
    [[nodiscard]] std::vector<quint32> children(quint32 index) const;
    [[nodiscard]] std::optional<quint32> member(quint32 object, const QString &key) const;
    /// Without quotes and escapes.
    [[nodiscard]] QString key(quint32 index) const;
    /// Empty for a value that is not a string.
    [[nodiscard]] QString string(quint32 index) const;
    [[nodiscard]] QByteArrayView raw(quint32 index) const;

    /// The first byte from @p at on that is neither white space nor comment.
    [[nodiscard]] qsizetype behindBlanks(qsizetype at) const;
    /// Behind the comment that begins at @p at (before its line's end for //); -1 when none does.
    [[nodiscard]] qsizetype behindComment(qsizetype at) const;
    /// The comma that follows @p at over blanks, or -1.
    [[nodiscard]] qsizetype commaAfter(qsizetype at) const;

private:
    QByteArray m_bytes;
    std::vector<JsonNode> m_nodes;
};

} // namespace dotm::bridge
