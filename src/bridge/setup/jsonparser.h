// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/jsontext.h"

#include <QSet>

namespace dotm::bridge {

/// The grammar behind JsonText::parse(): one pass, no allocation but the nodes and the keys of the open objects.
class JsonParser
{
public:
    JsonParser(QByteArrayView bytes, JsonDialect dialect);

    /// True when the whole of the text is one value between blanks, or nothing but blanks.
    [[nodiscard]] bool run();
    [[nodiscard]] TextFault fault() const { return m_fault; }
    [[nodiscard]] std::vector<JsonNode> takeNodes() { return std::move(m_nodes); }

private:
    [[nodiscard]] char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    bool take(char c);
    bool fail(SetupProblem problem = SetupProblem::Malformed);
    bool blanks();
    bool value(int depth);
    bool scalar();
    bool object(int depth);
    bool member(int depth, QSet<QString> &keys);
    bool array(int depth);
    bool separator(char close);
    bool string();
    bool escape();
    bool number();
    qsizetype digits();
    bool word(QByteArrayView text);

    QByteArrayView m_bytes;
    JsonDialect m_dialect;
    qsizetype m_at = 0;
    std::vector<JsonNode> m_nodes;
    TextFault m_fault;
};

/// Behind the comment that begins at @p at, before the line's end for //; -1 when none begins there, when it does not
/// end, or when a lone carriage return in it would end it for one reader and not for another.
[[nodiscard]] qsizetype jsonCommentEnd(QByteArrayView bytes, qsizetype at);
/// What a string with its quotes stands for. The string must have gone through the parser.
[[nodiscard]] QString decodedJsonString(QByteArrayView quoted);

} // namespace dotm::bridge
