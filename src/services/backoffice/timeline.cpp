// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/backoffice/timeline.h"

#include "storage/repositories/purchases.h"

#include <algorithm>
#include <limits>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using storage::Activation;
using storage::AuditEntry;
using storage::Connection;
using storage::Purchase;

namespace {

const QString kPurchase = u"purchase"_s;
const QString kAudit = u"audit"_s;

/// Newer events first; what happened at the same moment stands in the order of kind and id.
bool isNewer(const TimelineEvent &a, const TimelineEvent &b)
{
    return std::tie(a.at, a.kind, a.id) > std::tie(b.at, b.kind, b.id);
}

bool isBehind(const TimelineEvent &event, const TimelineMark &mark)
{
    return std::tie(event.at, event.kind, event.id) < std::tie(mark.at, mark.kind, mark.id);
}

/// The least and the greatest id a source may have: what of its rows at the very moment of a mark comes behind it.
template <typename Id>
Id idAtMark(const QString &kind, const TimelineMark &mark, Id least, Id greatest, Id own)
{
    if (kind == mark.kind) {
        return own;
    }
    return kind < mark.kind ? greatest : least;
}

QString whoOf(const AuditEntry &entry)
{
    return entry.actorMail.isEmpty() ? entry.actorRole : entry.actorMail;
}

/// Numbers as texts of one length, so that they stand in the order of the numbers.
QString sequenceText(qint64 sequence)
{
    return u"%1"_s.arg(sequence, 19, 10, QChar(u'0'));
}

} // namespace

QList<TimelineEvent> milestonesOf(const Activation &activation)
{
    const QString &id = activation.id;
    QList<TimelineEvent> events{
        {activation.createdAt, u"activation.requested"_s, id, activation.productId, {}, {}, {}}};
    const auto add = [&](const std::optional<core::TimePoint> &at, const QString &kind, const QString &what) {
        if (at) {
            events.append({*at, kind, id, what, {}, {}, {}});
        }
    };
    add(activation.invoicedAt, u"activation.invoiced"_s, activation.invoiceId);
    add(activation.paidAt, u"activation.paid"_s, activation.invoiceId);
    add(activation.provisionedAt, u"activation.provisioned"_s, activation.lineId);
    add(activation.activeAt, u"activation.active"_s, activation.lineId);
    if (activation.state == domain::ActivationState::Stuck) {
        events.append({activation.updatedAt, u"activation.stuck"_s, id, activation.problem, {}, {}, {}});
    } else if (activation.state == domain::ActivationState::Cancelled) {
        events.append({activation.updatedAt, u"activation.cancelled"_s, id, activation.invoiceId, {}, {}, {}});
    }
    return events;
}

TimelineEvent eventOf(const AuditEntry &entry)
{
    return {entry.at, kAudit, sequenceText(entry.sequence), entry.action, whoOf(entry), entry.outcome, {}};
}

namespace {

core::Outcome addActivations(Connection &db, const QString &uid, QList<TimelineEvent> &events)
{
    const auto activations = storage::activations::ofPerson(db, uid); // one alive per product: always few
    if (!activations) {
        return core::fail(activations.error());
    }
    for (const Activation &activation : *activations) {
        events += milestonesOf(activation);
    }
    return {};
}

core::Outcome addPurchases(Connection &db, const QString &uid, int limit, const TimelineMark &mark,
                           QList<TimelineEvent> &events)
{
    const QString all = QString::fromUcs4(U"\U0010FFFF", 1);
    const storage::PurchaseMark after{mark.at, idAtMark(kPurchase, mark, QString(), all, mark.id)};
    const auto purchases = storage::purchases::ofPerson(db, uid, limit, after);
    if (!purchases) {
        return core::fail(purchases.error());
    }
    for (const Purchase &purchase : *purchases) {
        events.append({purchase.purchasedAt, kPurchase, purchase.id, purchase.stripeId, {}, {}, purchase.amount});
    }
    return {};
}

core::Outcome addEntries(Connection &db, const QString &uid, int limit, const TimelineMark &mark,
                         QList<TimelineEvent> &events)
{
    const qint64 below = idAtMark(kAudit, mark, qint64(0), std::numeric_limits<qint64>::max(), mark.id.toLongLong());
    const auto entries = storage::auditentries::about(db, uid, mark.at, below, limit);
    if (!entries) {
        return core::fail(entries.error());
    }
    for (const AuditEntry &entry : *entries) {
        events.append(eventOf(entry));
    }
    return {};
}

} // namespace

QString TimelineMark::toText() const
{
    return u"%1/%2/%3"_s.arg(QString::number(core::toMs(at)), kind, id);
}

std::optional<TimelineMark> TimelineMark::fromText(const QString &text)
{
    const QStringList parts = text.split(u'/');
    bool isNumber = false;
    const qint64 at = parts.value(0).toLongLong(&isNumber);
    if (parts.size() != 3 || !isNumber || parts.at(1).isEmpty() || parts.at(2).isEmpty()) {
        return std::nullopt;
    }
    return TimelineMark{core::fromMs(at), parts.at(1), parts.at(2)};
}

Result<QList<TimelineEvent>> timelineOf(Connection &db, const QString &uid, int limit,
                                        const std::optional<TimelineMark> &after)
{
    constexpr qint64 kEndOfTime = 253'402'300'799'999; // the year 9999
    const TimelineMark mark = after.value_or(TimelineMark{core::fromMs(kEndOfTime), {}, {}});
    QList<TimelineEvent> events;
    core::Outcome outcome = addActivations(db, uid, events);
    outcome = outcome ? addPurchases(db, uid, limit, mark, events) : outcome;
    outcome = outcome ? addEntries(db, uid, limit, mark, events) : outcome;
    if (!outcome) {
        return core::fail(outcome.error());
    }
    events.removeIf([&](const TimelineEvent &event) { return !isBehind(event, mark); });
    std::ranges::sort(events, isNewer);
    if (events.size() > limit) {
        events.resize(limit);
    }
    return events;
}

} // namespace dotm::services
