// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "contract/jsonbytes.h"

#include <QJsonDocument>

#include <algorithm>

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
    out.append('"');
    const auto end = json.cend();
    for (auto at = json.cbegin(); at != end;) {
        const auto stop = std::find_if(at, end, needsEscape);
        out.append(at, stop - at);
        at = stop;
        if (at != end) {
            const char escaped[] = {'\\', *at++};
            out.append(escaped, sizeof escaped);
        }
    }
    out.append('"');
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
