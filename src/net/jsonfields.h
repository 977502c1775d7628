// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/httprequest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace dotm::net {

/// The object that @p body is. Error: Protocol, for anything else (HTML, an array, nesting without end).
/// @p what names the answer in the error ("Stripe invoice").
[[nodiscard]] core::Result<QJsonObject> jsonObject(const QByteArray &body, const QString &what);

/// Strict reading of an object somebody else wrote. A required field that is missing, or any field of another type than
/// expected, makes the object unusable: the getter answers an empty value and error() keeps the first fault.
/// null counts as missing. A path ("sim.iccid") goes down through objects.
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString what);

    /// Required and not empty.
    [[nodiscard]] QString text(const QString &path);
    /// Empty if missing.
    [[nodiscard]] QString optionalText(const QString &path);
    /// Required. Whole numbers only.
    [[nodiscard]] qint64 integer(const QString &path);
    [[nodiscard]] qint64 optionalInteger(const QString &path, qint64 fallback = 0);
    [[nodiscard]] bool optionalFlag(const QString &path);
    /// Required; may be empty.
    [[nodiscard]] QJsonArray array(const QString &path);
    /// Empty if missing.
    [[nodiscard]] QJsonObject optionalObject(const QString &path);
    [[nodiscard]] QJsonArray optionalArray(const QString &path);
    /// Missing or null, or below something that is not an object.
    [[nodiscard]] bool isMissing(const QString &path) const;

    [[nodiscard]] bool isGood() const { return m_fault.isEmpty(); }
    /// Protocol, with the name of the first faulty field and nothing of its value.
    [[nodiscard]] core::Error error() const;
    /// @p made from the fields, or error() when one of them was faulty.
    template <typename T>
    [[nodiscard]] core::Result<T> checked(T made) const
    {
        if (!isGood()) {
            return core::fail(error());
        }
        return made;
    }

private:
    [[nodiscard]] QJsonValue value(const QString &path, QJsonValue::Type expected);
    void reject(const QString &path, QStringView why);

    QJsonObject m_object;
    QString m_what;
    QString m_fault;
};

/// The body of @p answer through @p parse, or the answer's own error.
template <typename T>
[[nodiscard]] core::Result<T> parsedBody(const core::Result<HttpResponse> &answer,
                                         core::Result<T> (*parse)(const QByteArray &))
{
    if (!answer) {
        return core::fail(answer.error());
    }
    return parse(answer->body);
}

/// Every entry of @p array through @p parse; one that fails makes the whole list fail.
template <typename T>
[[nodiscard]] core::Result<QList<T>> parsedList(const QJsonArray &array, core::Result<T> (*parse)(const QJsonObject &))
{
    QList<T> result;
    for (const QJsonValue &each : array) {
        core::Result<T> item = parse(each.toObject());
        if (!item) {
            return core::fail(item.error());
        }
        result.append(*std::move(item));
    }
    return result;
}

} // namespace dotm::net
