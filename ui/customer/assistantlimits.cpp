// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantlimits.h"

#include "ui/customer/wording.h"
#include "ui/shared/age.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(Assistants)
};

QVariantMap choice(const QVariant &value, const QString &text)
{
    return {{u"value"_s, value}, {u"text"_s, text}};
}

/// @p current among @p usual, in order.
template <typename T>
QList<T> with(QList<T> usual, T current)
{
    if (!usual.contains(current)) {
        usual.insert(std::ranges::lower_bound(usual, current), current);
    }
    return usual;
}

} // namespace

core::TimePoint midnightAfter(core::TimePoint now)
{
    return *endOf(0, now, std::nullopt);
}

LimitChoices moneyChoices(const core::Money &perDay)
{
    const QString currency = perDay.currency.isEmpty() ? u"USD"_s : perDay.currency;
    const QList<qint64> amounts = with<qint64>({0, 100, 500, 1'000, 2'500, 5'000, 10'000}, perDay.minor);
    LimitChoices result;
    for (const qint64 minor : amounts) {
        result.choices.append(choice(minor, minor <= 0 ? LimitWords::tr("Nothing") : moneyText({minor, currency})));
    }
    result.chosen = static_cast<int>(amounts.indexOf(perDay.minor));
    return result;
}

LimitChoices callChoices(int callsPerHour)
{
    const QList<int> counts = with<int>({30, 60, 120, 300, 600}, callsPerHour);
    LimitChoices result;
    for (const int count : counts) {
        result.choices.append(choice(count, LimitWords::tr("%Ln call(s)", nullptr, count)));
    }
    result.chosen = static_cast<int>(counts.indexOf(callsPerHour));
    return result;
}

LimitChoices endChoices(const std::optional<core::TimePoint> &until, core::TimePoint now)
{
    LimitChoices result;
    if (until) {
        const QString day = ui::dateText(*until - 1ms);
        //: %1 is a date
        result.choices.append(choice(u"kept"_s, *until <= now ? LimitWords::tr("Ended %1").arg(day)
                                                              : LimitWords::tr("Until %1").arg(day)));
    }
    result.choices.append(choice(u"none"_s, LimitWords::tr("No end")));
    result.choices.append(choice(0, LimitWords::tr("Until tonight")));
    for (const int days : {7, 30, 90}) {
        result.choices.append(choice(days, LimitWords::tr("For %Ln day(s)", nullptr, days)));
    }
    return result;
}

std::optional<core::TimePoint> endOf(const QVariant &value, core::TimePoint now,
                                     const std::optional<core::TimePoint> &kept)
{
    bool isDays = false;
    const int days = value.toInt(&isDays);
    if (!isDays || days < 0) {
        return value.toString() == "kept"_L1 ? kept : std::nullopt;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(now)).toLocalTime().date();
    return core::fromMs(today.addDays(days + 1).startOfDay().toMSecsSinceEpoch());
}

} // namespace dotm::customer
