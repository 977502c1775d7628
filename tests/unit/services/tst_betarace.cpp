// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betabench.h"
#include "services/audit/auditchain.h"

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using domain::BetaDecision;
using services::BetaOutcome;
using services::Decider;
using storage::Engine;

/// Two decide the same at the same moment, a thousand times.
class BetaRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDecisions_oneWins_data() { test::TestEngines::addRows(); }
    void twoDecisions_oneWins();

private:
    test::TestEngines m_engines;
};

void BetaRaceTest::twoDecisions_oneWins()
{
    QFETCH(const Engine, engine);
    constexpr int kRounds = 1'000;
    test::BetaBench bench(m_engines.openFresh(engine, 8));
    (void)bench.person(u"uid-1"_s);
    int approved = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QString id = bench.askedAgain(u"uid-1"_s);
        const QString token = bench.link(id, u"desk@example.com"_s);
        std::array<core::Result<BetaOutcome>, 2> outcomes{core::fail(core::ErrorCode::Internal, QString()),
                                                          core::fail(core::ErrorCode::Internal, QString())};
        const bool isByLink = round % 2 == 1; // the second one comes by the mail's link every other time
        test::atOnce(2, [&](int i) {
            const BetaDecision decision = i == 0 ? BetaDecision::Approve : BetaDecision::Reject;
            const Decider who = i == 1 && isByLink ? Decider::mailLink(u"desk@example.com"_s, {})
                                                   : Decider::person(bench.admin(u"admin-%1"_s.arg(i)));
            outcomes.at(static_cast<size_t>(i)) =
                test::within(*bench.database, [&](storage::Connection &db) -> core::Result<BetaOutcome> {
                    if (i == 1 && isByLink) {
                        const QString digest = services::betalink::digest(token);
                        test::must(storage::decisionlinks::use(db, digest, bench.clock.now()));
                    }
                    return bench.decisions.decide(db, test::BetaBench::wish(id, decision), who);
                });
        });
        const int winners = int(outcomes.at(0).has_value()) + int(outcomes.at(1).has_value());
        QCOMPARE(winners, 1);
        const auto &loser = outcomes.at(0) ? outcomes.at(1) : outcomes.at(0);
        QCOMPARE(loser.error().code, core::ErrorCode::Conflict);
        const storage::BetaRequest stored = bench.beta(id);
        const bool isApproval = outcomes.at(0).has_value();
        QCOMPARE(stored.decision, isApproval ? BetaDecision::Approve : BetaDecision::Reject);
        QVERIFY(loser.error().detail.contains(stored.decidedName));
        approved += isApproval ? 1 : 0;
        if (isApproval) { // out of the way of the next round
            storage::BetaRequest done = stored;
            done.state = domain::BetaState::Rejected;
            bench.change(
                [&](storage::Connection &db) { return storage::betarequests::update(db, done, bench.clock.now()); });
        }
    }
    QCOMPARE(bench.log().size(), kRounds);
    QVERIFY(bench.inside([](storage::Connection &db) { return services::audit::checkChain(db); }).isSound());
    qInfo("%d races: %d approved, %d declined, 0 twice", kRounds, approved, kRounds - approved);
}

QTEST_GUILESS_MAIN(BetaRaceTest)
#include "tst_betarace.moc"
