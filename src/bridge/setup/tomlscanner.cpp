// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/tomlscanner.h"

#include "bridge/setup/textedit.h"

#include <algorithm>

namespace dotm::bridge {

namespace {

constexpr int kMaxDepth = 64;
constexpr qsizetype kMaxKeys = 16;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBareKey(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-';
}

bool isControl(char c)
{
    const auto code = static_cast<uchar>(c);
    return (code < 0x20 && c != '\t') || code == 0x7f;
}

} // namespace

bool TomlScanner::take(QByteArrayView text)
{
    const bool there = m_bytes.sliced(std::min(m_at, m_bytes.size())).startsWith(text);
    m_at += there ? text.size() : 0;
    return there;
}

void TomlScanner::spaces()
{
    while (peek() == ' ' || peek() == '\t') {
        ++m_at;
    }
}

bool TomlScanner::comment()
{
    if (peek() != '#') {
        return true;
    }
    while (!atEnd() && !isControl(m_bytes[m_at])) {
        ++m_at;
    }
    return atEnd() || peek() == '\n' || (peek() == '\r' && peek(1) == '\n');
}

bool TomlScanner::lineEnd()
{
    spaces();
    return comment() && (atEnd() || take("\n") || take("\r\n"));
}

bool TomlScanner::blankLines()
{
    for (;;) {
        spaces();
        if (peek() != '#' && peek() != '\n' && peek() != '\r') {
            return true;
        }
        if (!lineEnd()) {
            return false;
        }
    }
}

bool TomlScanner::keys(QStringList &keys)
{
    do {
        spaces();
        if (!key(keys)) {
            return false;
        }
        spaces();
    } while (take("."));
    return keys.size() <= kMaxKeys;
}

bool TomlScanner::key(QStringList &keys)
{
    if (peek() == '"' || peek() == '\'') {
        QString text;
        const bool isOneLine = !m_bytes.sliced(m_at).startsWith(R"(""")") && !m_bytes.sliced(m_at).startsWith("'''");
        if (!isOneLine || !string(&text)) {
            return false;
        }
        keys.append(text);
        return true;
    }
    const qsizetype begin = m_at;
    while (isBareKey(peek())) {
        ++m_at;
    }
    keys.append(QString::fromLatin1(m_bytes.sliced(begin, m_at - begin)));
    return m_at > begin;
}

bool TomlScanner::value(int depth)
{
    if (depth > kMaxDepth) {
        return false;
    }
    switch (peek()) {
    case '"':
    case '\'':
        return string();
    case '[':
        return array(depth);
    case '{':
        return inlineTable(depth);
    default:
        return bare();
    }
}

bool TomlScanner::string(QString *text)
{
    QByteArray content;
    bool done = false;
    if (take(R"(""")")) {
        firstLineEnd();
        done = basic(true, content);
    } else if (take("'''")) {
        firstLineEnd();
        done = literal(true, content);
    } else {
        done = take("\"") ? basic(false, content) : take("'") && literal(false, content);
    }
    if (text) {
        *text = decoded(content);
    }
    return done;
}

/// The line end right behind the opening quotes is not part of the text.
void TomlScanner::firstLineEnd()
{
    if (!take("\n")) {
        take("\r\n");
    }
}

bool TomlScanner::textChar(bool isMultiline) const
{
    const bool isLineEnd = peek() == '\n' || (peek() == '\r' && peek(1) == '\n');
    return !atEnd() && (isLineEnd ? isMultiline : !isControl(m_bytes[m_at]));
}

bool TomlScanner::basic(bool isMultiline, QByteArray &text)
{
    const QByteArrayView quotes = isMultiline ? R"(""")" : R"(")";
    while (!closing(quotes, text)) {
        if (!textChar(isMultiline)) {
            return false;
        }
        if (peek() == '\\') {
            if (!escape(isMultiline, text)) {
                return false;
            }
            continue;
        }
        text += m_bytes[m_at++];
    }
    return true;
}

bool TomlScanner::literal(bool isMultiline, QByteArray &text)
{
    while (!closing(isMultiline ? "'''" : "'", text)) {
        if (!textChar(isMultiline)) {
            return false;
        }
        text += m_bytes[m_at++];
    }
    return true;
}

/// Behind the closing quotes; of more than three, up to two still belong to the text.
bool TomlScanner::closing(QByteArrayView quotes, QByteArray &text)
{
    if (!take(quotes)) {
        return false;
    }
    for (int extra = 0; quotes.size() == 3 && extra < 2 && take(quotes.first(1)); ++extra) {
        text += quotes[0];
    }
    return true;
}

bool TomlScanner::escape(bool isMultiline, QByteArray &text)
{
    static constexpr QByteArrayView kNames = "btnfr\"\\";
    static constexpr QByteArrayView kMeanings = "\b\t\n\f\r\"\\";
    ++m_at;
    const qsizetype known = atEnd() ? -1 : kNames.indexOf(peek());
    if (known >= 0) {
        text += kMeanings[known];
        ++m_at;
        return true;
    }
    if (take("u")) {
        return codePoint(4, text);
    }
    if (take("U")) {
        return codePoint(8, text);
    }
    // A backslash at the end of a line swallows the white space up to the next text.
    spaces();
    if (!isMultiline || (peek() != '\n' && peek() != '\r')) {
        return false;
    }
    while (take("\n") || take("\r\n")) {
        spaces();
    }
    return peek() != '\r';
}

bool TomlScanner::codePoint(qsizetype digits, QByteArray &text)
{
    bool isNumber = false;
    const QByteArrayView hex = m_bytes.sliced(m_at, std::min(digits, m_bytes.size() - m_at));
    const bool isPlain = std::ranges::all_of(hex, [](char c) { return isDigit(c) || isLetter(c); });
    const char32_t code = hex.toByteArray().toUInt(&isNumber, 16);
    if (!isPlain || !isNumber || hex.size() < digits || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
        return false;
    }
    text += QString::fromUcs4(&code, 1).toUtf8();
    m_at += digits;
    return true;
}

bool TomlScanner::array(int depth)
{
    ++m_at;
    for (;;) {
        if (!blankLines()) {
            return false;
        }
        if (take("]")) {
            return true;
        }
        if (!value(depth + 1) || !blankLines()) {
            return false;
        }
        if (!take(",")) {
            return take("]");
        }
    }
}

bool TomlScanner::inlineTable(int depth)
{
    ++m_at;
    spaces();
    if (take("}")) {
        return true;
    }
    do {
        QStringList path;
        if (!keys(path) || !take("=")) {
            return false;
        }
        spaces();
        if (!value(depth + 1)) {
            return false;
        }
        spaces();
    } while (take(","));
    return take("}");
}

/// true, false, a number or a date. Only roughly checked: we never write one, and keep every byte of those we meet.
bool TomlScanner::bare()
{
    const qsizetype begin = m_at;
    while (isBareKey(peek()) || peek() == '+' || peek() == '.' || peek() == ':' ||
           (peek() == ' ' && m_at - begin == 10 && isDigit(peek(1)) && isDigit(peek(2)) && peek(3) == ':')) {
        ++m_at;
    }
    const QByteArrayView text = m_bytes.sliced(begin, m_at - begin);
    if (text.isEmpty() || !isLetter(text.front())) {
        return !text.isEmpty() && std::ranges::any_of(text, [](char c) { return isDigit(c) || isLetter(c); });
    }
    return text == "true" || text == "false" || text == "inf" || text == "nan";
}

} // namespace dotm::bridge
