// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/stripeevents.h"

#include <QTest>

#include <atomic>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Engine;
using storage::stripeevents::Seen;
namespace stripeevents = storage::stripeevents;
namespace cursors = storage::cursors;

class StripeEventsRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receive_untilDone_isPendingAndThenDone_data() { test::TestEngines::addRows(); }
    void receive_untilDone_isPendingAndThenDone();
    void receive_afterFailure_isPendingAgain_data() { test::TestEngines::addRows(); }
    void receive_afterFailure_isPendingAgain();
    void receive_sameAtOnce_isNewOnce_data() { test::TestEngines::addRows(); }
    void receive_sameAtOnce_isNewOnce();
    void cursor_setAgain_isReplaced_data() { test::TestEngines::addRows(); }
    void cursor_setAgain_isReplaced();

private:
    [[nodiscard]] Seen receive(storage::Database &database, const QString &id)
    {
        return test::must(test::within(database, [&](Connection &db) {
            return stripeevents::receive(db, id, u"invoice.paid"_s, u"poll"_s, m_clock.now());
        }));
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
};

void StripeEventsRepositoryTest::receive_untilDone_isPendingAndThenDone()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    QCOMPARE(receive(*database, u"evt_1"_s), Seen::New);
    QCOMPARE(receive(*database, u"evt_1"_s), Seen::Pending);
    test::must(
        test::within(*database, [&](Connection &db) { return stripeevents::markDone(db, u"evt_1"_s, m_clock.now()); }));
    QCOMPARE(receive(*database, u"evt_1"_s), Seen::Done);
    QCOMPARE(receive(*database, u"evt_2"_s), Seen::New);
}

void StripeEventsRepositoryTest::receive_afterFailure_isPendingAgain()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    QCOMPARE(receive(*database, u"evt_1"_s), Seen::New);
    test::must(test::within(*database, [&](Connection &db) {
        return stripeevents::markFailed(db, u"evt_1"_s, u"nobody's"_s, m_clock.now());
    }));
    QCOMPARE(receive(*database, u"evt_1"_s), Seen::Pending);
    const QString error = test::must(test::within(*database, [](Connection &db) -> core::Result<QString> {
        const auto row =
            db.one(u"SELECT error FROM stripe_events WHERE event_id = $1 AND state = 'failed'"_s, {u"evt_1"_s});
        return row ? core::Result<QString>(row->text(0)) : core::fail(row.error());
    }));
    QCOMPARE(error, u"nobody's"_s);
}

void StripeEventsRepositoryTest::receive_sameAtOnce_isNewOnce()
{
    QFETCH(const Engine, engine);
    constexpr int kAtOnce = 8;
    const auto database = m_engines.openFresh(engine, kAtOnce);
    std::atomic<int> news = 0;
    test::atOnce(kAtOnce, [&](int) { news += receive(*database, u"evt_1"_s) == Seen::New ? 1 : 0; });
    QCOMPARE(news.load(), 1);
}

void StripeEventsRepositoryTest::cursor_setAgain_isReplaced()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    const auto value = [&](const QString &name) {
        return test::must(test::within(*database, [&](Connection &db) { return cursors::value(db, name); }));
    };
    QCOMPARE(value(u"stripe.events"_s), QString());
    for (const QString &next : {u"evt_1"_s, u"evt_2"_s}) {
        test::must(test::within(
            *database, [&](Connection &db) { return cursors::set(db, u"stripe.events"_s, next, m_clock.now()); }));
        QCOMPARE(value(u"stripe.events"_s), next);
    }
    QCOMPARE(value(u"another"_s), QString());
}

QTEST_GUILESS_MAIN(StripeEventsRepositoryTest)
#include "tst_repositoriesstripeevents.moc"
