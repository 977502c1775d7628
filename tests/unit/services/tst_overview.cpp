// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/overview.h"

#include <QDateTime>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Money;
using services::Overview;
using storage::Engine;

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void count_belowAdmin_isForbidden();
    void count_monthBeginsOnTheFirstInUtc();
    void count_damagedDatabase_isAnError();

private:
    void open()
    {
        m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(Engine::Sqlite));
        m_overview = std::make_unique<Overview>(*m_bench->database, m_bench->limiter, m_bench->clock);
    }
    [[nodiscard]] core::Result<services::OverviewFigures> count(domain::Role role = domain::Role::Admin)
    {
        services::Identity who;
        who.uid = u"ann"_s;
        who.role = role;
        return QCoro::waitFor(m_overview->count(who));
    }
    void setTime(const QDateTime &time) { m_bench->clock.set(core::fromMs(time.toMSecsSinceEpoch())); }
    void buy(const storage::User &user, const QString &id)
    {
        const storage::Purchase purchase{id, user.id,         user.uid, u"in-"_s + id,       u"l"_s, u"p"_s,
                                         {}, {100, u"USD"_s}, {},       m_bench->clock.now()};
        (void)m_bench->inside([&](storage::Connection &db) { return storage::purchases::record(db, purchase); });
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<Overview> m_overview;
};

void OverviewTest::count_belowAdmin_isForbidden()
{
    open();
    QCOMPARE(test::codeOf(count(domain::Role::Customer)), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(count(domain::Role::Agent)), ErrorCode::Forbidden);
    QVERIFY(count());
    QVERIFY(count(domain::Role::Owner));
}

void OverviewTest::count_monthBeginsOnTheFirstInUtc()
{
    open();
    setTime(QDateTime(QDate(2026, 1, 31), QTime(23, 59, 59, 999), Qt::UTC));
    const storage::User user = m_bench->person(u"uid-1"_s);
    buy(user, u"january"_s);
    QCOMPARE(count()->monthSales.count, 1);
    setTime(QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(count()->monthSales.count, 0);
    buy(user, u"february"_s);
    const auto figures = count();
    QCOMPARE(figures->monthSales.sums, QList<Money>({{100, u"USD"_s}}));
    QCOMPARE(figures->sales.sums, QList<Money>({{200, u"USD"_s}}));
    QCOMPARE(figures->sales.count, 2);
    QCOMPARE(figures->members, 1);
    QCOMPARE(figures->hour.limit, 100);
    QCOMPARE(figures->countedAt, m_bench->clock.now());
}

void OverviewTest::count_damagedDatabase_isAnError()
{
    open();
    m_bench->inside([](storage::Connection &db) { return db.execute(u"DROP TABLE rate_slots"_s); });
    QCOMPARE(test::codeOf(count()), ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
