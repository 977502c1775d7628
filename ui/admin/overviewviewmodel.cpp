// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/overviewviewmodel.h"

#include "ui/admin/waitingwork.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QLocale>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminStats;
using contract::WaitingWork;
using domain::PlatformSeries;

OverviewViewModel::OverviewViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_stats(
                                    this, store.clock(), [this] { return api().stats(); },
                                    [this](const core::Result<AdminStats> &answer) { settle(answer); }),
      m_activations(store, PlatformSeries::Activations, nullptr), m_revenue(store, PlatformSeries::Revenue, nullptr),
      m_signups(store, PlatformSeries::Signups, nullptr), m_usage(store, PlatformSeries::Usage, nullptr)
{
    connect(this, &ViewModel::shownChanged, this, [this] {
        for (SeriesViewModel *each : {&m_activations, &m_revenue, &m_signups, &m_usage}) {
            each->setShown(isShown());
        }
    });
}

const AdminStats *OverviewViewModel::stats() const
{
    const auto &value = m_stats.reading().value;
    return value ? &*value : nullptr;
}

bool OverviewViewModel::concerns(const QString &topic) const
{
    return topic != "usage"_L1;
}

QVariantList OverviewViewModel::work() const
{
    QVariantList rows;
    const QList<WaitingWork> waiting = stats() != nullptr ? stats()->waiting : QList<WaitingWork>();
    for (const WorkKind &kind : workKinds()) {
        const auto found = std::ranges::find_if(
            waiting, [&](const WaitingWork &each) { return each.kind == QLatin1StringView(kind.kind); });
        if (found == waiting.end() || found->count == 0) {
            continue;
        }
        const auto age = found->oldestAt ? store().now() - *found->oldestAt : std::chrono::milliseconds(0);
        rows.append(QVariantMap{{u"kind"_s, found->kind},
                                {u"count"_s, QLocale().toString(found->count)},
                                {u"title"_s, workTitle(kind)},
                                //: of several things that wait: how long the oldest does, "oldest 2 days"
                                {u"age"_s, found->oldestAt ? tr("oldest %1").arg(ui::spanText(age)) : QString()},
                                {u"late"_s, found->oldestAt && age >= kind.late},
                                {u"section"_s, workSection(kind)},
                                {u"item"_s, QString::fromLatin1(kind.item)}});
    }
    return rows;
}

QString OverviewViewModel::oldestSection() const
{
    QString section;
    auto oldest = core::TimePoint::max();
    const QList<WaitingWork> waiting = stats() != nullptr ? stats()->waiting : QList<WaitingWork>();
    for (const WorkKind &kind : workKinds()) {
        for (const WaitingWork &each : waiting) {
            const bool isDoable = each.kind == QLatin1StringView(kind.kind) && each.count > 0;
            const auto since = each.oldestAt.value_or(core::TimePoint::max());
            if (isDoable && !workSection(kind).isEmpty() && (section.isEmpty() || since < oldest)) {
                section = workSection(kind);
                oldest = since;
            }
        }
    }
    return section;
}

QVariantMap OverviewViewModel::waiting() const
{
    QVariantMap counts;
    const QList<WaitingWork> waiting = stats() != nullptr ? stats()->waiting : QList<WaitingWork>();
    for (const WorkKind &kind : workKinds()) {
        for (const WaitingWork &each : waiting) {
            if (each.kind == QLatin1StringView(kind.kind) && !workSection(kind).isEmpty()) {
                QVariant &count = counts[workSection(kind)];
                count = count.toLongLong() + each.count;
            }
        }
    }
    return counts;
}

int OverviewViewModel::used() const
{
    return stats() != nullptr ? stats()->hour.used : 0;
}

int OverviewViewModel::limit() const
{
    return stats() != nullptr ? stats()->hour.limit : 0;
}

QString OverviewViewModel::room() const
{
    if (stats() == nullptr) {
        return {};
    }
    const contract::ActivationHour &hour = stats()->hour;
    const QString free = tr("%n free", nullptr, std::max(0, hour.limit - hour.used));
    if (hour.queued == 0) {
        //: free places in the hour, and nobody in the queue: "13 free, nobody waiting"
        return tr("%1, nobody waiting").arg(free);
    }
    //: people in the queue and how long the next one waits: "4 waiting, about 8 min"
    return tr("%n waiting, about %1 min", nullptr, hour.queued).arg(QLocale().toString(hour.waitMinutes));
}

Provenance OverviewViewModel::hourProvenance() const
{
    if (stats() == nullptr) {
        return {};
    }
    const core::TimePoint now = store().now();
    return provenance(
        stats()->countedAt, stats()->simulated,
        tr("from the activation window %1 to %2")
            .arg(ui::timeText(stats()->hour.windowStart, now), ui::timeText(stats()->hour.windowEnd, now)));
}

QVariantMap OverviewViewModel::figure(const QString &label, const QString &value, const QString &source) const
{
    const Provenance from =
        stats() != nullptr ? provenance(stats()->countedAt, stats()->simulated, source) : Provenance();
    return {
        {u"label"_s, label},    {u"value"_s, value},        {u"unit"_s, QString()}, {u"certainty"_s, from.certainty},
        {u"time"_s, from.time}, {u"source"_s, from.source}, {u"old"_s, from.isOld}};
}

QVariantList OverviewViewModel::figures() const
{
    if (stats() == nullptr) {
        return {};
    }
    const QLocale locale;
    QStringList paid;
    for (const core::Money &sum : stats()->monthRevenue) {
        paid.append(ui::moneyText(sum));
    }
    return {figure(tr("Members"), locale.toString(stats()->members), tr("signed up and not deleted")),
            figure(tr("Lines active"), locale.toString(stats()->linesActive), tr("seen active by the carrier")),
            figure(tr("Paid this month"), paid.isEmpty() ? ui::moneyText({0, u"USD"_s}) : paid.join(u" + "_s),
                   tr("recorded payments, before refunds")),
            figure(tr("Active keys"), locale.toString(stats()->activeKeys), tr("of assistants and programs"))};
}

} // namespace dotm::admin
