// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/paymentsviewmodel.h"

#include "ui/admin/paymentsexport.h"

#include <QLocale>

#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::PaymentPage;
using core::Result;

namespace {

const QString kAttention = u"attention"_s;

} // namespace

PaymentsViewModel::PaymentsViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_payments(store.clock()), m_payment(store, nullptr),
      m_newest(
          this, store.clock(), [this] { return m_api.page(m_kind, {}); },
          [this](const Result<PaymentPage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_file(
          store, u"payments"_s, [this] { return paymentsList(this->store(), this, m_kind, kindText(m_kind)); },
          nullptr),
      m_kind(kAttention)
{
    m_payments.setFetch(
        [this](const QString &key, int limit, const PaymentListModel::Reply &reply) { readPage(key, limit, reply); });
    connect(&m_payments, &PaymentListModel::readingChanged, this, &ViewModel::changed);
    connect(&m_payment, &ViewModel::told, this, &ViewModel::told);
    connect(this, &ViewModel::shownChanged, &m_payment, [this] { m_payment.setShown(isShown()); });
}

bool PaymentsViewModel::concerns(const QString &topic) const
{
    return topic != "usage"_L1;
}

ViewModel::Status PaymentsViewModel::status() const
{
    return statusOf(m_newest.reading(), m_payments.count() == 0);
}

void PaymentsViewModel::setKind(const QString &kind)
{
    if (kind == m_kind) {
        return;
    }
    m_kind = kind;
    beginAgain();
    refresh();
    Q_EMIT changed();
}

void PaymentsViewModel::beginAgain()
{
    m_newest.forget();
    m_isBeginning = true; // the rows go when others come: a list that is on screen still holds them
    m_payments.pause();
    setCurrentKey({});
}

void PaymentsViewModel::forget()
{
    m_kind = kAttention;
    m_counts.reset();
    beginAgain();
    m_payments.replace({});
}

void PaymentsViewModel::retranslate()
{
    m_payments.reword();
    m_payment.retranslate();
    Q_EMIT changed();
}

void PaymentsViewModel::setCurrentKey(const QString &key)
{
    if (key != m_payment.key()) {
        m_payment.show(key);
        Q_EMIT currentChanged();
    }
}

void PaymentsViewModel::take(const Result<PaymentPage> &answer)
{
    if (!answer) {
        return;
    }
    m_counts = answer->counts;
    const PaymentListModel::Page newest{answer->payments, answer->next};
    if (std::exchange(m_isBeginning, false)) {
        m_payments.replace(newest);
    } else {
        m_payments.takeNewest(newest);
        m_payments.retry(); // the service is there again
    }
}

void PaymentsViewModel::readPage(const QString &key, int limit, const PaymentListModel::Reply &reply)
{
    QCoro::connect(m_api.page(m_kind, key, limit), this, [this, reply](const Result<PaymentPage> &page) {
        store().note(page ? core::Outcome() : core::fail(page.error()));
        reply(page ? Result<PaymentListModel::Page>(PaymentListModel::Page{page->payments, page->next})
                   : core::fail(page.error()));
        Q_EMIT changed();
    });
}

Provenance PaymentsViewModel::provenanceNow() const
{
    return m_newest.reading().value ? provenance(m_newest.reading().readAt, false, tr("from our records"))
                                    : Provenance();
}

QString PaymentsViewModel::kindText(const QString &kind)
{
    if (kind == "no_line"_L1) {
        return tr("Paid, no line");
    }
    if (kind == "no_payment"_L1) {
        return tr("Line, no payment");
    }
    return kind == "all"_L1 ? tr("All") : tr("Needs attention");
}

QVariantList PaymentsViewModel::kinds() const
{
    QVariantList list;
    const auto add = [&](const QString &value, qint64 count) {
        const QString text = kindText(value);
        //: a kind of payments and how many there are: "Paid, no line · 3"
        const QString counted = m_counts ? tr("%1 · %2").arg(text, QLocale().toString(count)) : text;
        list.append(QVariantMap{{u"value"_s, value}, {u"text"_s, counted}});
    };
    const contract::PaymentCounts counts = m_counts.value_or(contract::PaymentCounts());
    add(kAttention, counts.attention());
    add(u"no_line"_s, counts.noLine);
    add(u"no_payment"_s, counts.noPayment);
    add(u"all"_s, counts.all);
    return list;
}

QString PaymentsViewModel::freeText() const
{
    if (!m_counts || m_counts->free == 0) {
        return {};
    }
    return tr("%Ln lines cost nothing, like beta access. They need no payment and are not listed.", nullptr,
              static_cast<int>(m_counts->free));
}

} // namespace dotm::admin
