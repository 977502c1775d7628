// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betadesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::BetaDesk;
using dotm::test::DotmdProcess;
using dotm::test::KeyOwner;

/// The texts of mails over HTTP, and the mails that come of them.
class AdminTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void list_namesEveryMail_withItsVariables();
    void save_isUsedByTheNextMail_inTheLanguageOfTheCustomer();
    void save_onAnOlderOne_isConflictWithWhoAndWhen();
    void save_unsound_saysWhatAndWhere_data();
    void save_unsound_saysWhatAndWhere();
    void history_andRestore_changeNothing();
    void versions_goBackToTheBuiltIn();
    void preview_namesProblems();
    void test_arrivesOnce_andOnlyAtOneself();
    void audit_namesVersionsOnly();

private:
    [[nodiscard]] Answer get(const QString &path) { return m_desk.get(u"/api/admin/"_s + path, m_desk.admin()); }
    [[nodiscard]] Answer post(const QString &path, const QJsonObject &body)
    {
        return m_desk.post(u"/api/admin/"_s + path, body, m_desk.admin());
    }
    [[nodiscard]] static QJsonObject wish(const QString &word, qint64 basedOn, const QString &language)
    {
        return {{u"type"_s, u"beta_rejected"_s},
                {u"language"_s, language},
                {u"subject"_s, word + u", {{user_name}}"_s},
                {u"content"_s, u"<p>%1: {{reason}}</p>"_s.arg(word)},
                {u"text"_s, word + u": {{reason}}"_s},
                {u"based_on"_s, basedOn}};
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
};

void AdminTextsTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
}

void AdminTextsTest::list_namesEveryMail_withItsVariables()
{
    const QJsonObject all = get(u"texts"_s).json();
    QCOMPARE(all.value("types"_L1).toArray().size(), 4);
    QCOMPARE(all.value("languages"_L1).toArray().first().toString(), u"en"_s);
    QVERIFY(all.value("saved"_L1).toArray().isEmpty());
    const QJsonObject text = get(u"texts/activation/fr"_s).json().value("text"_L1).toObject();
    QCOMPARE(text.value("version"_L1).toInteger(-1), 0);
    QVERIFY(text.value("html"_L1).toString().contains("{{matching_id}}"_L1));
    QCOMPARE(get(u"texts/invoice/en"_s).status, 404);
    QCOMPARE(get(u"texts/activation/de"_s).status, 404);
}

void AdminTextsTest::save_isUsedByTheNextMail_inTheLanguageOfTheCustomer()
{
    QCOMPARE(post(u"save-email-template"_s, wish(u"Sorry"_s, 0, u"en"_s)).json().value("version"_L1).toInteger(), 1);
    QCOMPARE(post(u"save-email-template"_s, wish(u"Navré"_s, 0, u"fr"_s)).status, 200);
    const KeyOwner ada = m_desk.newOwner(u"ada@example.com"_s);
    const KeyOwner eve = m_desk.newOwner(u"eve@example.com"_s);
    // What a French desktop says with each change it makes.
    const QByteArray french = m_api
                                  .send("POST", m_desk.service(u"/api/beta-request"_s),
                                        QJsonDocument(QJsonObject{{u"firebaseUid"_s, eve.uid}}).toJson(),
                                        {{"Content-Type", "application/json"},
                                         {"Authorization", "Bearer " + eve.token},
                                         {"Accept-Language", "fr-CA, en;q=0.5"}})
                                  .body;
    const QString frenchId = QJsonDocument::fromJson(french).object().value("request_id"_L1).toString();
    for (const QString &id : {m_desk.ask(ada), frenchId}) {
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_desk.decide(id, {{u"decision"_s, u"reject"_s}, {u"reason"_s, u"<full>"_s}}, m_desk.admin()).status,
                 200);
    }
    const auto mailTo = [&](const KeyOwner &who) {
        (void)m_api.waitUntil([&] { return m_desk.mails(who.email).size() == 1; });
        return m_desk.mails(who.email).first().toObject();
    };
    QVERIFY(mailTo(ada).value("subject"_L1).toString().startsWith("[simulated] Sorry, "_L1));
    QVERIFY(mailTo(ada).value("html"_L1).toString().contains("<p>Sorry: &lt;full&gt;</p>"_L1));
    QVERIFY(mailTo(eve).value("text"_L1).toString().contains(u"Navré: <full>"_s));
}

void AdminTextsTest::save_onAnOlderOne_isConflictWithWhoAndWhen()
{
    const Answer late = post(u"save-email-template"_s, wish(u"Late"_s, 0, u"en"_s));
    QCOMPARE(late.status, 409);
    QVERIFY2(late.body.contains("UTC"), late.body.constData());
    QCOMPARE(post(u"save-email-template"_s, wish(u"Second"_s, 1, u"en"_s)).json().value("version"_L1).toInteger(), 2);
    // The shape of the platform's documents alone: it says nothing of a version, so it may not go over one.
    QCOMPARE(post(u"save-email-template"_s,
                  {{u"type"_s, u"beta_rejected"_s}, {u"subject"_s, u"x"_s}, {u"content"_s, u"<p>{{reason}}</p>"_s}})
                 .status,
             409);
}

void AdminTextsTest::save_unsound_saysWhatAndWhere_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("typo") << u"content"_s << u"<p>{{resaon}}</p>"_s << QByteArray("{{reason}}");
    QTest::newRow("script") << u"content"_s << u"{{reason}}<script>x</script>"_s << QByteArray("script");
    QTest::newRow("missing") << u"text"_s << u"x"_s << QByteArray("{{reason}}");
    QTest::newRow("two lines") << u"subject"_s << u"a\nBcc: x@example.com"_s << QByteArray("one line");
    QTest::newRow("too long") << u"subject"_s << QString(300, u'x') << QByteArray("200");
}

void AdminTextsTest::save_unsound_saysWhatAndWhere()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, said);
    QJsonObject unsound = wish(u"Third"_s, 2, u"en"_s);
    unsound.insert(field, value);
    const Answer refused = post(u"save-email-template"_s, unsound);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.body.contains(said), refused.body.constData());
}

void AdminTextsTest::history_andRestore_changeNothing()
{
    const QJsonArray history = get(u"email-template-history"_s).json().value("history"_L1).toArray();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.first().toObject().value("template_type"_L1).toString(), u"beta_rejected"_s);
    QVERIFY(history.first().toObject().value("content"_L1).toString().contains("Second"_L1));
    const QJsonObject oldest = get(u"restore-email-template/2"_s).json().value("template"_L1).toObject();
    QVERIFY(oldest.value("content"_L1).toString().contains("Sorry"_L1));
    QCOMPARE(get(u"restore-email-template/3"_s).status, 404);
    QCOMPARE(get(u"restore-email-template/x"_s).status, 404);
    QCOMPARE(get(u"email-template-history"_s).json().value("history"_L1).toArray().size(), 3);
}

void AdminTextsTest::versions_goBackToTheBuiltIn()
{
    const QJsonObject page = get(u"texts/beta_rejected/en/versions?limit=1"_s).json();
    QCOMPARE(page.value("versions"_L1).toArray().size(), 1);
    QCOMPARE(page.value("next"_L1).toInteger(), 2);
    const QJsonObject last = get(u"texts/beta_rejected/en/versions?before=2"_s).json();
    QCOMPARE(last.value("versions"_L1).toArray().first().toObject().value("version"_L1).toInteger(), 1);
    QVERIFY(last.value("next"_L1).isNull());
    const QJsonObject builtIn = get(u"texts/beta_rejected/en/versions/0"_s).json().value("text"_L1).toObject();
    QVERIFY(builtIn.value("html"_L1).toString().startsWith("<!DOCTYPE html>"_L1));
    QJsonObject restored{{u"type"_s, u"beta_rejected"_s},
                         {u"subject"_s, builtIn.value("subject"_L1)},
                         {u"content"_s, builtIn.value("html"_L1)},
                         {u"text"_s, builtIn.value("text"_L1)},
                         {u"based_on"_s, 2},
                         {u"restored_from"_s, 0}};
    QCOMPARE(post(u"save-email-template"_s, restored).json().value("version"_L1).toInteger(), 3);
    QCOMPARE(get(u"texts/beta_rejected/en/versions/9"_s).status, 404);
}

void AdminTextsTest::preview_namesProblems()
{
    const QJsonObject made = post(u"texts/preview"_s, {{u"type"_s, u"beta_rejected"_s},
                                                       {u"subject"_s, u"To {{user_name}}"_s},
                                                       {u"html"_s, u"<p onclick=\"x\">{{reason}}</p>"_s},
                                                       {u"text"_s, u"{{reason}}"_s}})
                                 .json();
    const QJsonObject problem = made.value("problems"_L1).toArray().first().toObject();
    QCOMPARE(problem.value("code"_L1).toString(), u"attribute"_s);
    QCOMPARE(problem.value("line"_L1).toInt(), 1);
    QVERIFY(made.value("html"_L1).toString().isEmpty());
    QCOMPARE(made.value("subject"_L1).toString(), u"To Maria Sample"_s);
}

void AdminTextsTest::test_arrivesOnce_andOnlyAtOneself()
{
    QJsonObject wanted{{u"to_email"_s, BetaDesk::kAdminMail},
                       {u"subject"_s, u"Hello {{user_name}}"_s},
                       {u"content"_s, u"<p>{{matching_id}}</p>"_s},
                       {u"test_data"_s, QJsonObject{{u"user_name"_s, u"<Zoe>"_s}}}};
    for (int i = 0; i < 2; ++i) {
        const Answer sent = post(u"send-test-email"_s, wanted);
        QVERIFY2(sent.status == 200, sent.body.constData());
    }
    QVERIFY(m_api.waitUntil([&] { return m_desk.mailsWith(BetaDesk::kAdminMail, u"[Test]"_s) > 0; }));
    QCOMPARE(m_desk.mailsWith(BetaDesk::kAdminMail, u"[Test] [simulated] Hello <Zoe>"_s), 1);
    wanted.insert("to_email"_L1, u"somebody@example.com"_s);
    QCOMPARE(post(u"send-test-email"_s, wanted).status, 400);
    QVERIFY(m_desk.mails(u"somebody@example.com"_s).isEmpty());
}

void AdminTextsTest::audit_namesVersionsOnly()
{
    const auto entries = [&](const QString &action) {
        return get(u"audit?action="_s + action).json().value("entries"_L1).toArray();
    };
    const auto done = [&](const QString &action) {
        const QJsonArray all = entries(action);
        return std::ranges::count_if(
            all, [](const QJsonValue &each) { return each.toObject().value("outcome"_L1) == "done"_L1; });
    };
    QCOMPARE(done(u"text.save"_s), 3);
    QCOMPARE(done(u"text.restore"_s), 1);
    QVERIFY(done(u"text.test"_s) >= 1);
    const QByteArray log = QJsonDocument(entries(u"text.save"_s)).toJson();
    QVERIFY(log.contains("digest"));
    QVERIFY(!log.contains("Navr"));
    QVERIFY(!log.contains("Sorry"));
}

QTEST_GUILESS_MAIN(AdminTextsTest)
#include "tst_admintexts.moc"
