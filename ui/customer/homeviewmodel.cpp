// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/homeviewmodel.h"

#include "ui/customer/wording.h"
#include "ui/shared/age.h"

#include <QDateTime>
#include <QLocale>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Activation;
using domain::ActivationState;

namespace {

constexpr qsizetype kEventsShown = 3;
constexpr qsizetype kFiguresBeside = 3; ///< have room below the card; the rail says the member number as well

QVariantMap figure(const QString &label, const QString &value, const QString &unit, const Provenance &provenance)
{
    return {{u"label"_s, label},
            {u"value"_s, value},
            {u"unit"_s, unit},
            {u"certainty"_s, provenance.certainty},
            {u"time"_s, provenance.time},
            {u"source"_s, provenance.source},
            {u"old"_s, provenance.isOld}};
}

domain::Product offered()
{
    return domain::productById(domain::kEsimBeta).value_or(domain::Product());
}

/// Sum of what was bought, when all of it is known and in one currency.
std::optional<core::Money> totalOf(const client::PurchasePage &page)
{
    if (!page.next.isEmpty() || page.purchases.isEmpty()) {
        return std::nullopt;
    }
    core::Money sum{0, page.purchases.first().amount.currency};
    for (const contract::Purchase &each : page.purchases) {
        if (each.amount.currency != sum.currency) {
            return std::nullopt;
        }
        sum.minor += each.amount.minor;
    }
    return sum;
}

} // namespace

struct HomeViewModel::Step
{
    QString title;
    QString text;
    QString action;
    QString target;
};

HomeViewModel::HomeViewModel(CustomerStore &store, QObject *parent) : ViewModel(store, parent)
{
    update();
}

void HomeViewModel::setWallet(const WalletViewModel *wallet)
{
    m_wallet = wallet;
    connect(wallet, &ViewModel::changed, this, &ViewModel::changed);
}

QString HomeViewModel::greeting() const
{
    if (status() == Status::Empty) {
        return tr("Welcome");
    }
    const int hour = QDateTime::fromMSecsSinceEpoch(core::toMs(store().now())).toLocalTime().time().hour();
    if (hour < 5 || hour >= 18) {
        return tr("Good evening");
    }
    return hour < 12 ? tr("Good morning") : tr("Good afternoon");
}

HomeViewModel::Step HomeViewModel::step() const
{
    const Activation *activation = store().current();
    if (!activation) {
        return {tr("Get your line"), tr("Five steps, with a pause at each. You can leave and come back."),
                tr("Get your line"), u"activate"_s};
    }
    switch (activation->state) {
    case ActivationState::PreparingInvoice:
        return {tr("Your bill is being made"), tr("It is here in a moment. Nothing is charged before you pay it."),
                tr("Go on"), u"activate"_s};
    case ActivationState::AwaitingPayment:
        return {tr("Pay your bill"), tr("The line is made by itself once the bill is paid."), tr("Go to payment"),
                u"activate"_s};
    case ActivationState::Paid:
    case ActivationState::Queued:
    case ActivationState::Provisioning:
        return activation->activationCode.isEmpty()
                   ? Step{tr("Nothing to do but wait"),
                          tr("Your payment is here. The code follows by itself, here and by mail."),
                          tr("See how it stands"), u"activate"_s}
                   : Step{tr("Put the line on your phone"), tr("The code is ready. Scan it with your phone."),
                          tr("Show code"), u"code"_s};
    case ActivationState::Stuck:
        return {tr("This needs another try"), activation->problem, tr("See what happened"), u"activate"_s};
    case ActivationState::Active:
    case ActivationState::Cancelled:
        break;
    }
    if (activation->activationCode.isEmpty()) {
        return {tr("Your code is missing"), tr("The line is active, but there is no code that a phone could use."),
                tr("Open my line"), u"line"_s};
    }
    return {tr("Put the line on your phone"),
            tr("Scan the code if you have not yet. Install it before you delete anything on the phone."),
            tr("Show code"), u"code"_s};
}

QString HomeViewModel::stepTitle() const
{
    return step().title;
}

QString HomeViewModel::stepText() const
{
    return step().text;
}

QString HomeViewModel::stepAction() const
{
    return step().action;
}

QString HomeViewModel::stepTarget() const
{
    return step().target;
}

QVariantList HomeViewModel::figures() const
{
    QVariantList list;
    if (const auto held = m_wallet ? m_wallet->figure() : std::nullopt) {
        list.append(figure(tr("DOTM balance"), held->amount, {},
                           provenance(held->asOf, held->isSaved, held->isSimulated, tr("from the chain"))));
    }
    const auto &bought = store().purchases();
    if (const auto total = bought.value ? totalOf(*bought.value) : std::nullopt) {
        list.append(figure(tr("Paid so far"), moneyText(*total), {},
                           provenanceOf(bought, bought.value->simulated, tr("payment provider"))));
    }
    const Activation *activation = store().current();
    const auto days = activation && activation->activeAt
                          ? std::chrono::floor<std::chrono::days>(store().now() - *activation->activeAt).count()
                          : 0;
    if (days > 0) {
        list.append(figure(tr("Line active for"), QLocale().toString(static_cast<qint64>(days)),
                           //: unit beside a number of days
                           tr("day(s)", nullptr, static_cast<int>(days)),
                           provenanceOf(store().activations(), activation->simulated, tr("carrier"))));
    }
    const auto &account = store().account();
    if (account.value && list.size() < kFiguresBeside) {
        list.append(figure(tr("Member number"), QString::number(account.value->memberNumber), {},
                           provenanceOf(account, false, tr("our records"))));
    }
    return list;
}

QString HomeViewModel::offer() const
{
    //: price, what comes with it
    return tr("%1 once · %2").arg(moneyText(offered().price), planText(offered()));
}

QString HomeViewModel::price() const
{
    return moneyText(offered().price);
}

void HomeViewModel::update()
{
    QList<Event> events;
    if (const auto &list = store().activations().value) {
        for (const Activation &activation : *list) {
            events += eventsOf(activation, store().now());
        }
    }
    m_events.setEvents(events.first(qMin(kEventsShown, events.size())));
}

} // namespace dotm::customer
