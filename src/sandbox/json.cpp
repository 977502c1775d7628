// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/json.h"

#include "core/log.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

http::Response jsonReply(int status, const QJsonObject &object)
{
    return {status, "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

http::Response jsonReply(int status, const QJsonArray &array)
{
    return {status, "application/json; charset=utf-8", QJsonDocument(array).toJson(QJsonDocument::Compact), {}};
}

std::optional<QJsonObject> jsonBody(const http::Request &request)
{
    if (request.body.trimmed().isEmpty()) {
        return QJsonObject();
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        return std::nullopt;
    }
    return document.object();
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

http::Response storageFault(const core::Error &error)
{
    qCCritical(core::lcSandbox).noquote() << "Storage failed:" << error.detail;
    return {500, "text/plain; charset=utf-8", "The sandbox could not read or write its data file.\n", {}};
}

} // namespace dotm::sandbox
