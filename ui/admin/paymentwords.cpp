// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/paymentwords.h"

#include "ui/admin/subscriberwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminPayment;
using contract::TimelineEvent;
using domain::PaymentMatch;

namespace {

struct PaymentWords
{
    Q_DECLARE_TR_FUNCTIONS(Payments)
};

/// A word of the service and its English text.
struct Text
{
    const char *name;
    const char *text;
};

constexpr std::array kCauses = {
    Text{"nobody_asked", QT_TRANSLATE_NOOP("Payments", "It was paid, but nobody has asked for a line with it.")},
    Text{"stuck", QT_TRANSLATE_NOOP("Payments", "It was paid, and the activation is stuck before there is a line.")},
    Text{"late", QT_TRANSLATE_NOOP("Payments", "It was paid more than ten minutes ago, and there is still no line.")},
    Text{"not_recorded",
         QT_TRANSLATE_NOOP("Payments",
                           "It was paid at the payment provider, but could not be put down to anybody here.")},
    Text{"never_paid", QT_TRANSLATE_NOOP("Payments", "There is a line, but it was never paid.")},
    Text{"payment_missing",
         QT_TRANSLATE_NOOP("Payments", "The line is noted as paid, but its payment is not in the records.")},
};

constexpr std::array kInvoiceStates = {
    Text{"draft", QT_TRANSLATE_NOOP("Payments", "Draft")},
    Text{"open", QT_TRANSLATE_NOOP("Payments", "Open, not paid")},
    Text{"paid", QT_TRANSLATE_NOOP("Payments", "Paid")},
    Text{"void", QT_TRANSLATE_NOOP("Payments", "Withdrawn")},
    Text{"uncollectible", QT_TRANSLATE_NOOP("Payments", "Given up as uncollectible")},
};

/// What the payment provider told us.
constexpr std::array kEvents = {
    Text{"invoice.paid", QT_TRANSLATE_NOOP("Payments", "Provider says: paid")},
    Text{"invoice.payment_succeeded", QT_TRANSLATE_NOOP("Payments", "Provider says: payment succeeded")},
    Text{"invoice.voided", QT_TRANSLATE_NOOP("Payments", "Provider says: withdrawn")},
    Text{"invoice.marked_uncollectible", QT_TRANSLATE_NOOP("Payments", "Provider says: uncollectible")},
    Text{"charge.refunded", QT_TRANSLATE_NOOP("Payments", "Provider says: given back")},
};

template <typename Table>
QString lookUp(const Table &table, const QString &name, const QString &otherwise)
{
    const auto found = std::ranges::find(table, name, [](const Text &each) { return QString::fromLatin1(each.name); });
    return found == table.end() ? otherwise : QCoreApplication::translate("Payments", found->text);
}

} // namespace

QString paymentMatchText(PaymentMatch match)
{
    switch (match) {
    case PaymentMatch::Matched:
        return PaymentWords::tr("Payment and line");
    case PaymentMatch::OnItsWay:
        return PaymentWords::tr("Line on its way");
    case PaymentMatch::NoLine:
        return PaymentWords::tr("Paid, no line");
    case PaymentMatch::NoPayment:
        return PaymentWords::tr("Line, no payment");
    case PaymentMatch::NotNeeded:
        return PaymentWords::tr("Needs no line");
    }
    return {};
}

QString paymentMatchIcon(PaymentMatch match)
{
    switch (match) {
    case PaymentMatch::Matched:
        return u"checkc"_s;
    case PaymentMatch::OnItsWay:
        return u"clock"_s;
    case PaymentMatch::NoLine:
    case PaymentMatch::NoPayment:
        return u"alert"_s;
    case PaymentMatch::NotNeeded:
        break;
    }
    return u"check"_s;
}

QString paymentMatchTone(PaymentMatch match)
{
    if (match == PaymentMatch::NoLine || match == PaymentMatch::NoPayment) {
        return u"bad"_s;
    }
    return match == PaymentMatch::Matched ? u"good"_s : u"neutral"_s;
}

QString paymentWhyText(const AdminPayment &payment)
{
    return payment.cause.isEmpty() ? QString() : lookUp(kCauses, payment.cause, payment.why);
}

QString payerText(const AdminPayment &payment)
{
    if (!payment.name.isEmpty()) {
        return payment.name;
    }
    return payment.email.isEmpty() ? PaymentWords::tr("Nobody we know") : ui::maskedEmail(payment.email);
}

QString paymentAmountText(const AdminPayment &payment)
{
    return payment.amount ? ui::moneyText(*payment.amount) : PaymentWords::tr("Amount not known");
}

QString invoiceStateText(const QString &state)
{
    return lookUp(kInvoiceStates, state, state);
}

ui::Event paymentEventRow(const TimelineEvent &event, core::TimePoint now)
{
    if (event.kind != "event"_L1) {
        return timelineRow(event, now);
    }
    ui::Event row;
    row.key = event.kind + u' ' + event.id;
    row.iconName = event.outcome == "failed"_L1 ? u"alert"_s : u"card"_s;
    row.title = lookUp(kEvents, event.what, event.what);
    row.text = ui::timeText(event.at, now) + u" · "_s + event.id;
    if (event.outcome == "failed"_L1) {
        row.text += u" · "_s + QCoreApplication::translate("Payments", "could not be recorded");
    }
    return row;
}

} // namespace dotm::admin
