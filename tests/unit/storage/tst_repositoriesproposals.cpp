// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/presence.h"
#include "storage/repositories/proposals.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using storage::Connection;
using storage::Engine;
using storage::Proposal;
namespace presence = storage::presence;
namespace proposals = storage::proposals;

class ProposalsRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insert_everyMember_comesBack_data() { test::TestEngines::addRows(); }
    void insert_everyMember_comesBack();
    void insert_sameSubjectWhileOpen_isRefused_data() { test::TestEngines::addRows(); }
    void insert_sameSubjectWhileOpen_isRefused();
    void close_twice_isNotFound_data() { test::TestEngines::addRows(); }
    void close_twice_isNotFound();
    void rule_isOffAtFirstAndKeepsWhoChangedIt_data() { test::TestEngines::addRows(); }
    void rule_isOffAtFirstAndKeepsWhoChangedIt();
    void approvers_areCountedByRoleTokenAndOwner_data() { test::TestEngines::addRows(); }
    void approvers_areCountedByRoleTokenAndOwner();
    void presence_isSeenByOthersUntilItEnds_data() { test::TestEngines::addRows(); }
    void presence_isSeenByOthersUntilItEnds();

private:
    void open()
    {
        QFETCH(const Engine, engine);
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine, 4);
    }
    template <typename Work>
    auto inside(Work work)
    {
        return test::must(test::within(*m_database, work));
    }
    template <typename Work>
    [[nodiscard]] core::Outcome attempt(Work work)
    {
        return test::within(*m_database, [&](Connection &db) -> core::Outcome { return work(db); });
    }
    [[nodiscard]] Proposal proposalNamed(const QString &id, const QString &subject) const
    {
        Proposal proposal;
        proposal.id = id;
        proposal.action = u"beta.approve"_s;
        proposal.subject = subject;
        proposal.summary = u"Approve"_s;
        proposal.payload = {{u"reason"_s, u"a \"b\""_s}};
        proposal.proposedBy = u"ada"_s;
        proposal.proposedName = u"Ada"_s;
        proposal.proposedAt = m_clock.now();
        return proposal;
    }
    bool add(const QString &id, const QString &subject)
    {
        const Proposal proposal = proposalNamed(id, subject);
        return inside([&](Connection &db) { return proposals::insert(db, proposal); });
    }
    void person(const QString &uid, domain::Role role, const QString &tokenRole, bool verified = false)
    {
        storage::User user = test::personNamed(uid);
        user.role = role;
        user.tokenRole = tokenRole;
        user.emailVerified = verified;
        (void)inside([&](Connection &db) { return storage::users::insert(db, user, m_clock.now()); });
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void ProposalsRepositoryTest::insert_everyMember_comesBack()
{
    open();
    QVERIFY(add(u"p1"_s, u"r1"_s));
    auto back = inside([](Connection &db) { return proposals::openAbout(db, u"r1"_s); });
    QVERIFY(back);
    QCOMPARE(back->id, u"p1"_s);
    QCOMPARE(back->action, u"beta.approve"_s);
    QCOMPARE(back->summary, u"Approve"_s);
    QCOMPARE(back->payload.value("reason"_L1).toString(), u"a \"b\""_s);
    QCOMPARE(back->state, u"open"_s);
    QCOMPARE(back->proposedBy, u"ada"_s);
    QCOMPARE(back->proposedName, u"Ada"_s);
    QCOMPARE(back->proposedAt, m_clock.now());
    QVERIFY(!back->closedAt);
    back->state = u"declined"_s;
    back->closedBy = u"bob"_s;
    back->closedName = u"Bob"_s;
    back->closedAt = m_clock.now() + 1s;
    test::must(attempt([&](Connection &db) { return proposals::close(db, *back); }));
    const auto closed = inside([](Connection &db) { return proposals::hold(db, u"p1"_s); });
    QCOMPARE(closed->state, u"declined"_s);
    QCOMPARE(closed->closedName, u"Bob"_s);
    QVERIFY(closed->closedAt == m_clock.now() + 1s);
    QVERIFY(!inside([](Connection &db) { return proposals::openAbout(db, u"r1"_s); }));
    QVERIFY(!inside([](Connection &db) { return proposals::hold(db, u"p2"_s); }));
}

void ProposalsRepositoryTest::insert_sameSubjectWhileOpen_isRefused()
{
    open();
    QVERIFY(add(u"p1"_s, u"r1"_s));
    QVERIFY(!add(u"p2"_s, u"r1"_s));
    QVERIFY(add(u"p3"_s, u"r2"_s));
    const auto all = inside([](Connection &db) { return proposals::open(db, 10); });
    QCOMPARE(all.size(), 2);
    QCOMPARE(inside([](Connection &db) { return proposals::open(db, 1); }).size(), 1);
    Proposal first = all.at(0);
    first.state = u"confirmed"_s;
    test::must(attempt([&](Connection &db) { return proposals::close(db, first); }));
    QVERIFY(add(u"p4"_s, u"r1"_s));
}

void ProposalsRepositoryTest::close_twice_isNotFound()
{
    open();
    QVERIFY(add(u"p1"_s, u"r1"_s));
    Proposal proposal = proposalNamed(u"p1"_s, u"r1"_s);
    proposal.state = u"confirmed"_s;
    const auto close = [&] {
        return attempt([&](Connection &db) { return proposals::close(db, proposal); });
    };
    QVERIFY(close());
    QCOMPARE(test::codeOf(close()), ErrorCode::NotFound);
}

void ProposalsRepositoryTest::rule_isOffAtFirstAndKeepsWhoChangedIt()
{
    open();
    const auto rule = [this] {
        return inside([](Connection &db) { return proposals::rule(db); });
    };
    QVERIFY(!rule().isOn && !rule().changedAt);
    test::must(
        attempt([&](Connection &db) { return proposals::setRule(db, {true, u"ada"_s, u"Ada"_s, m_clock.now()}); }));
    QVERIFY(rule().isOn);
    QCOMPARE(rule().changedName, u"Ada"_s);
    QVERIFY(rule().changedAt == m_clock.now());
    QVERIFY(inside([](Connection &db) { return proposals::holdRule(db); }).isOn);
}

void ProposalsRepositoryTest::approvers_areCountedByRoleTokenAndOwner()
{
    open();
    const auto count = [this](const QString &owner) {
        return inside([&](Connection &db) { return proposals::approvers(db, owner); });
    };
    const auto isOne = [this](const QString &mail, const QString &owner) {
        return inside([&](Connection &db) { return proposals::isApprover(db, mail, owner); });
    };
    person(u"customer"_s, domain::Role::Customer, {});
    person(u"agent"_s, domain::Role::Agent, u"agent"_s);
    QCOMPARE(count({}), 0);
    person(u"admin"_s, domain::Role::Admin, {});
    person(u"claimed"_s, domain::Role::Customer, u"admin"_s);
    person(u"owner"_s, domain::Role::Customer, {}, true);
    person(u"liar"_s, domain::Role::Customer, {}, false);
    QCOMPARE(count({}), 2);
    QCOMPARE(count(u"Owner@example.com"_s), 3);
    QCOMPARE(count(u"liar@example.com"_s), 2); // the address was never verified
    QVERIFY(isOne(u"Admin@example.com"_s, {}));
    QVERIFY(isOne(u"claimed@example.com"_s, {}));
    QVERIFY(isOne(u"owner@example.com"_s, u"owner@example.com"_s));
    QVERIFY(!isOne(u"owner@example.com"_s, {}));
    QVERIFY(!isOne(u"agent@example.com"_s, u"owner@example.com"_s));
    QVERIFY(!isOne(QString(), QString()));
    const QStringList mails = inside([](Connection &db) { return proposals::approverMails(db); });
    QCOMPARE(mails, QStringList({u"admin@example.com"_s, u"claimed@example.com"_s}));
}

void ProposalsRepositoryTest::presence_isSeenByOthersUntilItEnds()
{
    open();
    const auto see = [this](const QString &uid) {
        test::must(attempt([&](Connection &db) {
            return presence::see(db, u"r1"_s, {uid, u"Name "_s + uid, m_clock.now()}, m_clock.now() - 10min);
        }));
    };
    const auto others = [this](const QString &uid) {
        QStringList names;
        for (const storage::Presence &each :
             inside([&](Connection &db) { return presence::others(db, u"r1"_s, uid, m_clock.now() - 30s); })) {
            names.append(each.name);
        }
        return names;
    };
    see(u"ada"_s);
    QVERIFY(others(u"ada"_s).isEmpty());
    QCOMPARE(others(u"bob"_s), QStringList({u"Name ada"_s}));
    m_clock.advance(20s);
    see(u"ada"_s); // renewed, not doubled
    see(u"bob"_s);
    m_clock.advance(20s);
    QCOMPARE(others(u"eve"_s), QStringList({u"Name ada"_s, u"Name bob"_s}));
    m_clock.advance(11s);
    QVERIFY(others(u"eve"_s).isEmpty());
    see(u"bob"_s);
    test::must(attempt([&](Connection &db) { return presence::leave(db, u"r1"_s, u"bob"_s); }));
    QVERIFY(others(u"eve"_s).isEmpty());
    m_clock.advance(11min);
    see(u"eve"_s);
    const auto rows = inside([](Connection &db) { return db.one(u"SELECT COUNT(*) FROM presence"_s); });
    QCOMPARE(rows.integer(0), 1); // whoever is long gone is forgotten
}

QTEST_GUILESS_MAIN(ProposalsRepositoryTest)
#include "tst_repositoriesproposals.moc"
