// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "contract/jsonschema.h"

#include <QJsonArray>

namespace dotm::contract::rpc {
using namespace Qt::Literals::StringLiterals;

namespace {

using Violation = std::optional<QString>;

QString nameOf(const QString &where)
{
    return where.isEmpty() ? u"The arguments"_s : u"\"%1\""_s.arg(where.left(64));
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "object"_L1) {
        return value.isObject();
    }
    if (type == "array"_L1) {
        return value.isArray();
    }
    if (type == "string"_L1) {
        return value.isString();
    }
    if (type == "boolean"_L1) {
        return value.isBool();
    }
    if (type == "integer"_L1) {
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    }
    return type == "number"_L1 && value.isDouble();
}

Violation checkString(const QJsonObject &schema, const QString &text, const QString &where)
{
    if (text.size() > schema.value("maxLength"_L1).toInteger(text.size())) {
        return u"%1 may have at most %2 characters."_s.arg(nameOf(where)).arg(schema.value("maxLength"_L1).toInteger());
    }
    if (text.size() < schema.value("minLength"_L1).toInteger()) {
        return u"%1 must have at least %2 characters."_s.arg(nameOf(where))
            .arg(schema.value("minLength"_L1).toInteger());
    }
    if (text.contains(QChar(u'\0'))) {
        return u"%1 holds a character it may not."_s.arg(nameOf(where));
    }
    return std::nullopt;
}

Violation checkNumber(const QJsonObject &schema, double number, const QString &where)
{
    const QJsonValue least = schema.value("minimum"_L1);
    const QJsonValue most = schema.value("maximum"_L1);
    if (least.isDouble() && number < least.toDouble()) {
        return u"%1 must be at least %2."_s.arg(nameOf(where)).arg(least.toDouble());
    }
    if (most.isDouble() && number > most.toDouble()) {
        return u"%1 must be at most %2."_s.arg(nameOf(where)).arg(most.toDouble());
    }
    return std::nullopt;
}

Violation checkArray(const QJsonObject &schema, const QJsonArray &array, const QString &where)
{
    if (array.size() < schema.value("minItems"_L1).toInteger()) {
        return u"%1 must have at least %2 items."_s.arg(nameOf(where)).arg(schema.value("minItems"_L1).toInteger());
    }
    if (array.size() > schema.value("maxItems"_L1).toInteger(array.size())) {
        return u"%1 may have at most %2 items."_s.arg(nameOf(where)).arg(schema.value("maxItems"_L1).toInteger());
    }
    const QJsonObject items = schema.value("items"_L1).toObject();
    for (const auto item : array) {
        if (Violation inner = violation(items, item, where + u"[]"_s)) {
            return inner;
        }
    }
    return std::nullopt;
}

Violation checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &where)
{
    const auto path = [&where](const QString &name) {
        return where.isEmpty() ? name : where + u'.' + name;
    };
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const auto name : required) {
        if (!object.contains(name.toString())) {
            return u"\"%1\" is missing."_s.arg(path(name.toString()));
        }
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const bool open = schema.value("additionalProperties"_L1).toBool(true);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue property = properties.value(it.key());
        if (property.isUndefined() && !open) {
            return u"\"%1\" is not an argument here."_s.arg(path(it.key()).left(64));
        }
        if (Violation inner = violation(property.toObject(), it.value(), path(it.key()))) {
            return inner;
        }
    }
    return std::nullopt;
}

} // namespace

Violation violation(const QJsonObject &schema, const QJsonValue &value, const QString &where)
{
    const QString type = schema.value("type"_L1).toString();
    if (!type.isEmpty() && !hasType(value, type)) {
        return u"%1 must be of type %2."_s.arg(nameOf(where), type);
    }
    const QJsonValue choices = schema.value("enum"_L1);
    if (choices.isArray() && !choices.toArray().contains(value)) {
        QStringList words;
        for (const auto choice : choices.toArray()) {
            words.append(choice.toVariant().toString());
        }
        return u"%1 must be one of: %2."_s.arg(nameOf(where), words.join(u", "_s));
    }
    if (value.isString()) {
        return checkString(schema, value.toString(), where);
    }
    if (value.isDouble()) {
        return checkNumber(schema, value.toDouble(), where);
    }
    if (value.isArray()) {
        return checkArray(schema, value.toArray(), where);
    }
    return value.isObject() ? checkObject(schema, value.toObject(), where) : std::nullopt;
}

} // namespace dotm::contract::rpc
