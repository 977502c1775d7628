// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/pages/openapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using server::Access;
using server::Endpoint;
using server::FieldType;
using server::PureHandler;

namespace {

PureHandler nothing()
{
    return [](const server::Call &) -> server::Reply {
        return http::Response();
    };
}

std::vector<Endpoint> rows()
{
    std::vector<Endpoint> list;
    list.push_back(Endpoint("GET", u"/api/things"_s, Access::Public, u"All things"_s, nothing())
                       .withQuery({{u"limit"_s, FieldType::Integer, false, u"1 to 50"_s, 4}})
                       .withKeys()
                       .withAnswer(u"{things[]}"_s));
    list.push_back(Endpoint("POST", u"/api/things"_s, Access::SignedIn, u"A new thing"_s, nothing())
                       .withBody({{u"name"_s, FieldType::Text, true, u"its name"_s, 12},
                                  {u"deep"_s, FieldType::Object, false, u"whatever"_s},
                                  {u"flag"_s, FieldType::Boolean, false, u"yes or no"_s},
                                  {u"tags"_s, FieldType::TextList, false, u"words"_s, 12}})
                       .withAnswer(u"{id}"_s));
    list.push_back(Endpoint("GET", u"/api/things/{id}/parts/{part}"_s, Access::Agent, u"One part"_s, nothing()));
    list.push_back(Endpoint("DELETE", u"/api/things/{id}"_s, Access::Admin, u"Gone"_s, nothing()));
    list.push_back(Endpoint("POST", u"/hook/{suffix}"_s, Access::StripeSignature, u"Events"_s, nothing()));
    return list;
}

QJsonObject operation(const QString &path, const QString &verb)
{
    return server::openApi(rows()).value("paths"_L1).toObject().value(path).toObject().value(verb).toObject();
}

QStringList parameterNames(const QJsonObject &operation, const QString &place)
{
    QStringList names;
    for (const QJsonValue &value : operation.value("parameters"_L1).toArray()) {
        if (value.toObject().value("in"_L1).toString() == place) {
            names.append(value.toObject().value("name"_L1).toString());
        }
    }
    return names;
}

} // namespace

class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document_hasTheShapeOf31();
    void everyRow_isThereOnce();
    void everyOperation_isComplete();
    void pathParameters_areDeclaredAndRequired();
    void body_listsItsMembersAndRefusesOthers();
    void access_isSecurityAndWord();
    void page_namesEveryRow();
    void page_escapesEverything();
};

void OpenApiTest::document_hasTheShapeOf31()
{
    const QJsonObject document = server::openApi(rows());
    QVERIFY(document.value("openapi"_L1).toString().startsWith("3.1."_L1));
    const QJsonObject info = document.value("info"_L1).toObject();
    QVERIFY(!info.value("title"_L1).toString().isEmpty());
    QVERIFY(!info.value("version"_L1).toString().isEmpty());
    const QSet<QString> allowed{u"openapi"_s,  u"info"_s,  u"jsonSchemaDialect"_s,
                                u"servers"_s,  u"paths"_s, u"components"_s,
                                u"security"_s, u"tags"_s,  u"webhooks"_s};
    for (const QString &name : document.keys()) {
        QVERIFY2(allowed.contains(name), qPrintable(name));
    }
    const QJsonObject scheme = document.value("components"_L1)
                                   .toObject()
                                   .value("securitySchemes"_L1)
                                   .toObject()
                                   .value("firebase"_L1)
                                   .toObject();
    QCOMPARE(scheme.value("type"_L1).toString(), u"http"_s);
    QCOMPARE(scheme.value("scheme"_L1).toString(), u"bearer"_s);
}

void OpenApiTest::everyRow_isThereOnce()
{
    const QJsonObject paths = server::openApi(rows()).value("paths"_L1).toObject();
    qsizetype count = 0;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        QVERIFY(path.key().startsWith(u'/'));
        count += path.value().toObject().size();
    }
    QCOMPARE(count, static_cast<qsizetype>(rows().size()));
    for (const Endpoint &row : rows()) {
        QVERIFY(!operation(row.pattern.text(), QString::fromLatin1(row.method.toLower())).isEmpty());
    }
}

void OpenApiTest::everyOperation_isComplete()
{
    const QJsonObject document = server::openApi(rows());
    for (const Endpoint &row : rows()) {
        const QJsonObject one = operation(row.pattern.text(), QString::fromLatin1(row.method.toLower()));
        QCOMPARE(one.value("summary"_L1).toString(), row.summary);
        const QJsonObject responses = one.value("responses"_L1).toObject();
        QVERIFY(responses.contains("200"_L1));
        QVERIFY(responses.value("200"_L1).toObject().value("description"_L1).isString()); // required by 3.1
        const QString reference = responses.value("default"_L1).toObject().value("$ref"_L1).toString();
        QJsonObject target = document;
        for (const QString &part : reference.mid(2).split(u'/')) {
            target = target.value(part).toObject();
        }
        QVERIFY2(target.value("description"_L1).isString(), qPrintable(reference));
    }
}

void OpenApiTest::pathParameters_areDeclaredAndRequired()
{
    const QJsonObject one = operation(u"/api/things/{id}/parts/{part}"_s, u"get"_s);
    QCOMPARE(parameterNames(one, u"path"_s), (QStringList{u"id"_s, u"part"_s}));
    for (const QJsonValue &value : one.value("parameters"_L1).toArray()) {
        QVERIFY(value.toObject().value("required"_L1).toBool());
        QVERIFY(value.toObject().value("schema"_L1).isObject());
    }
    QCOMPARE(parameterNames(operation(u"/api/things"_s, u"get"_s), u"query"_s), QStringList{u"limit"_s});
}

void OpenApiTest::body_listsItsMembersAndRefusesOthers()
{
    const QJsonObject body = operation(u"/api/things"_s, u"post"_s).value("requestBody"_L1).toObject();
    QVERIFY(body.value("required"_L1).toBool());
    const QJsonObject schema =
        body.value("content"_L1).toObject().value("application/json"_L1).toObject().value("schema"_L1).toObject();
    QCOMPARE(schema.value("type"_L1).toString(), u"object"_s);
    QCOMPARE(schema.value("additionalProperties"_L1), QJsonValue(false));
    QCOMPARE(schema.value("required"_L1).toArray(), QJsonArray{u"name"_s});
    const QJsonObject members = schema.value("properties"_L1).toObject();
    QCOMPARE(members.value("name"_L1).toObject().value("maxLength"_L1).toInt(), 12);
    QCOMPARE(members.value("deep"_L1).toObject().value("type"_L1).toString(), u"object"_s);
    QCOMPARE(members.value("flag"_L1).toObject().value("type"_L1).toString(), u"boolean"_s);
    const QJsonObject tags = members.value("tags"_L1).toObject();
    QCOMPARE(tags.value("type"_L1).toString(), u"array"_s);
    QCOMPARE(tags.value("items"_L1).toObject().value("maxLength"_L1).toInt(), 12);
    QVERIFY(!operation(u"/api/things"_s, u"get"_s).contains("requestBody"_L1));
}

void OpenApiTest::access_isSecurityAndWord()
{
    const auto isOpen = [](const QJsonObject &one) {
        return one.value("security"_L1).isArray() && one.value("security"_L1).toArray().isEmpty();
    };
    const QJsonArray keyed = operation(u"/api/things"_s, u"get"_s).value("security"_L1).toArray();
    QCOMPARE(keyed.size(), 2);
    QVERIFY(keyed.at(0).toObject().isEmpty()); // not needed
    QVERIFY(keyed.at(1).toObject().contains("apiKey"_L1));
    QVERIFY(isOpen(operation(u"/hook/{suffix}"_s, u"post"_s)));
    QVERIFY(!isOpen(operation(u"/api/things"_s, u"post"_s)));
    QVERIFY(!isOpen(operation(u"/api/things/{id}"_s, u"delete"_s)));
    QCOMPARE(operation(u"/api/things/{id}"_s, u"delete"_s).value("x-access"_L1).toString(), u"admin"_s);
}

void OpenApiTest::page_namesEveryRow()
{
    const QString page = server::documentationPage(rows());
    for (const Endpoint &row : rows()) {
        QVERIFY(page.contains(QString::fromLatin1(row.method) + u' ' + row.pattern.text()));
        QVERIFY(page.contains(row.summary));
    }
}

void OpenApiTest::page_escapesEverything()
{
    const QString hostile = u"<script>alert('x')</script>\"&%1 %2 %99"_s;
    std::vector<Endpoint> list;
    list.push_back(Endpoint("POST", u"/api/<b>"_s, Access::Public, hostile, nothing())
                       .withBody({{hostile, FieldType::Text, true, hostile}})
                       .withQuery({{hostile, FieldType::Text, false, hostile}})
                       .withAnswer(hostile));
    const QString page = server::documentationPage(list);
    QVERIFY(!page.contains("<script"_L1));
    QVERIFY(!page.contains("/api/<b>"_L1));
    QCOMPARE(page.count(hostile.toHtmlEscaped()), 6);
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
