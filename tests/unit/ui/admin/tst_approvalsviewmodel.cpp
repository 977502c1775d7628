// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "adminworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using admin::ApprovalsViewModel;
using test::AdminWorld;
namespace Approval = admin::Approval;

namespace {

constexpr auto kHold = 8s;

/// The world with @p number requests read and the page on screen.
struct Page
{
    explicit Page(int number, const std::function<void(AdminWorld &)> &prepare = {})
    {
        world.ask(number);
        if (prepare) {
            prepare(world);
        }
        models = world.open();
        model = models->approvals();
        model->setShown(true);
        if (model->rows()->count() > 0) {
            model->setCurrentKey(model->keyAt(0));
        }
    }
    void passHold()
    {
        world.clock.advance(kHold);
        model->tick();
    }
    [[nodiscard]] QString tailOf(const QString &key) const
    {
        return model->rows()
            ->data(model->rows()->index(model->indexOf(key)), admin::ApprovalListModel::Tail)
            .toString();
    }
    [[nodiscard]] QString problemOf(const QString &key) const
    {
        return model->rows()
            ->data(model->rows()->index(model->indexOf(key)), admin::ApprovalListModel::Problem)
            .toString();
    }

    AdminWorld world;
    std::unique_ptr<admin::AdminModels> models;
    ApprovalsViewModel *model = nullptr;
};

} // namespace

class TstApprovalsViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_areOldestFirst_covered();
    void status_withoutRequests_isEmptyAndSaysWhenLastDecided();
    void status_whenTheServiceFails_isFailed();
    void decide_isHeldHere_thenSentAndReadBack();
    void decide_fromThePalette_isHeldAlike_andToldToTheLog();
    void undo_whileHeld_sendsNothing();
    void undo_twice_takesBackBoth();
    void sendNow_doesNotWait();
    void decide_answerLost_isReadBackAsDone();
    void decide_serviceSaysYesButDoesNothing_isNotDone();
    void decide_somebodyWasFirst_saysWhoAndWhen();
    void decide_offline_staysHereAndGoesWhenReached();
    void decide_underTheRule_becomesAProposal();
    void decide_rowOnItsWay_isRefused();
    void propose_asksForASecondPerson();
    void later_movesTheRowToItsGroup();
    void decline_sendsTheReason();
    void confirm_ownProposal_isOff();
    void confirm_othersProposal_carriesItOut();
    void bulk_resultsAreRowByRow_failuresStaySelected();
    void bulk_moreThanOneCallHolds_goesInParts();
    void fetchMore_readsTheNextPage_refreshKeepsThem();
    void scrolledFar_holdsAFew_andReadsTheOthersBack();
    void letGoOf_staysSelectedAndIsDecided();
    void sendAll_doesNotWaitForAny();
    void dropAll_sendsNothing();
    void paused_timeStandsStill();
    void closing_forgetsWhatWasHeld();
    void waiting_countsForTheRail();
};

void TstApprovalsViewModel::rows_areOldestFirst_covered()
{
    Page page(3);
    const QAbstractItemModelTester tester(page.model->rows());
    QCOMPARE(page.model->rows()->count(), 3);
    QCOMPARE(page.model->rows()->data(page.model->rows()->index(0), admin::ApprovalListModel::Whom).toString(),
             u"p•••@example.com"_s);
    QCOMPARE(page.model->keyAt(0), u"r-1"_s);
    QCOMPARE(page.model->view(), u"ready"_s);
    QCOMPARE(page.model->provenanceNow().certainty, u"confirmed"_s);
}

void TstApprovalsViewModel::status_withoutRequests_isEmptyAndSaysWhenLastDecided()
{
    const Page page(0);
    QCOMPARE(page.model->view(), u"empty"_s);
    QVERIFY(page.model->lastDecided().startsWith(u"last decided"_s));
}

void TstApprovalsViewModel::status_whenTheServiceFails_isFailed()
{
    const Page page(1, [](AdminWorld &world) { world.readStatus = 404; });
    QCOMPARE(page.model->view(), u"error"_s);
    QVERIFY(!page.model->error().isEmpty());
}

void TstApprovalsViewModel::decide_isHeldHere_thenSentAndReadBack()
{
    Page page(2);
    QSignalSpy told(page.model, &ApprovalsViewModel::told);
    QVERIFY(page.model->decide(Approval::Approve));
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
    QCOMPARE(page.model->heldWords(), u"Approve p•••@example.com"_s);
    QCOMPARE(page.model->secondsLeft(), 8);
    QCOMPARE(page.tailOf(u"r-1"_s), u"approving"_s);
    page.world.clock.advance(kHold - 1s);
    page.model->tick();
    QCOMPARE(page.model->secondsLeft(), 1);
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
    page.world.clock.advance(1s);
    page.model->tick();
    QTRY_COMPARE(page.model->rows()->count(), 1);
    QCOMPARE(page.world.callsTo(u"/decide"_s), 1);
    const auto isDecision = [](const net::HttpRequest &each) {
        return each.url.path().endsWith("/decide"_L1);
    };
    const QList<net::HttpRequest> requests = page.world.transport.requests();
    QCOMPARE(test::headerOf(*std::ranges::find_if(requests, isDecision), "X-Dotm-From"), "screen");
    QCOMPARE(page.world.find(u"r-1"_s)->state, domain::BetaState::Approved);
    QVERIFY(page.model->heldWords().isEmpty());
    QCOMPARE(told.last().first().toString(), u"Approved: p•••@example.com"_s);
}

void TstApprovalsViewModel::decide_fromThePalette_isHeldAlike_andToldToTheLog()
{
    Page page(2);
    QVERIFY(page.model->decide(Approval::Approve, {}, 24, true));
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
    QCOMPARE(page.model->heldWords(), u"Approve p•••@example.com"_s);
    page.passHold();
    QTRY_COMPARE(page.world.callsTo(u"/decide"_s), 1);
    const auto isDecision = [](const net::HttpRequest &each) {
        return each.url.path().endsWith("/decide"_L1);
    };
    const QList<net::HttpRequest> requests = page.world.transport.requests();
    QCOMPARE(test::headerOf(*std::ranges::find_if(requests, isDecision), "X-Dotm-From"), "palette");
}

void TstApprovalsViewModel::undo_whileHeld_sendsNothing()
{
    Page page(2);
    page.model->decide(Approval::Approve);
    page.model->setCurrentKey(u"r-2"_s);
    QVERIFY(page.model->undo());
    QCOMPARE(page.model->currentKey(), u"r-1"_s);
    page.passHold();
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
    QVERIFY(!page.model->undo());
    QVERIFY(page.model->decide(Approval::Approve));
}

void TstApprovalsViewModel::undo_twice_takesBackBoth()
{
    Page page(2);
    page.model->decide(Approval::Approve);
    page.model->setCurrentKey(u"r-2"_s);
    page.model->decide(Approval::Duplicate);
    QVERIFY(page.model->undo());
    QCOMPARE(page.model->heldWords(), u"Approve p•••@example.com"_s);
    QVERIFY(page.model->undo());
    page.passHold();
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
}

void TstApprovalsViewModel::sendNow_doesNotWait()
{
    Page page(1);
    page.model->decide(Approval::Duplicate);
    page.model->sendNow();
    QTRY_COMPARE(page.world.find(u"r-1"_s)->state, domain::BetaState::Rejected);
    QVERIFY(!page.model->undo());
}

void TstApprovalsViewModel::decide_answerLost_isReadBackAsDone()
{
    Page page(1, [](AdminWorld &world) { world.losesAnswers = true; });
    page.model->decide(Approval::Approve);
    page.passHold();
    QTRY_COMPARE(page.model->rows()->count(), 0);
    QCOMPARE(page.world.callsTo(u"/decide"_s), 1);
}

void TstApprovalsViewModel::decide_serviceSaysYesButDoesNothing_isNotDone()
{
    Page page(1, [](AdminWorld &world) { world.ignoresDecisions = true; });
    page.model->decide(Approval::Approve);
    page.passHold();
    QTRY_VERIFY(!page.problemOf(u"r-1"_s).isEmpty());
    QCOMPARE(page.model->rows()->count(), 1);
    QVERIFY(page.model->heldWords().isEmpty());
}

void TstApprovalsViewModel::decide_somebodyWasFirst_saysWhoAndWhen()
{
    Page page(1, [](AdminWorld &world) { world.refused.insert(u"r-1"_s); });
    page.model->decide(Approval::Approve);
    page.passHold();
    QTRY_COMPARE(page.problemOf(u"r-1"_s), u"Owner Olga approved this at 09:40."_s);
    QCOMPARE(page.model->refusal(), u"p•••@example.com: Owner Olga approved this at 09:40."_s);
    page.model->decide(Approval::Approve);
    QVERIFY(page.model->refusal().isEmpty());
}

void TstApprovalsViewModel::decide_offline_staysHereAndGoesWhenReached()
{
    Page page(1);
    page.model->decide(Approval::Approve);
    page.world.isReachable = false;
    page.passHold();
    QTRY_VERIFY(page.model->isNotSent());
    QCOMPARE(page.tailOf(u"r-1"_s), u"not sent"_s);
    QCOMPARE(page.world.find(u"r-1"_s)->state, domain::BetaState::Pending);
    page.world.isReachable = true;
    page.model->refresh();
    QTRY_COMPARE(page.world.find(u"r-1"_s)->state, domain::BetaState::Approved);
    QTRY_COMPARE(page.model->rows()->count(), 0);
}

void TstApprovalsViewModel::decide_underTheRule_becomesAProposal()
{
    Page page(1, [](AdminWorld &world) { world.needsSecondPerson = true; });
    QTRY_COMPARE(page.model->actions().first().toMap().value(u"title"_s).toString(), u"Propose approval"_s);
    page.model->decide(Approval::Approve);
    page.passHold();
    QTRY_COMPARE(page.model->keyAt(0), u"proposal:of-r-1"_s);
    QCOMPARE(page.tailOf(u"proposal:of-r-1"_s), u"your own"_s);
    QCOMPARE(page.model->rows()->count(), 1);
}

void TstApprovalsViewModel::decide_rowOnItsWay_isRefused()
{
    Page page(1);
    QSignalSpy told(page.model, &ApprovalsViewModel::told);
    page.model->decide(Approval::Approve);
    QVERIFY(!page.model->decide(Approval::Duplicate));
    QCOMPARE(told.last().first().toString(), u"A decision about this is on its way."_s);
    QCOMPARE(page.model->nextOpen(0), -1);
}

void TstApprovalsViewModel::propose_asksForASecondPerson()
{
    Page page(1);
    page.model->decide(Approval::Propose);
    page.passHold();
    QTRY_VERIFY(page.world.find(u"r-1"_s)->proposal.has_value());
    QCOMPARE(page.world.find(u"r-1"_s)->state, domain::BetaState::Pending);
}

void TstApprovalsViewModel::later_movesTheRowToItsGroup()
{
    Page page(2);
    page.model->decide(Approval::Later, {}, 4);
    page.passHold();
    QTRY_COMPARE(page.model->indexOf(u"r-1"_s), 1);
    const auto index = page.model->rows()->index(1);
    QTRY_COMPARE(page.model->rows()->data(index, admin::ApprovalListModel::Group).toString(), u"Put off"_s);
}

void TstApprovalsViewModel::decline_sendsTheReason()
{
    Page page(1);
    page.model->decide(Approval::Decline, u"  Not in our area.  "_s);
    page.passHold();
    QTRY_COMPARE(page.world.find(u"r-1"_s)->reason, u"Not in our area."_s);
}

void TstApprovalsViewModel::confirm_ownProposal_isOff()
{
    Page page(0, [](AdminWorld &world) {
        contract::Proposal own;
        own.id = u"x"_s;
        own.summary = u"Switch it off"_s;
        own.isOwn = true;
        own.proposedAt = world.clock.now();
        world.proposals.append(own);
    });
    page.model->setCurrentKey(u"proposal:x"_s);
    QVERIFY(!page.model->decide(Approval::Approve));
    QVERIFY(page.model->decide(Approval::Decline));
    page.passHold();
    QTRY_VERIFY(page.world.proposals.isEmpty());
}

void TstApprovalsViewModel::confirm_othersProposal_carriesItOut()
{
    Page page(0, [](AdminWorld &world) {
        contract::Proposal other;
        other.id = u"x"_s;
        other.summary = u"Switch it off"_s;
        other.proposedBy = u"Olga"_s;
        other.proposedAt = world.clock.now();
        world.proposals.append(other);
    });
    page.model->setCurrentKey(u"proposal:x"_s);
    QCOMPARE(page.tailOf(u"proposal:x"_s), u"by Olga"_s);
    QVERIFY(!page.model->decide(Approval::Duplicate));
    QVERIFY(page.model->decide(Approval::Approve));
    page.passHold();
    QTRY_COMPARE(page.world.callsTo(u"/confirm"_s), 1);
    QTRY_COMPARE(page.model->rows()->count(), 0);
}

void TstApprovalsViewModel::bulk_resultsAreRowByRow_failuresStaySelected()
{
    Page page(3, [](AdminWorld &world) { world.refused.insert(u"r-2"_s); });
    page.model->selectAll();
    QCOMPARE(page.model->selectedCount(), 3);
    QCOMPARE(page.model->selection().size(), 3);
    QVERIFY(page.model->decideSelected(Approval::Approve));
    QCOMPARE(page.model->heldWords(), u"Approve 3 request(s)"_s);
    page.passHold();
    QTRY_COMPARE(page.model->rows()->count(), 1);
    QCOMPARE(page.world.callsTo(u"/beta-decisions"_s), 1);
    QCOMPARE(page.model->keyAt(0), u"r-2"_s);
    QCOMPARE(page.model->selectedCount(), 1);
    QCOMPARE(page.problemOf(u"r-2"_s), u"Owner Olga approved this at 09:40."_s);
}

void TstApprovalsViewModel::bulk_moreThanOneCallHolds_goesInParts()
{
    Page page(150, [](AdminWorld &world) { world.pageSize = 200; });
    page.model->selectAll();
    page.model->decideSelected(Approval::Duplicate);
    page.passHold();
    QTRY_COMPARE(page.model->rows()->count(), 0);
    QCOMPARE(page.world.callsTo(u"/beta-decisions"_s), 2);
}

void TstApprovalsViewModel::fetchMore_readsTheNextPage_refreshKeepsThem()
{
    Page page(25, [](AdminWorld &world) { world.pageSize = 10; });
    QCOMPARE(page.model->rows()->count(), 10);
    QVERIFY(page.model->rows()->canFetchMore({}));
    page.model->rows()->fetchMore({});
    QTRY_COMPARE(page.model->rows()->count(), 20);
    page.model->refresh();
    QTRY_VERIFY(!page.model->isReading());
    QCOMPARE(page.model->rows()->count(), 20);
    page.model->rows()->fetchMore({});
    QTRY_COMPARE(page.model->rows()->count(), 25);
    QVERIFY(!page.model->rows()->canFetchMore({}));
}

void TstApprovalsViewModel::scrolledFar_holdsAFew_andReadsTheOthersBack()
{
    constexpr int kAll = 1'500;
    constexpr int kMost = admin::ApprovalWindow::kMost + 2; // beside the current one
    Page page(kAll, [](AdminWorld &world) { world.pageSize = 100; });
    admin::ApprovalListModel &rows = *page.model->rows();
    const auto last = [&page, &rows] {
        return page.model->keyAt(rows.count() - 1);
    };
    while (rows.canFetchMore({})) {
        const QString before = last();
        rows.fetchMore({});
        QTRY_VERIFY(last() != before);
        QVERIFY(rows.count() <= kMost);
    }
    QCOMPARE(last(), u"r-%1"_s.arg(kAll));
    QCOMPARE(page.model->indexOf(u"r-1"_s), 0); // the details are about it
    QCOMPARE(page.model->indexOf(u"r-2"_s), -1);
    page.model->refresh();
    QTRY_VERIFY(!page.model->isReading());
    QCOMPARE(last(), u"r-%1"_s.arg(kAll));
    QVERIFY(rows.count() <= kMost);
    QSignalSpy earlier(page.model, &ApprovalsViewModel::earlierRead);
    while (page.model->indexOf(u"r-2"_s) < 0) {
        page.model->readEarlier();
        QVERIFY(!earlier.isEmpty() || earlier.wait());
        earlier.clear();
        QVERIFY(rows.count() <= kMost);
    }
    for (int at = 0; at < rows.count(); ++at) {
        QCOMPARE(page.model->keyAt(at), u"r-%1"_s.arg(at + 1)); // none is missing, none is there twice
    }
    page.model->readEarlier();
    QVERIFY(earlier.isEmpty()); // that is the beginning
    QVERIFY(rows.canFetchMore({}));
}

void TstApprovalsViewModel::letGoOf_staysSelectedAndIsDecided()
{
    Page page(1'000, [](AdminWorld &world) { world.pageSize = 100; });
    admin::ApprovalListModel &rows = *page.model->rows();
    page.model->toggle(u"r-5"_s);
    page.model->toggle(u"r-7"_s);
    while (rows.canFetchMore({})) {
        const QString before = page.model->keyAt(rows.count() - 1);
        rows.fetchMore({});
        QTRY_VERIFY(page.model->keyAt(rows.count() - 1) != before);
    }
    QCOMPARE(page.model->indexOf(u"r-6"_s), -1);
    QCOMPARE(page.model->selection().size(), 2);
    QVERIFY(page.model->decideSelected(Approval::Decline, u"Too early"_s));
    page.passHold();
    QTRY_COMPARE(page.model->selectedCount(), 0);
    QTRY_COMPARE(page.model->indexOf(u"r-5"_s), -1);
    QCOMPARE(page.world.find(u"r-7"_s)->state, domain::BetaState::Rejected);
}

void TstApprovalsViewModel::sendAll_doesNotWaitForAny()
{
    Page page(3);
    QVERIFY(page.model->decide(Approval::Approve));
    page.model->setCurrentKey(u"r-2"_s);
    QVERIFY(page.model->decide(Approval::Approve));
    QCOMPARE(page.model->unsent(), 2);
    page.model->sendAll();
    QTRY_COMPARE(page.model->unsent() + page.model->underWay(), 0);
    QCOMPARE(page.world.callsTo(u"/decide"_s), 2);
    QVERIFY(page.world.find(u"r-3"_s)->state == domain::BetaState::Pending);
}

void TstApprovalsViewModel::dropAll_sendsNothing()
{
    Page page(2);
    QVERIFY(page.model->decide(Approval::Approve));
    page.model->dropAll();
    QCOMPARE(page.model->unsent(), 0);
    page.passHold();
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
    QVERIFY(page.tailOf(u"r-1"_s) != u"approving"_s);
}

void TstApprovalsViewModel::paused_timeStandsStill()
{
    Page page(1);
    QVERIFY(page.model->decide(Approval::Approve));
    page.world.clock.advance(3s);
    page.model->setPaused(true);
    page.world.clock.advance(1min);
    page.model->tick();
    QCOMPARE(page.model->secondsLeft(), 5);
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
    page.model->setPaused(false);
    page.world.clock.advance(4s);
    page.model->tick();
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
    page.world.clock.advance(1s);
    page.model->tick();
    QTRY_COMPARE(page.world.callsTo(u"/decide"_s), 1);
}

void TstApprovalsViewModel::closing_forgetsWhatWasHeld()
{
    Page page(1);
    page.model->decide(Approval::Approve);
    page.models->setOpen(false);
    page.passHold();
    QCOMPARE(page.world.callsTo(u"/decide"_s), 0);
    QCOMPARE(page.model->rows()->count(), 0);
    QVERIFY(page.model->currentKey().isEmpty());
}

void TstApprovalsViewModel::waiting_countsForTheRail()
{
    const Page page(3);
    QCOMPARE(page.models->waiting().value(u"approvals"_s).toInt(), 3);
}

QTEST_GUILESS_MAIN(TstApprovalsViewModel)
#include "tst_approvalsviewmodel.moc"
