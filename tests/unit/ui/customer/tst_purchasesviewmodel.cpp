// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"
#include "ui/shared/fonts.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using customer::PurchaseListModel;
using customer::PurchasesViewModel;
using customer::ViewModel;
using test::CustomerWorld;

class PurchasesViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingBought_isEmpty_withoutTotals()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        QCOMPARE(models->purchases()->status(), ViewModel::Status::Empty);
        QVERIFY(models->purchases()->totalText().isEmpty());
    }

    void list_hasRowsTotalsAndKinds()
    {
        CustomerWorld world;
        world.purchases = {world.purchase(1, u"global_data_10gb"_s, 2000), world.purchase(2, u"esim_beta"_s, 100)};
        world.signIn();
        const auto models = world.models();
        PurchasesViewModel &list = *models->purchases();
        const QAbstractItemModelTester tester(list.purchases(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list.purchases()->count(), 2);
        QCOMPARE(list.purchases()->index(0).data(PurchaseListModel::Key).toString(), u"p-1"_s);
        QCOMPARE(list.purchases()->index(1).data(PurchaseListModel::Kind).toString(), u"Line"_s);
        QCOMPARE(list.kinds().size(), 3);
        QVERIFY(list.totalText().contains(u"21"_s));
        QVERIFY(!list.hasMore());
    }

    void totals_keepCurrenciesApart()
    {
        CustomerWorld world;
        world.purchases = {world.purchase(1, u"esim_beta"_s, 100), world.purchase(2, u"esim_beta"_s, 500)};
        world.purchases[1].amount.currency = u"JPY"_s;
        world.signIn();
        const auto models = world.models();
        QVERIFY(models->purchases()->totalText().contains(u"500 JPY"_s));
        QVERIFY(models->purchases()->totalText().contains(u'+'));
    }

    void filter_byWordsAndKind_isNotTheSameAsEmpty()
    {
        CustomerWorld world;
        world.purchases = {world.purchase(1, u"global_data_10gb"_s, 2000), world.purchase(2, u"esim_beta"_s, 100)};
        world.signIn();
        const auto models = world.models();
        PurchasesViewModel &list = *models->purchases();
        const QAbstractItemModelTester tester(list.purchases(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setFilter(u" GLOBAL "_s);
        QCOMPARE(list.purchases()->count(), 1);
        list.setFilter(u"in_2"_s);
        QCOMPARE(list.purchases()->index(0).data(PurchaseListModel::Key).toString(), u"p-2"_s);
        list.setKind(u"data"_s);
        QCOMPARE(list.purchases()->count(), 0);
        QCOMPARE(list.status(), ViewModel::Status::Ready);
        QVERIFY(list.isFiltered());
        list.clearFilter();
        QCOMPARE(list.purchases()->count(), 2);
    }

    void newAndOlderRows_areInserted_notReset()
    {
        CustomerWorld world;
        for (int i = 1; i < 5; ++i) {
            world.purchases.append(world.purchase(i, u"esim_beta"_s, 100));
        }
        world.pageSize = 2;
        world.signIn();
        const auto models = world.models();
        PurchasesViewModel &list = *models->purchases();
        const QAbstractItemModelTester tester(list.purchases(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(list.purchases(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(list.purchases(), &QAbstractItemModel::rowsInserted);
        QVERIFY(list.hasMore());
        list.readMore();
        QCOMPARE(list.purchases()->count(), 4);
        world.purchases.prepend(world.purchase(9, u"esim_beta"_s, 100));
        models->refresh();
        QCOMPARE(list.purchases()->count(), 5);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 2);
        models->refresh();
        QCOMPARE(inserted.count(), 2);
    }

    void error_keepsRows()
    {
        CustomerWorld world;
        world.purchases = {world.purchase(1, u"esim_beta"_s, 100)};
        world.signIn();
        const auto models = world.models();
        world.status = 503;
        models->refresh();
        QCOMPARE(models->purchases()->status(), ViewModel::Status::Ready);
        QCOMPARE(models->purchases()->purchases()->count(), 1);
        QVERIFY(!models->purchases()->error().isEmpty());
    }

    void export_writesWhatIsListed()
    {
        CustomerWorld world;
        world.purchases = {world.purchase(1, u"global_data_10gb"_s, 2000), world.purchase(2, u"esim_beta"_s, 100)};
        world.signIn();
        const auto models = world.models();
        PurchasesViewModel &list = *models->purchases();
        list.setKind(u"line"_s);
        QSignalSpy exported(&list, &PurchasesViewModel::exported);
        const QString csv = world.folder.filePath(u"p.csv"_s);
        list.exportCsv(csv);
        QTRY_COMPARE(exported.count(), 1);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("eSIM Beta"));
        QVERIFY(!text.contains("Global"));
        const QString pdf = world.folder.filePath(u"p.pdf"_s);
        list.exportPdf(pdf);
        QTRY_COMPARE(exported.count(), 2);
        QFile page(pdf);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().startsWith("%PDF-"));
        QSignalSpy failed(&list, &PurchasesViewModel::exportFailed);
        list.exportCsv(csv); // is there already
        QTRY_COMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(PurchasesViewModelTest)
#include "tst_purchasesviewmodel.moc"
