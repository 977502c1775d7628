// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/betarequests.h"
#include "storage/repositories/decisionlinks.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::BetaDecision;
using domain::BetaState;
using storage::BetaRequest;
using storage::Connection;
using storage::DecisionLink;
using storage::Engine;
namespace betarequests = storage::betarequests;
namespace decisionlinks = storage::decisionlinks;

class BetaRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void update_everyMember_comesBack_data() { test::TestEngines::addRows(); }
    void update_everyMember_comesBack();
    void insert_secondOpenOne_conflicts_data() { test::TestEngines::addRows(); }
    void insert_secondOpenOne_conflicts();
    void insert_manyAtOnce_oneIsOpen_data() { test::TestEngines::addRows(); }
    void insert_manyAtOnce_oneIsOpen();
    void page_isOldestFirstByStateAndMark_data() { test::TestEngines::addRows(); }
    void page_isOldestFirstByStateAndMark();
    void ofPerson_newestAndApproving_areTheirs_data() { test::TestEngines::addRows(); }
    void ofPerson_newestAndApproving_areTheirs();
    void takenNumbers_areSeenInRequestsAndActivations_data() { test::TestEngines::addRows(); }
    void takenNumbers_areSeenInRequestsAndActivations();
    void sameNumberOrGroupTwice_conflicts_data() { test::TestEngines::addRows(); }
    void sameNumberOrGroupTwice_conflicts();
    void link_isSpentOnce_data() { test::TestEngines::addRows(); }
    void link_isSpentOnce();
    void link_spentAtOnce_oneWins_data() { test::TestEngines::addRows(); }
    void link_spentAtOnce_oneWins();

private:
    void open()
    {
        QFETCH(const Engine, engine);
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine, 8);
        for (const QString &uid : {u"ada"_s, u"bob"_s}) {
            (void)test::addPerson(*m_database, uid, m_clock.now());
        }
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
    [[nodiscard]] BetaRequest requestOf(const QString &uid, const QString &id) const
    {
        BetaRequest request;
        request.id = id;
        request.uid = uid;
        request.email = uid + u"@example.com"_s;
        request.name = u"Name of "_s + uid;
        request.requestedAt = m_clock.now();
        return request;
    }
    BetaRequest add(const QString &uid, const QString &id)
    {
        const BetaRequest request = requestOf(uid, id);
        test::must(attempt([&](Connection &db) { return betarequests::insert(db, request); }));
        return request;
    }
    void save(const BetaRequest &request)
    {
        test::must(attempt([&](Connection &db) { return betarequests::update(db, request, m_clock.now()); }));
    }
    void reject(BetaRequest request)
    {
        request.state = BetaState::Rejected;
        request.decidedAt = m_clock.now();
        save(request);
    }
    [[nodiscard]] BetaRequest stored(const QString &id)
    {
        return *inside([&](Connection &db) { return betarequests::byId(db, id); });
    }
    [[nodiscard]] QStringList page(BetaState state, int limit, const std::optional<storage::BetaMark> &after = {})
    {
        QStringList ids;
        for (const BetaRequest &each :
             inside([&](Connection &db) { return betarequests::page(db, state, limit, after); })) {
            ids.append(each.id);
        }
        return ids;
    }
    [[nodiscard]] bool isTaken(const QString &number)
    {
        return inside([&](Connection &db) { return betarequests::isNumberTaken(db, number); });
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void BetaRepositoryTest::update_everyMember_comesBack()
{
    open();
    BetaRequest request = add(u"ada"_s, u"r1"_s);
    BetaRequest back = stored(u"r1"_s);
    QVERIFY(back.isOpen());
    QCOMPARE(back.requestedAt, request.requestedAt);
    QVERIFY(!back.laterUntil && !back.decidedAt && !back.settledAt);
    m_clock.advance(1min);
    request.state = BetaState::Approved;
    request.laterUntil = m_clock.now() + 1h;
    request.problem = u"The carrier's \"no\""_s;
    request.round = 3;
    request.decision = BetaDecision::Approve;
    request.decidedBy = u"bob"_s;
    request.decidedName = u"Bob"_s;
    request.decidedAt = m_clock.now();
    request.settledAt = m_clock.now() + 1s;
    request.reason = u"because"_s;
    request.phoneNumber = u"+12125550147"_s;
    request.oxioUserId = u"eu"_s;
    request.groupId = u"DOTM-1-0001"_s;
    request.resinData = u"{}"_s;
    save(request);
    back = stored(u"r1"_s);
    QCOMPARE(back.email, request.email);
    QCOMPARE(back.name, request.name);
    QCOMPARE(back.state, BetaState::Approved);
    QCOMPARE(back.updatedAt, m_clock.now());
    QVERIFY(back.laterUntil == request.laterUntil);
    QCOMPARE(back.problem, request.problem);
    QCOMPARE(back.round, 3);
    QCOMPARE(back.decision, BetaDecision::Approve);
    QCOMPARE(back.decidedBy, u"bob"_s);
    QCOMPARE(back.decidedName, u"Bob"_s);
    QVERIFY(back.decidedAt == request.decidedAt && back.settledAt == request.settledAt);
    QCOMPARE(back.reason, u"because"_s);
    QCOMPARE(back.phoneNumber, request.phoneNumber);
    QCOMPARE(back.oxioUserId, u"eu"_s);
    QCOMPARE(back.groupId, request.groupId);
    QCOMPARE(back.resinData, u"{}"_s);
    QVERIFY(inside([](Connection &db) { return betarequests::lastDecision(db); }) == request.decidedAt);
    QVERIFY(!inside([](Connection &db) { return betarequests::byId(db, u"r2"_s); }));
    QCOMPARE(test::codeOf(attempt([&](Connection &db) {
                 return betarequests::update(db, requestOf(u"ada"_s, u"r2"_s), m_clock.now());
             })),
             ErrorCode::NotFound);
}

void BetaRepositoryTest::insert_secondOpenOne_conflicts()
{
    open();
    const BetaRequest first = add(u"ada"_s, u"r1"_s);
    const auto second = [this] {
        return attempt([&](Connection &db) { return betarequests::insert(db, requestOf(u"ada"_s, u"r2"_s)); });
    };
    QCOMPARE(test::codeOf(second()), ErrorCode::Conflict);
    reject(first);
    QVERIFY(second());
    QCOMPARE(test::codeOf(
                 attempt([&](Connection &db) { return betarequests::insert(db, requestOf(u"nobody"_s, u"r3"_s)); })),
             ErrorCode::Conflict);
}

void BetaRepositoryTest::insert_manyAtOnce_oneIsOpen()
{
    open();
    std::atomic<int> stored = 0;
    test::atOnce(8, [&](int i) {
        const core::Outcome done =
            attempt([&](Connection &db) { return betarequests::insert(db, requestOf(u"ada"_s, u"r%1"_s.arg(i))); });
        stored += done ? 1 : 0;
    });
    QCOMPARE(stored.load(), 1);
}

void BetaRepositoryTest::page_isOldestFirstByStateAndMark()
{
    open();
    QStringList expected;
    for (int i = 0; i < 5; ++i) {
        const QString uid = u"p%1"_s.arg(i);
        (void)test::addPerson(*m_database, uid, m_clock.now());
        (void)add(uid, u"r%1"_s.arg(i));
        expected.append(u"r%1"_s.arg(i));
        if (i == 1) {
            continue; // r1 and r2 were asked for in the same millisecond
        }
        m_clock.advance(1s);
    }
    QCOMPARE(page(BetaState::Pending, 10), expected);
    QCOMPARE(page(BetaState::Pending, 2), expected.mid(0, 2));
    const BetaRequest mark = stored(u"r1"_s);
    QCOMPARE(page(BetaState::Pending, 10, storage::BetaMark{mark.requestedAt, mark.id}), expected.mid(2));
    QVERIFY(page(BetaState::Approved, 10).isEmpty());
    reject(stored(u"r3"_s));
    QCOMPARE(page(BetaState::Rejected, 10), QStringList({u"r3"_s}));
    QCOMPARE(inside([](Connection &db) { return betarequests::count(db, BetaState::Pending); }), 4);
}

void BetaRepositoryTest::ofPerson_newestAndApproving_areTheirs()
{
    open();
    reject(add(u"ada"_s, u"r1"_s));
    m_clock.advance(1h);
    BetaRequest second = add(u"ada"_s, u"r2"_s);
    (void)add(u"bob"_s, u"r3"_s);
    QCOMPARE(inside([](Connection &db) { return betarequests::newest(db, u"ada"_s); })->id, u"r2"_s);
    QVERIFY(!inside([](Connection &db) { return betarequests::newest(db, u"eve"_s); }));
    const auto all = inside([](Connection &db) { return betarequests::ofPerson(db, u"ada"_s); });
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).id, u"r1"_s);
    const auto approving = [this] {
        return inside([](Connection &db) { return betarequests::holdApproving(db, u"ada"_s); });
    };
    QVERIFY(!approving());
    second.decision = BetaDecision::Approve;
    save(second);
    QCOMPARE(approving()->id, u"r2"_s);
}

void BetaRepositoryTest::takenNumbers_areSeenInRequestsAndActivations()
{
    open();
    BetaRequest request = add(u"ada"_s, u"r1"_s);
    QVERIFY(!isTaken(u"+12125550147"_s));
    QVERIFY(!isTaken(QString())); // the open ones have none
    request.phoneNumber = u"+12125550147"_s;
    save(request);
    QVERIFY(isTaken(u"+12125550147"_s));
    storage::Activation activation;
    activation.id = u"a1"_s;
    activation.uid = u"bob"_s;
    activation.userId = inside([](Connection &db) { return storage::users::byUid(db, u"bob"_s); })->id;
    activation.productId = u"esim_beta"_s;
    activation.amount = {100, u"USD"_s};
    activation.requestedNumber = u"+12125550148"_s;
    activation.createdAt = m_clock.now();
    test::must(attempt([&](Connection &db) { return storage::activations::insert(db, activation); }));
    activation.phoneNumber = u"+12125550149"_s;
    test::must(attempt([&](Connection &db) { return storage::activations::update(db, activation, m_clock.now()); }));
    QVERIFY(isTaken(u"+12125550148"_s));
    QVERIFY(isTaken(u"+12125550149"_s));
    QVERIFY(!isTaken(u"+12125550150"_s));
}

void BetaRepositoryTest::sameNumberOrGroupTwice_conflicts()
{
    open();
    BetaRequest first = add(u"ada"_s, u"r1"_s);
    first.phoneNumber = u"+12125550147"_s;
    first.groupId = u"g"_s;
    save(first);
    QVERIFY(inside([](Connection &db) { return betarequests::isGroupTaken(db, u"g"_s); }));
    QVERIFY(!inside([](Connection &db) { return betarequests::isGroupTaken(db, QString()); }));
    const auto update = [this](const BetaRequest &request) {
        return test::codeOf(attempt([&](Connection &db) { return betarequests::update(db, request, m_clock.now()); }));
    };
    BetaRequest second = add(u"bob"_s, u"r2"_s);
    second.phoneNumber = first.phoneNumber;
    QCOMPARE(update(second), ErrorCode::Conflict);
    second.phoneNumber.clear();
    second.groupId = u"g"_s;
    QCOMPARE(update(second), ErrorCode::Conflict);
}

void BetaRepositoryTest::link_isSpentOnce()
{
    open();
    (void)add(u"ada"_s, u"r1"_s);
    const DecisionLink link{u"digest"_s, u"r1"_s, u"admin@example.com"_s, m_clock.now(), m_clock.now() + 24h, {}};
    test::must(attempt([&](Connection &db) { return decisionlinks::insert(db, link); }));
    test::must(attempt([&](Connection &db) { return decisionlinks::insert(db, link); })); // changes nothing
    auto back = inside([](Connection &db) { return decisionlinks::byDigest(db, u"digest"_s); });
    QCOMPARE(back->requestId, u"r1"_s);
    QCOMPARE(back->mail, u"admin@example.com"_s);
    QCOMPARE(back->createdAt, m_clock.now());
    QCOMPARE(back->expiresAt, m_clock.now() + 24h);
    QVERIFY(!back->usedAt);
    const auto use = [this](const QString &digest) {
        return inside([&](Connection &db) { return decisionlinks::use(db, digest, m_clock.now()); });
    };
    QVERIFY(use(u"digest"_s));
    m_clock.advance(1h);
    QVERIFY(!use(u"digest"_s));
    QVERIFY(!use(u"another"_s));
    back = inside([](Connection &db) { return decisionlinks::byDigest(db, u"digest"_s); });
    QVERIFY(back->usedAt == m_clock.now() - 1h);
    QVERIFY(!inside([](Connection &db) { return decisionlinks::byDigest(db, u"another"_s); }));
}

void BetaRepositoryTest::link_spentAtOnce_oneWins()
{
    open();
    (void)add(u"ada"_s, u"r1"_s);
    const DecisionLink link{u"digest"_s, u"r1"_s, u"a@example.com"_s, m_clock.now(), m_clock.now() + 24h, {}};
    test::must(attempt([&](Connection &db) { return decisionlinks::insert(db, link); }));
    std::atomic<int> spent = 0;
    test::atOnce(8, [&](int) {
        spent += inside([&](Connection &db) { return decisionlinks::use(db, u"digest"_s, m_clock.now()); }) ? 1 : 0;
    });
    QCOMPARE(spent.load(), 1);
}

QTEST_GUILESS_MAIN(BetaRepositoryTest)
#include "tst_repositoriesbeta.moc"
