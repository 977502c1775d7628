// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/age.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

core::TimePoint at(int year, int month, int day, int hour, int minute)
{
    return core::fromMs(QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch());
}

} // namespace

class TstAge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void timeText_today_isTheTimeOfDay();
    void timeText_yesterday_hasTheDay();
    void timeText_lastYear_hasTheYear();
    void timeText_justAfterMidnight_isNotToday();
    void timeText_otherLanguage_followsIt();
    void savedText_saysSaved();
};

void TstAge::timeText_today_isTheTimeOfDay()
{
    QCOMPARE(ui::timeText(at(2026, 11, 21, 9, 41), at(2026, 11, 21, 23, 59)), u"09:41"_s);
}

void TstAge::timeText_yesterday_hasTheDay()
{
    QCOMPARE(ui::timeText(at(2026, 11, 20, 9, 41), at(2026, 11, 21, 9, 0)), u"20 Nov, 09:41"_s);
}

void TstAge::timeText_lastYear_hasTheYear()
{
    QCOMPARE(ui::timeText(at(2025, 12, 31, 23, 59), at(2026, 1, 1, 0, 1)), u"31 Dec 2025"_s);
}

void TstAge::timeText_justAfterMidnight_isNotToday()
{
    QCOMPARE(ui::timeText(at(2026, 11, 20, 23, 59), at(2026, 11, 21, 0, 0)), u"20 Nov, 23:59"_s);
}

void TstAge::timeText_otherLanguage_followsIt()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(ui::timeText(at(2026, 8, 20, 9, 41), at(2026, 11, 21, 9, 0)).contains(u"août"_s));
}

void TstAge::savedText_saysSaved()
{
    QCOMPARE(ui::savedText(at(2026, 11, 21, 9, 41), at(2026, 11, 21, 9, 42)), u"saved 09:41"_s);
}

QTEST_GUILESS_MAIN(TstAge)
#include "tst_age.moc"
