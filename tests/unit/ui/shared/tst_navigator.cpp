// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "testsections.h"

#include "ui/shared/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

struct Navigator : ui::Navigator
{
    Navigator() { setSections(test::kSections); }
};

} // namespace

class TstNavigator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void open_unknownSection_staysWhereItIs();
    void open_samePlaceTwice_isOneStep();
    void backAndForward_goThroughThePlaces();
    void open_afterBack_dropsWhatWasAhead();
    void back_atTheStart_doesNothing();
    void railSection_ofActivationAndCode_isTheLine();
    void reset_forgetsTheHistory();
    void open_manyPlaces_keepsTheNewest();
    void setSections_ofAnotherMode_beginsAtItsFirst();
    void open_withoutSections_staysNowhere();
};

void TstNavigator::open_unknownSection_staysWhereItIs()
{
    Navigator navigator;
    QSignalSpy changed(&navigator, &ui::Navigator::changed);
    QVERIFY(!navigator.open(u"approvals"_s));
    QVERIFY(!navigator.open(QString()));
    QCOMPARE(navigator.section(), u"home"_s);
    QCOMPARE(changed.count(), 0);
}

void TstNavigator::open_samePlaceTwice_isOneStep()
{
    Navigator navigator;
    QVERIFY(navigator.open(u"line"_s));
    QVERIFY(navigator.open(u"line"_s));
    navigator.back();
    QCOMPARE(navigator.section(), u"home"_s);
}

void TstNavigator::backAndForward_goThroughThePlaces()
{
    Navigator navigator;
    navigator.open(u"purchases"_s, u"7"_s);
    navigator.open(u"settings"_s);
    navigator.back();
    QCOMPARE(navigator.section(), u"purchases"_s);
    QCOMPARE(navigator.itemId(), u"7"_s);
    QVERIFY(navigator.canGoForward());
    navigator.forward();
    QCOMPARE(navigator.section(), u"settings"_s);
    QVERIFY(!navigator.canGoForward());
}

void TstNavigator::open_afterBack_dropsWhatWasAhead()
{
    Navigator navigator;
    navigator.open(u"line"_s);
    navigator.back();
    navigator.open(u"purchases"_s);
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.section(), u"home"_s);
}

void TstNavigator::back_atTheStart_doesNothing()
{
    Navigator navigator;
    QSignalSpy changed(&navigator, &ui::Navigator::changed);
    navigator.back();
    navigator.forward();
    QCOMPARE(changed.count(), 0);
}

void TstNavigator::railSection_ofActivationAndCode_isTheLine()
{
    Navigator navigator;
    navigator.open(u"activate"_s);
    QCOMPARE(navigator.railSection(), u"line"_s);
    navigator.open(u"code"_s);
    QCOMPARE(navigator.railSection(), u"line"_s);
    navigator.open(u"purchases"_s);
    QCOMPARE(navigator.railSection(), u"purchases"_s);
}

void TstNavigator::reset_forgetsTheHistory()
{
    Navigator navigator;
    navigator.open(u"purchases"_s, u"7"_s);
    navigator.reset();
    QCOMPARE(navigator.section(), u"home"_s);
    QVERIFY(navigator.itemId().isEmpty());
    QVERIFY(!navigator.canGoBack());
}

void TstNavigator::open_manyPlaces_keepsTheNewest()
{
    Navigator navigator;
    for (int index = 0; index < 500; ++index) {
        navigator.open(u"purchases"_s, QString::number(index));
    }
    QCOMPARE(navigator.itemId(), u"499"_s);
    int steps = 0;
    while (navigator.canGoBack()) {
        navigator.back();
        ++steps;
    }
    QCOMPARE(steps, 99);
}

void TstNavigator::setSections_ofAnotherMode_beginsAtItsFirst()
{
    static constexpr std::array kOther{ui::Section{"overview", "gauge", "Overview"}};
    Navigator navigator;
    navigator.open(u"purchases"_s, u"7"_s);
    navigator.setSections(kOther);
    QCOMPARE(navigator.section(), u"overview"_s);
    QVERIFY(navigator.itemId().isEmpty());
    QVERIFY(!navigator.canGoBack());
    QVERIFY(!navigator.open(u"purchases"_s));
}

void TstNavigator::open_withoutSections_staysNowhere()
{
    ui::Navigator navigator;
    QVERIFY(!navigator.open(u"home"_s));
    QVERIFY(navigator.section().isEmpty());
}

QTEST_GUILESS_MAIN(TstNavigator)
#include "tst_navigator.moc"
