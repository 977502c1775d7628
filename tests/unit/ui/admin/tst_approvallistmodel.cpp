// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/approvallistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using admin::ApprovalListModel;
using admin::ApprovalRow;

namespace {

QList<ApprovalRow> rowsOf(const QString &keys, const QString &group = u"g"_s)
{
    QList<ApprovalRow> rows;
    for (const QChar key : keys) {
        ApprovalRow row;
        row.key = key;
        row.group = group;
        row.whom = key;
        rows.append(row);
    }
    return rows;
}

QString keysOf(const ApprovalListModel &model)
{
    QString keys;
    for (const ApprovalRow &row : model.rows()) {
        keys += row.key;
    }
    return keys;
}

} // namespace

class TstApprovalListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setRows_anyChange_endsAtTheNewRows_data();
    void setRows_anyChange_endsAtTheNewRows();
    void setRows_same_isSilent();
    void group_isSaidByItsFirstRow();
    void fetch_isAskedOnce();
};

void TstApprovalListModel::setRows_anyChange_endsAtTheNewRows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("first rows") << u""_s << u"abc"_s;
    QTest::newRow("all gone") << u"abc"_s << u""_s;
    QTest::newRow("one gone") << u"abc"_s << u"ac"_s;
    QTest::newRow("one more at the end") << u"abc"_s << u"abcd"_s;
    QTest::newRow("one more before") << u"abc"_s << u"zabc"_s;
    QTest::newRow("moved to the end") << u"abcd"_s << u"bcda"_s;
    QTest::newRow("turned") << u"abcd"_s << u"dcba"_s;
    QTest::newRow("others") << u"abc"_s << u"xyz"_s;
}

void TstApprovalListModel::setRows_anyChange_endsAtTheNewRows()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    ApprovalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    model.setRows(rowsOf(after));
    QCOMPARE(keysOf(model), after);
    QCOMPARE(model.rowCount(), after.size());
}

void TstApprovalListModel::setRows_same_isSilent()
{
    ApprovalListModel model;
    model.setRows(rowsOf(u"abc"_s));
    QSignalSpy data(&model, &ApprovalListModel::dataChanged);
    QSignalSpy count(&model, &ApprovalListModel::countChanged);
    model.setRows(rowsOf(u"abc"_s));
    QCOMPARE(data.count() + count.count(), 0);
}

void TstApprovalListModel::group_isSaidByItsFirstRow()
{
    ApprovalListModel model;
    model.setRows(rowsOf(u"ab"_s) + rowsOf(u"cd"_s, u"h"_s));
    QStringList groups;
    for (int row = 0; row < model.count(); ++row) {
        groups.append(model.data(model.index(row), ApprovalListModel::Group).toString());
    }
    QCOMPARE(groups, (QStringList{u"g"_s, {}, u"h"_s, {}}));
}

void TstApprovalListModel::fetch_isAskedOnce()
{
    ApprovalListModel model;
    int asked = 0;
    model.setFetch([&] { ++asked; });
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(TstApprovalListModel)
#include "tst_approvallistmodel.moc"
