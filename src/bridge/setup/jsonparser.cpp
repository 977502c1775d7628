// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/jsonparser.h"

#include "bridge/setup/textedit.h"

#include <algorithm>

namespace dotm::bridge {

namespace {

constexpr int kMaxDepth = 128;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

qsizetype lineCommentEnd(QByteArrayView bytes, qsizetype at)
{
    const qsizetype newline = bytes.indexOf('\n', at);
    qsizetype end = newline < 0 ? bytes.size() : newline;
    if (newline >= 0 && bytes[newline - 1] == '\r') {
        --end;
    }
    return bytes.sliced(at, end - at).contains('\r') ? -1 : end;
}

char16_t escapedChar(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return static_cast<char16_t>(c);
    }
}

} // namespace

qsizetype jsonCommentEnd(QByteArrayView bytes, qsizetype at)
{
    if (at + 1 >= bytes.size() || bytes[at] != '/') {
        return -1;
    }
    if (bytes[at + 1] == '/') {
        return lineCommentEnd(bytes, at);
    }
    const qsizetype end = bytes[at + 1] == '*' ? bytes.indexOf("*/", at + 2) : -1;
    return end < 0 ? -1 : end + 2;
}

QString decodedJsonString(QByteArrayView quoted)
{
    const QByteArrayView text = quoted.sliced(1, quoted.size() - 2);
    QString result;
    qsizetype plain = 0;
    for (qsizetype i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', plain)) {
        result += decoded(text.sliced(plain, i - plain));
        const bool isCode = text[i + 1] == 'u';
        result +=
            isCode ? QChar(text.sliced(i + 2, 4).toByteArray().toUShort(nullptr, 16)) : QChar(escapedChar(text[i + 1]));
        plain = i + (isCode ? 6 : 2);
    }
    return result + decoded(text.sliced(plain));
}

JsonParser::JsonParser(QByteArrayView bytes, JsonDialect dialect) : m_bytes(bytes), m_dialect(dialect) {}

bool JsonParser::run()
{
    m_at = m_bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    if (!blanks()) {
        return false;
    }
    if (m_at == m_bytes.size()) {
        return true;
    }
    return value(0) && blanks() && (m_at == m_bytes.size() || fail());
}

bool JsonParser::take(char c)
{
    const bool there = peek() == c && m_at < m_bytes.size();
    m_at += there ? 1 : 0;
    return there;
}

bool JsonParser::fail(SetupProblem problem)
{
    m_fault = {problem, m_at};
    return false;
}

bool JsonParser::blanks()
{
    for (;;) {
        while (m_at < m_bytes.size() && isBlank(m_bytes[m_at])) {
            ++m_at;
        }
        if (peek() != '/') {
            return true;
        }
        const qsizetype end = m_dialect.comments ? jsonCommentEnd(m_bytes, m_at) : -1;
        if (end < 0) {
            return fail();
        }
        m_at = end;
    }
}

bool JsonParser::value(int depth)
{
    if (depth > kMaxDepth) {
        return fail();
    }
    const std::size_t index = m_nodes.size();
    m_nodes.emplace_back();
    m_nodes[index].begin = static_cast<quint32>(m_at);
    bool done = false;
    if (peek() == '{') {
        m_nodes[index].kind = JsonKind::Object;
        done = object(depth);
    } else if (peek() == '[') {
        m_nodes[index].kind = JsonKind::Array;
        done = array(depth);
    } else {
        done = scalar();
    }
    m_nodes[index].end = static_cast<quint32>(m_at);
    m_nodes[index].next = static_cast<quint32>(m_nodes.size());
    return done;
}

bool JsonParser::scalar()
{
    JsonNode &node = m_nodes.back();
    switch (peek()) {
    case '"':
        node.kind = JsonKind::String;
        return string();
    case 't':
        node.kind = JsonKind::True;
        return word("true");
    case 'f':
        node.kind = JsonKind::False;
        return word("false");
    case 'n':
        node.kind = JsonKind::Null;
        return word("null");
    default:
        node.kind = JsonKind::Number;
        return number();
    }
}

bool JsonParser::object(int depth)
{
    ++m_at;
    if (!blanks()) {
        return false;
    }
    QSet<QString> keys;
    while (peek() != '}') {
        if (!member(depth, keys) || !separator('}')) {
            return false;
        }
    }
    return take('}');
}

bool JsonParser::member(int depth, QSet<QString> &keys)
{
    const qsizetype keyBegin = m_at;
    if (!string()) {
        return false;
    }
    const qsizetype keyEnd = m_at;
    const QString key = decodedJsonString(m_bytes.sliced(keyBegin, keyEnd - keyBegin));
    if (keys.contains(key)) {
        m_at = keyBegin;
        return fail(SetupProblem::DuplicateKey);
    }
    keys.insert(key);
    if (!blanks() || (!take(':') && !fail()) || !blanks()) {
        return false;
    }
    const std::size_t index = m_nodes.size();
    if (!value(depth + 1)) {
        return false;
    }
    m_nodes[index].keyBegin = static_cast<quint32>(keyBegin);
    m_nodes[index].keyEnd = static_cast<quint32>(keyEnd);
    return true;
}

bool JsonParser::array(int depth)
{
    ++m_at;
    if (!blanks()) {
        return false;
    }
    while (peek() != ']') {
        if (!value(depth + 1) || !separator(']')) {
            return false;
        }
    }
    return take(']');
}

/// Behind the comma after a value, or before the closing @p close.
bool JsonParser::separator(char close)
{
    if (!blanks()) {
        return false;
    }
    if (!take(',')) {
        return peek() == close || fail();
    }
    return blanks() && (peek() != close || m_dialect.trailingCommas || fail());
}

bool JsonParser::string()
{
    if (!take('"')) {
        return fail();
    }
    while (m_at < m_bytes.size()) {
        const auto c = static_cast<uchar>(m_bytes[m_at]);
        if (c == '"') {
            return take('"');
        }
        if (c < 0x20) {
            return fail();
        }
        if (c != '\\') {
            ++m_at;
        } else if (!escape()) {
            return false;
        }
    }
    return fail();
}

bool JsonParser::escape()
{
    const char c = m_at + 1 < m_bytes.size() ? m_bytes[m_at + 1] : '\0';
    if (c != '\0' && QByteArrayView("\"\\/bfnrt").contains(c)) {
        m_at += 2;
        return true;
    }
    if (c != 'u' || m_at + 6 > m_bytes.size() || !std::ranges::all_of(m_bytes.sliced(m_at + 2, 4), isHexDigit)) {
        return fail();
    }
    m_at += 6;
    return true;
}

bool JsonParser::number()
{
    take('-');
    if (!take('0') && digits() == 0) {
        return fail();
    }
    if (take('.') && digits() == 0) {
        return fail();
    }
    if (take('e') || take('E')) {
        if (!take('+')) {
            take('-');
        }
        return digits() > 0 || fail();
    }
    return true;
}

qsizetype JsonParser::digits()
{
    const qsizetype begin = m_at;
    while (peek() >= '0' && peek() <= '9') {
        ++m_at;
    }
    return m_at - begin;
}

bool JsonParser::word(QByteArrayView text)
{
    if (!m_bytes.sliced(m_at).startsWith(text)) {
        return fail();
    }
    m_at += text.size();
    return true;
}

} // namespace dotm::bridge
