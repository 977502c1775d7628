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

/// People, their roles and API keys over HTTP.
class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void list_strongestFirst_pagesByKey();
    void role_holdsForTheNextRequest_andIsAudited();
    void role_ownOrFromTheToken_isRefusedWithWhere();
    void role_badOrUnknown_isRefused();
    void role_belowAdmin_isForbidden();
    void role_underTheRule_waitsForAnother();
    void key_isListedByStateAndCounted();

private:
    [[nodiscard]] Answer change(const QString &uid, const QString &role, const QByteArray &token,
                                const QString &reason = u"They asked"_s)
    {
        return m_desk.post(u"/api/admin/people/%1/role"_s.arg(uid), {{u"role"_s, role}, {u"reason"_s, reason}}, token);
    }
    [[nodiscard]] QJsonObject person(const QString &uid)
    {
        return m_desk.get(u"/api/admin/people/"_s + uid, m_desk.admin()).json().value("person"_L1).toObject();
    }
    [[nodiscard]] int supportStatus(const KeyOwner &who)
    {
        return m_desk.get(u"/api/support/subscribers?q=nobody@example.com"_s, who.token).status;
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
    KeyOwner m_bea;
    KeyOwner m_dan;
};

void PeopleTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
    m_bea = m_desk.newAdmin(u"bea@example.com"_s);
    m_dan = m_desk.newOwner(u"dan@example.com"_s);
}

void PeopleTest::list_strongestFirst_pagesByKey()
{
    QStringList mails;
    QString after;
    do {
        const QJsonObject page = m_desk.get(u"/api/admin/people?limit=1&after="_s + after, m_desk.admin()).json();
        const QJsonArray people = page.value("people"_L1).toArray();
        QCOMPARE(people.size(), 1);
        mails.append(people.first()["email"_L1].toString());
        after = page.value("next"_L1).toString();
    } while (!after.isEmpty() && mails.size() < 20);
    QCOMPARE(mails.size(), 3);
    QCOMPARE(mails.last(), m_dan.email);
    const QJsonArray admins =
        m_desk.get(u"/api/admin/people?role=admin"_s, m_desk.admin()).json().value("people"_L1).toArray();
    QCOMPARE(admins.size(), 2);
    QCOMPARE(m_desk.get(u"/api/admin/people?role=boss"_s, m_desk.admin()).status, 400);
    QCOMPARE(m_desk.get(u"/api/admin/people?after=x"_s, m_desk.admin()).status, 400);
}

void PeopleTest::role_holdsForTheNextRequest_andIsAudited()
{
    QCOMPARE(supportStatus(m_dan), 403);
    const Answer given = change(m_dan.uid, u"agent"_s, m_desk.admin());
    QCOMPARE(given.status, 200);
    QCOMPARE(given.json().value("proposed"_L1), QJsonValue(false));
    QCOMPARE(supportStatus(m_dan), 200); // the same token as before
    QCOMPARE(person(m_dan.uid).value("role_from"_L1).toString(), u"table"_s);
    QCOMPARE(change(m_dan.uid, u"customer"_s, m_bea.token).status, 200);
    QCOMPARE(supportStatus(m_dan), 403);
    const QJsonArray entries =
        m_desk.get(u"/api/admin/audit?action=account.role&subject="_s + m_dan.uid, m_desk.admin())
            .json()
            .value("entries"_L1)
            .toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first()["before"_L1]["role"_L1].toString(), u"agent"_s);
    QCOMPARE(entries.first()["after"_L1]["role"_L1].toString(), u"customer"_s);
    QCOMPARE(entries.first()["after"_L1]["reason"_L1].toString(), u"They asked"_s);
}

void PeopleTest::role_ownOrFromTheToken_isRefusedWithWhere()
{
    const Answer own = change(m_bea.uid, u"owner"_s, m_bea.token);
    QCOMPARE(own.status, 409);
    QVERIFY(own.json().value("error"_L1).toString().contains(u"own role"_s));
    const QJsonArray all = m_desk.get(u"/api/admin/people"_s, m_bea.token).json().value("people"_L1).toArray();
    for (const QJsonValue &each : all) {
        if (each["role_from"_L1] == "token"_L1) {
            QCOMPARE(each["locked"_L1].toString(), u"token"_s);
            const Answer refused = change(each["uid"_L1].toString(), u"customer"_s, m_bea.token);
            QCOMPARE(refused.status, 409);
            QVERIFY(refused.json().value("error"_L1).toString().contains(u"Firebase"_s));
            return;
        }
    }
    QFAIL("the demo's admin has the role by the token");
}

void PeopleTest::role_badOrUnknown_isRefused()
{
    QCOMPARE(change(m_dan.uid, u"boss"_s, m_desk.admin()).status, 400);
    QCOMPARE(change(m_dan.uid, u"agent"_s, m_desk.admin(), u" "_s).status, 400);
    QCOMPARE(change(u"nobody"_s, u"agent"_s, m_desk.admin()).status, 404);
    QCOMPARE(m_desk.get(u"/api/admin/people/nobody"_s, m_desk.admin()).status, 404);
    QCOMPARE(change(m_dan.uid, u"owner"_s, m_desk.admin()).status, 403);
}

void PeopleTest::role_belowAdmin_isForbidden()
{
    QCOMPARE(m_desk.get(u"/api/admin/people"_s, m_dan.token).status, 403);
    QCOMPARE(m_desk.get(u"/api/admin/people/"_s + m_bea.uid, m_dan.token).status, 403);
    QCOMPARE(change(m_dan.uid, u"admin"_s, m_dan.token).status, 403);
    QCOMPARE(person(m_dan.uid).value("role"_L1).toString(), u"customer"_s);
}

void PeopleTest::role_underTheRule_waitsForAnother()
{
    QCOMPARE(m_desk.post(u"/api/admin/second-person"_s, {{u"enabled"_s, true}}, m_desk.admin()).status, 200);
    const Answer proposed = change(m_dan.uid, u"admin"_s, m_desk.admin());
    QCOMPARE(proposed.status, 200);
    QCOMPARE(proposed.json().value("proposed"_L1), QJsonValue(true));
    const QJsonObject proposal = person(m_dan.uid).value("proposal"_L1).toObject();
    QCOMPARE(proposal.value("details"_L1)["role"_L1].toString(), u"admin"_s);
    QCOMPARE(m_desk.get(u"/api/admin/people"_s, m_dan.token).status, 403);
    const QString confirm = u"/api/admin/proposals/%1/confirm"_s.arg(proposal.value("id"_L1).toString());
    QCOMPARE(m_desk.post(confirm, {}, m_desk.admin()).status, 403);
    QCOMPARE(m_desk.post(confirm, {}, m_bea.token).status, 200);
    QCOMPARE(m_desk.get(u"/api/admin/people"_s, m_dan.token).status, 200);
}

void PeopleTest::key_isListedByStateAndCounted()
{
    const Answer made = m_desk.post(u"/api/admin/mcp-keys/create"_s,
                                    {{u"key_name"_s, u"Van"_s}, {u"owner_email"_s, m_dan.email}}, m_desk.admin());
    QCOMPARE(made.status, 200);
    const QString id = made.json().value("key"_L1)["id"_L1].toString();
    const QJsonObject key =
        m_desk.get(u"/api/admin/mcp-keys/"_s + id, m_desk.admin()).json().value("key"_L1).toObject();
    QCOMPARE(key.value("owner_email"_L1).toString(), m_dan.email);
    QCOMPARE(key.value("usage"_L1)["days_7"_L1].toInteger(), 0);
    QVERIFY(!QJsonDocument(key).toJson().contains(made.json().value("api_key"_L1).toString().toUtf8()));
    const auto listed = [&](const QString &state) {
        return m_desk.get(u"/api/admin/mcp-keys/list?state="_s + state, m_desk.admin())
            .json()
            .value("api_keys"_L1)
            .toArray()
            .size();
    };
    QCOMPARE(listed(u"active"_s), 1);
    QCOMPARE(m_desk.post(u"/api/admin/mcp-keys/revoke/"_s + id, {}, m_desk.admin()).status, 200);
    QCOMPARE(listed(u"active"_s), 0);
    QCOMPARE(listed(u"revoked"_s), 1);
    QCOMPARE(m_desk.get(u"/api/admin/mcp-keys/list?state=lost"_s, m_desk.admin()).status, 400);
    QCOMPARE(m_desk.get(u"/api/admin/mcp-keys/nothing"_s, m_desk.admin()).status, 404);
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
