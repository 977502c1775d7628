// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/wording.h"

#include "domain/phonenumber.h"
#include "ui/shared/age.h"

#include <QCoreApplication>
#include <QLocale>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Activation;
using domain::ActivationState;

namespace {

struct CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(Customer)
};

QString proofOf(const Activation &activation, const QString &whose)
{
    return activation.simulated ? CustomerWords::tr("simulated") : whose;
}

} // namespace

QString planText(const domain::Product &product)
{
    if (product.dataBytes <= 0) {
        return {};
    }
    const QString amount = QLocale().formattedDataSize(product.dataBytes, 0, QLocale::DataSizeSIFormat);
    if (product.validDays == 0) {
        //: amount of data
        return CustomerWords::tr("%1, never expires").arg(amount);
    }
    //: amount of data
    return CustomerWords::tr("%1 for %n day(s)", nullptr, product.validDays).arg(amount);
}

QString confirmedNumber(const Activation &activation)
{
    const bool isSure = !activation.lineId.isEmpty() && domain::phonenumber::isE164(activation.phoneNumber);
    return isSure ? activation.phoneNumber : QString();
}

QString reservedNumberText(const Activation &activation)
{
    const QString wish = activation.phoneNumber.isEmpty() ? activation.requestedNumber : activation.phoneNumber;
    if (!confirmedNumber(activation).isEmpty() || !domain::phonenumber::isE164(wish)) {
        return {};
    }
    //: %1 is a covered phone number
    return CustomerWords::tr("%1 · reserved, not confirmed").arg(domain::phonenumber::masked(wish));
}

QString stateWord(const Activation &activation)
{
    switch (activation.state) {
    case ActivationState::PreparingInvoice:
        return CustomerWords::tr("Preparing your bill");
    case ActivationState::AwaitingPayment:
        return CustomerWords::tr("Ready to pay");
    case ActivationState::Paid:
        return CustomerWords::tr("Payment received");
    case ActivationState::Queued:
        return CustomerWords::tr("Waiting for your turn");
    case ActivationState::Provisioning:
        return CustomerWords::tr("Your line is being made");
    case ActivationState::Active:
        return CustomerWords::tr("Active");
    case ActivationState::Stuck:
        return CustomerWords::tr("Stopped for now");
    case ActivationState::Cancelled:
        return CustomerWords::tr("Withdrawn");
    }
    Q_UNREACHABLE();
    return {};
}

QString stateIcon(const Activation &activation)
{
    switch (activation.state) {
    case ActivationState::AwaitingPayment:
        return u"card"_s;
    case ActivationState::Active:
        return u"checkc"_s;
    case ActivationState::Stuck:
        return u"alert"_s;
    case ActivationState::Cancelled:
        return u"x"_s;
    case ActivationState::PreparingInvoice:
    case ActivationState::Paid:
    case ActivationState::Queued:
    case ActivationState::Provisioning:
        break;
    }
    return u"clock"_s;
}

QList<Event> eventsOf(const Activation &a, core::TimePoint now)
{
    const QString confirmed = a.simulated ? u"simulated"_s : u"confirmed"_s;
    QList<Event> events; // in the order of time, so each goes before the others
    const auto add = [&](const std::optional<core::TimePoint> &at, const QString &name, const QString &icon,
                         const QString &title, const QString &amount, const QString &proof) {
        if (at) {
            events.prepend({a.id + u'/' + name, icon, title, ui::timeText(*at, now), amount,
                            proof.isEmpty() ? QString() : confirmed, proof});
        }
    };
    add(a.createdAt, u"created"_s, u"sim"_s, CustomerWords::tr("Line asked for"), {}, {});
    add(a.invoicedAt, u"invoiced"_s, u"receipt"_s, CustomerWords::tr("Bill made"), moneyText(a.amount), {});
    add(a.paidAt, u"paid"_s, u"card"_s, CustomerWords::tr("Bill paid"), moneyText(a.amount),
        proofOf(a, CustomerWords::tr("By payment provider")));
    add(a.provisionedAt, u"provisioned"_s, u"sim"_s, CustomerWords::tr("Line made"), {},
        proofOf(a, CustomerWords::tr("By carrier")));
    add(a.activeAt, u"active"_s, u"checkc"_s, CustomerWords::tr("Line became active"), {},
        proofOf(a, CustomerWords::tr("By carrier")));
    if (a.state == ActivationState::Stuck) {
        add(a.updatedAt, u"stuck"_s, u"alert"_s, CustomerWords::tr("Stopped for now"), {}, {});
    }
    if (a.state == ActivationState::Cancelled) {
        add(a.updatedAt, u"cancelled"_s, u"x"_s, CustomerWords::tr("Bill withdrawn"), {}, {});
    }
    return events;
}

} // namespace dotm::customer
