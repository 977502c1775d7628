// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/jsontext.h"

#include "bridge/setup/jsonparser.h"

#include <algorithm>

namespace dotm::bridge {

TextResult<JsonText> JsonText::parse(QByteArray bytes, JsonDialect dialect)
{
    if (bytes.size() > kMaxConfigSize) {
        return bridge::fault(SetupProblem::TooLarge);
    }
    if (!bytes.isValidUtf8()) {
        return bridge::fault(SetupProblem::NotText);
    }
    JsonParser parser(bytes, dialect);
    if (!parser.run()) {
        return std::unexpected(parser.fault());
    }
    JsonText text;
    text.m_nodes = parser.takeNodes();
    text.m_bytes = std::move(bytes);
    return text;
}

std::vector<quint32> JsonText::children(quint32 index) const
{
    std::vector<quint32> result;
    for (quint32 child = index + 1; child < m_nodes[index].next; child = m_nodes[child].next) {
        result.push_back(child);
    }
    return result;
}

std::optional<quint32> JsonText::member(quint32 object, const QString &key) const
{
    const std::vector<quint32> members = kind(object) == JsonKind::Object ? children(object) : std::vector<quint32>();
    const auto found = std::ranges::find_if(members, [&](quint32 index) { return this->key(index) == key; });
    return found == members.end() ? std::nullopt : std::optional(*found);
}

QString JsonText::key(quint32 index) const
{
    const JsonNode &at = m_nodes[index];
    return at.keyEnd == 0 ? QString()
                          : decodedJsonString(QByteArrayView(m_bytes).sliced(at.keyBegin, at.keyEnd - at.keyBegin));
}

QString JsonText::string(quint32 index) const
{
    return kind(index) == JsonKind::String ? decodedJsonString(raw(index)) : QString();
}

QByteArrayView JsonText::raw(quint32 index) const
{
    return QByteArrayView(m_bytes).sliced(m_nodes[index].begin, m_nodes[index].end - m_nodes[index].begin);
}

qsizetype JsonText::behindBlanks(qsizetype at) const
{
    while (at < m_bytes.size()) {
        const qsizetype comment = behindComment(at);
        if (comment < 0 && !QByteArrayView(" \t\r\n").contains(m_bytes[at])) {
            break;
        }
        at = comment < 0 ? at + 1 : comment;
    }
    return at;
}

qsizetype JsonText::behindComment(qsizetype at) const
{
    return jsonCommentEnd(m_bytes, at);
}

qsizetype JsonText::commaAfter(qsizetype at) const
{
    const qsizetype next = behindBlanks(at);
    return next < m_bytes.size() && m_bytes[next] == ',' ? next : -1;
}

} // namespace dotm::bridge
