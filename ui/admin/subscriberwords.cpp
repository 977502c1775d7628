// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/subscriberwords.h"

#include "domain/phonenumber.h"
#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::TimelineEvent;
using domain::ActivationState;

namespace {

struct SubscriberWords
{
    Q_DECLARE_TR_FUNCTIONS(Subscribers)
};

/// A name of the contract and its English words: what one of them is called, and where many of them were looked among.
struct Place
{
    const char *by;
    const char *one;
    const char *many;
};

constexpr std::array kPlaces = {
    Place{"mail", QT_TRANSLATE_NOOP("Subscribers", "Mail address"), QT_TRANSLATE_NOOP("Subscribers", "mail addresses")},
    Place{"number", QT_TRANSLATE_NOOP("Subscribers", "Number"), QT_TRANSLATE_NOOP("Subscribers", "numbers")},
    Place{"iccid", QT_TRANSLATE_NOOP("Subscribers", "ICCID"), QT_TRANSLATE_NOOP("Subscribers", "ICCIDs")},
    Place{"line", QT_TRANSLATE_NOOP("Subscribers", "Line id"), QT_TRANSLATE_NOOP("Subscribers", "lines")},
    Place{"activation", QT_TRANSLATE_NOOP("Subscribers", "Activation id"),
          QT_TRANSLATE_NOOP("Subscribers", "activations")},
    Place{"payment", QT_TRANSLATE_NOOP("Subscribers", "Payment id"), QT_TRANSLATE_NOOP("Subscribers", "payments")},
    Place{"request", QT_TRANSLATE_NOOP("Subscribers", "Request id"), QT_TRANSLATE_NOOP("Subscribers", "requests")},
    Place{"uid", QT_TRANSLATE_NOOP("Subscribers", "User id"), QT_TRANSLATE_NOOP("Subscribers", "user ids")},
};

/// A kind of event and how it is shown.
struct Kind
{
    const char *kind;
    const char *iconName;
    const char *title;
};

constexpr std::array kKinds = {
    Kind{"activation.requested", "sim", QT_TRANSLATE_NOOP("Subscribers", "Line asked for")},
    Kind{"activation.invoiced", "receipt", QT_TRANSLATE_NOOP("Subscribers", "Bill made")},
    Kind{"activation.paid", "check", QT_TRANSLATE_NOOP("Subscribers", "Bill paid")},
    Kind{"activation.provisioned", "sim", QT_TRANSLATE_NOOP("Subscribers", "Line made by the carrier")},
    Kind{"activation.active", "checkc", QT_TRANSLATE_NOOP("Subscribers", "Line active")},
    Kind{"activation.stuck", "alert", QT_TRANSLATE_NOOP("Subscribers", "Activation stuck")},
    Kind{"activation.cancelled", "x", QT_TRANSLATE_NOOP("Subscribers", "Activation withdrawn")},
    Kind{"purchase", "bag", QT_TRANSLATE_NOOP("Subscribers", "Bought")},
};

const Place *placeOf(const QString &by)
{
    const auto found = std::ranges::find(kPlaces, by, [](const Place &each) { return QString::fromLatin1(each.by); });
    return found == kPlaces.end() ? nullptr : &*found;
}

/// "m•••@example.com" or who else the log names.
QString whoText(const QString &who)
{
    return who == "unknown"_L1 || who == "platform"_L1 ? auditWho(who, {}, {}) : who;
}

QString joined(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(u" · "_s);
}

} // namespace

QString foundByText(const QString &by)
{
    const Place *place = placeOf(by);
    return place != nullptr ? QCoreApplication::translate("Subscribers", place->one) : by;
}

QString coveredTail(const QString &value)
{
    return value.size() > 4 ? u"•••• "_s + value.last(4) : value;
}

QString coveredFound(const QString &by, const QString &found)
{
    if (by == "mail"_L1) {
        return ui::maskedEmail(found);
    }
    if (by == "number"_L1 && domain::phonenumber::isE164(found)) {
        return domain::phonenumber::masked(found);
    }
    return by == "number"_L1 || by == "iccid"_L1 ? coveredTail(found) : found;
}

QString lookedText(const QStringList &looked)
{
    QStringList places;
    for (const QString &by : looked) {
        const Place *place = placeOf(by);
        places.append(place != nullptr ? QCoreApplication::translate("Subscribers", place->many) : by);
    }
    //: %1 is a list: "mail addresses, numbers and ICCIDs"
    return places.isEmpty() ? QString()
                            : SubscriberWords::tr("Looked among %1.").arg(QLocale().createSeparatedList(places));
}

QString lineStateText(ActivationState state)
{
    switch (state) {
    case ActivationState::PreparingInvoice:
        return SubscriberWords::tr("Bill being made");
    case ActivationState::AwaitingPayment:
        return SubscriberWords::tr("Waiting for payment");
    case ActivationState::Paid:
        return SubscriberWords::tr("Paid, no line yet");
    case ActivationState::Queued:
        return SubscriberWords::tr("Paid, in the queue");
    case ActivationState::Provisioning:
        return SubscriberWords::tr("Carrier makes the line");
    case ActivationState::Active:
        return SubscriberWords::tr("Active");
    case ActivationState::Stuck:
        return SubscriberWords::tr("Stuck");
    case ActivationState::Cancelled:
        return SubscriberWords::tr("Withdrawn");
    }
    return {};
}

QString lineStateIcon(ActivationState state)
{
    switch (state) {
    case ActivationState::Active:
        return u"checkc"_s;
    case ActivationState::Stuck:
        return u"alert"_s;
    case ActivationState::Cancelled:
        return u"x"_s;
    case ActivationState::PreparingInvoice:
    case ActivationState::AwaitingPayment:
        return u"receipt"_s;
    case ActivationState::Paid:
    case ActivationState::Queued:
    case ActivationState::Provisioning:
        break;
    }
    return u"clock"_s;
}

QString lineStateTone(ActivationState state)
{
    return state == ActivationState::Active ? u"good"_s : state == ActivationState::Stuck ? u"bad"_s : u"neutral"_s;
}

ui::Event timelineRow(const TimelineEvent &event, core::TimePoint now)
{
    ui::Event row;
    row.key = event.kind + u' ' + event.id;
    row.amount = event.amount ? ui::moneyText(*event.amount) : QString();
    const QString time = ui::timeText(event.at, now);
    if (event.kind == "audit"_L1) {
        row.iconName = isAuditDone(event.outcome) ? u"audit"_s : u"alert"_s;
        row.title = auditActionText(event.what);
        row.text = joined(
            {time, whoText(event.who), isAuditDone(event.outcome) ? QString() : auditOutcomeText(event.outcome)});
        return row;
    }
    const auto known =
        std::ranges::find(kKinds, event.kind, [](const Kind &each) { return QString::fromLatin1(each.kind); });
    row.iconName = known != kKinds.end() ? QString::fromLatin1(known->iconName) : u"info"_s;
    row.title = known != kKinds.end() ? QCoreApplication::translate("Subscribers", known->title) : event.kind;
    row.text = joined({time, event.what});
    return row;
}

} // namespace dotm::admin
