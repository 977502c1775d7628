// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/purchases.h"

#include <QSet>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Engine;
using storage::Purchase;
namespace purchases = storage::purchases;

class PurchasesRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_everyColumn_comesBack_data() { test::TestEngines::addRows(); }
    void record_everyColumn_comesBack();
    void record_sameInvoiceLineAtOnce_makesOneRow_data() { test::TestEngines::addRows(); }
    void record_sameInvoiceLineAtOnce_makesOneRow();
    void record_unknownPerson_isConflict_data() { test::TestEngines::addRows(); }
    void record_unknownPerson_isConflict();
    void unused_isTheOldestNoActivationTook_data() { test::TestEngines::addRows(); }
    void unused_isTheOldestNoActivationTook();
    void ofPerson_pagesOverEqualTimes_missAndRepeatNothing_data() { test::TestEngines::addRows(); }
    void ofPerson_pagesOverEqualTimes_missAndRepeatNothing();

private:
    [[nodiscard]] Purchase purchaseOf(const storage::User &user, int number) const;

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    test::SeededRandom m_random;
};

Purchase PurchasesRepositoryTest::purchaseOf(const storage::User &user, int number) const
{
    Purchase p;
    p.id = u"p-%1"_s.arg(number, 4, 10, QChar(u'0'));
    p.userId = user.id;
    p.uid = user.uid;
    p.stripeId = u"in_%1"_s.arg(number);
    p.stripeLineId = u"il_%1"_s.arg(number);
    p.productId = u"esim_beta"_s;
    p.priceId = u"price_1"_s;
    p.amount = {100, u"USD"_s};
    p.transactionId = u"pi_%1"_s.arg(number);
    p.purchasedAt = m_clock.now();
    return p;
}

void PurchasesRepositoryTest::record_everyColumn_comesBack()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    const Purchase p = purchaseOf(test::addPerson(*database, u"uid-1"_s, m_clock.now()), 1);
    QCOMPARE(test::must(test::within(*database, [&](Connection &db) { return purchases::record(db, p); })), p.id);
    const auto list =
        test::must(test::within(*database, [](Connection &db) { return purchases::ofPerson(db, u"uid-1"_s, 10); }));
    QCOMPARE(list.size(), 1);
    const Purchase &q = list.first();
    QCOMPARE(q.userId, p.userId);
    QCOMPARE(q.uid, p.uid);
    QCOMPARE(q.stripeId, p.stripeId);
    QCOMPARE(q.stripeLineId, p.stripeLineId);
    QCOMPARE(q.productId, p.productId);
    QCOMPARE(q.priceId, p.priceId);
    QVERIFY(q.amount == p.amount);
    QCOMPARE(q.transactionId, p.transactionId);
    QCOMPARE(q.purchasedAt, p.purchasedAt);
}

void PurchasesRepositoryTest::record_sameInvoiceLineAtOnce_makesOneRow()
{
    QFETCH(const Engine, engine);
    constexpr int kAtOnce = 8;
    const auto database = m_engines.openFresh(engine, kAtOnce);
    const storage::User user = test::addPerson(*database, u"uid-1"_s, m_clock.now());
    std::array<QString, kAtOnce> ids;
    test::atOnce(kAtOnce, [&](int i) {
        Purchase mine = purchaseOf(user, 1);
        mine.id = u"p-from-%1"_s.arg(i);
        ids.at(static_cast<size_t>(i)) =
            test::must(test::within(*database, [&](Connection &db) { return purchases::record(db, mine); }));
    });
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1);
    const auto list =
        test::must(test::within(*database, [](Connection &db) { return purchases::ofPerson(db, u"uid-1"_s, 10); }));
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().id, ids.at(0));
}

void PurchasesRepositoryTest::record_unknownPerson_isConflict()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    storage::User nobody;
    nobody.id = 4711;
    nobody.uid = u"nobody"_s;
    const auto refused =
        test::within(*database, [&](Connection &db) { return purchases::record(db, purchaseOf(nobody, 1)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::ErrorCode::Conflict);
}

void PurchasesRepositoryTest::unused_isTheOldestNoActivationTook()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    const storage::User user = test::addPerson(*database, u"uid-1"_s, m_clock.now());
    const storage::User other = test::addPerson(*database, u"uid-2"_s, m_clock.now());
    const auto unused = [&](const QString &product) {
        return test::must(
            test::within(*database, [&](Connection &db) { return purchases::unused(db, u"uid-1"_s, product); }));
    };
    QCOMPARE(unused(u"esim_beta"_s), QString());
    test::must(test::within(*database, [&](Connection &db) -> core::Outcome {
        Purchase newer = purchaseOf(user, 1);
        newer.purchasedAt += std::chrono::hours(1);
        test::must(purchases::record(db, newer));
        test::must(purchases::record(db, purchaseOf(user, 2)));
        test::must(purchases::record(db, purchaseOf(other, 3)));
        return {};
    }));
    QCOMPARE(unused(u"esim_beta"_s), u"p-0002"_s);
    QCOMPARE(unused(u"another"_s), QString());
    storage::Activation a;
    a.id = u"a-1"_s;
    a.uid = user.uid;
    a.userId = user.id;
    a.productId = u"esim_beta"_s;
    a.purchaseId = u"p-0002"_s;
    test::must(test::within(*database, [&](Connection &db) {
        const core::Outcome made = storage::activations::insert(db, a);
        return made ? storage::activations::update(db, a, m_clock.now()) : made;
    }));
    QCOMPARE(unused(u"esim_beta"_s), u"p-0001"_s);
}

void PurchasesRepositoryTest::ofPerson_pagesOverEqualTimes_missAndRepeatNothing()
{
    QFETCH(const Engine, engine);
    constexpr int kRows = 250;
    constexpr int kPage = 50;
    const auto database = m_engines.openFresh(engine);
    const storage::User user = test::addPerson(*database, u"uid-1"_s, m_clock.now());
    const storage::User other = test::addPerson(*database, u"uid-2"_s, m_clock.now());
    test::must(test::within(*database, [&](Connection &db) -> core::Outcome {
        for (int i = 0; i < kRows; ++i) {
            Purchase p = purchaseOf(user, i);
            p.id = core::uuid7(m_clock, m_random);
            p.purchasedAt = m_clock.now() + std::chrono::seconds(i / 120); // long runs of equal times
            test::must(purchases::record(db, p));
        }
        test::must(purchases::record(db, purchaseOf(other, 9999)));
        return {};
    }));
    QStringList seen;
    std::optional<storage::PurchaseMark> mark;
    core::TimePoint last = core::TimePoint::max();
    for (int page = 0; page <= kRows / kPage; ++page) {
        const auto rows = test::must(
            test::within(*database, [&](Connection &db) { return purchases::ofPerson(db, u"uid-1"_s, kPage, mark); }));
        QCOMPARE(rows.size(), page < kRows / kPage ? kPage : 0);
        for (const Purchase &row : rows) {
            QVERIFY(row.purchasedAt <= last);
            last = row.purchasedAt;
            seen.append(row.id);
            mark = storage::PurchaseMark{row.purchasedAt, row.id};
        }
    }
    QCOMPARE(seen.size(), kRows);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), kRows);
}

QTEST_GUILESS_MAIN(PurchasesRepositoryTest)
#include "tst_repositoriespurchases.moc"
