// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/pages/openapi.h"

#include "server/pages/page.h"

#include <QJsonArray>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;

namespace {

QString jsonType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"string"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::Object:
        return u"object"_s;
    case FieldType::TextList:
        return u"array"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject schemaOf(const Field &field)
{
    QJsonObject schema{{u"type"_s, jsonType(field.type)}};
    if (field.type == FieldType::Text) {
        schema.insert("maxLength"_L1, field.maxLength);
    } else if (field.type == FieldType::TextList) {
        schema.insert("items"_L1, QJsonObject{{u"type"_s, u"string"_s}, {u"maxLength"_s, field.maxLength}});
    }
    return schema;
}

QStringList pathParameters(const QString &pattern)
{
    QStringList names;
    const QStringList segments = pattern.split(u'/');
    for (const QString &segment : segments) {
        if (segment.startsWith(u'{')) {
            names.append(segment.mid(1, segment.size() - 2));
        }
    }
    return names;
}

QJsonArray parametersOf(const Endpoint &row)
{
    QJsonArray parameters;
    const QStringList inPath = pathParameters(row.pattern.text());
    for (const QString &name : inPath) {
        parameters.append(QJsonObject{{u"name"_s, name},
                                      {u"in"_s, u"path"_s},
                                      {u"required"_s, true},
                                      {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
    }
    for (const Field &field : row.query) {
        parameters.append(QJsonObject{{u"name"_s, field.name},
                                      {u"in"_s, u"query"_s},
                                      {u"required"_s, field.required},
                                      {u"description"_s, field.description},
                                      {u"schema"_s, schemaOf(field)}});
    }
    return parameters;
}

QJsonObject bodyOf(const Endpoint &row)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : row.body) {
        QJsonObject schema = schemaOf(field);
        schema.insert("description"_L1, field.description);
        properties.insert(field.name, schema);
        if (field.required) {
            required.append(field.name);
        }
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
    if (!required.isEmpty()) {
        schema.insert("required"_L1, required);
    }
    return {{u"required"_s, !required.isEmpty()},
            {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}}}};
}

QJsonObject operationOf(const Endpoint &row)
{
    const QJsonObject error{{u"$ref"_s, u"#/components/responses/Error"_s}};
    QJsonObject operation{
        {u"summary"_s, row.summary},
        {u"x-access"_s, accessName(row.access)},
        {u"parameters"_s, parametersOf(row)},
        {u"responses"_s, QJsonObject{{u"200"_s, QJsonObject{{u"description"_s, row.answer}}}, {u"default"_s, error}}}};
    if (!row.body.isEmpty()) {
        operation.insert("requestBody"_L1, bodyOf(row));
    }
    if (row.method != "GET" && !row.unaudited.isEmpty()) {
        operation.insert("x-unaudited"_L1, row.unaudited);
    }
    QJsonArray security;
    if (row.takesKeys) {
        security = {QJsonObject(), QJsonObject{{u"apiKey"_s, QJsonArray()}}};
    } else if (!isForStrangers(row.access)) {
        security = {QJsonObject{{u"firebase"_s, QJsonArray()}}};
    }
    operation.insert("security"_L1, security);
    return operation;
}

QJsonObject errorResponse()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const QJsonObject properties{{u"error"_s, text}, {u"code"_s, text}, {u"request_id"_s, text}};
    const QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    return {{u"description"_s, u"One sentence, a machine code, and the id to quote to support"_s},
            {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}}}};
}

} // namespace

QJsonObject openApi(const std::vector<Endpoint> &rows)
{
    QJsonObject paths;
    for (const Endpoint &row : rows) {
        QJsonObject item = paths.value(row.pattern.text()).toObject();
        item.insert(QString::fromLatin1(row.method.toLower()), operationOf(row));
        paths.insert(row.pattern.text(), item);
    }
    const QJsonObject key{
        {u"type"_s, u"http"_s},
        {u"scheme"_s, u"bearer"_s},
        {u"description"_s, u"An API key, mcp_...: not needed here, but counted by its hourly limit when it is sent"_s}};
    const QJsonObject bearer{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}, {u"bearerFormat"_s, u"JWT"_s}};
    return {
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"DOTM API"_s}, {u"version"_s, QStringLiteral(DOTM_VERSION)}}},
        {u"paths"_s, paths},
        {u"components"_s, QJsonObject{{u"securitySchemes"_s, QJsonObject{{u"firebase"_s, bearer}, {u"apiKey"_s, key}}},
                                      {u"responses"_s, QJsonObject{{u"Error"_s, errorResponse()}}}}}};
}

QString documentationPage(const std::vector<Endpoint> &rows)
{
    QString list;
    for (const Endpoint &row : rows) {
        QString fields;
        for (const Field &field : row.body + row.query) {
            fields += u"<li><code>%1</code> %2%3: %4</li>"_s.arg(field.name.toHtmlEscaped(), jsonType(field.type),
                                                                 field.required ? u", required"_s : QString(),
                                                                 field.description.toHtmlEscaped());
        }
        list += u"<section><h2><code>%1 %2</code></h2><p>%3</p><p class=\"quiet\">Who may call: %4</p>%5<p>Answer: "
                "<code>%6</code></p></section>"_s.arg(
                    QString::fromLatin1(row.method), row.pattern.text().toHtmlEscaped(), row.summary.toHtmlEscaped(),
                    accessName(row.access) + (row.takesKeys ? u"; API keys are counted"_s : QString()),
                    fields.isEmpty() ? QString() : u"<ul>%1</ul>"_s.arg(fields), row.answer.toHtmlEscaped());
    }
    return render({.title = u"DOTM API"_s,
                   .lead =
                       u"<p>Every row of the program's own API. Sign in first where a role is named: "
                       "<code>Authorization: Bearer &lt;Firebase id token&gt;</code>. The machine-readable form is at "
                       "<code>/api/openapi.json</code>.</p>"_s,
                   .body = list});
}

} // namespace dotm::server
