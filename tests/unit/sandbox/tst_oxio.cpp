// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandboxdesk.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

class OxioTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<SandboxDesk>(); }
    void cleanup() { m_desk.reset(); }

    void credentials_missingOrHalf_are401();
    void body_notJson_isRefused();
    void user_createdAndFoundByEmail();
    void user_emailTaken_is6805();
    void user_withoutNames_isRefusedPerField();
    void group_needsTypeAndUser();
    void line_passesItsStatesByTheClock();
    void line_statesSurviveRestart();
    void line_twoPosts_makeTwoLines();
    void line_wrongFields_areRefusedPerField_data();
    void line_wrongFields_areRefusedPerField();
    void line_idTogetherWithEmail_is6805();
    void line_byIdAndIccid_hasTheOtherNumberShape();
    void sim_isWarmThenActive();
    void number_asked_isGivenOnce();
    void number_preferredArea_isHonoured();
    void numbers_stockShrinks();
    void numbers_unknownArea_isEmpty();
    void numbers_stockOut_isRefused();
    void areaCodes_byCountryAndZip();
    void zipCodes_pagesAndFilters();

private:
    Answer get(const QString &path) { return m_desk->send("GET", u"/oxio"_s + path, {}, {auth()}); }
    Answer post(const QString &path, const QJsonObject &body)
    {
        return m_desk->send("POST", u"/oxio"_s + path, QJsonDocument(body).toJson(),
                            {auth(), {"Content-Type", "application/json"}});
    }
    static std::pair<QByteArray, QByteArray> auth()
    {
        return {"Authorization", "Basic " + QByteArray("key:token").toBase64()};
    }
    QString user(const QString &email = {})
    {
        QJsonObject body{{u"firstName"_s, u"Ada"_s}, {u"lastName"_s, u"Example"_s}, {u"sex"_s, u"UNSPECIFIED"_s}};
        if (!email.isEmpty()) {
            body[u"email"_s] = email;
        }
        return post(u"/v2/end-users"_s, body).text("endUserId");
    }
    static QJsonObject lineBody(const QString &user, const QJsonObject &wishes = {})
    {
        return {{u"lineType"_s, u"LINE_TYPE_MOBILITY"_s},
                {u"countryCode"_s, u"US"_s},
                {u"sim"_s, QJsonObject{{u"simType"_s, u"EMBEDDED"_s}}},
                {u"endUser"_s, QJsonObject{{u"brandId"_s, u"b1"_s}, {u"endUserId"_s, user}}},
                {u"planId"_s, u"plan-1"_s},
                {u"phoneNumberRequirements"_s, wishes},
                {u"activateOnAttach"_s, false}};
    }
    QJsonValue lineOf(const QString &user) { return get(u"/v3/end-users/%1/lines"_s.arg(user)).at("lines")[0]; }

    std::unique_ptr<SandboxDesk> m_desk;
};

void OxioTest::credentials_missingOrHalf_are401()
{
    const QString path = u"/oxio/v2/end-users?email=x"_s;
    QCOMPARE(m_desk->send("GET", path).status, 401);
    for (const QByteArray &pair : {QByteArray("key:"), QByteArray(":token"), QByteArray("key"), QByteArray()}) {
        QCOMPARE(m_desk->send("GET", path, {}, {{"Authorization", "Basic " + pair.toBase64()}}).status, 401);
    }
    QCOMPARE(m_desk->send("GET", path, {}, {{"Authorization", "Bearer key:token"}}).status, 401);
    const Answer good = get(u"/v2/end-users?email=x"_s);
    QCOMPARE(good.status, 200);
    QVERIFY(good.headers.contains("via"));
    QVERIFY(good.headers.contains("x-served-by"));
}

void OxioTest::body_notJson_isRefused()
{
    const auto send = [](SandboxDesk &desk, const QByteArray &body, const QByteArray &type) {
        return desk.send("POST", u"/oxio/v2/end-users"_s, body, {auth(), {"Content-Type", type}}).status;
    };
    QCOMPARE(send(*m_desk, "firstName=a", "application/x-www-form-urlencoded"), 415);
    QCOMPARE(send(*m_desk, "{\"firstName\":", "application/json"), 400);
    QCOMPARE(send(*m_desk, "[1]", "application/json"), 400);
}

void OxioTest::user_createdAndFoundByEmail()
{
    const QString id = user(u"Ada@example.com"_s);
    QCOMPARE(QUuid(id).isNull(), false);
    const Answer found = get(u"/v2/end-users?email=ada%40example.com"_s);
    QCOMPARE(found.at("endUsers").toArray().size(), 1);
    QCOMPARE(found.at("endUsers")[0]["endUserId"_L1].toString(), id);
    QVERIFY(get(u"/v2/end-users?email=bob%40example.com"_s).at("endUsers").toArray().isEmpty());
}

void OxioTest::user_emailTaken_is6805()
{
    (void)user(u"ada@example.com"_s);
    const Answer again = post(u"/v2/end-users"_s,
                              {{u"firstName"_s, u"A"_s}, {u"lastName"_s, u"B"_s}, {u"email"_s, u"ADA@example.com"_s}});
    QCOMPARE(again.status, 400);
    const QByteArray expected =
        R"({"error":"Invalid parameters","code":6805,"details":{"email":"A user already exists with the same email."}})";
    QCOMPARE(again.json(), QJsonDocument::fromJson(expected).object());
    QVERIFY(!user().isEmpty());
    QVERIFY(!user().isEmpty());
}

void OxioTest::user_withoutNames_isRefusedPerField()
{
    const Answer refused = post(u"/v2/end-users"_s, {{u"lastName"_s, u" "_s}, {u"email"_s, u"nonsense"_s}});
    QCOMPARE(refused.status, 400);
    const QJsonObject details = refused.at("details").toObject();
    QCOMPARE(details.keys(), QStringList({u"email"_s, u"firstName"_s, u"lastName"_s}));
}

void OxioTest::group_needsTypeAndUser()
{
    QCOMPARE(post(u"/v2/groups"_s, {{u"name"_s, u"DOT_User_1"_s}}).status, 400);
    const Answer made =
        post(u"/v2/groups"_s,
             {{u"name"_s, u"DOT_User_1"_s}, {u"groupType"_s, u"GROUP_TYPE_FAMILY"_s}, {u"endUserId"_s, user()}});
    QVERIFY(!made.at("group")["groupId"_L1].toString().isEmpty());
}

void OxioTest::line_passesItsStatesByTheClock()
{
    const QString id = user();
    const Answer made = post(u"/v3/lines/line"_s, lineBody(id));
    QCOMPARE(made.text("status"), u"INITIATING"_s);
    QCOMPARE(made.at("phoneNumbers").toArray(), QJsonArray{QJsonObject()});
    QCOMPARE(made.text("createdTs"), u"2026-01-15T09:30:00.000Z"_s);
    const QString url = made.at("sim")["activationUrl"_L1].toString();
    QVERIFY(url.startsWith(u"LPA:1$consumer.e-sim.global$DEMO-"_s));
    QCOMPARE(u"LPA:"_s + made.at("sim")["activationCode"_L1].toString(), url);

    m_desk->clock.advance(std::chrono::milliseconds(1000));
    QCOMPARE(lineOf(id)["status"_L1].toString(), u"PENDING"_s);
    m_desk->clock.advance(std::chrono::milliseconds(1000));
    QCOMPARE(lineOf(id)["status"_L1].toString(), u"ACTIVE"_s);
    QCOMPARE(lineOf(id)["phoneNumbers"_L1].toArray(), QJsonArray{QJsonObject()});
    m_desk->clock.advance(std::chrono::milliseconds(500));
    const QString number = lineOf(id)["phoneNumbers"_L1][0]["phoneNumber"_L1].toString();
    QVERIFY2(QRegularExpression(u"^\\+1\\d{3}55501\\d{2}$"_s).match(number).hasMatch(), qPrintable(number));
    QCOMPARE(lineOf(id)["sim"_L1]["activationUrl"_L1].toString(), url);
    QCOMPARE(lineOf(id)["modifiedTs"_L1].toString(), u"2026-01-15T09:30:02.500Z"_s);
}

void OxioTest::line_statesSurviveRestart()
{
    const QString id = user();
    const QString line = post(u"/v3/lines/line"_s, lineBody(id)).text("lineId");
    m_desk->clock.advance(std::chrono::seconds(3));
    m_desk->restart();
    QCOMPARE(lineOf(id)["lineId"_L1].toString(), line);
    QCOMPARE(lineOf(id)["status"_L1].toString(), u"ACTIVE"_s);
}

void OxioTest::line_twoPosts_makeTwoLines()
{
    const QString id = user();
    const Answer one = post(u"/v3/lines/line"_s, lineBody(id));
    const Answer two = post(u"/v3/lines/line"_s, lineBody(id));
    QVERIFY(one.text("lineId") != two.text("lineId"));
    QVERIFY(one.at("sim")["iccid"_L1] != two.at("sim")["iccid"_L1]);
    QVERIFY(one.at("sim")["activationUrl"_L1] != two.at("sim")["activationUrl"_L1]);
    QCOMPARE(get(u"/v3/end-users/%1/lines"_s.arg(id)).at("lines").toArray().size(), 2);
}

void OxioTest::line_wrongFields_areRefusedPerField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    QTest::newRow("type") << u"lineType"_s << QJsonValue(u"LINE"_s) << u"lineType"_s;
    QTest::newRow("country") << u"countryCode"_s << QJsonValue(u"DE"_s) << u"countryCode"_s;
    QTest::newRow("sim") << u"sim"_s << QJsonValue(QJsonObject()) << u"sim.simType"_s;
    QTest::newRow("plan") << u"planId"_s << QJsonValue() << u"planId"_s;
    QTest::newRow("user") << u"endUser"_s << QJsonValue(QJsonObject{{u"endUserId"_s, u"nobody"_s}})
                          << u"endUser.endUserId"_s;
    QTest::newRow("user as text") << u"endUser"_s << QJsonValue(u"nobody"_s) << u"endUser.endUserId"_s;
    QTest::newRow("area") << u"phoneNumberRequirements"_s << QJsonValue(QJsonObject{{u"preferredAreaCode"_s, u"11"_s}})
                          << u"phoneNumberRequirements.preferredAreaCode"_s;
}

void OxioTest::line_wrongFields_areRefusedPerField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, detail);
    const QString id = user();
    QJsonObject body = lineBody(id);
    body[field] = value;
    const Answer refused = post(u"/v3/lines/line"_s, body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.at("details").toObject().keys(), QStringList{detail});
    QVERIFY(get(u"/v3/end-users/%1/lines"_s.arg(id)).at("lines").toArray().isEmpty());
}

void OxioTest::line_idTogetherWithEmail_is6805()
{
    QJsonObject body = lineBody(user());
    QJsonObject person = body["endUser"_L1].toObject();
    person[u"email"_s] = u"ada@example.com"_s;
    body[u"endUser"_s] = person;
    QCOMPARE(post(u"/v3/lines/line"_s, body).at("code").toInt(), 6805);
}

void OxioTest::line_byIdAndIccid_hasTheOtherNumberShape()
{
    const QString id = user();
    const Answer one = post(u"/v3/lines/line"_s, lineBody(id));
    const Answer two = post(u"/v3/lines/line"_s, lineBody(id));
    m_desk->clock.advance(std::chrono::seconds(5));
    const Answer line = get(u"/v2/lines/"_s + one.text("lineId"));
    QVERIFY(line.at("phoneNumber")["currentPhoneNumber"_L1].toString().startsWith(u"+1"_s));
    QCOMPARE(line.at("services")["inService"_L1], QJsonValue(true));
    const Answer both = get(u"/v2/lines?iccids=%1&iccids=%2&iccids=none"_s.arg(one.at("sim")["iccid"_L1].toString(),
                                                                               two.at("sim")["iccid"_L1].toString()));
    QCOMPARE(both.at("lines").toArray().size(), 2);
    QCOMPARE(get(u"/v2/lines"_s).status, 400);
    QCOMPARE(get(u"/v2/lines/none"_s).status, 404);
    QCOMPARE(get(u"/v3/end-users/none/lines"_s).status, 404);
}

void OxioTest::sim_isWarmThenActive()
{
    const QString iccid = post(u"/v3/lines/line"_s, lineBody(user())).at("sim")["iccid"_L1].toString();
    QCOMPARE(get(u"/v3/sims/"_s + iccid).text("status"), u"WARM"_s);
    m_desk->clock.advance(std::chrono::seconds(2));
    QCOMPARE(get(u"/v3/sims/"_s + iccid).text("status"), u"ACTIVE"_s);
    QCOMPARE(get(u"/v3/sims/"_s + iccid.chopped(1)).status, 404);
}

void OxioTest::number_asked_isGivenOnce()
{
    const QString id = user();
    const QJsonObject wish{{u"phoneNumber"_s, u"+14155550142"_s}};
    QCOMPARE(post(u"/v3/lines/line"_s, lineBody(id, wish)).status, 201);
    m_desk->clock.advance(std::chrono::seconds(3));
    QCOMPARE(lineOf(id)["phoneNumbers"_L1][0]["phoneNumber"_L1].toString(), u"+14155550142"_s);
    QCOMPARE(post(u"/v3/lines/line"_s, lineBody(id, wish)).status, 409);
    QCOMPARE(post(u"/v3/lines/line"_s, lineBody(id, {{u"phoneNumber"_s, u"+15005550100"_s}})).status, 409);
    QCOMPARE(get(u"/v3/end-users/%1/lines"_s.arg(id)).at("lines").toArray().size(), 1);
}

void OxioTest::number_preferredArea_isHonoured()
{
    const QString id = user();
    (void)post(u"/v3/lines/line"_s, lineBody(id, {{u"preferredAreaCode"_s, u"514"_s}}));
    m_desk->clock.advance(std::chrono::seconds(3));
    QCOMPARE(lineOf(id)["phoneNumbers"_L1][0]["phoneNumber"_L1].toString(), u"+15145550100"_s);
}

void OxioTest::numbers_stockShrinks()
{
    const QString path = u"/v3/phone-numbers/available?areaCode=617&limit=100"_s;
    QCOMPARE(get(path).at("phoneNumbers").toArray().size(), 100);
    (void)post(u"/v3/lines/line"_s, lineBody(user(), {{u"preferredAreaCode"_s, u"617"_s}}));
    const QJsonArray left = get(path).at("phoneNumbers").toArray();
    QCOMPARE(left.size(), 99);
    QCOMPARE(left[0]["phoneNumber"_L1].toString(), u"+16175550101"_s);
    QCOMPARE(get(u"/v3/phone-numbers/available"_s).at("phoneNumbers").toArray().size(), 10);
}

void OxioTest::numbers_unknownArea_isEmpty()
{
    QVERIFY(get(u"/v3/phone-numbers/available?areaCode=999"_s).at("phoneNumbers").toArray().isEmpty());
    QVERIFY(get(u"/v3/phone-numbers/available?nxx=444"_s).at("phoneNumbers").toArray().isEmpty());
    QVERIFY(get(u"/v3/phone-numbers/available?countryCode=DE"_s).at("phoneNumbers").toArray().isEmpty());
    QCOMPARE(get(u"/v3/phone-numbers/available?limit=none"_s).status, 400);
}

void OxioTest::numbers_stockOut_isRefused()
{
    const QString id = user();
    const QJsonObject wish{{u"preferredAreaCode"_s, u"604"_s}};
    QSet<QString> lines;
    for (int i = 0; i < 101; ++i) {
        lines.insert(post(u"/v3/lines/line"_s, lineBody(id, wish)).text("lineId"));
    }
    QCOMPARE(lines.size(), 101);
    QVERIFY(get(u"/v3/phone-numbers/available?areaCode=604"_s).at("phoneNumbers").toArray().isEmpty());
    QVERIFY(!get(u"/v3/phone-numbers/available-area-codes"_s).at("areaCodes").toArray().contains(u"604"_s));
    QCOMPARE(post(u"/v3/lines/line"_s, lineBody(id, {{u"phoneNumber"_s, u"+16045550100"_s}})).status, 409);
}

void OxioTest::areaCodes_byCountryAndZip()
{
    const auto codes = [this](const QString &query) {
        QStringList list;
        for (const QJsonValue &code :
             get(u"/v3/phone-numbers/available-area-codes?"_s + query).at("areaCodes").toArray()) {
            list.append(code.toString());
        }
        return list.join(u',');
    };
    QCOMPARE(codes({}), u"212,213,312,415,617,647,514,604"_s);
    QCOMPARE(codes(u"countryCode=CA"_s), u"647,514,604"_s);
    QCOMPARE(codes(u"countryCode=US&zipCode=94105"_s), u"415"_s);
}

void OxioTest::zipCodes_pagesAndFilters()
{
    const Answer page = get(u"/v3-internal/zip-codes?prefix=941&perPage=2&page=2"_s);
    QCOMPARE(page.at("zipCodes").toArray().size(), 1);
    QCOMPARE(page.at("zipCodes")[0]["zipCode"_L1].toString(), u"94105"_s);
    QCOMPARE(get(u"/v3-internal/zip-codes?state=NY"_s).at("total").toInt(), 3);
    QCOMPARE(get(u"/v3-internal/zip-codes/02108"_s).text("city"), u"Boston"_s);
    QCOMPARE(get(u"/v3-internal/zip-codes/99999"_s).status, 404);
    QCOMPARE(get(u"/v3-internal/zip-codes?page=0"_s).status, 400);
}

QTEST_GUILESS_MAIN(OxioTest)
#include "tst_oxio.moc"
