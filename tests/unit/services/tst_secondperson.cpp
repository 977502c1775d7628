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
using services::SecondPersonStanding;
using storage::Engine;

/// Two people for one decision: when the rule can be switched, who may confirm, and that no way leads around it.
class SecondPersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_oneApprover_cannotBeSwitchedOn_data() { test::TestEngines::addRows(); }
    void rule_oneApprover_cannotBeSwitchedOn();
    void rule_switchedOn_isKeptWithWho();
    void rule_off_needsSomebodyElse_data() { test::TestEngines::addRows(); }
    void rule_off_needsSomebodyElse();
    void rule_stranded_onlyTheOwnerSwitchesOff();
    void rule_belowAdmin_isForbidden();
    void decision_whileOn_isOnlyProposed_data() { test::TestEngines::addRows(); }
    void decision_whileOn_isOnlyProposed();
    void confirm_own_isForbidden();
    void confirm_another_carriesOutForBoth_data() { test::TestEngines::addRows(); }
    void confirm_another_carriesOutForBoth();
    void confirm_twiceOrUnknown_isRefused();
    void confirm_atOnce_oneWins_data() { test::TestEngines::addRows(); }
    void confirm_atOnce_oneWins();
    void confirm_ofADecidedRequest_leavesItOpen();
    void decline_reopensTheRequest();
    void link_ofAnApprover_onlyProposes();
    void link_ofASharedAddress_isForbidden();
    void many_whileOn_areOnlyProposed();
    void proposing_withoutTheRule_locksTheRequest();
    void later_needsNobodyElse();

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
    void openWithRule(Engine engine = Engine::Sqlite)
    {
        open(engine);
        m_bench->addAdmin(u"ann"_s);
        m_bench->addAdmin(u"bea"_s);
        QVERIFY(set(admin(u"ann"_s), true));
        m_id = m_bench->asked(u"uid-1"_s);
    }
    [[nodiscard]] static services::Identity admin(const QString &uid) { return test::BetaBench::admin(uid); }
    [[nodiscard]] core::Result<SecondPersonStanding> set(const services::Identity &who, bool on)
    {
        return QCoro::waitFor(m_bench->secondPerson.setRule(who, on));
    }
    [[nodiscard]] SecondPersonStanding standing()
    {
        return *QCoro::waitFor(m_bench->secondPerson.standing(admin(u"ann"_s)));
    }
    [[nodiscard]] core::Result<storage::Proposal> confirm(const QString &uid, const QString &id)
    {
        return QCoro::waitFor(m_bench->secondPerson.confirm(admin(uid), id));
    }
    [[nodiscard]] storage::Proposal proposed(const QString &uid, BetaDecision decision = BetaDecision::Approve)
    {
        return *m_bench->decide(admin(uid), m_id, decision)->proposal;
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::BetaBench> m_bench;
    QString m_id;
};

void SecondPersonTest::rule_oneApprover_cannotBeSwitchedOn()
{
    openEach();
    m_bench->addAdmin(u"ann"_s);
    QVERIFY(!standing().maySwitchOn);
    const auto refused = set(admin(u"ann"_s), true);
    QCOMPARE(test::codeOf(refused), ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(u"there is 1"_s));
    QVERIFY(!standing().rule.isOn);
    QVERIFY(m_bench->log().isEmpty());
    m_bench->addAdmin(u"bea"_s);
    QVERIFY(standing().maySwitchOn);
    QVERIFY(set(admin(u"ann"_s), true)->rule.isOn);
}

void SecondPersonTest::rule_switchedOn_isKeptWithWho()
{
    openWithRule();
    const SecondPersonStanding now = standing();
    QVERIFY(now.rule.isOn);
    QCOMPARE(now.rule.changedName, u"Name of ann"_s);
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"secondperson.rule"_s);
    QCOMPARE(entry.before, u"{\"on\":false}"_s);
    QCOMPARE(entry.after, u"{\"on\":true}"_s);
    const qsizetype entries = m_bench->log().size();
    QVERIFY(set(admin(u"bea"_s), true)); // is on already: nothing changes
    QCOMPARE(standing().rule.changedName, u"Name of ann"_s);
    QCOMPARE(m_bench->log().size(), entries);
}

void SecondPersonTest::rule_off_needsSomebodyElse()
{
    QFETCH(const Engine, engine);
    openWithRule(engine);
    const auto asked = set(admin(u"ann"_s), false);
    QVERIFY(asked->rule.isOn);
    QVERIFY(asked->toSwitchOff);
    QCOMPARE(test::codeOf(set(admin(u"ann"_s), false)), ErrorCode::Conflict);
    QCOMPARE(test::codeOf(set(admin(u"bea"_s), false)), ErrorCode::Conflict);
    const QString id = asked->toSwitchOff->id;
    QCOMPARE(test::codeOf(confirm(u"ann"_s, id)), ErrorCode::Forbidden);
    QVERIFY(standing().rule.isOn);
    QVERIFY(confirm(u"bea"_s, id));
    QVERIFY(!standing().rule.isOn);
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"secondperson.rule"_s);
    QCOMPARE(entry.actorUid, u"bea"_s);
    QVERIFY(entry.after.contains(u"\"on\":false"_s) && entry.after.contains(u"Name of ann"_s));
}

void SecondPersonTest::rule_stranded_onlyTheOwnerSwitchesOff()
{
    openWithRule();
    m_bench->inside([](storage::Connection &db) {
        return db.execute(u"UPDATE users SET role = 'customer' WHERE firebase_uid = 'bea'"_s);
    });
    QVERIFY(set(admin(u"ann"_s), false)->rule.isOn); // a proposal nobody can confirm, yet
    const services::Identity owner = test::BetaBench::as(u"ann"_s, domain::Role::Owner);
    QVERIFY(!set(owner, false)->rule.isOn);
}

void SecondPersonTest::rule_belowAdmin_isForbidden()
{
    openWithRule();
    for (const domain::Role role : {domain::Role::Customer, domain::Role::Agent}) {
        const services::Identity who = test::BetaBench::as(u"eve"_s, role);
        QCOMPARE(test::codeOf(set(who, false)), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->secondPerson.standing(who))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->secondPerson.open(who))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->secondPerson.confirm(who, u"p"_s))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->secondPerson.decline(who, u"p"_s))), ErrorCode::Forbidden);
    }
}

void SecondPersonTest::decision_whileOn_isOnlyProposed()
{
    QFETCH(const Engine, engine);
    openWithRule(engine);
    const auto outcome = m_bench->decide(admin(u"ann"_s), m_id, BetaDecision::Reject, u"Full"_s);
    QVERIFY(outcome && outcome->proposal);
    QVERIFY(m_bench->beta(m_id).isOpen());
    QVERIFY(!m_bench->stepRow(services::betakeys::mail(m_id, u"rejected"_s)));
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"beta.propose"_s);
    QCOMPARE(entry.subject, m_id);
    QVERIFY(entry.after.contains(outcome->proposal->id));
    const auto second = m_bench->decide(admin(u"bea"_s), m_id, BetaDecision::Approve);
    QCOMPARE(test::codeOf(second), ErrorCode::Conflict);
    QVERIFY(second.error().detail.contains(u"Name of ann"_s));
    const auto waiting = QCoro::waitFor(m_bench->secondPerson.open(admin(u"bea"_s)));
    QCOMPARE(waiting->size(), 1);
    QVERIFY(!waiting->at(0).summary.contains(u"uid-1@example.com"_s));
}

void SecondPersonTest::confirm_own_isForbidden()
{
    openWithRule();
    const storage::Proposal proposal = proposed(u"ann"_s);
    QCOMPARE(test::codeOf(confirm(u"ann"_s, proposal.id)), ErrorCode::Forbidden);
    services::Identity twin = admin(u"ann-again"_s); // another account, the same address
    twin.email = u"ann@example.com"_s;
    QCOMPARE(test::codeOf(QCoro::waitFor(m_bench->secondPerson.confirm(twin, proposal.id))), ErrorCode::Forbidden);
    QVERIFY(m_bench->beta(m_id).isOpen());
}

void SecondPersonTest::confirm_another_carriesOutForBoth()
{
    QFETCH(const Engine, engine);
    openWithRule(engine);
    const storage::Proposal proposal = proposed(u"ann"_s);
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    QVERIFY(confirm(u"bea"_s, proposal.id));
    const storage::BetaRequest request = m_bench->beta(m_id);
    QCOMPARE(request.decision, BetaDecision::Approve);
    QCOMPARE(request.decidedName, u"Name of ann and Name of bea"_s);
    QVERIFY(m_bench->stepRow(services::betakeys::number(m_id, 1)));
    QVERIFY(std::ranges::any_of(told, [](const QVariantList &call) {
        return call.at(0).toString() == "uid-1"_L1 && call.at(1).toString() == "beta"_L1;
    }));
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"beta.approve"_s);
    QCOMPARE(entry.actorUid, u"bea"_s);
    QVERIFY(entry.after.contains(u"\"proposed_by\":\"Name of ann\""_s));
}

void SecondPersonTest::confirm_twiceOrUnknown_isRefused()
{
    openWithRule();
    const storage::Proposal proposal = proposed(u"ann"_s);
    QVERIFY(confirm(u"bea"_s, proposal.id));
    const auto again = confirm(u"bea"_s, proposal.id);
    QCOMPARE(test::codeOf(again), ErrorCode::Conflict);
    QVERIFY(again.error().detail.contains(u"Name of bea"_s));
    QCOMPARE(test::codeOf(confirm(u"bea"_s, u"unknown"_s)), ErrorCode::NotFound);
}

void SecondPersonTest::confirm_atOnce_oneWins()
{
    QFETCH(const Engine, engine);
    openWithRule(engine);
    const storage::Proposal proposal = proposed(u"ann"_s);
    std::vector<core::Task<core::Result<storage::Proposal>>> tasks;
    for (int i = 0; i < 8; ++i) {
        tasks.push_back(m_bench->secondPerson.confirm(admin(u"bea-%1"_s.arg(i)), proposal.id));
        tasks.push_back(m_bench->secondPerson.decline(admin(u"cid-%1"_s.arg(i)), proposal.id));
    }
    int done = 0;
    for (auto &task : tasks) {
        done += QCoro::waitFor(std::move(task)) ? 1 : 0;
    }
    QCOMPARE(done, 1);
}

void SecondPersonTest::confirm_ofADecidedRequest_leavesItOpen()
{
    openWithRule();
    const storage::Proposal proposal = proposed(u"ann"_s);
    storage::BetaRequest request = m_bench->beta(m_id);
    request.state = BetaState::Rejected; // as only a hand in the database can
    request.decision = BetaDecision::Reject;
    m_bench->change(
        [&](storage::Connection &db) { return storage::betarequests::update(db, request, m_bench->clock.now()); });
    QCOMPARE(test::codeOf(confirm(u"bea"_s, proposal.id)), ErrorCode::Conflict);
    QVERIFY(m_bench->inside([&](storage::Connection &db) { return storage::proposals::openAbout(db, m_id); }));
}

void SecondPersonTest::decline_reopensTheRequest()
{
    openWithRule();
    const storage::Proposal proposal = proposed(u"ann"_s);
    QVERIFY(QCoro::waitFor(m_bench->secondPerson.decline(admin(u"ann"_s), proposal.id))); // one's own may be taken back
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"beta.withdraw"_s);
    QCOMPARE(entry.subject, m_id);
    QCOMPARE(entry.subjectUid, u"uid-1"_s);
    QVERIFY(m_bench->beta(m_id).isOpen());
    const storage::Proposal another = proposed(u"bea"_s, BetaDecision::Reject);
    QVERIFY(QCoro::waitFor(m_bench->secondPerson.decline(admin(u"ann"_s), another.id)));
    QCOMPARE(test::codeOf(confirm(u"ann"_s, another.id)), ErrorCode::Conflict);
}

void SecondPersonTest::link_ofAnApprover_onlyProposes()
{
    openWithRule();
    const QString token = m_bench->link(m_id, u"ann@example.com"_s);
    const auto outcome =
        QCoro::waitFor(m_bench->links.decide(test::BetaBench::wish(m_id, BetaDecision::Approve), token, {}));
    QVERIFY(outcome && outcome->proposal);
    QVERIFY(m_bench->beta(m_id).isOpen());
    QCOMPARE(m_bench->lastEntry().action, u"beta.propose"_s);
    QCOMPARE(m_bench->lastEntry().via, u"link"_s);
    QCOMPARE(test::codeOf(confirm(u"ann"_s, outcome->proposal->id)), ErrorCode::Forbidden); // it was her mail
    QVERIFY(confirm(u"bea"_s, outcome->proposal->id));
}

void SecondPersonTest::link_ofASharedAddress_isForbidden()
{
    openWithRule();
    const QString token = m_bench->link(m_id, u"desk@example.com"_s);
    const auto decide = [&] {
        return QCoro::waitFor(m_bench->links.decide(test::BetaBench::wish(m_id, BetaDecision::Approve), token, {}));
    };
    QCOMPARE(test::codeOf(decide()), ErrorCode::Forbidden);
    QVERIFY(m_bench->beta(m_id).isOpen());
    const QString off = set(admin(u"ann"_s), false)->toSwitchOff->id;
    QVERIFY(confirm(u"bea"_s, off));
    QVERIFY(decide()); // the link was not spent by the refusal
}

void SecondPersonTest::many_whileOn_areOnlyProposed()
{
    openWithRule();
    const QString other = m_bench->asked(u"uid-2"_s);
    const auto results = QCoro::waitFor(m_bench->approvals.decideMany(
        admin(u"ann"_s), test::BetaBench::wish({}, BetaDecision::Approve), {m_id, other}));
    for (const services::BetaBulkResult &result : *results) {
        QVERIFY(result.outcome && result.outcome->proposal);
        QVERIFY(m_bench->beta(result.requestId).isOpen());
    }
}

void SecondPersonTest::proposing_withoutTheRule_locksTheRequest()
{
    open();
    m_bench->addAdmin(u"ann"_s);
    m_id = m_bench->asked(u"uid-1"_s);
    services::BetaWish wish = test::BetaBench::wish(m_id, BetaDecision::Approve);
    wish.onlyPropose = true;
    const auto outcome = QCoro::waitFor(m_bench->approvals.decide(admin(u"ann"_s), wish));
    QVERIFY(outcome && outcome->proposal);
    QCOMPARE(test::codeOf(m_bench->decide(admin(u"ann"_s), m_id, BetaDecision::Approve)), ErrorCode::Conflict);
    QVERIFY(confirm(u"bea"_s, outcome->proposal->id));
}

void SecondPersonTest::later_needsNobodyElse()
{
    openWithRule();
    services::BetaWish wish = test::BetaBench::wish(m_id, BetaDecision::Later);
    wish.until = m_bench->clock.now() + 1h;
    const auto outcome = QCoro::waitFor(m_bench->approvals.decide(admin(u"ann"_s), wish));
    QVERIFY(outcome && !outcome->proposal);
}

QTEST_GUILESS_MAIN(SecondPersonTest)
#include "tst_secondperson.moc"
