// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokensadminapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// Which share of a purchase each product brings in DOTM, and the way to change it. A change counts as done when a
/// second read shows it.
class RewardRates : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TokensViewModel")
    /// { product, name, rate, text, note, spoken }
    Q_PROPERTY(QVariantList rows READ rows NOTIFY ratesChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why the last change was not made.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    RewardRates(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_rates.reading().isReading; }
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Why @p rate is no share; empty when it is one.
    Q_INVOKABLE QString rateProblem(const QString &rate) const;
    /// What the new rate means, one sentence: "$20.00 bring 2 DOTM instead of 2.066." Empty for no rate.
    Q_INVOKABLE QString meaning(const QString &product, const QString &rate) const;
    Q_INVOKABLE void change(const QString &product, const QString &rate, const QString &reason);
    /// A sheet is opened anew.
    Q_INVOKABLE void clearProblem();

Q_SIGNALS:
    void ratesChanged();
    /// The second read shows it.
    void ended();

private:
    void read() override { m_rates.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_rates.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override { return topic == QLatin1String("rewards"); }

    [[nodiscard]] const contract::RewardRate *rateOf(const QString &product) const;
    void onAnswer(const QString &product, int rate, const core::Outcome &outcome);
    void onReadBack(const QString &product, int rate, const core::Result<QList<contract::RewardRate>> &seen);
    void fail(const QString &problem);

    client::TokensAdminApi m_api;
    Source<QList<contract::RewardRate>> m_rates;
    QString m_problem;
    quint64 m_turn = 0;
    bool m_isBusy = false;
};

} // namespace dotm::admin
