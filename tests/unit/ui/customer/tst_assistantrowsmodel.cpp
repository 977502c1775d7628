// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/customer/assistantrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::customer::AssistantRowsModel;
using Rows = QList<AssistantRowsModel::Row>;

class AssistantRowsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void setRows_same_changesNothing()
    {
        AssistantRowsModel model;
        model.setRows({{u"a"_s, 1}, {u"b"_s, 2}});
        Counts counts(model);
        model.setRows({{u"a"_s, 1}, {u"b"_s, 2}});
        QCOMPARE(counts.all(), 0);
    }

    void setRows_oneValueChanged_updatesThatRowAlone()
    {
        AssistantRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"a"_s, 1}, {u"b"_s, 2}});
        Counts counts(model);
        model.setRows({{u"a"_s, 1}, {u"b"_s, 3}});
        QCOMPARE(counts.changed.count(), 1);
        QCOMPARE(counts.all(), 1);
        QCOMPARE(counts.changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(model.index(1).data(AssistantRowsModel::Entry).toInt(), 3);
    }

    void setRows_newOldAndMoved_keepWhatStays_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("into empty") << u""_s << u"abc"_s;
        QTest::newRow("to empty") << u"abc"_s << u""_s;
        QTest::newRow("new first") << u"bc"_s << u"abc"_s;
        QTest::newRow("new in the middle") << u"ac"_s << u"abc"_s;
        QTest::newRow("last gone") << u"abc"_s << u"ab"_s;
        QTest::newRow("all others") << u"abc"_s << u"xyz"_s;
        QTest::newRow("turned round") << u"abcd"_s << u"dcba"_s;
        QTest::newRow("mixed") << u"abcdef"_s << u"fxbya"_s;
    }
    void setRows_newOldAndMoved_keepWhatStays()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        AssistantRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rowsOf(before));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy count(&model, &AssistantRowsModel::countChanged);
        model.setRows(rowsOf(after));
        QString keys;
        for (int row = 0; row < model.count(); ++row) {
            keys += model.index(row).data(AssistantRowsModel::Key).toString();
        }
        QCOMPARE(keys, after);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(count.count(), before.size() == after.size() ? 0 : 1);
    }

    void data_unknownRole_isNothing()
    {
        AssistantRowsModel model;
        model.setRows({{u"a"_s, 1}});
        QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
        QVERIFY(!model.index(1).data(AssistantRowsModel::Key).isValid());
        QCOMPARE(model.roleNames().size(), 2);
    }

private:
    struct Counts
    {
        explicit Counts(const AssistantRowsModel &model)
            : changed(&model, &QAbstractItemModel::dataChanged), inserted(&model, &QAbstractItemModel::rowsInserted),
              removed(&model, &QAbstractItemModel::rowsRemoved), moved(&model, &QAbstractItemModel::rowsMoved)
        {
        }
        [[nodiscard]] qsizetype all() const
        {
            return changed.count() + inserted.count() + removed.count() + moved.count();
        }
        QSignalSpy changed;
        QSignalSpy inserted;
        QSignalSpy removed;
        QSignalSpy moved;
    };

    static Rows rowsOf(const QString &keys)
    {
        Rows rows;
        for (const QChar key : keys) {
            rows.append({QString(key), QString(key)});
        }
        return rows;
    }
};

QTEST_GUILESS_MAIN(AssistantRowsModelTest)
#include "tst_assistantrowsmodel.moc"
