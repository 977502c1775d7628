// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "adminworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using test::AdminWorld;

namespace {

QString factOf(const admin::ApprovalDetailsViewModel &details, const QString &label)
{
    const QVariantList facts = details.facts();
    for (const QVariant &fact : facts) {
        if (fact.toMap().value(u"label"_s).toString() == label) {
            return fact.toMap().value(u"value"_s).toString();
        }
    }
    return u"(none)"_s;
}

} // namespace

class TstApprovalDetailsViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void show_readsFactsAndSteps();
    void show_another_forgetsTheFirst();
    void presence_isSaidWhileShown_andTakenBack();
    void others_areNamed();
    void request_beingApproved_saysByWhom();
    void notFound_isAnError();
};

void TstApprovalDetailsViewModel::show_readsFactsAndSteps()
{
    AdminWorld world;
    world.ask(1);
    const auto models = world.open();
    admin::ApprovalDetailsViewModel &details = *models->approvals()->details();
    models->approvals()->setShown(true);
    details.show(u"r-1"_s);
    QTRY_COMPARE(details.view(), u"ready"_s);
    QCOMPARE(details.maskedMail(), u"p•••@example.com"_s);
    QCOMPARE(factOf(details, u"Purchases"_s), u"None"_s);
    QCOMPARE(factOf(details, u"Earlier requests"_s), u"None"_s);
    QCOMPARE(details.steps().size(), 3);
    QVERIFY(details.isLate());
}

void TstApprovalDetailsViewModel::show_another_forgetsTheFirst()
{
    AdminWorld world;
    world.ask(2);
    const auto models = world.open();
    admin::ApprovalDetailsViewModel &details = *models->approvals()->details();
    models->approvals()->setShown(true);
    details.show(u"r-1"_s);
    QTRY_COMPARE(details.mail(), u"p1@example.com"_s);
    details.show(u"r-2"_s);
    QTRY_COMPARE(details.mail(), u"p2@example.com"_s);
    details.show({});
    QVERIFY(details.mail().isEmpty());
    QVERIFY(details.facts().isEmpty());
}

void TstApprovalDetailsViewModel::presence_isSaidWhileShown_andTakenBack()
{
    AdminWorld world;
    world.ask(1);
    const auto models = world.open();
    models->approvals()->setShown(true);
    models->approvals()->details()->show(u"r-1"_s);
    QTRY_COMPARE(world.callsTo(u"/presence"_s), 1);
    models->approvals()->setShown(false);
    QTRY_COMPARE(world.callsTo(u"/presence"_s), 2);
    QByteArray last;
    for (const net::HttpRequest &each : world.transport.requests()) {
        last = each.url.path().endsWith("/presence"_L1) ? each.body : last;
    }
    QVERIFY(last.contains("true"));
}

void TstApprovalDetailsViewModel::others_areNamed()
{
    AdminWorld world;
    world.ask(1);
    world.others = {u"Olga"_s};
    const auto models = world.open();
    QSignalSpy told(models->approvals(), &admin::ApprovalsViewModel::told);
    models->approvals()->setShown(true);
    models->approvals()->details()->show(u"r-1"_s);
    QTRY_VERIFY(models->approvals()->details()->othersText().contains(u"Olga"_s));
    QCOMPARE(told.count(), 1);
}

void TstApprovalDetailsViewModel::request_beingApproved_saysByWhom()
{
    AdminWorld world;
    world.ask(1);
    world.requests[0].decision = domain::BetaDecision::Approve;
    world.requests[0].decidedBy = u"Olga"_s;
    world.requests[0].decidedAt = world.clock.now();
    const auto models = world.open();
    models->approvals()->setShown(true);
    models->approvals()->setCurrentKey(u"r-1"_s);
    QTRY_VERIFY(models->approvals()->details()->standing().contains(u"Olga"_s));
    QVERIFY(!models->approvals()->decide(admin::Approval::Approve));
}

void TstApprovalDetailsViewModel::notFound_isAnError()
{
    AdminWorld world;
    const auto models = world.open();
    models->approvals()->setShown(true);
    models->approvals()->details()->show(u"gone"_s);
    QTRY_COMPARE(models->approvals()->details()->view(), u"error"_s);
}

QTEST_GUILESS_MAIN(TstApprovalDetailsViewModel)
#include "tst_approvaldetailsviewmodel.moc"
