// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "contract/jsonbytes.h"

#include <QJsonDocument>

namespace dotm::contract {

namespace {

/// All that is left to escape: in the compact form control characters are escapes already.
bool needsEscape(char character)
{
    return character == '"' || character == '\\';
}

} // namespace

void appendQuoted(QByteArray &out, const QByteArray &json)
{
    const qsizetype begin = out.size();
    out.resize(begin + 2 * json.size() + 2); // the most it can be
    char *to = out.data() + begin;
    *to++ = '"';
    for (const char character : json) {
        if (needsEscape(character)) {
            *to++ = '\\';
        }
        *to++ = character;
    }
    *to++ = '"';
    out.truncate(to - out.constData());
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void ObjectBytes::add(QByteArrayView name, QByteArrayView json)
{
    m_bytes.append(m_bytes.isEmpty() ? '{' : ',').append('"').append(name).append("\":").append(json);
}

} // namespace dotm::contract
