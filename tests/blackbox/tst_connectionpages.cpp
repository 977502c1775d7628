// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betadesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::BetaDesk;
using dotm::test::DotmdProcess;

namespace {

const QString kList = u"/api/admin/connections"_s;

/// What nobody may ever read in an answer.
const QList<std::pair<QString, QString>> kSecrets{
    {u"STRIPE_SECRET_KEY"_s, u"sk_test_neverShownStripe"_s},
    {u"STRIPE_WEBHOOK_SECRET"_s, u"whsec_neverShownHook"_s},
    {u"OXIO_API_KEY"_s, u"neverShownOxioName"_s},
    {u"OXIO_AUTH_TOKEN"_s, u"neverShownOxioWord"_s},
    {u"FIREBASE_API_KEY"_s, u"neverShownFirebase"_s},
    {u"RESEND_API_KEY"_s, u"re_neverShownResend"_s},
    {u"SMTP_USERNAME"_s, u"neverShownSmtpName"_s},
    {u"SMTP_PASSWORD"_s, u"neverShownSmtpWord"_s},
    {u"OXIO_BRAND_ID"_s, u"neverShownBrand"_s},
};

} // namespace

/// The administrators' Connections over HTTP.
class ConnectionPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connections_areForAdministratorsOnly();
    void settings_areNamedWithTheirOrigin_neverTheirValues();
    void check_ofEachProvider_findsItWorking_data();
    void check_ofEachProvider_findsItWorking();
    void check_ofAFailingProvider_saysWhy_thenNotAgainAtOnce();
    void check_leavesAnEntryInTheAuditLog();
    void check_ofWhatIsNotSetUpOrUnknown_isRefused();

private:
    [[nodiscard]] static QString checkPath(const QString &name) { return kList + u'/' + name + u"/check"_s; }
    [[nodiscard]] QJsonObject one(const QString &name)
    {
        const QJsonArray all = m_desk.get(kList, m_desk.admin()).json().value("connections"_L1).toArray();
        for (const QJsonValue &each : all) {
            if (each["name"_L1].toString() == name) {
                return each.toObject();
            }
        }
        return {};
    }
    [[nodiscard]] QJsonObject afterCheck(const QString &name)
    {
        QJsonObject known;
        (void)m_api.waitUntil([&] {
            known = one(name);
            return !known.value("check"_L1)["running"_L1].toBool(true) &&
                   !known.value("check"_L1)["ended_at"_L1].isNull();
        });
        return known;
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
};

void ConnectionPagesTest::initTestCase()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : kSecrets) {
        environment.insert(name, value);
    }
    QVERIFY2(m_dotmd.start({}, environment), m_dotmd.log().constData());
    m_desk.visit();
}

void ConnectionPagesTest::connections_areForAdministratorsOnly()
{
    const QByteArray customer = m_desk.newOwner(u"curious@example.com"_s).token;
    const QByteArray agent = m_api.demoToken(m_dotmd.sandbox(), u"agent"_s);
    const QString check = checkPath(u"stripe"_s);
    QCOMPARE(m_desk.get(kList, {}).status, 401);
    QCOMPARE(m_desk.post(check, {}, {}).status, 401);
    for (const QByteArray &token : {customer, agent}) {
        QCOMPARE(m_desk.get(kList, token).status, 403);
        QCOMPARE(m_desk.post(check, {}, token).status, 403);
    }
    QCOMPARE(m_desk.get(kList, m_desk.admin()).status, 200);
}

void ConnectionPagesTest::settings_areNamedWithTheirOrigin_neverTheirValues()
{
    const Answer answer = m_desk.get(kList, m_desk.admin());
    QCOMPARE(answer.status, 200);
    for (const auto &[name, value] : kSecrets) {
        QVERIFY2(answer.body.contains('"' + name.toLatin1() + '"'), qPrintable(name));
        QVERIFY2(!answer.body.contains(value.toLatin1()), qPrintable(name));
        QVERIFY2(!answer.body.contains(value.right(8).toLatin1()), qPrintable(name));
    }
    QVERIFY(!m_dotmd.log().contains("neverShown"));
    const QJsonObject stripe = one(u"stripe"_s);
    const QJsonValue key = stripe.value("settings"_L1)[0];
    QCOMPARE(key["name"_L1].toString(), u"STRIPE_SECRET_KEY"_s);
    QCOMPARE(key["origin"_L1].toString(), u"environment"_s);
    QVERIFY(key["set"_L1].toBool() && key["needed"_L1].toBool() && key["secret"_L1].toBool());
    QCOMPARE(key.toObject().size(), 5); // no member that a value could hide in
    QCOMPARE(stripe.value("mode"_L1).toString(), u"sandbox"_s);
    QCOMPARE(one(u"smtp"_s).value("state"_L1).toString(), u"not_set_up"_s);
    QCOMPARE(one(u"database"_s).value("state"_L1).toString(), u"working"_s);
    QVERIFY(!answer.json().value("since"_L1).toString().isEmpty());
}

void ConnectionPagesTest::check_ofEachProvider_findsItWorking_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"stripe", "oxio", "firebase", "resend", "ethereum", "elevenlabs", "database"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void ConnectionPagesTest::check_ofEachProvider_findsItWorking()
{
    QFETCH(QString, name);
    const Answer begun = m_desk.post(checkPath(name), {}, m_desk.admin());
    QCOMPARE(begun.status, 200);
    const QJsonObject known = afterCheck(name);
    QCOMPARE(known.value("check"_L1)["problem"_L1].toString(), QString());
    QCOMPARE(known.value("state"_L1).toString(), u"working"_s);
    QVERIFY(!known.value("last_good_at"_L1).isNull());
}

void ConnectionPagesTest::check_ofAFailingProvider_saysWhy_thenNotAgainAtOnce()
{
    DotmdProcess dotmd;
    QVERIFY2(dotmd.start(), dotmd.log().constData());
    BetaDesk desk(m_api, dotmd);
    desk.visit();
    QVERIFY(desk.setFault({{u"provider"_s, u"resend"_s}, {u"fault"_s, u"server_error"_s}, {u"times"_s, 1}}));
    QCOMPARE(desk.post(checkPath(u"resend"_s), {}, desk.admin()).status, 200);
    QJsonObject resend;
    QVERIFY(m_api.waitUntil([&] {
        resend = desk.get(kList, desk.admin()).json().value("connections"_L1)[3].toObject();
        return !resend.value("check"_L1)["ended_at"_L1].isNull();
    }));
    QCOMPARE(resend.value("name"_L1).toString(), u"resend"_s);
    QCOMPARE(resend.value("state"_L1).toString(), u"failing"_s);
    QCOMPARE(resend.value("last_fault"_L1)["code"_L1].toString(), u"provider_unavailable"_s);
    QVERIFY(resend.value("last_fault"_L1)["status"_L1].toInt() >= 500);
    QVERIFY(resend.value("last_fault"_L1)["sentence"_L1].toString().startsWith("It said that it failed."_L1));
    const Answer again = desk.post(checkPath(u"resend"_s), {}, desk.admin());
    QCOMPARE(again.status, 429);
    QVERIFY(again.json().value("retry_after"_L1).toInt() > 0);
}

void ConnectionPagesTest::check_leavesAnEntryInTheAuditLog()
{
    const Answer log = m_desk.get(u"/api/admin/audit?action=connection.test"_s, m_desk.admin());
    const QJsonArray entries = log.json().value("entries"_L1).toArray();
    const auto isDone = [](const QJsonValue &entry) {
        return entry["subject"_L1].toString() == "stripe"_L1 && entry["outcome"_L1].toString() == "done"_L1;
    };
    QCOMPARE(std::ranges::count_if(entries, isDone), 1);
    QVERIFY(!log.body.contains("neverShown"));
}

void ConnectionPagesTest::check_ofWhatIsNotSetUpOrUnknown_isRefused()
{
    QCOMPARE(m_desk.post(checkPath(u"smtp"_s), {}, m_desk.admin()).json().value("code"_L1).toString(), u"disabled"_s);
    QCOMPARE(m_desk.post(checkPath(u"nobody"_s), {}, m_desk.admin()).status, 404);
}

QTEST_GUILESS_MAIN(ConnectionPagesTest)
#include "tst_connectionpages.moc"
