// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/paymentviewmodel.h"

#include "domain/phonenumber.h"
#include "ui/admin/adminsections.h"
#include "ui/admin/paymentwords.h"
#include "ui/admin/subscriberwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminPayment;
using contract::PaymentCheck;
using contract::PaymentDetails;
using core::Result;
using domain::PaymentMatch;

namespace {

void add(QVariantList &list, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        list.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    }
}

} // namespace

PaymentViewModel::PaymentViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_details(
          this, store.clock(), [this] { return m_api.details(m_key); },
          [this](const Result<PaymentDetails> &answer) {
              take();
              settle(answer);
          })
{
}

bool PaymentViewModel::concerns(const QString &topic) const
{
    return topic != "usage"_L1;
}

void PaymentViewModel::show(const QString &key)
{
    if (key == m_key) {
        return;
    }
    forget();
    m_key = key;
    refresh();
    Q_EMIT changed();
}

void PaymentViewModel::read()
{
    if (!m_key.isEmpty()) {
        m_details.read();
    }
}

void PaymentViewModel::forget()
{
    ++m_turn;
    m_key.clear();
    m_details.forget();
    m_check.reset();
    m_askError.reset();
    m_isAsking = false;
    take();
}

void PaymentViewModel::retranslate()
{
    m_seen = {};
    take();
}

const PaymentDetails *PaymentViewModel::details() const
{
    const auto &value = m_details.reading().value;
    return value ? &*value : nullptr;
}

void PaymentViewModel::take()
{
    const QJsonObject seen = details() != nullptr ? details()->toJson() : QJsonObject();
    QList<ui::Event> rows;
    const core::TimePoint now = store().now();
    const QList<contract::TimelineEvent> events =
        details() != nullptr ? details()->events : QList<contract::TimelineEvent>();
    for (const contract::TimelineEvent &each : events) {
        rows.append(paymentEventRow(each, now));
    }
    m_rows.setEvents(rows);
    if (seen != m_seen) {
        m_seen = seen;
        Q_EMIT paymentChanged();
    }
}

QVariantMap PaymentViewModel::head() const
{
    if (details() == nullptr) {
        return {};
    }
    const AdminPayment &payment = details()->payment;
    const bool hasActivations = ui::sectionOf(adminSections(), u"activations"_s) != nullptr;
    return {{u"payer"_s, payerText(payment)},
            {u"amount"_s, paymentAmountText(payment)},
            {u"match"_s, paymentMatchText(payment.match)},
            {u"icon"_s, paymentMatchIcon(payment.match)},
            {u"tone"_s, paymentMatchTone(payment.match)},
            {u"why"_s, paymentWhyText(payment)},
            {u"problem"_s, payment.problem},
            {u"test"_s, payment.isTest.value_or(false)},
            {u"subscriber"_s, payment.uid},
            {u"activation"_s, hasActivations ? payment.activationId : QString()}};
}

QVariantMap PaymentViewModel::paymentSide() const
{
    if (details() == nullptr) {
        return {};
    }
    const AdminPayment &payment = details()->payment;
    const bool isTold = payment.cause == "not_recorded"_L1; // by the provider, not by our records
    QVariantList facts;
    QVariantList codes;
    if (payment.isPaid) {
        add(facts, tr("Amount"), paymentAmountText(payment));
        add(facts, tr("For"), payment.productName);
        add(facts, tr("Paid"), ui::timeText(payment.at, store().now()));
    } else if (isTold) {
        add(facts, tr("Told by the provider"), ui::timeText(payment.at, store().now()));
    }
    if (payment.isTest) {
        add(facts, tr("Mode"), *payment.isTest ? tr("Test, no real money") : tr("Live"));
    }
    add(codes, tr("Invoice"), payment.invoiceId);
    add(codes, tr("Invoice number"), details()->invoiceNumber);
    add(codes, tr("Payment at the provider"), payment.transactionId);
    add(codes, tr("Customer at the provider"), details()->customerId);
    if (payment.isPaid) {
        add(codes, tr("Payment id"), payment.id == payment.activationId ? QString() : payment.id);
    }
    const bool isFree = !payment.isPaid && !payment.lineId.isEmpty() && payment.match == PaymentMatch::NotNeeded;
    return {
        {u"found"_s, payment.isPaid || isTold},
        {u"missing"_s, isFree ? tr("It costs nothing, so there is nothing to pay.") : tr("No payment is recorded.")},
        {u"facts"_s, facts},
        {u"codes"_s, codes}};
}

QVariantMap PaymentViewModel::lineSide() const
{
    if (details() == nullptr) {
        return {};
    }
    const AdminPayment &payment = details()->payment;
    const core::TimePoint now = store().now();
    QVariantList facts;
    QVariantList codes;
    if (payment.state) {
        add(facts, tr("State"), lineStateText(*payment.state));
    }
    if (domain::phonenumber::isE164(details()->phoneNumber)) {
        add(facts, tr("Number"), domain::phonenumber::masked(details()->phoneNumber));
    }
    add(facts, tr("Asked for"), details()->requestedAt ? ui::timeText(*details()->requestedAt, now) : QString());
    add(facts, tr("Active since"), details()->activeAt ? ui::timeText(*details()->activeAt, now) : QString());
    add(codes, tr("Line id"), payment.lineId);
    add(codes, tr("Activation id"), payment.activationId);
    return {{u"found"_s, !payment.lineId.isEmpty()},
            {u"missing"_s, payment.activationId.isEmpty() && payment.match == PaymentMatch::NotNeeded
                               ? tr("No line belongs to what was bought.")
                               : tr("There is no line.")},
            {u"facts"_s, facts},
            {u"codes"_s, codes}};
}

Provenance PaymentViewModel::provenanceNow() const
{
    return details() != nullptr ? provenance(m_details.reading().readAt, false, tr("from our records")) : Provenance();
}

// The payment provider.

bool PaymentViewModel::isAskable() const
{
    return details() != nullptr && !details()->payment.invoiceId.isEmpty();
}

void PaymentViewModel::ask()
{
    if (m_isAsking || !isAskable() || !store().isOpen()) {
        return;
    }
    m_isAsking = true;
    m_askError.reset();
    Q_EMIT changed();
    QCoro::connect(m_api.check(m_key), this, [this, turn = m_turn](const Result<PaymentCheck> &answer) {
        if (turn == m_turn) { // another payment may be shown by now
            onAnswer(answer);
        }
    });
}

void PaymentViewModel::onAnswer(const Result<PaymentCheck> &answer)
{
    m_isAsking = false;
    if (answer) {
        m_check = *answer;
    } else {
        m_askError = answer.error();
    }
    settle(answer);
    Q_EMIT told(answer ? this->answer().value(u"sentence"_s).toString()
                       : ui::ErrorText::forUser(answer.error()).sentence());
}

QVariantMap PaymentViewModel::answer() const
{
    if (!m_check) {
        return {};
    }
    QVariantList facts;
    add(facts, tr("State"), invoiceStateText(m_check->state));
    add(facts, tr("Amount"), ui::moneyText(m_check->total));
    add(facts, tr("Of it paid"), ui::moneyText(m_check->paid));
    add(facts, tr("Paid"), m_check->paidAt ? ui::timeText(*m_check->paidAt, store().now()) : QString());
    if (m_check->isTest) {
        add(facts, tr("Mode"), *m_check->isTest ? tr("Test, no real money") : tr("Live"));
    }
    //: the state of an invoice and how much of it is paid: "The payment provider says: Paid, $1.00 received."
    const QString sentence = tr("The payment provider says: %1, %2 received.")
                                 .arg(invoiceStateText(m_check->state), ui::moneyText(m_check->paid));
    return {{u"sentence"_s, sentence}, {u"facts"_s, facts}};
}

Provenance PaymentViewModel::answerProvenance() const
{
    if (!m_check) {
        return {};
    }
    return provenance(m_check->askedAt, m_check->isTest.value_or(false), tr("from the payment provider"));
}

ui::ErrorText PaymentViewModel::askError() const
{
    return m_askError ? ui::ErrorText::forUser(*m_askError) : ui::ErrorText();
}

} // namespace dotm::admin
