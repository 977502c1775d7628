// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betabench.h"
#include "services/people/roles.h"

#include <QSignalSpy>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using domain::Role;
using domain::RoleObstacle;
using domain::RoleSource;
using services::PeopleMark;
using services::RoleOutcome;
using storage::Engine;

/// Who may change whose role, that somebody always remains who may, and that two people are needed when the rule says.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standing_isTheStrongest_andSaysWhere();
    void obstacle_isTheFirstThatCounts();
    void list_strongestFirst_pagesWithoutGaps_data() { test::TestEngines::addRows(); }
    void list_strongestFirst_pagesWithoutGaps();
    void list_ofOneRole_isOnlyThose();
    void list_usesTheIndex_data() { test::TestEngines::addRows(); }
    void list_usesTheIndex();
    void change_isKept_audited_andTold_data() { test::TestEngines::addRows(); }
    void change_isKept_audited_andTold();
    void change_toTheSame_changesNothing();
    void change_withoutReason_isInvalid();
    void change_ofOnesOwn_isRefused();
    void change_belowAdmin_isForbidden();
    void change_byWhoeverLostTheRole_isForbidden();
    void change_ofATokensRole_saysWhereItIsSet();
    void change_ofTheSettingsOwner_saysWhereItIsSet();
    void change_toOwner_takesAnOwner();
    void change_ofNobody_isNotFound();
    void change_ofTheLastAdmin_isRefused_data() { test::TestEngines::addRows(); }
    void change_ofTheLastAdmin_isRefused();
    void race_eachTakesTheOthers_oneAdminRemains_data() { test::TestEngines::addRows(); }
    void race_eachTakesTheOthers_oneAdminRemains();
    void rule_givingAdmin_isOnlyProposed_data() { test::TestEngines::addRows(); }
    void rule_givingAdmin_isOnlyProposed();
    void rule_agents_needNobodyElse();
    void rule_confirm_changesForBoth();
    void rule_confirmByWhomItConcerns_isRefused();
    void rule_confirmAfterTheProposerFell_isRefused();
    void rule_decline_changesNothing();

private:
    void open(Engine engine = Engine::Sqlite, const QString &ownerEmail = u"owner@example.com"_s)
    {
        m_roles.reset();
        m_bench = std::make_unique<test::BetaBench>(m_engines.openFresh(engine, 8));
        m_roles = std::make_unique<services::Roles>(*m_bench->database, m_bench->secondPerson, m_bench->changes,
                                                    m_bench->clock, ownerEmail);
        m_bench->addAdmin(u"ann"_s);
        m_bench->addAdmin(u"bea"_s);
    }
    void openEach()
    {
        QFETCH(const Engine, engine);
        open(engine);
    }
    void openWithRule(Engine engine = Engine::Sqlite)
    {
        open(engine);
        m_bench->addAdmin(u"cid"_s);
        QVERIFY(QCoro::waitFor(m_bench->secondPerson.setRule(admin(u"ann"_s), true)));
        add(u"dan"_s);
    }
    void add(const QString &uid, Role table = Role::Customer, const QString &token = {}, bool verified = false)
    {
        storage::User user = test::personNamed(uid);
        user.role = table;
        user.tokenRole = token;
        user.emailVerified = verified;
        (void)m_bench->inside(
            [&](storage::Connection &db) { return storage::users::insert(db, user, m_bench->clock.now()); });
    }
    [[nodiscard]] static services::Identity admin(const QString &uid) { return test::BetaBench::admin(uid); }
    [[nodiscard]] core::Result<RoleOutcome> change(const services::Identity &who, const QString &uid, Role role,
                                                   const QString &reason = u"They asked"_s)
    {
        const services::RoleWish wish{uid, role, reason};
        return QCoro::waitFor(m_roles->change(who, wish));
    }
    [[nodiscard]] Role tableRole(const QString &uid)
    {
        return m_bench->inside([&](storage::Connection &db) { return storage::users::byUid(db, uid); })->role;
    }
    [[nodiscard]] core::Result<storage::Proposal> confirm(const QString &uid, const QString &id)
    {
        return QCoro::waitFor(m_bench->secondPerson.confirm(admin(uid), id));
    }
    [[nodiscard]] QString proposed(const QString &uid, Role role)
    {
        const auto outcome = change(admin(u"ann"_s), uid, role);
        return outcome && outcome->proposal ? outcome->proposal->id : QString();
    }
    [[nodiscard]] QStringList listed(std::optional<Role> role, int limit)
    {
        QStringList uids;
        std::optional<PeopleMark> after;
        do {
            const auto page = QCoro::waitFor(m_roles->list(admin(u"ann"_s), role, after, limit));
            if (!page || page->people.size() > limit) {
                return {u"failed"_s};
            }
            for (const services::Person &person : page->people) {
                uids.append(person.user.uid);
            }
            after = page->next ? PeopleMark::fromText(page->next->toText()) : std::nullopt;
        } while (after);
        return uids;
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::BetaBench> m_bench;
    std::unique_ptr<services::Roles> m_roles;
};

void RolesTest::standing_isTheStrongest_andSaysWhere()
{
    const auto standing = [](Role table, Role token, bool isSettingsOwner = false) {
        const domain::RoleStanding found = domain::roleStanding(table, token, isSettingsOwner);
        return std::pair(found.role, found.source);
    };
    QCOMPARE(standing(Role::Customer, Role::Customer), std::pair(Role::Customer, RoleSource::None));
    QCOMPARE(standing(Role::Agent, Role::Customer), std::pair(Role::Agent, RoleSource::Table));
    QCOMPARE(standing(Role::Customer, Role::Admin), std::pair(Role::Admin, RoleSource::Token));
    QCOMPARE(standing(Role::Admin, Role::Admin),
             std::pair(Role::Admin, RoleSource::Token)); // ours would change nothing
    QCOMPARE(standing(Role::Admin, Role::Agent), std::pair(Role::Admin, RoleSource::Table));
    QCOMPARE(standing(Role::Customer, Role::Agent, true), std::pair(Role::Owner, RoleSource::Settings));
}

void RolesTest::obstacle_isTheFirstThatCounts()
{
    const auto ofTable = domain::roleStanding(Role::Admin, Role::Agent, false);
    QCOMPARE(domain::roleObstacle(Role::Admin, true, ofTable), RoleObstacle::Own);
    QCOMPARE(domain::roleObstacle(Role::Admin, false, ofTable), RoleObstacle::None);
    QCOMPARE(domain::roleObstacle(Role::Admin, false, ofTable, Role::Agent), RoleObstacle::None);
    QCOMPARE(domain::roleObstacle(Role::Admin, false, ofTable, Role::Customer), RoleObstacle::Token);
    QCOMPARE(domain::roleObstacle(Role::Admin, false, ofTable, Role::Owner), RoleObstacle::AboveOwn);
    QCOMPARE(domain::roleObstacle(Role::Owner, false, ofTable, Role::Owner), RoleObstacle::None);
    QCOMPARE(domain::roleObstacle(Role::Admin, false, domain::roleStanding(Role::Owner, Role::Customer, false)),
             RoleObstacle::AboveOwn);
    for (const RoleObstacle each :
         {RoleObstacle::None, RoleObstacle::Own, RoleObstacle::Settings, RoleObstacle::Token, RoleObstacle::AboveOwn}) {
        QCOMPARE(domain::roleObstacleFromName(domain::roleObstacleName(each)), std::optional(each));
    }
}

void RolesTest::list_strongestFirst_pagesWithoutGaps()
{
    openEach();
    add(u"gus"_s);
    add(u"tom"_s, Role::Customer, u"owner"_s);
    add(u"eve"_s, Role::Agent);
    add(u"owner"_s, Role::Customer, {}, true);
    const QStringList all{u"owner"_s, u"tom"_s, u"ann"_s, u"bea"_s, u"eve"_s, u"gus"_s};
    for (const int limit : {1, 2, 3, 5, 6, 100}) {
        QCOMPARE(listed(std::nullopt, limit), all);
    }
    const services::Person first = QCoro::waitFor(m_roles->list(admin(u"ann"_s), {}, {}, 1))->people.first();
    QCOMPARE(first.standing.source, RoleSource::Settings);
    QCOMPARE(first.obstacle, RoleObstacle::Settings);
    QVERIFY(!PeopleMark::fromText(u"admin.x"_s) && !PeopleMark::fromText(u"boss.1"_s));
}

void RolesTest::list_ofOneRole_isOnlyThose()
{
    open();
    add(u"owner"_s, Role::Admin, {}, true);
    add(u"eve"_s, Role::Agent);
    QCOMPARE(listed(Role::Admin, 1), (QStringList{u"ann"_s, u"bea"_s})); // the owner is an owner
    QCOMPARE(listed(Role::Owner, 10), QStringList{u"owner"_s});
    QCOMPARE(listed(Role::Customer, 10), QStringList());
    const auto who = test::BetaBench::as(u"eve"_s, Role::Agent);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_roles->list(who, {}, {}, 10))), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_roles->byUid(who, u"ann"_s))), ErrorCode::Forbidden);
}

void RolesTest::list_usesTheIndex()
{
    QFETCH(const Engine, engine);
    open(engine);
    const bool isPostgres = engine == Engine::Postgres;
    const QString plan = m_bench->inside([&](storage::Connection &db) -> core::Result<QString> {
        if (isPostgres) { // a table this small is read whole otherwise
            (void)test::must(db.execute(u"SET LOCAL enable_seqscan = off"_s));
        }
        const QString sql =
            u"SELECT id FROM users WHERE %1 = 1 AND id > 0 ORDER BY id LIMIT 5"_s.arg(storage::users::roleRank());
        const auto rows = db.query((isPostgres ? u"EXPLAIN "_s : u"EXPLAIN QUERY PLAN "_s) + sql);
        QString text;
        for (const storage::Row &row : *rows) {
            text += row.text(isPostgres ? 0 : 3) + u'\n';
        }
        return text;
    });
    QVERIFY2(plan.contains(u"users_by_role"_s) && !plan.contains(u"Sort"_s) && !plan.contains(u"TEMP B-TREE"_s),
             qPrintable(plan));
}

void RolesTest::change_isKept_audited_andTold()
{
    openEach();
    add(u"dan"_s);
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    const auto done = change(admin(u"ann"_s), u"dan"_s, Role::Admin, u" Runs the desk "_s);
    QVERIFY(done && !done->proposal);
    QCOMPARE(done->person.standing.role, Role::Admin);
    QCOMPARE(tableRole(u"dan"_s), Role::Admin);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"dan"_s);
    QCOMPARE(told.at(0).at(1).toString(), u"role"_s);
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"account.role"_s);
    QCOMPARE(entry.actorUid, u"ann"_s);
    QCOMPARE(entry.subjectUid, u"dan"_s);
    QCOMPARE(entry.before, u"{\"role\":\"customer\"}"_s);
    QCOMPARE(entry.after, u"{\"reason\":\"Runs the desk\",\"role\":\"admin\"}"_s);
    QVERIFY(change(admin(u"dan"_s), u"ann"_s, Role::Agent)); // counts at once, both ways
    QCOMPARE(test::codeOf(change(admin(u"ann"_s), u"dan"_s, Role::Agent)), ErrorCode::Forbidden);
}

void RolesTest::change_toTheSame_changesNothing()
{
    open();
    add(u"dan"_s, Role::Agent);
    QVERIFY(change(admin(u"ann"_s), u"dan"_s, Role::Agent)); // an answer that was lost is asked for again
    QCOMPARE(tableRole(u"dan"_s), Role::Agent);
}

void RolesTest::change_withoutReason_isInvalid()
{
    open();
    add(u"dan"_s);
    QCOMPARE(test::codeOf(change(admin(u"ann"_s), u"dan"_s, Role::Agent, u"  "_s)), ErrorCode::Invalid);
    QCOMPARE(test::codeOf(change(admin(u"ann"_s), u"dan"_s, Role::Agent, QString(501, u'x'))), ErrorCode::Invalid);
    QCOMPARE(tableRole(u"dan"_s), Role::Customer);
    QVERIFY(m_bench->log().isEmpty());
}

void RolesTest::change_ofOnesOwn_isRefused()
{
    open();
    for (const Role role : {Role::Customer, Role::Owner}) {
        const auto refused = change(admin(u"ann"_s), u"ann"_s, role);
        QCOMPARE(test::codeOf(refused), ErrorCode::Conflict);
        QVERIFY(refused.error().detail.contains(u"own role"_s));
    }
    QCOMPARE(tableRole(u"ann"_s), Role::Admin);
}

void RolesTest::change_belowAdmin_isForbidden()
{
    open();
    add(u"eve"_s, Role::Agent);
    for (const Role role : {Role::Customer, Role::Agent}) {
        QCOMPARE(test::codeOf(change(test::BetaBench::as(u"eve"_s, role), u"ann"_s, Role::Customer)),
                 ErrorCode::Forbidden);
    }
}

void RolesTest::change_byWhoeverLostTheRole_isForbidden()
{
    open();
    add(u"eve"_s, Role::Agent); // her request was on its way when the role was taken
    QCOMPARE(test::codeOf(change(admin(u"eve"_s), u"ann"_s, Role::Customer)), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(change(admin(u"unknown"_s), u"ann"_s, Role::Customer)), ErrorCode::Forbidden);
}

void RolesTest::change_ofATokensRole_saysWhereItIsSet()
{
    open();
    add(u"tom"_s, Role::Customer, u"agent"_s);
    const auto refused = change(admin(u"ann"_s), u"tom"_s, Role::Admin);
    QCOMPARE(test::codeOf(refused), ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(u"Firebase"_s));
    add(u"both"_s, Role::Admin, u"agent"_s);
    QCOMPARE(test::codeOf(change(admin(u"ann"_s), u"both"_s, Role::Customer)), ErrorCode::Conflict);
    QVERIFY(change(admin(u"ann"_s), u"both"_s, Role::Agent)); // what is ours goes, what the token gives stays
}

void RolesTest::change_ofTheSettingsOwner_saysWhereItIsSet()
{
    open();
    add(u"owner"_s, Role::Admin, {}, true);
    const auto refused = change(admin(u"ann"_s), u"owner"_s, Role::Customer);
    QCOMPARE(test::codeOf(refused), ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(u"OWNER_EMAIL"_s));
}

void RolesTest::change_toOwner_takesAnOwner()
{
    open();
    QCOMPARE(test::codeOf(change(admin(u"ann"_s), u"bea"_s, Role::Owner)), ErrorCode::Forbidden);
    add(u"olga"_s, Role::Owner);
    QCOMPARE(test::codeOf(change(admin(u"ann"_s), u"olga"_s, Role::Customer)), ErrorCode::Forbidden);
    QVERIFY(change(test::BetaBench::as(u"olga"_s, Role::Owner), u"bea"_s, Role::Owner));
    QVERIFY(change(test::BetaBench::as(u"bea"_s, Role::Owner), u"olga"_s, Role::Customer));
}

void RolesTest::change_ofNobody_isNotFound()
{
    open();
    QCOMPARE(test::codeOf(change(admin(u"ann"_s), u"nobody"_s, Role::Agent)), ErrorCode::NotFound);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_roles->byUid(admin(u"ann"_s), u"nobody"_s))), ErrorCode::NotFound);
}

void RolesTest::change_ofTheLastAdmin_isRefused()
{
    openEach();
    QVERIFY(change(admin(u"ann"_s), u"bea"_s, Role::Customer));
    const auto refused = change(admin(u"bea"_s), u"ann"_s, Role::Customer); // she is none any more
    QCOMPARE(test::codeOf(refused), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(change(admin(u"ann"_s), u"ann"_s, Role::Customer)), ErrorCode::Conflict);
    QCOMPARE(tableRole(u"ann"_s), Role::Admin);
}

void RolesTest::race_eachTakesTheOthers_oneAdminRemains()
{
    QFETCH(const Engine, engine);
    open(engine);
    for (int round = 0; round < 40; ++round) {
        std::array<core::Result<RoleOutcome>, 2> outcomes{core::fail(ErrorCode::Internal, QString()),
                                                          core::fail(ErrorCode::Internal, QString())};
        const services::RoleWish ofBea{u"bea"_s, Role::Customer, u"x"_s};
        const services::RoleWish ofAnn{u"ann"_s, Role::Customer, u"x"_s};
        auto one = m_roles->change(admin(u"ann"_s), ofBea);
        auto other = m_roles->change(admin(u"bea"_s), ofAnn);
        outcomes.at(0) = QCoro::waitFor(std::move(one));
        outcomes.at(1) = QCoro::waitFor(std::move(other));
        QCOMPARE(int(outcomes.at(0).has_value()) + int(outcomes.at(1).has_value()), 1);
        const QString winner = outcomes.at(0) ? u"ann"_s : u"bea"_s;
        const QString loser = outcomes.at(0) ? u"bea"_s : u"ann"_s;
        QCOMPARE(tableRole(winner), Role::Admin);
        QCOMPARE(tableRole(loser), Role::Customer);
        QVERIFY(change(admin(winner), loser, Role::Admin));
    }
}

void RolesTest::rule_givingAdmin_isOnlyProposed()
{
    QFETCH(const Engine, engine);
    openWithRule(engine);
    const auto outcome = change(admin(u"ann"_s), u"dan"_s, Role::Admin);
    QVERIFY(outcome && outcome->proposal);
    QCOMPARE(tableRole(u"dan"_s), Role::Customer);
    QVERIFY(outcome->person.proposal);
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"role.propose"_s);
    QVERIFY(entry.after.contains(outcome->proposal->id) && entry.after.contains(u"\"proposed\":\"admin\""_s));
    QVERIFY(!outcome->proposal->summary.contains(u"dan@example.com"_s));
    QCOMPARE(services::Roles::detailsOf(*outcome->proposal).value("role"_L1).toString(), u"admin"_s);
    // Locked for everybody, whatever they want of it, until somebody else has answered.
    QCOMPARE(test::codeOf(change(admin(u"bea"_s), u"dan"_s, Role::Agent)), ErrorCode::Conflict);
    QVERIFY(!proposed(u"bea"_s, Role::Agent).isEmpty()); // taking admin is proposed as well
    QCOMPARE(tableRole(u"bea"_s), Role::Admin);
}

void RolesTest::rule_agents_needNobodyElse()
{
    openWithRule();
    QVERIFY(!change(admin(u"ann"_s), u"dan"_s, Role::Agent)->proposal);
    QCOMPARE(tableRole(u"dan"_s), Role::Agent);
    QVERIFY(!change(admin(u"ann"_s), u"dan"_s, Role::Customer)->proposal);
    QCOMPARE(tableRole(u"dan"_s), Role::Customer);
}

void RolesTest::rule_confirm_changesForBoth()
{
    openWithRule();
    const QString id = proposed(u"dan"_s, Role::Admin);
    QCOMPARE(test::codeOf(confirm(u"ann"_s, id)), ErrorCode::Forbidden); // one's own
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    QVERIFY(confirm(u"bea"_s, id));
    QCOMPARE(tableRole(u"dan"_s), Role::Admin);
    QVERIFY(std::ranges::any_of(told, [](const QVariantList &call) {
        return call.at(0).toString() == "dan"_L1 && call.at(1).toString() == "role"_L1;
    }));
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"account.role"_s);
    QCOMPARE(entry.actorUid, u"bea"_s);
    QCOMPARE(entry.before, u"{\"role\":\"customer\"}"_s);
    QVERIFY(entry.after.contains(u"\"proposed_by\":\"Name of ann\""_s) && entry.after.contains(u"They asked"_s));
}

void RolesTest::rule_confirmByWhomItConcerns_isRefused()
{
    openWithRule();
    const QString id = proposed(u"bea"_s, Role::Agent);
    QCOMPARE(test::codeOf(confirm(u"bea"_s, id)), ErrorCode::Conflict);
    QCOMPARE(tableRole(u"bea"_s), Role::Admin);
    QVERIFY(confirm(u"cid"_s, id));
    QCOMPARE(tableRole(u"bea"_s), Role::Agent);
}

void RolesTest::rule_confirmAfterTheProposerFell_isRefused()
{
    openWithRule();
    const QString ofDan = proposed(u"dan"_s, Role::Admin);
    m_bench->change([&](storage::Connection &db) {
        return storage::users::setRole(db, u"ann"_s, Role::Customer, m_bench->clock.now());
    });
    QCOMPARE(test::codeOf(confirm(u"bea"_s, ofDan)), ErrorCode::Conflict);
    QCOMPARE(tableRole(u"dan"_s), Role::Customer);
    QVERIFY(QCoro::waitFor(m_bench->secondPerson.decline(admin(u"bea"_s), ofDan)));
}

void RolesTest::rule_decline_changesNothing()
{
    openWithRule();
    const QString id = proposed(u"dan"_s, Role::Admin);
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    QVERIFY(QCoro::waitFor(m_bench->secondPerson.decline(admin(u"bea"_s), id)));
    QCOMPARE(tableRole(u"dan"_s), Role::Customer);
    QCOMPARE(m_bench->lastEntry().action, u"role.withdraw"_s);
    QVERIFY(std::ranges::none_of(told, [](const QVariantList &call) { return call.at(1).toString() == "role"_L1; }));
    QVERIFY(!proposed(u"dan"_s, Role::Admin).isEmpty()); // may be proposed anew
}

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
