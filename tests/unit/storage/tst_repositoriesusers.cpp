// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"

#include <QSet>
#include <QTest>

#include <atomic>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using storage::Connection;
using storage::Engine;
using storage::User;
namespace users = storage::users;

class UsersRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insert_everyGivenColumn_comesBack_data() { test::TestEngines::addRows(); }
    void insert_everyGivenColumn_comesBack();
    void insert_samePersonTwice_firstRowWins_data() { test::TestEngines::addRows(); }
    void insert_samePersonTwice_firstRowWins();
    void insert_emailOfAnother_isConflict_data() { test::TestEngines::addRows(); }
    void insert_emailOfAnother_isConflict();
    void insert_manyAtOnce_makeOnePersonAndNoError_data() { test::TestEngines::addRows(); }
    void insert_manyAtOnce_makeOnePersonAndNoError();
    void updateProfile_emailOfAnother_isConflictAndChangesNothing_data() { test::TestEngines::addRows(); }
    void updateProfile_emailOfAnother_isConflictAndChangesNothing();
    void update_unknownPerson_isNotFound_data() { test::TestEngines::addRows(); }
    void update_unknownPerson_isNotFound();
    void providerIds_set_leaveTheRestAlone_data() { test::TestEngines::addRows(); }
    void providerIds_set_leaveTheRestAlone();
    void hold_twoWriters_loseNothing_data() { test::TestEngines::addRows(); }
    void hold_twoWriters_loseNothing();

private:
    test::TestEngines m_engines;
    test::FakeClock m_clock;
};

void UsersRepositoryTest::insert_everyGivenColumn_comesBack()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    User user = test::personNamed(u"uid-1"_s);
    user.photoUrl = u"https://example.com/a'b\"c.png"_s;
    user.displayName = u"Ærøskøbing 日本 'quoted'"_s;
    user.role = domain::Role::Agent;
    user.emailVerified = true;
    const User stored =
        test::must(test::within(*database, [&](Connection &db) { return users::insert(db, user, m_clock.now()); }));
    QVERIFY(stored.id > 0);
    QCOMPARE(stored.uid, user.uid);
    QCOMPARE(stored.email, user.email);
    QCOMPARE(stored.displayName, user.displayName);
    QCOMPARE(stored.photoUrl, user.photoUrl);
    QCOMPARE(stored.role, domain::Role::Agent);
    QVERIFY(stored.emailVerified);
    QCOMPARE(stored.createdAt, m_clock.now());
    QVERIFY(stored.stripeCustomerId.isEmpty() && stored.oxioUserId.isEmpty());
}

void UsersRepositoryTest::insert_samePersonTwice_firstRowWins()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    const User first = test::addPerson(*database, u"uid-1"_s, m_clock.now());
    User again = test::personNamed(u"uid-1"_s);
    again.displayName = u"Somebody who came later"_s;
    const User second =
        test::must(test::within(*database, [&](Connection &db) { return users::insert(db, again, m_clock.now()); }));
    QCOMPARE(second.id, first.id);
    QCOMPARE(second.displayName, first.displayName);
}

void UsersRepositoryTest::insert_emailOfAnother_isConflict()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    test::addPerson(*database, u"uid-1"_s, m_clock.now());
    User thief = test::personNamed(u"uid-2"_s);
    thief.email = u"uid-1@example.com"_s;
    const auto refused =
        test::within(*database, [&](Connection &db) { return users::insert(db, thief, m_clock.now()); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!refused.error().detail.contains("uid-1"_L1));
    const auto missing =
        test::must(test::within(*database, [](Connection &db) { return users::byUid(db, u"uid-2"_s); }));
    QVERIFY(!missing);
}

void UsersRepositoryTest::insert_manyAtOnce_makeOnePersonAndNoError()
{
    QFETCH(const Engine, engine);
    constexpr int kAtOnce = 8;
    const auto database = m_engines.openFresh(engine, kAtOnce);
    for (int round = 0; round < 15; ++round) {
        const QString uid = u"uid-%1"_s.arg(round);
        std::atomic<int> failures = 0;
        std::array<qint64, kAtOnce> ids{};
        test::atOnce(kAtOnce, [&](int i) {
            const auto stored = test::within(
                *database, [&](Connection &db) { return users::insert(db, test::personNamed(uid), m_clock.now()); });
            failures += stored ? 0 : 1;
            ids.at(static_cast<size_t>(i)) = stored ? stored->id : -1;
        });
        QCOMPARE(failures.load(), 0);
        QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), 1);
    }
}

void UsersRepositoryTest::updateProfile_emailOfAnother_isConflictAndChangesNothing()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    test::addPerson(*database, u"uid-1"_s, m_clock.now());
    User second = test::addPerson(*database, u"uid-2"_s, m_clock.now());
    second.email = u"uid-1@example.com"_s;
    second.displayName = u"Changed"_s;
    const auto refused =
        test::within(*database, [&](Connection &db) { return users::updateProfile(db, second, m_clock.now()); });
    QVERIFY(test::codeOf(refused) == ErrorCode::Conflict);
    const auto after = test::must(test::within(*database, [](Connection &db) { return users::byUid(db, u"uid-2"_s); }));
    QCOMPARE(after->email, u"uid-2@example.com"_s);
    QCOMPARE(after->displayName, u"Name of uid-2"_s);
}

void UsersRepositoryTest::update_unknownPerson_isNotFound()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    const auto code = [&](const std::function<core::Outcome(Connection &)> &work) {
        const core::Outcome outcome = test::within(*database, work);
        return outcome ? ErrorCode::Internal : outcome.error().code;
    };
    const core::TimePoint now = m_clock.now();
    QCOMPARE(code([&](Connection &db) { return users::updateProfile(db, test::personNamed(u"x"_s), now); }),
             ErrorCode::NotFound);
    QCOMPARE(code([&](Connection &db) { return users::setStripeCustomer(db, u"x"_s, u"cus_1"_s, now); }),
             ErrorCode::NotFound);
    QCOMPARE(code([&](Connection &db) { return users::setOxioUser(db, u"x"_s, u"eu_1"_s, now); }), ErrorCode::NotFound);
}

void UsersRepositoryTest::providerIds_set_leaveTheRestAlone()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    const User before = test::addPerson(*database, u"uid-1"_s, m_clock.now());
    test::addPerson(*database, u"uid-2"_s, m_clock.now());
    test::must(test::within(*database, [&](Connection &db) {
        const auto one = users::setStripeCustomer(db, u"uid-1"_s, u"cus_1"_s, m_clock.now());
        return one ? users::setOxioUser(db, u"uid-1"_s, u"eu_1"_s, m_clock.now()) : one;
    }));
    const auto after = test::must(test::within(*database, [](Connection &db) { return users::byUid(db, u"uid-1"_s); }));
    QCOMPARE(after->stripeCustomerId, u"cus_1"_s);
    QCOMPARE(after->oxioUserId, u"eu_1"_s);
    QCOMPARE(after->displayName, before.displayName);
    const auto other = test::must(test::within(*database, [](Connection &db) { return users::byUid(db, u"uid-2"_s); }));
    QVERIFY(other->stripeCustomerId.isEmpty());
}

void UsersRepositoryTest::hold_twoWriters_loseNothing()
{
    QFETCH(const Engine, engine);
    constexpr int kWriters = 8;
    const auto database = m_engines.openFresh(engine, kWriters);
    test::addPerson(*database, u"uid-1"_s, m_clock.now());
    test::atOnce(kWriters, [&](int) {
        test::must(test::within(*database, [&](Connection &db) -> core::Outcome {
            User user = *test::must(users::hold(db, u"uid-1"_s));
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // long enough for another to read the same
            user.displayName += u'+';
            return users::updateProfile(db, user, m_clock.now());
        }));
    });
    const auto after = test::must(test::within(*database, [](Connection &db) { return users::byUid(db, u"uid-1"_s); }));
    QCOMPARE(after->displayName.count(u'+'), kWriters);
}

QTEST_GUILESS_MAIN(UsersRepositoryTest)
#include "tst_repositoriesusers.moc"
