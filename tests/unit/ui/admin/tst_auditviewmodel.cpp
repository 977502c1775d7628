// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "auditservice.h"
#include "domain/auditaction.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::AuditService;

class TstAuditViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shown_readsTheNewestPage_onlyThen();
    void nothingLogged_isEmpty();
    void scrolling_addsOlderOnesBelow_once();
    void olderFailing_keepsTheList_andCanBeTriedAgain();
    void refresh_addsNewerOnesAbove_andKeepsThePlace();
    void refresh_withMoreNewThanIsWorthReading_beginsAgain();
    void details_sayWhatDiffers_andWhatToQuote();
    void filter_isSentWithTheDaysInFull();
    void filter_withADayThatIsNone_changesNothing();
    void filter_withoutAMatch_isEmptyAndFiltered_clearBringsBack();
    void failing_isAnError_withTheCode();
    void offlineLater_keepsTheEntries();
    void leaving_forgetsTheFilterAndTheEntries();
    void actions_areAllOfThem();
};

void TstAuditViewModel::shown_readsTheNewestPage_onlyThen()
{
    AuditService service;
    service.write(2);
    const auto models = service.world.open();
    QCOMPARE(service.callsOf(u"GET /api/admin/audit"_s), 0);
    const QAbstractItemModelTester tester(models->audit()->entries());
    models->audit()->setShown(true);
    QTRY_COMPARE(models->audit()->view(), u"ready"_s);
    const admin::AuditListModel &rows = *models->audit()->entries();
    QCOMPARE(rows.count(), 2);
    QCOMPARE(rows.data(rows.index(0), admin::AuditListModel::Key).toString(), u"2"_s);
    QCOMPARE(rows.data(rows.index(0), admin::AuditListModel::What).toString(), u"Role changed"_s);
    QCOMPARE(rows.data(rows.index(0), admin::AuditListModel::Subject).toString(), u"Person u-2"_s);
    QVERIFY(!rows.canFetchMore({}));
}

void TstAuditViewModel::nothingLogged_isEmpty()
{
    AuditService service;
    const auto models = service.show();
    QTRY_COMPARE(models->audit()->view(), u"empty"_s);
    QVERIFY(!models->audit()->isFiltered());
    service.write(1);
    models->audit()->refresh();
    QTRY_COMPARE(models->audit()->view(), u"ready"_s);
}

void TstAuditViewModel::scrolling_addsOlderOnesBelow_once()
{
    AuditService service;
    service.write(7);
    const auto models = service.show();
    admin::AuditListModel &rows = *models->audit()->entries();
    QTRY_COMPARE(rows.count(), 3);
    service.world.transport.setDeferred(true);
    rows.fetchMore({});
    rows.fetchMore({});
    QTRY_COMPARE(rows.count(), 6);
    QCOMPARE(service.callsOf(u"GET /api/admin/audit?before=5"_s), 1);
    rows.fetchMore({});
    QTRY_COMPARE(rows.count(), 7);
    QVERIFY(!rows.canFetchMore({}));
}

void TstAuditViewModel::olderFailing_keepsTheList_andCanBeTriedAgain()
{
    AuditService service;
    service.write(5);
    const auto models = service.show();
    admin::AuditViewModel &audit = *models->audit();
    QTRY_COMPARE(audit.entries()->count(), 3);
    service.failFrom = 0;
    audit.entries()->fetchMore({});
    QTRY_VERIFY(!audit.moreError().isEmpty());
    QCOMPARE(audit.entries()->count(), 3);
    QVERIFY(!audit.entries()->canFetchMore({}));
    service.failFrom = 1'000;
    audit.readMore();
    QTRY_COMPARE(audit.entries()->count(), 5);
    QVERIFY(audit.moreError().isEmpty());
}

void TstAuditViewModel::refresh_addsNewerOnesAbove_andKeepsThePlace()
{
    AuditService service;
    service.write(5);
    const auto models = service.show();
    admin::AuditViewModel &audit = *models->audit();
    QTRY_COMPARE(audit.entries()->count(), 3);
    audit.entries()->fetchMore({});
    QTRY_COMPARE(audit.entries()->count(), 5);
    audit.setCurrentKey(u"2"_s);
    QSignalSpy reset(audit.entries(), &QAbstractItemModel::modelReset);
    QSignalSpy current(&audit, &admin::AuditViewModel::currentChanged);
    service.write(4); // more than one page of them
    audit.refresh();
    QTRY_COMPARE(audit.entries()->count(), 9);
    QCOMPARE(audit.keyAt(0), u"9"_s);
    QCOMPARE(audit.currentKey(), u"2"_s);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(current.count(), 0);
}

void TstAuditViewModel::refresh_withMoreNewThanIsWorthReading_beginsAgain()
{
    AuditService service;
    service.write(3);
    const auto models = service.show();
    admin::AuditViewModel &audit = *models->audit();
    QTRY_COMPARE(audit.entries()->count(), 3);
    audit.setCurrentKey(u"1"_s);
    service.write(40);
    audit.refresh();
    QTRY_COMPARE(audit.keyAt(0), u"43"_s);
    QCOMPARE(audit.entries()->count(), 3);
    QVERIFY(audit.entries()->canFetchMore({}));
    QVERIFY(audit.currentKey().isEmpty());
}

void TstAuditViewModel::details_sayWhatDiffers_andWhatToQuote()
{
    AuditService service;
    service.write(1);
    const auto models = service.show();
    admin::AuditViewModel &audit = *models->audit();
    QTRY_COMPARE(audit.view(), u"ready"_s);
    QVERIFY(audit.details().isEmpty());
    audit.setCurrentKey(audit.keyAt(0));
    const QVariantMap details = audit.details();
    QCOMPARE(details.value(u"title"_s).toString(), u"Role changed"_s);
    QVERIFY(details.value(u"done"_s).toBool());
    const QVariantList changes = details.value(u"changes"_s).toList();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].toMap().value(u"spoken"_s).toString(), u"role: before customer, after agent"_s);
    QStringList codes;
    const QVariantList rows = details.value(u"codes"_s).toList();
    for (const QVariant &row : rows) {
        codes.append(row.toMap().value(u"value"_s).toString());
    }
    QVERIFY(codes.contains(u"r-1"_s));
    QVERIFY(codes.contains(u"h1"_s));
}

void TstAuditViewModel::filter_isSentWithTheDaysInFull()
{
    AuditService service;
    service.write(3);
    const auto models = service.show();
    admin::AuditViewModel &audit = *models->audit();
    QTRY_COMPARE(audit.view(), u"ready"_s);
    QVERIFY(audit.setFilter({{u"person"_s, u" boss@example.com "_s},
                             {u"action"_s, u"account.role"_s},
                             {u"subject"_s, u"u-2"_s},
                             {u"from"_s, u"2026-11-20"_s},
                             {u"until"_s, u"2026-11-20"_s}}));
    QTRY_COMPARE(audit.entries()->count(), 1);
    const QUrlQuery query(service.world.transport.lastRequest().url);
    QCOMPARE(query.queryItemValue(u"person"_s, QUrl::FullyDecoded), u"boss@example.com"_s);
    QCOMPARE(query.queryItemValue(u"action"_s), u"account.role"_s);
    const auto from = contract::timeFromJson(query.queryItemValue(u"from"_s, QUrl::FullyDecoded));
    const auto until = contract::timeFromJson(query.queryItemValue(u"until"_s, QUrl::FullyDecoded));
    QVERIFY(from && until);
    QCOMPARE(*until - *from, std::chrono::milliseconds(std::chrono::hours(24)));
    QVERIFY(audit.isFiltered());
    QVERIFY(audit.filterText().contains(u"Role changed"_s));
    QCOMPARE(audit.filter().value(u"from"_s).toString(), u"2026-11-20"_s);
}

void TstAuditViewModel::filter_withADayThatIsNone_changesNothing()
{
    AuditService service;
    service.write(1);
    const auto models = service.show();
    QTRY_COMPARE(models->audit()->view(), u"ready"_s);
    const int reads = service.reads;
    QVERIFY(!models->audit()->setFilter({{u"from"_s, u"soon"_s}}));
    QVERIFY(!models->audit()->dayProblem(u"2026-02-30"_s).isEmpty());
    QVERIFY(models->audit()->dayProblem(u"  "_s).isEmpty());
    QVERIFY(!models->audit()->isFiltered());
    QCOMPARE(service.reads, reads);
}

void TstAuditViewModel::filter_withoutAMatch_isEmptyAndFiltered_clearBringsBack()
{
    AuditService service;
    service.write(2);
    const auto models = service.show();
    QTRY_COMPARE(models->audit()->view(), u"ready"_s);
    QVERIFY(models->audit()->setFilter({{u"subject"_s, u"nobody"_s}}));
    QTRY_COMPARE(models->audit()->view(), u"empty"_s);
    QVERIFY(models->audit()->isFiltered());
    models->audit()->clearFilter();
    QTRY_COMPARE(models->audit()->view(), u"ready"_s);
    QVERIFY(!models->audit()->isFiltered());
    QVERIFY(models->audit()->filterText().isEmpty());
}

void TstAuditViewModel::failing_isAnError_withTheCode()
{
    AuditService service;
    service.failFrom = 0;
    const auto models = service.show();
    QTRY_COMPARE(models->audit()->view(), u"error"_s);
    QVERIFY(models->audit()->error().code.contains(u"r-7K2"_s));
}

void TstAuditViewModel::offlineLater_keepsTheEntries()
{
    AuditService service;
    service.write(2);
    const auto models = service.show();
    QTRY_COMPARE(models->audit()->view(), u"ready"_s);
    service.world.isReachable = false;
    models->audit()->refresh();
    QTRY_VERIFY(models->audit()->isOffline());
    QCOMPARE(models->audit()->view(), u"ready"_s);
    QCOMPARE(models->audit()->entries()->count(), 2);
    QCOMPARE(models->audit()->provenanceNow().certainty, u"cached"_s);
}

void TstAuditViewModel::leaving_forgetsTheFilterAndTheEntries()
{
    AuditService service;
    service.write(2);
    const auto models = service.show();
    QTRY_COMPARE(models->audit()->view(), u"ready"_s);
    QVERIFY(models->audit()->setFilter({{u"subject"_s, u"u-1"_s}}));
    models->audit()->setCurrentKey(u"1"_s);
    models->setOpen(false);
    QCOMPARE(models->audit()->entries()->count(), 0);
    QVERIFY(!models->audit()->isFiltered());
    QVERIFY(models->audit()->filter().isEmpty());
    QVERIFY(models->audit()->details().isEmpty());
}

void TstAuditViewModel::actions_areAllOfThem()
{
    AuditService service;
    const auto models = service.world.open();
    const QVariantList actions = models->audit()->actions();
    QCOMPARE(actions.size(), domain::auditActions().size() + 1);
    QCOMPARE(actions.first().toMap().value(u"value"_s).toString(), QString());
}

QTEST_GUILESS_MAIN(TstAuditViewModel)
#include "tst_auditviewmodel.moc"
