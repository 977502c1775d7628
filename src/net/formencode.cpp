// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/httpclient.h"

namespace dotm::net {

QByteArray formEncode(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray result;
    for (const auto &[key, value] : fields) {
        if (!result.isEmpty()) {
            result += '&';
        }
        result += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    return result;
}

} // namespace dotm::net
