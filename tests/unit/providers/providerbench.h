// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QFile>
#include <QUrl>

#include <qcoro/qcorotask.h>

namespace dotm::test {

inline QCoro::Task<void> noPause(std::chrono::milliseconds)
{
    co_return;
}

/// What a provider client stands on, without network, without waiting.
struct ProviderBench
{
    FakeClock clock;
    SeededRandom random;
    FakeTransport transport;
    net::HttpClient http{transport, clock, random, &noPause};
};

/// The fields of a form body, decoded, in order.
inline QList<std::pair<QString, QString>> formFields(const QByteArray &body)
{
    QList<std::pair<QString, QString>> fields;
    for (const QByteArray &each : body.split('&')) {
        const qsizetype equals = each.indexOf('=');
        fields.append({QUrl::fromPercentEncoding(each.left(equals)), QUrl::fromPercentEncoding(each.mid(equals + 1))});
    }
    return fields;
}

inline QString valueOf(const QList<std::pair<QString, QString>> &fields, const QString &key)
{
    for (const auto &[name, value] : fields) {
        if (name == key) {
            return value;
        }
    }
    return {};
}

/// Deeper than any JSON reader should go.
inline QByteArray nestedWithoutEnd()
{
    return QByteArray(200'000, '[');
}

inline QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace dotm::test
