// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/requestbody.h"

#include "contract/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;

namespace {

QString typeWord(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Integer:
        return u"a whole number"_s;
    case FieldType::Boolean:
        return u"true or false"_s;
    case FieldType::Object:
        return u"an object"_s;
    case FieldType::TextList:
        return u"a list of texts"_s;
    }
    Q_UNREACHABLE();
    return {};
}

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool hasType(const QJsonValue &value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return value.isString();
    case FieldType::Integer:
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::Object:
        return value.isObject();
    case FieldType::TextList:
        return value.isArray() && std::ranges::all_of(value.toArray(), &isText);
    }
    Q_UNREACHABLE();
    return false;
}

Outcome checkText(const QString &text, const Field &field)
{
    if (text.size() > field.maxLength) {
        return fail(ErrorCode::Invalid,
                    u"\"%1\" may have at most %2 characters."_s.arg(field.name).arg(field.maxLength));
    }
    if (text.contains(QChar(u'\0'))) {
        return fail(ErrorCode::Invalid, u"\"%1\" holds a character it may not."_s.arg(field.name));
    }
    return {};
}

Outcome checkField(const QJsonValue &value, const Field &field)
{
    if (!hasType(value, field.type)) {
        return fail(ErrorCode::Invalid, u"\"%1\" must be %2."_s.arg(field.name, typeWord(field.type)));
    }
    if (field.type == FieldType::TextList) {
        const QJsonArray texts = value.toArray();
        for (const auto text : texts) {
            if (const Outcome checked = checkText(text.toString(), field); !checked) {
                return checked;
            }
        }
    }
    if (field.type == FieldType::Text) {
        if (const Outcome checked = checkText(value.toString(), field); !checked) {
            return checked;
        }
        if (field.required && value.toString().trimmed().isEmpty()) {
            return fail(ErrorCode::Invalid, u"\"%1\" must not be empty."_s.arg(field.name));
        }
    }
    return {};
}

} // namespace

core::Result<QJsonObject> readBody(const http::Request &request, const QList<Field> &fields)
{
    QJsonObject body;
    if (!request.body.isEmpty()) {
        if (contract::isTooDeep(request.body)) {
            return fail(ErrorCode::Invalid, u"The body is nested too deeply."_s);
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject()) {
            return fail(ErrorCode::Invalid, u"The body must be a JSON object."_s);
        }
        body = document.object();
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto field = std::ranges::find(fields, it.key(), &Field::name);
        if (field == fields.end()) {
            return fail(ErrorCode::Invalid, u"\"%1\" is not a member of this request."_s.arg(it.key().left(64)));
        }
        if (it.value().isNull() && !field->required) {
            continue;
        }
        if (const Outcome checked = checkField(it.value(), *field); !checked) {
            return fail(checked.error());
        }
    }
    for (const Field &field : fields) {
        if (field.required && !body.contains(field.name)) {
            return fail(ErrorCode::Invalid, u"\"%1\" is missing."_s.arg(field.name));
        }
    }
    return body;
}

Outcome checkQuery(const http::Request &request, const QList<Field> &fields)
{
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const auto field = std::ranges::find(fields, name, &Field::name);
        if (field == fields.end()) {
            return fail(ErrorCode::Invalid, u"\"%1\" is not a parameter of this request."_s.arg(name.left(64)));
        }
        bool isNumber = true;
        if (field->type == FieldType::Integer) {
            (void)value.toLongLong(&isNumber);
        }
        if (!isNumber || value.size() > field->maxLength) {
            return fail(ErrorCode::Invalid, u"\"%1\" must be %2."_s.arg(name, typeWord(field->type)));
        }
    }
    for (const Field &field : fields) {
        if (field.required && !request.query.hasQueryItem(field.name)) {
            return fail(ErrorCode::Invalid, u"\"%1\" is missing."_s.arg(field.name));
        }
    }
    return {};
}

} // namespace dotm::server
