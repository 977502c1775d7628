// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/age.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime local(core::TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(at)).toLocalTime();
}

/// The order of day and month is the language's own, so it is part of the translation.
QString dayAndMonth(const QDateTime &time)
{
    //: day and month without the year, as QDate::toString() takes it, e.g. "MMM d" for "Nov 12"
    return QLocale().toString(time.date(), QCoreApplication::translate("Age", "d MMM"));
}

} // namespace

QString timeText(core::TimePoint at, core::TimePoint now)
{
    const QDateTime time = local(at);
    const QDateTime today = local(now);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    if (time.date() == today.date()) {
        return clock;
    }
    if (time.date().year() == today.date().year()) {
        //: date, time of day
        return QCoreApplication::translate("Age", "%1, %2").arg(dayAndMonth(time), clock);
    }
    return dateText(at);
}

QString savedText(core::TimePoint at, core::TimePoint now)
{
    //: beside a figure: it was read at this time and kept on this computer
    return QCoreApplication::translate("Age", "saved %1").arg(timeText(at, now));
}

QString spanText(std::chrono::milliseconds span)
{
    constexpr int kDay = 24 * 60;
    const auto minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(span).count());
    if (minutes < 1) {
        return QCoreApplication::translate("Age", "under a minute");
    }
    if (minutes < 60) {
        return QCoreApplication::translate("Age", "%n min", nullptr, minutes);
    }
    if (minutes < kDay) {
        return QCoreApplication::translate("Age", "%n h", nullptr, minutes / 60);
    }
    return QCoreApplication::translate("Age", "%n day(s)", nullptr, minutes / kDay);
}

QString dayText(core::TimePoint at)
{
    return dayAndMonth(local(at));
}

QString dateText(core::TimePoint at)
{
    //: a date as QDate::toString() takes it, e.g. "MMM d, yyyy" for "Nov 12, 2025"
    return QLocale().toString(local(at).date(), QCoreApplication::translate("Age", "d MMM yyyy"));
}

QString momentText(core::TimePoint at)
{
    //: date, time of day
    return QCoreApplication::translate("Age", "%1, %2")
        .arg(dateText(at), QLocale().toString(local(at).time(), u"HH:mm:ss"));
}

} // namespace dotm::ui
