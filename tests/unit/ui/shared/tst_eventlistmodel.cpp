// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/eventlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::ui::Event;
using dotm::ui::EventListModel;

class EventListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void setEvents_sameAgain_changesNothing()
    {
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<Event> events{{u"1"_s, u"sim"_s, u"Line made"_s, {}, {}, {}, {}}};
        model.setEvents(events);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setEvents(events);
        QCOMPARE(reset.count() + changed.count(), 0);
    }

    void setEvents_otherWordsSameLength_updatesThatRow()
    {
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Event> events{{u"1"_s, u"sim"_s, u"A"_s, {}, {}, {}, {}}, {u"2"_s, u"sim"_s, u"B"_s, {}, {}, {}, {}}};
        model.setEvents(events);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        events[1].title = u"C"_s;
        model.setEvents(events);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(model.index(1).data(EventListModel::Title).toString(), u"C"_s);
        QCOMPARE(model.roleNames().size(), 7);
        QVERIFY(!model.index(1).data(Qt::DecorationRole).isValid());
    }
};

QTEST_GUILESS_MAIN(EventListModelTest)
#include "tst_eventlistmodel.moc"
