// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/paymentanswers.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::AdminPayment;
using contract::TimelineEvent;
using domain::ActivationState;
using domain::PaymentCause;
using domain::PaymentMatch;

namespace {

constexpr qsizetype kMostPayments = 100;

struct PaymentLine
{
    std::chrono::minutes ago;
    const char *name;
    const char *mail;
    int cents; ///< -1: not known
    PaymentMatch match;
    PaymentCause cause;
    std::optional<ActivationState> state;
    const char *problem = "";
};

constexpr std::array kPaymentLines = {
    PaymentLine{3min, "Amelie Laurent", "amelie@example.com", 100, PaymentMatch::OnItsWay, PaymentCause::None,
                ActivationState::Provisioning},
    PaymentLine{22min, "Maria Keller", "maria@example.com", 100, PaymentMatch::NoLine, PaymentCause::Stuck,
                ActivationState::Stuck, "The carrier did not answer. The payment is safe."},
    PaymentLine{41min, "", "kofi@example.com", 100, PaymentMatch::NoLine, PaymentCause::Late, ActivationState::Queued},
    PaymentLine{5h, "", "", -1, PaymentMatch::NoLine, PaymentCause::NotRecorded, std::nullopt,
                "The invoice names no known person."},
    PaymentLine{7h, "Sana Haddad", "sana@example.com", 100, PaymentMatch::Matched, PaymentCause::None,
                ActivationState::Active},
    PaymentLine{26h, "", "jonas@example.com", 2400, PaymentMatch::NotNeeded, PaymentCause::None, std::nullopt},
    PaymentLine{29h, "David Moreau", "david@example.com", 100, PaymentMatch::NoPayment, PaymentCause::NeverPaid,
                ActivationState::Active},
    PaymentLine{52h, "Pia Lindqvist", "pia@example.com", 100, PaymentMatch::NoLine, PaymentCause::NobodyAsked,
                std::nullopt},
    PaymentLine{53h, "Mario Rossi", "mario@example.com", 100, PaymentMatch::Matched, PaymentCause::None,
                ActivationState::Active},
};

bool isMismatch(PaymentMatch match)
{
    return match == PaymentMatch::NoLine || match == PaymentMatch::NoPayment;
}

AdminPayment paymentOf(const PaymentLine &line, int number, core::TimePoint now)
{
    const QString tail = u"%1"_s.arg(number, 4, 16, QChar(u'0'));
    AdminPayment payment;
    payment.id =
        line.cause == PaymentCause::NotRecorded ? u"evt_1QX8hN"_s + tail : u"01937d00-0000-7000-8000-00000000"_s + tail;
    payment.at = now - line.ago;
    payment.name = QString::fromUtf8(line.name);
    payment.email = QString::fromLatin1(line.mail);
    payment.uid = payment.email.isEmpty()                   ? QString()
                  : payment.email == "maria@example.com"_L1 ? u"kWq3vR8tYbXz"_s
                                                            : u"pQ91xLm20aVe"_s;
    const bool isLine = line.cents == 100;
    payment.productId = isLine ? u"esim_beta"_s : line.cents < 0 ? QString() : u"basic_membership"_s;
    payment.productName = isLine ? u"eSIM Beta"_s : line.cents < 0 ? QString() : u"Basic Membership"_s;
    if (line.cents >= 0) {
        payment.amount = core::Money{line.cents, u"USD"_s};
    }
    payment.isPaid = line.match != PaymentMatch::NoPayment && line.cents >= 0;
    payment.invoiceId = line.match == PaymentMatch::NoPayment ? QString() : u"in_1QX7aB"_s + tail;
    payment.transactionId = payment.isPaid ? u"pi_3QX7aB"_s + tail : QString();
    payment.isTest = payment.isPaid ? std::optional(true) : std::nullopt;
    payment.state = line.state;
    payment.activationId = line.state ? u"01937a10-0000-7000-8000-00000000"_s + tail : QString();
    payment.lineId = line.state == ActivationState::Active ? u"ln_8f2c"_s + tail : QString();
    payment.match = line.match;
    payment.cause = domain::paymentCauseName(line.cause);
    payment.why = domain::paymentCauseText(line.cause);
    payment.problem = QString::fromLatin1(line.problem);
    return payment;
}

bool fitsKind(const AdminPayment &payment, const QString &kind)
{
    if (kind == "attention"_L1) {
        return isMismatch(payment.match);
    }
    if (kind == "no_line"_L1 || kind == "no_payment"_L1) {
        return domain::paymentMatchName(payment.match) == kind;
    }
    return payment.isPaid;
}

QJsonObject goodAnswer(QJsonObject body)
{
    body.insert("success"_L1, true);
    return body;
}

} // namespace

void PaymentAnswers::fill(int more)
{
    m_payments.clear();
    if (more < 0) {
        return;
    }
    int number = 0;
    for (const PaymentLine &line : kPaymentLines) {
        m_payments.append(paymentOf(line, ++number, m_clock.now()));
    }
    for (int index = 0; index < more; ++index) {
        PaymentLine line = kPaymentLines.back();
        line.ago += std::chrono::minutes(index + 1);
        m_payments.append(paymentOf(line, ++number, m_clock.now()));
    }
}

QJsonObject PaymentAnswers::answer(const net::HttpRequest &request) const
{
    const QString id = request.url.path().section(u'/', 4, 4);
    if (id.isEmpty()) {
        return page(request);
    }
    const auto found = std::ranges::find(m_payments, id, &AdminPayment::id);
    if (found == m_payments.end()) {
        return {};
    }
    return request.method == "POST" ? check(*found) : details(*found);
}

QJsonObject PaymentAnswers::page(const net::HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    const QString kind = query.queryItemValue(u"kind"_s);
    const qsizetype from = query.queryItemValue(u"after"_s).toInt();
    const qsizetype asked = query.queryItemValue(u"limit"_s).toInt();
    const qsizetype most = asked > 0 ? std::min(asked, kMostPayments) : kMostPayments;
    QList<AdminPayment> fitting;
    contract::PaymentCounts counts;
    for (const AdminPayment &each : m_payments) {
        counts.all += fitsKind(each, u"all"_s) ? 1 : 0;
        counts.noLine += fitsKind(each, u"no_line"_s) ? 1 : 0;
        counts.noPayment += fitsKind(each, u"no_payment"_s) ? 1 : 0;
        if (fitsKind(each, kind)) {
            fitting.append(each);
        }
    }
    counts.free = m_payments.isEmpty() ? 0 : 214;
    QJsonArray array;
    for (const AdminPayment &each : fitting.mid(from, most)) {
        array.append(each.toJson());
    }
    const bool isMore = from + most < fitting.size();
    QJsonObject body{{u"payments"_s, array},
                     {u"next"_s, isMore ? QJsonValue(QString::number(from + most)) : QJsonValue()}};
    if (from == 0) {
        body.insert("counts"_L1, counts.toJson());
    }
    return goodAnswer(body);
}

QJsonObject PaymentAnswers::details(const AdminPayment &payment) const
{
    contract::PaymentDetails details;
    details.payment = payment;
    details.customerId = payment.uid.isEmpty() ? QString() : u"cus_R4k2Jq8"_s;
    details.invoiceNumber = payment.isPaid ? u"DOTM-0042"_s : QString();
    const auto happened = [&](std::chrono::minutes later, const QString &kind, const QString &what) {
        details.events.prepend({payment.at + later, kind, payment.activationId, what, {}, {}, {}});
    };
    if (payment.state) {
        details.requestedAt = payment.at - 6min;
        happened(-6min, u"activation.requested"_s, payment.productId);
        if (payment.isPaid) {
            happened(-5min, u"activation.invoiced"_s, payment.invoiceId);
        }
    }
    if (payment.isPaid) {
        details.events.prepend({payment.at, u"purchase"_s, payment.id, payment.invoiceId, {}, {}, payment.amount});
    }
    if (!payment.invoiceId.isEmpty()) {
        const QString outcome = payment.isPaid ? u"done"_s : u"failed"_s;
        details.events.prepend({payment.at, u"event"_s, u"evt_1QX8hN"_s, u"invoice.paid"_s, {}, outcome, {}});
    }
    if (!payment.lineId.isEmpty()) {
        details.phoneNumber = u"+12125550147"_s;
        details.activeAt = payment.at + 4min;
        happened(2min, u"activation.provisioned"_s, payment.lineId);
        happened(4min, u"activation.active"_s, payment.lineId);
    } else if (payment.state == ActivationState::Stuck) {
        happened(6min, u"activation.stuck"_s, payment.problem);
    }
    return goodAnswer(details.toJson());
}

QJsonObject PaymentAnswers::check(const AdminPayment &payment) const
{
    contract::PaymentCheck check;
    check.invoiceId = payment.invoiceId;
    check.state = u"paid"_s;
    check.total = payment.amount.value_or(core::Money{100, u"USD"_s});
    check.paid = check.total;
    check.paidAt = payment.at;
    check.transactionId = payment.transactionId;
    check.isTest = true;
    check.askedAt = m_clock.now();
    return goodAnswer({{u"check"_s, check.toJson()}});
}

} // namespace dotm::app
