// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/rewardrates.h"

#include "core/tokenamount.h"
#include "ui/admin/rewardwords.h"
#include "ui/admin/sentence.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::RewardRate;
using core::Result;

namespace {

const core::Money kExample{2000, u"USD"_s};

QString exampleText(int rateBp)
{
    const auto units = domain::purchaseRewardUnits(kExample, rateBp);
    const auto amount = core::Uint256::fromDecimal(units.value_or(u"0"_s));
    return ui::tokenAmountText(core::tokenText(amount.value_or(core::Uint256())));
}

} // namespace

RewardRates::RewardRates(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_rates(
                                                                  this, store.clock(), [this] { return m_api.rates(); },
                                                                  [this](const Result<QList<RewardRate>> &answer) {
                                                                      Q_EMIT ratesChanged();
                                                                      settle(answer);
                                                                  })
{
}

ViewModel::Status RewardRates::status() const
{
    const auto &reading = m_rates.reading();
    return statusOf(reading, reading.value && reading.value->isEmpty());
}

void RewardRates::forget()
{
    ++m_turn;
    m_rates.forget();
    m_problem.clear();
    m_isBusy = false;
    Q_EMIT ratesChanged();
}

const RewardRate *RewardRates::rateOf(const QString &product) const
{
    const auto &rates = m_rates.reading().value;
    if (!rates) {
        return nullptr;
    }
    const auto found = std::ranges::find(*rates, product, &RewardRate::productId);
    return found == rates->end() ? nullptr : &*found;
}

QVariantList RewardRates::rows() const
{
    QVariantList rows;
    const QList<RewardRate> rates = m_rates.reading().value.value_or(QList<RewardRate>());
    for (const RewardRate &rate : rates) {
        //: a date, a mail address
        const QString note =
            rate.isStandard || !rate.updatedAt
                ? tr("standard")
                : tr("set %1 by %2").arg(ui::timeText(*rate.updatedAt, store().now()), ui::maskedEmail(rate.updatedBy));
        const QString text = rateText(rate.rateBp);
        rows.append(QVariantMap{{u"product"_s, rate.productId},
                                {u"name"_s, rate.productName},
                                {u"rate"_s, core::tokenText(core::Uint256(static_cast<quint64>(rate.rateBp)), 2)},
                                {u"text"_s, text},
                                {u"note"_s, note},
                                {u"spoken"_s, QStringList{rate.productName, text, note}.join(u", "_s)}});
    }
    return rows;
}

QString RewardRates::rateProblem(const QString &rate) const
{
    return rateFromText(rate) ? QString() : tr("Give a percentage from 0 to 100, with at most two decimals.");
}

QString RewardRates::meaning(const QString &product, const QString &rate) const
{
    const auto wanted = rateFromText(rate);
    const RewardRate *now = rateOf(product);
    if (!wanted || now == nullptr || now->rateBp == *wanted) {
        return {};
    }
    //: amounts of tokens
    return tr("From now on a purchase of %1 brings %2 instead of %3. What was earned before stays.")
        .arg(ui::moneyText(kExample), exampleText(*wanted), exampleText(now->rateBp));
}

void RewardRates::clearProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

void RewardRates::change(const QString &product, const QString &rate, const QString &reason)
{
    const auto wanted = rateFromText(rate);
    if (m_isBusy || !wanted || rateOf(product) == nullptr || reason.trimmed().isEmpty()) {
        return;
    }
    m_isBusy = true;
    m_problem.clear();
    QCoro::connect(m_api.setRate(product, *wanted, reason.trimmed()), this,
                   [this, product, wanted = *wanted, turn = m_turn](const core::Outcome &outcome) {
                       if (turn == m_turn) {
                           onAnswer(product, wanted, outcome);
                       }
                   });
    Q_EMIT changed();
}

void RewardRates::onAnswer(const QString &product, int rate, const core::Outcome &outcome)
{
    if (!outcome && !outcome.error().isUnclear()) {
        settle(outcome);
        fail(sentenceOf(outcome.error()));
        refresh();
        return;
    }
    QCoro::connect(m_api.rates(), this, [this, product, rate, turn = m_turn](const Result<QList<RewardRate>> &seen) {
        if (turn == m_turn) {
            onReadBack(product, rate, seen);
        }
    });
}

void RewardRates::onReadBack(const QString &product, int rate, const Result<QList<RewardRate>> &seen)
{
    settle(seen);
    if (!seen) {
        fail(tr("It is not known whether it was done: %1").arg(sentenceOf(seen.error())));
        return;
    }
    m_rates.amend([&seen](QList<RewardRate> &rates) { rates = *seen; });
    Q_EMIT ratesChanged();
    const RewardRate *now = rateOf(product);
    if (now == nullptr || now->rateBp != rate) {
        fail(tr("The service said yes, but nothing has changed."));
        return;
    }
    m_isBusy = false;
    //: a product, a percentage
    Q_EMIT told(tr("%1 brings %2 now.").arg(now->productName, rateText(rate)));
    Q_EMIT changed();
    Q_EMIT ended();
}

void RewardRates::fail(const QString &problem)
{
    m_isBusy = false;
    m_problem = problem;
    Q_EMIT told(problem);
    Q_EMIT changed();
}

} // namespace dotm::admin
