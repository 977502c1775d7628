// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// Every row of the API times every kind of caller, made from the rows' own description: a new row cannot escape it.
class AccessMatrixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRow_namesWhoMayCall();
    void callers_data();
    void callers();
    void otherPersonsUid_isRefusedEverywhere();
    void otherPersonsActivation_isNotThere();
    void foreignHostAndOrigin_areRefused();

private:
    struct Row
    {
        QByteArray method;
        QString path;
        QString access;
        QJsonObject operation;
    };
    [[nodiscard]] Answer call(const Row &row, const QByteArray &token, const QString &uid = {});
    [[nodiscard]] static QJsonValue someValue(const QJsonObject &schema);
    [[nodiscard]] static QByteArray forged(const QByteArray &token);

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    QList<Row> m_rows;
    QHash<QString, QByteArray> m_tokens;
};

void AccessMatrixTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    const QJsonObject paths = m_api.get(at(m_dotmd.url(), u"/api/openapi.json"_s)).json().value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto verb = item.begin(); verb != item.end(); ++verb) {
            const QJsonObject operation = verb.value().toObject();
            m_rows.append(
                {verb.key().toUpper().toLatin1(), path.key(), operation.value("x-access"_L1).toString(), operation});
        }
    }
    QVERIFY(m_rows.size() >= 15);
    for (const QString &role : {u"customer"_s, u"agent"_s, u"admin"_s}) {
        m_tokens.insert(role, m_api.demoToken(m_dotmd.sandbox(), role));
        QVERIFY(!m_tokens.value(role).isEmpty());
    }
}

QByteArray AccessMatrixTest::forged(const QByteArray &token)
{
    QByteArray changed = token;
    const qsizetype middle = token.lastIndexOf('.') + 10;
    changed[middle] = changed.at(middle) == 'A' ? 'B' : 'A';
    return changed;
}

QJsonValue AccessMatrixTest::someValue(const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    return type == "boolean"_L1   ? QJsonValue(true)
           : type == "integer"_L1 ? QJsonValue(1)
           : type == "array"_L1   ? QJsonValue(QJsonArray())
           : type == "object"_L1  ? QJsonValue(QJsonObject())
                                  : QJsonValue(u"nobody@example.com"_s.left(schema.value("maxLength"_L1).toInt(18)));
}

Answer AccessMatrixTest::call(const Row &row, const QByteArray &token, const QString &uid)
{
    QString path = row.path;
    path.replace(u"{id}"_s, u"01900000-0000-7000-8000-000000000000"_s).replace(u"{suffix}"_s, u"anything"_s);
    QJsonObject body;
    const QJsonObject schema = row.operation.value("requestBody"_L1)
                                   .toObject()
                                   .value("content"_L1)
                                   .toObject()
                                   .value("application/json"_L1)
                                   .toObject()
                                   .value("schema"_L1)
                                   .toObject();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const QJsonValue &name : required) {
        body.insert(name.toString(), someValue(properties.value(name.toString()).toObject()));
    }
    for (const QString &name : {u"firebaseUid"_s, u"firebase_uid"_s}) {
        if (!uid.isEmpty() && properties.contains(name)) {
            body.insert(name, uid);
        }
    }
    const QJsonArray parameters = row.operation.value("parameters"_L1).toArray();
    for (const QJsonValue &value : parameters) {
        const QString name = value.toObject().value("name"_L1).toString();
        const bool isQuery = value.toObject().value("in"_L1).toString() == "query"_L1;
        if (isQuery && value.toObject().value("required"_L1).toBool()) {
            path += (path.contains(u'?') ? u'&' : u'?') + name + u"=nobody"_s;
        }
        if (!uid.isEmpty() && name.startsWith("firebase"_L1)) {
            path += (path.contains(u'?') ? u'&' : u'?') + name + u'=' + uid;
        }
    }
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!token.isEmpty()) {
        headers.append({QByteArray("Authorization"), "Bearer " + token});
    }
    const QByteArray bytes = row.method == "GET" || body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    return m_api.send(row.method, at(m_dotmd.url(), path), bytes, headers);
}

void AccessMatrixTest::everyRow_namesWhoMayCall()
{
    const QStringList known{u"public"_s, u"signed in"_s, u"agent"_s, u"admin"_s, u"mail link"_s, u"Stripe signature"_s};
    for (const Row &row : std::as_const(m_rows)) {
        QVERIFY2(known.contains(row.access), qPrintable(row.path));
    }
}

void AccessMatrixTest::callers_data()
{
    QTest::addColumn<QString>("caller");
    for (const QString &caller :
         {u"nobody"_s, u"garbage"_s, u"forged"_s, u"unsigned"_s, u"customer"_s, u"agent"_s, u"admin"_s}) {
        QTest::newRow(qPrintable(caller)) << caller;
    }
}

void AccessMatrixTest::callers()
{
    QFETCH(QString, caller);
    QByteArray token = m_tokens.value(caller);
    if (caller == "garbage"_L1) {
        token = "not.a.token";
    } else if (caller == "forged"_L1) {
        token = forged(m_tokens.value(u"admin"_s));
    } else if (caller == "unsigned"_L1) {
        const QByteArrayList parts = m_tokens.value(u"admin"_s).split('.');
        token = QByteArray(R"({"alg":"none","typ":"JWT"})")
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                '.' + parts.at(1) + '.';
    }
    const QStringList order{u"signed in"_s, u"agent"_s, u"admin"_s};
    const qsizetype strength = QStringList{u"customer"_s, u"agent"_s, u"admin"_s}.indexOf(caller);
    for (const Row &row : std::as_const(m_rows)) {
        const int status = call(row, token).status;
        const QByteArray what = row.method + ' ' + row.path.toUtf8() + " -> " + QByteArray::number(status);
        if (row.access == "public"_L1) {
            QVERIFY2(status != 403 && status != 0 && status != 500, what.constData());
        } else if (row.access == "mail link"_L1) { // no role helps: only the mail's token does
            QVERIFY2(status == 404, what.constData());
        } else if (row.access == "Stripe signature"_L1) {
            QVERIFY2(status == 400 || status == 503, what.constData());
        } else if (strength < 0) {
            QVERIFY2(status == 401, what.constData());
        } else if (strength < order.indexOf(row.access)) {
            QVERIFY2(status == 403, what.constData());
        } else {
            QVERIFY2(status != 401 && status != 403 && status != 0 && status != 500, what.constData());
        }
    }
}

void AccessMatrixTest::otherPersonsUid_isRefusedEverywhere()
{
    int seen = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const QByteArray description = QJsonDocument(row.operation).toJson();
        if (row.access == "signed in"_L1 && description.contains("firebaseUid")) {
            ++seen;
            QCOMPARE(call(row, m_tokens.value(u"customer"_s), u"somebody-else"_s).status, 403);
        }
    }
    QVERIFY(seen >= 4);
}

void AccessMatrixTest::otherPersonsActivation_isNotThere()
{
    const QByteArray owner = m_api.newPerson(m_dotmd.sandbox(), u"owner-of-it@example.com"_s);
    const QByteArray stranger = m_api.newPerson(m_dotmd.sandbox(), u"stranger@example.com"_s);
    const QString id = m_api.post(at(m_dotmd.url(), u"/api/esim/activations"_s), {}, owner)
                           .json()
                           .value("activation"_L1)
                           .toObject()
                           .value("id"_L1)
                           .toString();
    const QString path = u"/api/esim/activations/"_s + id;
    QCOMPARE(m_api.get(at(m_dotmd.url(), path), owner).status, 200);
    QCOMPARE(m_api.get(at(m_dotmd.url(), path), stranger).status, 404);
    QCOMPARE(m_api.post(at(m_dotmd.url(), path + u"/cancel"_s), {}, stranger).status, 404);
    QCOMPARE(m_api.post(at(m_dotmd.url(), path + u"/resend-mail"_s), {}, stranger).status, 404);
    QCOMPARE(m_api.get(at(m_dotmd.url(), path), m_tokens.value(u"agent"_s)).status, 200);
}

void AccessMatrixTest::foreignHostAndOrigin_areRefused()
{
    const QUrl url = at(m_dotmd.url(), u"/api/service"_s);
    QCOMPARE(m_api.send("GET", url, {}, {{"Host", "evil.example"}}).status, 403);
    for (const QByteArray host : {"127.0.0.1.evil.example", "evil@127.0.0.1", "[127.0.0.1", "::1"}) {
        QVERIFY2(m_api.send("GET", url, {}, {{"Host", host}}).status >= 400, host.constData());
    }
    for (const QByteArray host : {"LocalHost:1", "[::1]:8080", "[::1]", "127.0.0.1"}) {
        QVERIFY2(m_api.send("GET", url, {}, {{"Host", host}}).status == 200, host.constData());
    }
    QCOMPARE(m_api.send("GET", url, {}, {{"Origin", "https://evil.example"}}).status, 403);
    QCOMPARE(m_api.send("GET", url, {}, {{"Origin", m_dotmd.url().toString().toLatin1()}}).status, 200);
}

QTEST_GUILESS_MAIN(AccessMatrixTest)
#include "tst_accessmatrix.moc"
