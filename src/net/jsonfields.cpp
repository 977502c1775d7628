// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/jsonfields.h"

#include <QJsonDocument>

namespace dotm::net {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue current = object;
    for (const QString &key : path.split(u'.')) {
        current = current.toObject().value(key);
    }
    return current.isUndefined() ? QJsonValue(QJsonValue::Null) : current;
}

} // namespace

core::Result<QJsonObject> jsonObject(const QByteArray &body, const QString &what)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (!document.isObject()) {
        const QString why = fault.error == QJsonParseError::NoError ? u"not an object"_s : fault.errorString();
        return core::fail(core::ErrorCode::Protocol, u"%1: no usable JSON (%2)"_s.arg(what, why));
    }
    return document.object();
}

JsonFields::JsonFields(QJsonObject object, QString what) : m_object(std::move(object)), m_what(std::move(what)) {}

QString JsonFields::text(const QString &path)
{
    QString result = optionalText(path);
    if (result.isEmpty()) {
        reject(path, u"is missing");
    }
    return result;
}

QString JsonFields::optionalText(const QString &path)
{
    return value(path, QJsonValue::String).toString();
}

qint64 JsonFields::integer(const QString &path)
{
    if (isMissing(path)) {
        reject(path, u"is missing");
    }
    return optionalInteger(path);
}

qint64 JsonFields::optionalInteger(const QString &path, qint64 fallback)
{
    const QJsonValue found = value(path, QJsonValue::Double);
    if (found.isNull()) {
        return fallback;
    }
    // toInteger() answers its argument for a fraction and for a number out of range.
    if (found.toInteger(0) != found.toInteger(1)) {
        reject(path, u"is no whole number");
    }
    return found.toInteger();
}

bool JsonFields::optionalFlag(const QString &path)
{
    return value(path, QJsonValue::Bool).toBool();
}

QJsonObject JsonFields::optionalObject(const QString &path)
{
    return value(path, QJsonValue::Object).toObject();
}

QJsonArray JsonFields::array(const QString &path)
{
    if (isMissing(path)) {
        reject(path, u"is missing");
    }
    return optionalArray(path);
}

QJsonArray JsonFields::optionalArray(const QString &path)
{
    return value(path, QJsonValue::Array).toArray();
}

bool JsonFields::isMissing(const QString &path) const
{
    return valueAt(m_object, path).isNull();
}

core::Error JsonFields::error() const
{
    return core::Error{core::ErrorCode::Protocol, u"%1: %2"_s.arg(m_what, m_fault), {}, {}};
}

QJsonValue JsonFields::value(const QString &path, QJsonValue::Type expected)
{
    QJsonValue found = valueAt(m_object, path);
    if (found.isNull() || found.type() == expected) {
        return found;
    }
    reject(path, u"is of the wrong type");
    return QJsonValue(QJsonValue::Null);
}

void JsonFields::reject(const QString &path, QStringView why)
{
    if (m_fault.isEmpty()) {
        m_fault = u"\"%1\" %2"_s.arg(path, why);
    }
}

} // namespace dotm::net
