// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "adminworld.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using test::AdminWorld;

class TstOverviewViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closed_readsNothing();
    void open_readsWithoutBeingShown();
    void work_isInTheOrderOfTheRows_onlyWhatWaits();
    void work_ofActivations_leadsToTheirGroup();
    void figures_saySourceAndCertainty();
    void endpointMissing_isAnErrorWithoutFigures();
    void unreachableLater_keepsTheFiguresAsCached();
    void simulated_isSaid();
};

void TstOverviewViewModel::closed_readsNothing()
{
    AdminWorld world;
    world.signIn();
    const admin::AdminModels models(world.session, world.feed, world.clock);
    QCOMPARE(world.callsTo(u"/stats"_s), 0);
}

void TstOverviewViewModel::open_readsWithoutBeingShown()
{
    AdminWorld world;
    const auto models = world.open();
    QTRY_COMPARE(models->overview()->view(), u"ready"_s);
    QCOMPARE(models->overview()->room(), u"13 free, nobody waiting"_s);
}

void TstOverviewViewModel::work_isInTheOrderOfTheRows_onlyWhatWaits()
{
    AdminWorld world;
    world.stats.waiting = {{u"failed_mail"_s, 0, std::nullopt},
                           {u"unprovisioned"_s, 2, world.clock.now() - 39min},
                           {u"beta_request"_s, 7, world.clock.now() - 26h},
                           {u"of_a_newer_service"_s, 5, std::nullopt}};
    const auto models = world.open();
    QTRY_COMPARE(models->overview()->work().size(), 2);
    const QVariantMap first = models->overview()->work().first().toMap();
    QCOMPARE(first.value(u"kind"_s).toString(), u"beta_request"_s);
    QCOMPARE(first.value(u"section"_s).toString(), u"approvals"_s);
    QCOMPARE(models->overview()->oldestSection(), u"approvals"_s);
}

void TstOverviewViewModel::work_ofActivations_leadsToTheirGroup()
{
    AdminWorld world;
    world.stats.waiting = {{u"unprovisioned"_s, 2, world.clock.now() - 39min},
                           {u"failed_mail"_s, 1, world.clock.now() - 1min}};
    const auto models = world.open();
    QTRY_COMPARE(models->overview()->work().size(), 2);
    const QVariantMap row = models->overview()->work().first().toMap();
    QVERIFY(row.value(u"late"_s).toBool());
    QCOMPARE(row.value(u"section"_s).toString(), u"activations"_s);
    QCOMPARE(row.value(u"item"_s).toString(), u"stuck"_s);
    QCOMPARE(models->overview()->work().last().toMap().value(u"item"_s).toString(), u"failed"_s);
    QCOMPARE(models->overview()->oldestSection(), u"activations"_s);
}

void TstOverviewViewModel::figures_saySourceAndCertainty()
{
    AdminWorld world;
    world.stats.members = 1042;
    const auto models = world.open();
    QTRY_COMPARE(models->overview()->view(), u"ready"_s);
    const QVariantMap members = models->overview()->figures().first().toMap();
    QCOMPARE(members.value(u"value"_s).toString(), QLocale().toString(1042));
    QCOMPARE(members.value(u"certainty"_s).toString(), u"confirmed"_s);
    QVERIFY(!members.value(u"source"_s).toString().isEmpty());
}

void TstOverviewViewModel::endpointMissing_isAnErrorWithoutFigures()
{
    AdminWorld world;
    world.readStatus = 404;
    const auto models = world.open();
    QTRY_COMPARE(models->overview()->view(), u"error"_s);
    QVERIFY(models->overview()->figures().isEmpty());
    QVERIFY(!models->overview()->error().isEmpty());
}

void TstOverviewViewModel::unreachableLater_keepsTheFiguresAsCached()
{
    AdminWorld world;
    const auto models = world.open();
    QTRY_COMPARE(models->overview()->view(), u"ready"_s);
    world.isReachable = false;
    models->refresh();
    QTRY_VERIFY(models->overview()->isOffline());
    QCOMPARE(models->overview()->view(), u"ready"_s);
    QCOMPARE(models->overview()->hourProvenance().certainty, u"cached"_s);
}

void TstOverviewViewModel::simulated_isSaid()
{
    AdminWorld world;
    world.stats.simulated = true;
    const auto models = world.open();
    QTRY_COMPARE(models->overview()->view(), u"ready"_s);
    QCOMPARE(models->overview()->hourProvenance().certainty, u"simulated"_s);
}

QTEST_GUILESS_MAIN(TstOverviewViewModel)
#include "tst_overviewviewmodel.moc"
