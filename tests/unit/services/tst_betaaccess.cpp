// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betabench.h"

#include <QSignalSpy>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::BetaDecision;
using domain::BetaState;
using services::BetaAsked;
using storage::Engine;
namespace betakeys = services::betakeys;

/// Beta access as the customer sees it: asking once, what the administrators are told, how it stands.
class BetaAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_first_isPendingAndTellsTheApprovers_data() { test::TestEngines::addRows(); }
    void request_first_isPendingAndTellsTheApprovers();
    void request_whilePending_isConflictWithWhen_data() { test::TestEngines::addRows(); }
    void request_whilePending_isConflictWithWhen();
    void request_manyAtOnce_makesOne_data() { test::TestEngines::addRows(); }
    void request_manyAtOnce_makesOne();
    void request_afterRejection_isNew();
    void request_withAccess_isConflict();
    void request_withoutAddress_isInvalid();
    void request_stranger_isNotFound();
    void mail_holdsLinksAndForgetsTheToken();
    void mail_afterTheDecision_isNotSent();
    void mail_ofHostileName_isEscaped();
    void status_movesWithTheRequest();
    void confirmedNumber_isSaidOnceALineHasIt();

private:
    void open(Engine engine = Engine::Sqlite)
    {
        m_bench = std::make_unique<test::BetaBench>(m_engines.openFresh(engine, 8));
    }
    void openEach()
    {
        QFETCH(const Engine, engine);
        open(engine);
    }
    /// Without waiting for a mail that nobody sends: the mails are taken away first.
    [[nodiscard]] core::Result<BetaAsked> ask(const services::Identity &who, const QString &name = {})
    {
        return QCoro::waitFor(m_bench->access.request(who, name));
    }
    [[nodiscard]] services::BetaStanding standing(const QString &uid)
    {
        return *QCoro::waitFor(m_bench->access.status(test::BetaBench::as(uid)));
    }
    void mailerWorks()
    {
        m_bench->transport.setResponder(
            [](const net::HttpRequest &) { return test::FakeTransport::answer(200, R"({"id":"m-1"})"); });
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::BetaBench> m_bench;
};

void BetaAccessTest::request_first_isPendingAndTellsTheApprovers()
{
    openEach();
    (void)m_bench->person(u"uid-1"_s);
    m_bench->addAdmin(u"ann"_s);
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    const auto asked = ask(test::BetaBench::as(u"uid-1"_s), u"  Ada  "_s);
    QVERIFY(asked);
    QVERIFY(!asked->mailSent); // the worker is not running
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(1).toString(), u"beta"_s);
    const storage::BetaRequest stored = m_bench->beta(asked->request.id);
    QCOMPARE(stored.state, BetaState::Pending);
    QCOMPARE(stored.name, u"Ada"_s);
    QCOMPARE(stored.email, u"uid-1@example.com"_s);
    QStringList to;
    for (int i = 0; i < 2; ++i) {
        const storage::Step step = m_bench->taken(betakeys::mail(stored.id, u"request"_s, i));
        to.append(step.payload.value("to"_L1).toString());
        const QString token = step.payload.value("token"_L1).toString();
        QVERIFY(token.size() >= 43); // 256 bits
        const auto link = m_bench->inside([&](storage::Connection &db) {
            return storage::decisionlinks::byDigest(db, services::betalink::digest(token));
        });
        QCOMPARE(link->mail, to.last());
        QCOMPARE(link->expiresAt, m_bench->clock.now() + services::betalink::kLifetime);
    }
    QCOMPARE(to, QStringList({u"desk@example.com"_s, u"ann@example.com"_s}));
    QVERIFY(!m_bench->stepRow(betakeys::mail(stored.id, u"request"_s, 2)));
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"beta.request"_s);
    QCOMPARE(entry.actorUid, u"uid-1"_s);
    QCOMPARE(entry.subject, stored.id);
    QCOMPARE(entry.after, u"{\"state\":\"pending\"}"_s);
}

void BetaAccessTest::request_whilePending_isConflictWithWhen()
{
    openEach();
    (void)m_bench->asked(u"uid-1"_s);
    const qsizetype entries = m_bench->log().size();
    const auto again = ask(test::BetaBench::as(u"uid-1"_s));
    QCOMPARE(test::codeOf(again), ErrorCode::Conflict);
    QVERIFY(again.error().detail.contains(u" UTC"_s));
    QCOMPARE(m_bench->log().size(), entries);
}

void BetaAccessTest::request_manyAtOnce_makesOne()
{
    openEach();
    (void)m_bench->person(u"uid-1"_s);
    const auto one = [this]() -> core::Task<core::Result<BetaAsked>> {
        return m_bench->access.request(test::BetaBench::as(u"uid-1"_s), QString());
    };
    std::vector<core::Task<core::Result<BetaAsked>>> tasks;
    for (int i = 0; i < 8; ++i) {
        tasks.push_back(one());
    }
    int made = 0;
    for (auto &task : tasks) {
        made += QCoro::waitFor(std::move(task)) ? 1 : 0;
    }
    QCOMPARE(made, 1);
    QCOMPARE(m_bench->log().size(), 1);
}

void BetaAccessTest::request_afterRejection_isNew()
{
    open();
    const QString first = m_bench->asked(u"uid-1"_s);
    QVERIFY(m_bench->decide(test::BetaBench::admin(), first, BetaDecision::Reject, u"Not yet"_s));
    m_bench->clock.advance(1min);
    const auto second = ask(test::BetaBench::as(u"uid-1"_s));
    QVERIFY(second);
    QVERIFY(second->request.id != first);
    QCOMPARE(standing(u"uid-1"_s).request->id, second->request.id);
}

void BetaAccessTest::request_withAccess_isConflict()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    storage::BetaRequest request = m_bench->beta(id);
    request.state = BetaState::Approved;
    m_bench->change(
        [&](storage::Connection &db) { return storage::betarequests::update(db, request, m_bench->clock.now()); });
    QCOMPARE(test::codeOf(ask(test::BetaBench::as(u"uid-1"_s))), ErrorCode::Conflict);
}

void BetaAccessTest::request_withoutAddress_isInvalid()
{
    open();
    services::Identity who = test::BetaBench::as(u"uid-1"_s);
    who.email.clear();
    QCOMPARE(test::codeOf(ask(who)), ErrorCode::Invalid);
}

void BetaAccessTest::request_stranger_isNotFound()
{
    open();
    QCOMPARE(test::codeOf(ask(test::BetaBench::as(u"nobody"_s))), ErrorCode::NotFound);
    QVERIFY(m_bench->log().isEmpty());
}

void BetaAccessTest::mail_holdsLinksAndForgetsTheToken()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    const QString id = ask(test::BetaBench::as(u"uid-1"_s))->request.id;
    const QString key = betakeys::mail(id, u"request"_s);
    const QString token = m_bench->taken(key).payload.value("token"_L1).toString();
    mailerWorks();
    QCOMPARE(m_bench->run(m_bench->mailStep, key).kind, services::StepResult::Kind::Done);
    const QByteArray body = m_bench->transport.lastRequest().body;
    QVERIFY(body.contains("https://dotm.example/api/beta-approve/" + id.toLatin1() + "?token=" + token.toLatin1()));
    QVERIFY(body.contains("https://dotm.example/api/beta-reject/" + id.toLatin1()));
    QVERIFY(body.contains("dotm:approvals/" + id.toLatin1()));
    QVERIFY(!m_bench->taken(key).payload.contains("token"_L1));
    const auto rows = m_bench->inside(
        [](storage::Connection &db) { return db.query(u"SELECT payload || result || error FROM steps"_s); });
    for (const storage::Row &row : rows) {
        QVERIFY(!row.text(0).contains(token));
    }
}

void BetaAccessTest::mail_afterTheDecision_isNotSent()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    const QString id = ask(test::BetaBench::as(u"uid-1"_s))->request.id;
    QVERIFY(m_bench->decide(test::BetaBench::admin(), id, BetaDecision::Reject));
    mailerWorks();
    (void)m_bench->run(m_bench->mailStep, betakeys::mail(id, u"request"_s));
    QVERIFY(m_bench->transport.requests().isEmpty());
    (void)m_bench->run(m_bench->mailStep, betakeys::mail(id, u"rejected"_s));
    QCOMPARE(m_bench->transport.requests().size(), 1);
    QVERIFY(m_bench->transport.lastRequest().body.contains("uid-1@example.com"));
    QVERIFY(m_bench->transport.lastRequest().body.contains("No reason was given."));
}

void BetaAccessTest::mail_ofHostileName_isEscaped()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    const QString id = ask(test::BetaBench::as(u"uid-1"_s), u"<img src=x>{{approve_link}}"_s)->request.id;
    mailerWorks();
    (void)m_bench->run(m_bench->mailStep, betakeys::mail(id, u"request"_s));
    const QString html = QJsonDocument::fromJson(m_bench->transport.lastRequest().body)["html"_L1].toString();
    QVERIFY(html.contains(u"&lt;img src=x&gt;{{approve_link}}"_s));
    QVERIFY(!html.contains(u"<img"_s));
}

void BetaAccessTest::status_movesWithTheRequest()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    QVERIFY(!standing(u"uid-1"_s).request);
    const QString id = m_bench->askedAgain(u"uid-1"_s);
    QCOMPARE(standing(u"uid-1"_s).request->state, BetaState::Pending);
    QVERIFY(m_bench->decide(test::BetaBench::admin(), id, BetaDecision::Approve));
    QCOMPARE(standing(u"uid-1"_s).request->state, BetaState::Pending); // nothing is done yet
    m_bench->carrierOffers({u"+12125550147"_s});
    (void)m_bench->run(m_bench->numberStep, betakeys::number(id, 1));
    const services::BetaStanding done = standing(u"uid-1"_s);
    QCOMPARE(done.request->state, BetaState::Approved);
    QCOMPARE(done.request->phoneNumber, u"+12125550147"_s);
    QVERIFY(!done.isNumberConfirmed);
    QVERIFY(!standing(u"uid-2"_s).request);
}

void BetaAccessTest::confirmedNumber_isSaidOnceALineHasIt()
{
    open();
    const storage::User user = m_bench->person(u"uid-1"_s);
    const QString id = m_bench->askedAgain(u"uid-1"_s);
    storage::BetaRequest request = m_bench->beta(id);
    request.state = BetaState::Approved;
    request.phoneNumber = u"+12125550147"_s;
    m_bench->change(
        [&](storage::Connection &db) { return storage::betarequests::update(db, request, m_bench->clock.now()); });
    QVERIFY(!standing(u"uid-1"_s).isNumberConfirmed);
    (void)m_bench->activation(user, domain::ActivationState::Active, [](storage::Activation &a) {
        a.phoneNumber = u"+12125550147"_s;
        a.lineId = u"l-1"_s;
    });
    QVERIFY(standing(u"uid-1"_s).isNumberConfirmed);
}

QTEST_GUILESS_MAIN(BetaAccessTest)
#include "tst_betaaccess.moc"
