// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/subscriberwords.h"

#include "ui/admin/subscribersexport.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using domain::ActivationState;

class TstSubscriberWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exported_hasWhoWasFound_andTellsTheLogNoAddress();
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void by_everyPlaceHasWords_othersAsTheyAre();
    void found_coversWhatIdentifies();
    void looked_namesEveryPlace();
    void state_everyOneHasWordsIconAndTone();
    void timeline_everyKindHasWords_othersAsTheyAre();
    void timeline_auditSaysWhoAndWhatWentWrong();
    void timeline_amountsAreMoney();
};

void TstSubscriberWords::by_everyPlaceHasWords_othersAsTheyAre()
{
    for (const QString &by :
         {u"mail"_s, u"number"_s, u"iccid"_s, u"line"_s, u"activation"_s, u"payment"_s, u"request"_s, u"uid"_s}) {
        QVERIFY2(admin::foundByText(by) != by, qPrintable(by));
    }
    QCOMPARE(admin::foundByText(u"fax"_s), u"fax"_s);
}

void TstSubscriberWords::found_coversWhatIdentifies()
{
    QCOMPARE(admin::coveredFound(u"mail"_s, u"maria@example.com"_s), u"m•••@example.com"_s);
    QVERIFY(!admin::coveredFound(u"number"_s, u"+12125550147"_s).contains(u"5550"_s));
    QCOMPARE(admin::coveredFound(u"iccid"_s, u"8901260852291234567"_s), u"•••• 4567"_s);
    QCOMPARE(admin::coveredFound(u"payment"_s, u"in_1QX7aB"_s), u"in_1QX7aB"_s);
}

void TstSubscriberWords::looked_namesEveryPlace()
{
    QVERIFY(admin::lookedText({}).isEmpty());
    const QString text = admin::lookedText({u"mail"_s, u"iccid"_s, u"fax"_s});
    QVERIFY(text.contains(u"mail addresses"_s) && text.contains(u"ICCIDs"_s) && text.contains(u"fax"_s));
}

void TstSubscriberWords::state_everyOneHasWordsIconAndTone()
{
    for (const ActivationState state : {ActivationState::PreparingInvoice, ActivationState::AwaitingPayment,
                                        ActivationState::Paid, ActivationState::Queued, ActivationState::Provisioning,
                                        ActivationState::Active, ActivationState::Stuck, ActivationState::Cancelled}) {
        QVERIFY(!admin::lineStateText(state).isEmpty());
        QVERIFY(!admin::lineStateIcon(state).isEmpty());
        QVERIFY(!admin::lineStateTone(state).isEmpty());
    }
    QCOMPARE(admin::lineStateTone(ActivationState::Stuck), u"bad"_s);
}

void TstSubscriberWords::timeline_everyKindHasWords_othersAsTheyAre()
{
    const core::TimePoint now = core::fromMs(1'795'000'000'000);
    for (const QString &kind :
         {u"activation.requested"_s, u"activation.invoiced"_s, u"activation.paid"_s, u"activation.provisioned"_s,
          u"activation.active"_s, u"activation.stuck"_s, u"activation.cancelled"_s, u"purchase"_s}) {
        const ui::Event row = admin::timelineRow({now, kind, u"1"_s, u"in_1"_s, {}, {}, {}}, now);
        QVERIFY2(row.title != kind && !row.iconName.isEmpty(), qPrintable(kind));
        QVERIFY(row.text.contains(u"in_1"_s));
    }
    QCOMPARE(admin::timelineRow({now, u"moon"_s, u"1"_s, {}, {}, {}, {}}, now).title, u"moon"_s);
}

void TstSubscriberWords::timeline_auditSaysWhoAndWhatWentWrong()
{
    const core::TimePoint now = core::fromMs(1'795'000'000'000);
    const ui::Event row =
        admin::timelineRow({now, u"audit"_s, u"9"_s, u"account.role"_s, u"unknown"_s, u"Forbidden"_s, {}}, now);
    QCOMPARE(row.title, u"Role changed"_s);
    QVERIFY(row.text.contains(u"Unknown person"_s));
    QVERIFY(row.text.contains(u"may not"_s));
    QCOMPARE(row.iconName, u"alert"_s);
}

void TstSubscriberWords::timeline_amountsAreMoney()
{
    const core::TimePoint now = core::fromMs(1'795'000'000'000);
    QCOMPARE(admin::timelineRow({now, u"purchase"_s, u"1"_s, {}, {}, {}, core::Money{2400, u"USD"_s}}, now).amount,
             u"$24.00"_s);
}

void TstSubscriberWords::exported_hasWhoWasFound_andTellsTheLogNoAddress()
{
    contract::SubscriberSearch search;
    search.matches = {{u"u-1"_s, u"mara@example.com"_s, u"Mara"_s, u"mail"_s, u"mara@example.com"_s}};
    search.isCut = true;
    const admin::ListToExport list = admin::subscribersList(search, u"mara@example.com"_s);
    QVERIFY(list.head.filter.contains(u"There are more than these."_s));
    QCOMPARE(list.filter.value("query"_L1).toString(), u"m•••@example.com"_s);
    QCOMPARE(admin::subscribersList(search, u"+12125550147"_s).filter.value("query"_L1).toString(),
             admin::coveredTail(u"+12125550147"_s));
    ui::ExportPage page;
    list.read({}, [&page](const core::Result<ui::ExportPage> &taken) { page = taken.value(); });
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().size(), list.head.columns.size());
    QVERIFY(page.next.isEmpty());
}

QTEST_GUILESS_MAIN(TstSubscriberWords)
#include "tst_subscriberwords.moc"
