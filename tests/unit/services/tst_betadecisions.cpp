// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betabench.h"
#include "services/activation/enduserstep.h"
#include "services/activation/stepkeys.h"
#include "services/audit/auditchain.h"

#include <QSignalSpy>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::BetaDecision;
using domain::BetaState;
using services::StepContext;
using services::StepResult;
using storage::Engine;
namespace betakeys = services::betakeys;

/// How a request is decided: by whom, once, what it starts, and what is left when the carrier fails.
class BetaDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approve_knownPerson_reservesANumber_data() { test::TestEngines::addRows(); }
    void approve_knownPerson_reservesANumber();
    void approve_unknownPerson_waitsForTheCarrierRecord();
    void approve_takenNumbers_areLeftOut();
    void approve_noNumberLeft_isOpenAgainAndSaysWhy();
    void approve_carrierDown_triesThenIsOpenAgain();
    void approve_again_isASecondRound();
    void carrierRefusesThePerson_isOpenAgain();
    void reject_tellsTheCustomer_data() { test::TestEngines::addRows(); }
    void reject_tellsTheCustomer();
    void duplicate_isARejectionWithAReason();
    void later_movesItAndDecidesNothing();
    void badWish_isInvalid_data();
    void badWish_isInvalid();
    void second_isRefusedWithWhoAndWhen_data() { test::TestEngines::addRows(); }
    void second_isRefusedWithWhoAndWhen();
    void belowAdmin_isForbiddenEverywhere();
    void carrierNotSetUp_isDisabled();
    void many_areDecidedEachOnItsOwn();
    void link_decidesOnceAndSaysWhose_data() { test::TestEngines::addRows(); }
    void link_decidesOnceAndSaysWhose();
    void link_lookedAt_decidesNothing();
    void link_ofAnotherRequestForgedOrExpired_isRefused();
    void link_ofAFormerApprover_isForbidden();
    void lookers_seeEachOther();

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
    [[nodiscard]] static services::Identity admin(const QString &uid = u"ann"_s) { return test::BetaBench::admin(uid); }
    [[nodiscard]] core::Result<services::BetaOutcome> approve(const QString &id)
    {
        return m_bench->decide(admin(), id, BetaDecision::Approve);
    }
    [[nodiscard]] core::Result<services::BetaOutcome> byLink(const QString &id, const QString &token)
    {
        const services::Origin origin{domain::AuditVia::Api, u"127.0.0.1"_s, u"link-request"_s};
        return QCoro::waitFor(m_bench->links.decide(test::BetaBench::wish(id, BetaDecision::Approve), token, origin));
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::BetaBench> m_bench;
};

void BetaDecisionsTest::approve_knownPerson_reservesANumber()
{
    openEach();
    const QString id = m_bench->asked(u"uid-1"_s);
    QVERIFY(approve(id));
    storage::BetaRequest request = m_bench->beta(id);
    QCOMPARE(request.state, BetaState::Pending);
    QCOMPARE(request.decision, BetaDecision::Approve);
    QCOMPARE(request.decidedName, u"Name of ann"_s);
    QVERIFY(request.decidedAt == m_bench->clock.now());
    storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"beta.approve"_s);
    QCOMPARE(entry.actorUid, u"ann"_s);
    QCOMPARE(entry.subjectUid, u"uid-1"_s);
    QCOMPARE(entry.via, u"screen"_s);
    QCOMPARE(entry.before, u"{\"state\":\"pending\"}"_s);
    QVERIFY(entry.after.contains(u"\"decision\":\"approve\""_s));

    m_bench->carrierOffers({u"+12125550147"_s});
    (void)m_bench->run(m_bench->numberStep, betakeys::number(id, 1));
    request = m_bench->beta(id);
    QCOMPARE(request.state, BetaState::Approved);
    QCOMPARE(request.phoneNumber, u"+12125550147"_s);
    QCOMPARE(request.oxioUserId, u"eu-uid-1"_s);
    QVERIFY(request.groupId.startsWith(u"DOTM-"_s));
    QVERIFY(request.resinData.contains(request.groupId));
    const auto user = m_bench->inside([](storage::Connection &db) { return storage::users::byUid(db, u"uid-1"_s); });
    QCOMPARE(user->oxioGroupId, request.groupId);
    QCOMPARE(m_bench->stepRow(betakeys::mail(id, u"approved"_s))->state, u"due"_s);
    entry = m_bench->lastEntry();
    QCOMPARE(entry.actorRole, u"platform"_s);
    QVERIFY(entry.after.contains(u"\"state\":\"approved\""_s));
    QVERIFY(!entry.after.contains(u"5550147"_s));
    // The same answer once more (its first closing was cut off) changes nothing.
    const storage::Step step = m_bench->taken(betakeys::number(id, 1));
    test::must(m_bench->closing([&](const StepContext &context) {
        return m_bench->numberStep.settle(context, step, {{u"numbers"_s, QJsonArray{u"+12125550199"_s}}});
    }));
    QCOMPARE(m_bench->beta(id).phoneNumber, u"+12125550147"_s);
    QVERIFY(m_bench->inside([](storage::Connection &db) { return services::audit::checkChain(db); }).isSound());
}

void BetaDecisionsTest::approve_unknownPerson_waitsForTheCarrierRecord()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s, false);
    QVERIFY(approve(id));
    QVERIFY(!m_bench->stepRow(betakeys::number(id, 1)));
    services::EndUserStep endUser(m_bench->deps);
    m_bench->transport.setResponder([](const net::HttpRequest &request) {
        return request.method == "GET" ? test::FakeTransport::answer(200, R"({"endUsers":[]})")
                                       : test::FakeTransport::answer(200, R"({"endUserId":"eu-new"})");
    });
    QCOMPARE(m_bench->run(endUser, services::stepkeys::oxioEndUser(u"uid-1"_s)).kind, StepResult::Kind::Done);
    QCOMPARE(m_bench->stepRow(betakeys::number(id, 1))->state, u"due"_s);
    m_bench->carrierOffers({u"+12125550147"_s});
    (void)m_bench->run(m_bench->numberStep, betakeys::number(id, 1));
    QCOMPARE(m_bench->beta(id).oxioUserId, u"eu-new"_s);
}

void BetaDecisionsTest::approve_takenNumbers_areLeftOut()
{
    open();
    m_bench->carrierOffers({u"+12125550147"_s, u"+12125550148"_s});
    const QString first = m_bench->asked(u"uid-1"_s);
    const QString second = m_bench->asked(u"uid-2"_s);
    for (const QString &id : {first, second}) {
        QVERIFY(approve(id));
        (void)m_bench->run(m_bench->numberStep, betakeys::number(id, 1));
    }
    QCOMPARE(m_bench->beta(first).phoneNumber, u"+12125550147"_s);
    QCOMPARE(m_bench->beta(second).phoneNumber, u"+12125550148"_s);
    QVERIFY(m_bench->beta(first).groupId != m_bench->beta(second).groupId);
}

void BetaDecisionsTest::approve_noNumberLeft_isOpenAgainAndSaysWhy()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    QVERIFY(approve(id));
    m_bench->carrierOffers({});
    (void)m_bench->run(m_bench->numberStep, betakeys::number(id, 1));
    const storage::BetaRequest request = m_bench->beta(id);
    QVERIFY(request.isOpen());
    QCOMPARE(request.problem, u"The carrier has no free number."_s);
    QVERIFY(request.decidedBy.isEmpty() && request.decidedName.isEmpty() && !request.decidedAt);
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"beta.approve"_s);
    QCOMPARE(entry.actorRole, u"platform"_s);
    QCOMPARE(entry.outcome, u"NotFound"_s);
    QVERIFY(entry.after.contains(u"no free number"_s));
}

void BetaDecisionsTest::approve_carrierDown_triesThenIsOpenAgain()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    QVERIFY(approve(id));
    m_bench->transport.setResponder(
        [](const net::HttpRequest &) { return test::FakeTransport::answer(503, R"({"error":"down"})"); });
    const storage::Step step = m_bench->taken(betakeys::number(id, 1));
    const StepResult once = QCoro::waitFor(m_bench->numberStep.run(step));
    QVERIFY(once.kind == StepResult::Kind::Failed && once.onlyRead && once.error.isTransient());
    QVERIFY(!m_bench->beta(id).isOpen());
    m_bench->inside([&](storage::Connection &db) { // as the worker puts it back
        return db.execute(u"UPDATE steps SET state = 'due', attempts = 4, error = $2 WHERE idempotency_key = $1"_s,
                          {step.idempotencyKey, u"Unavailable: down"_s});
    });
    const auto item = QCoro::waitFor(m_bench->approvals.item(admin(), id));
    QCOMPARE(item->row.obstacle, u"The carrier is out of order. Trying again."_s);
    (void)m_bench->run(m_bench->numberStep, step.idempotencyKey); // the fifth time is the last
    QVERIFY(m_bench->beta(id).isOpen());
    QCOMPARE(m_bench->beta(id).problem, u"The carrier is out of order."_s);
}

void BetaDecisionsTest::approve_again_isASecondRound()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    QVERIFY(approve(id));
    m_bench->carrierOffers({});
    (void)m_bench->run(m_bench->numberStep, betakeys::number(id, 1));
    m_bench->carrierOffers({u"+12125550147"_s});
    QVERIFY(approve(id));
    QVERIFY(m_bench->beta(id).problem.isEmpty());
    (void)m_bench->run(m_bench->numberStep, betakeys::number(id, 2));
    QCOMPARE(m_bench->beta(id).state, BetaState::Approved);
}

void BetaDecisionsTest::carrierRefusesThePerson_isOpenAgain()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s, false);
    QVERIFY(approve(id));
    services::EndUserStep endUser(m_bench->deps);
    m_bench->transport.setResponder([](const net::HttpRequest &request) {
        return request.method == "GET" ? test::FakeTransport::answer(200, R"({"endUsers":[]})")
                                       : test::FakeTransport::answer(400, R"({"error":"no"})");
    });
    (void)m_bench->run(endUser, services::stepkeys::oxioEndUser(u"uid-1"_s));
    m_bench->transport.forgetRequests();
    (void)m_bench->run(m_bench->numberStep, betakeys::number(id, 1));
    QVERIFY(m_bench->transport.requests().isEmpty());
    QVERIFY(m_bench->beta(id).isOpen());
    QCOMPARE(m_bench->beta(id).problem, u"The carrier refused."_s);
    QCOMPARE(m_bench->lastEntry().outcome, u"Invalid"_s);
}

void BetaDecisionsTest::reject_tellsTheCustomer()
{
    openEach();
    const QString id = m_bench->asked(u"uid-1"_s);
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    QVERIFY(m_bench->decide(admin(), id, BetaDecision::Reject, u"Not in this country"_s));
    const storage::BetaRequest request = m_bench->beta(id);
    QCOMPARE(request.state, BetaState::Rejected);
    QCOMPARE(request.reason, u"Not in this country"_s);
    QVERIFY(request.settledAt == m_bench->clock.now());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"uid-1"_s);
    QCOMPARE(m_bench->stepRow(betakeys::mail(id, u"rejected"_s))->state, u"due"_s);
    QCOMPARE(m_bench->lastEntry().action, u"beta.reject"_s);
}

void BetaDecisionsTest::duplicate_isARejectionWithAReason()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    QVERIFY(m_bench->decide(admin(), id, BetaDecision::Duplicate));
    QCOMPARE(m_bench->beta(id).state, BetaState::Rejected);
    QCOMPARE(m_bench->beta(id).reason, u"This request repeats another one."_s);
}

void BetaDecisionsTest::later_movesItAndDecidesNothing()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    services::BetaWish wish = test::BetaBench::wish(id, BetaDecision::Later);
    wish.until = m_bench->clock.now() + 24h;
    QVERIFY(QCoro::waitFor(m_bench->approvals.decide(admin(), wish)));
    QVERIFY(m_bench->beta(id).isOpen());
    QVERIFY(m_bench->beta(id).laterUntil == wish.until);
    QCOMPARE(m_bench->lastEntry().action, u"beta.later"_s);
    QVERIFY(approve(id));
    QVERIFY(!m_bench->beta(id).laterUntil);
}

void BetaDecisionsTest::badWish_isInvalid_data()
{
    QTest::addColumn<int>("decision");
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<int>("reasonLength");
    QTest::newRow("nothing") << int(BetaDecision::None) << qint64(0) << 0;
    QTest::newRow("later without a time") << int(BetaDecision::Later) << qint64(0) << 0;
    QTest::newRow("later in the past") << int(BetaDecision::Later) << qint64(-1) << 0;
    QTest::newRow("later in a year") << int(BetaDecision::Later) << qint64(24 * 365) << 0;
    QTest::newRow("long reason") << int(BetaDecision::Reject) << qint64(0) << 501;
}

void BetaDecisionsTest::badWish_isInvalid()
{
    QFETCH(const int, decision);
    QFETCH(const qint64, hours);
    QFETCH(const int, reasonLength);
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    services::BetaWish wish =
        test::BetaBench::wish(id, static_cast<BetaDecision>(decision), QString(reasonLength, u'x'));
    if (hours != 0) {
        wish.until = m_bench->clock.now() + std::chrono::hours(hours);
    }
    QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->approvals.decide(admin(), wish))), ErrorCode::Invalid);
    QVERIFY(m_bench->beta(id).isOpen());
    QVERIFY(m_bench->log().isEmpty());
}

void BetaDecisionsTest::second_isRefusedWithWhoAndWhen()
{
    openEach();
    const QString id = m_bench->asked(u"uid-1"_s);
    QVERIFY(approve(id));
    m_bench->clock.advance(1min);
    for (const BetaDecision decision : {BetaDecision::Approve, BetaDecision::Reject, BetaDecision::Duplicate}) {
        const auto second = m_bench->decide(admin(u"bea"_s), id, decision);
        QCOMPARE(test::codeOf(second), ErrorCode::Conflict);
        QCOMPARE(second.error().detail, u"This request was approved already: Name of ann, 2026-01-15 09:30 UTC."_s);
    }
    QCOMPARE(m_bench->log().size(), 1);
    QCOMPARE(test::codeOf(m_bench->decide(admin(), u"unknown"_s, BetaDecision::Approve)), ErrorCode::NotFound);
}

void BetaDecisionsTest::belowAdmin_isForbiddenEverywhere()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    for (const domain::Role role : {domain::Role::Customer, domain::Role::Agent}) {
        const services::Identity who = test::BetaBench::as(u"uid-1"_s, role);
        QCOMPARE(test::codeOf(m_bench->decide(who, id, BetaDecision::Approve)), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->approvals.item(who, id))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->approvals.list(who, BetaState::Pending, 10, std::nullopt))),
                 ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->approvals.look(who, id, false))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(
                     m_bench->approvals.decideMany(who, test::BetaBench::wish({}, BetaDecision::Approve), {id}))),
                 ErrorCode::Forbidden);
    }
    QVERIFY(m_bench->beta(id).isOpen());
}

void BetaDecisionsTest::carrierNotSetUp_isDisabled()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    services::SecondPerson alone(*m_bench->database, m_bench->changes, m_bench->clock, m_bench->random, {});
    services::BetaDecisions off(alone, m_bench->worker, m_bench->changes, m_bench->clock, false);
    services::BetaApprovals approvals(*m_bench->database, off, m_bench->changes, m_bench->clock);
    const auto refused = QCoro::waitFor(approvals.decide(admin(), test::BetaBench::wish(id, BetaDecision::Approve)));
    QCOMPARE(test::codeOf(refused), ErrorCode::Disabled);
    QVERIFY(refused.error().detail.contains(u"OXIO_API_KEY"_s));
    QVERIFY(QCoro::waitFor(approvals.decide(admin(), test::BetaBench::wish(id, BetaDecision::Reject))));
}

void BetaDecisionsTest::many_areDecidedEachOnItsOwn()
{
    open();
    const QString first = m_bench->asked(u"uid-1"_s);
    const QString second = m_bench->asked(u"uid-2"_s);
    QVERIFY(approve(second));
    const services::BetaWish wish = test::BetaBench::wish({}, BetaDecision::Reject, u"Full"_s);
    const auto results =
        QCoro::waitFor(m_bench->approvals.decideMany(admin(), wish, {second, u"unknown"_s, first, first}));
    QCOMPARE(results->size(), 3);
    QCOMPARE(test::codeOf(results->at(0).outcome), ErrorCode::Conflict);
    QCOMPARE(test::codeOf(results->at(1).outcome), ErrorCode::NotFound);
    QVERIFY(results->at(2).outcome);
    QCOMPARE(m_bench->beta(first).state, BetaState::Rejected);
    QStringList tooMany;
    for (int i = 0; i < 101; ++i) {
        tooMany.append(QString::number(i));
    }
    for (const QStringList &ids : {QStringList(), tooMany}) {
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->approvals.decideMany(admin(), wish, ids))), ErrorCode::Invalid);
    }
}

void BetaDecisionsTest::link_decidesOnceAndSaysWhose()
{
    openEach();
    const QString id = m_bench->asked(u"uid-1"_s);
    const QString token = m_bench->link(id, u"desk@example.com"_s);
    QVERIFY(byLink(id, token));
    const storage::BetaRequest request = m_bench->beta(id);
    QCOMPARE(request.decision, BetaDecision::Approve);
    QVERIFY(request.decidedBy.isEmpty());
    QVERIFY(request.decidedName.startsWith(u"person unknown (mail link to d"_s));
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"beta.approve"_s);
    QCOMPARE(entry.via, u"link"_s);
    QCOMPARE(entry.actorRole, u"unknown"_s);
    QVERIFY(entry.actorUid.isEmpty());
    QCOMPARE(entry.requestId, u"link-request"_s);
    QVERIFY(entry.after.contains(u"link_to"_s) && !entry.after.contains(u"desk@"_s));
    QCOMPARE(test::codeOf(byLink(id, token)), ErrorCode::Conflict);
    QCOMPARE(m_bench->log().size(), 1);
}

void BetaDecisionsTest::link_lookedAt_decidesNothing()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    const QString token = m_bench->link(id, u"desk@example.com"_s);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(QCoro::waitFor(m_bench->links.look(id, token)));
    }
    QVERIFY(m_bench->beta(id).isOpen());
    QVERIFY(m_bench->log().isEmpty());
    QVERIFY(byLink(id, token));
    const auto late = QCoro::waitFor(m_bench->links.look(id, token));
    QCOMPARE(test::codeOf(late), ErrorCode::Conflict);
}

void BetaDecisionsTest::link_ofAnotherRequestForgedOrExpired_isRefused()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    const QString other = m_bench->asked(u"uid-2"_s);
    const QString token = m_bench->link(id, u"desk@example.com"_s);
    QString forged = token;
    forged[0] = forged.at(0) == u'A' ? u'B' : u'A';
    const QString digest = services::betalink::digest(token);
    for (const QString &wrong : {forged, QString(), digest, token + u' ', token.toUpper()}) {
        QCOMPARE(test::codeOf(byLink(id, wrong)), ErrorCode::NotFound);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->links.look(id, wrong))), ErrorCode::NotFound);
    }
    QCOMPARE(test::codeOf(byLink(other, token)), ErrorCode::NotFound);
    QCOMPARE(test::codeOf(byLink(u"unknown"_s, token)), ErrorCode::NotFound);
    m_bench->clock.advance(services::betalink::kLifetime - 1ms);
    QVERIFY(QCoro::waitFor(m_bench->links.look(id, token)));
    m_bench->clock.advance(1ms);
    QCOMPARE(test::codeOf(byLink(id, token)), ErrorCode::Conflict);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->links.look(id, token))), ErrorCode::Conflict);
    QVERIFY(m_bench->beta(id).isOpen() && m_bench->beta(other).isOpen());
}

void BetaDecisionsTest::link_ofAFormerApprover_isForbidden()
{
    open();
    m_bench->addAdmin(u"ann"_s);
    const QString id = m_bench->asked(u"uid-1"_s);
    const QString token = m_bench->link(id, u"ann@example.com"_s);
    const auto setRole = [this](const QString &role) {
        m_bench->inside([&](storage::Connection &db) {
            return db.execute(u"UPDATE users SET role = $1 WHERE firebase_uid = 'ann'"_s, {role});
        });
    };
    setRole(u"customer"_s);
    QCOMPARE(test::codeOf(byLink(id, token)), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->links.look(id, token))), ErrorCode::Forbidden);
    QVERIFY(m_bench->beta(id).isOpen());
    setRole(u"admin"_s);
    QVERIFY(byLink(id, token));
}

void BetaDecisionsTest::lookers_seeEachOther()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    const auto look = [&](const QString &uid, bool isLeaving = false) {
        return *QCoro::waitFor(m_bench->approvals.look(admin(uid), id, isLeaving));
    };
    QVERIFY(look(u"ann"_s).isEmpty());
    QVERIFY(told.isEmpty());
    QCOMPARE(look(u"bea"_s).at(0).name, u"Name of ann"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(QCoro::waitFor(m_bench->approvals.item(admin(), id))->others.at(0).uid, u"bea"_s);
    (void)look(u"bea"_s, true);
    QVERIFY(look(u"ann"_s).isEmpty());
    QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->approvals.look(admin(), u"unknown"_s, false))), ErrorCode::NotFound);
    QVERIFY(m_bench->log().isEmpty());
}

QTEST_GUILESS_MAIN(BetaDecisionsTest)
#include "tst_betadecisions.moc"
