// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/paymentsapi.h"
#include "ui/admin/viewmodel.h"
#include "ui/shared/eventlistmodel.h"

#include <QVariantList>
#include <QVariantMap>

namespace dotm::admin {

/// One payment beside its line, what happened to both, and what the payment provider says when it is asked.
class PaymentViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of PaymentsViewModel")
    /// Which; empty when there is none to show.
    Q_PROPERTY(QString key READ key NOTIFY changed)
    /// { payer, amount, match, icon, tone, why, problem, test, subscriber, activation }; empty while it is not known.
    Q_PROPERTY(QVariantMap head READ head NOTIFY paymentChanged)
    /// Of each side: { found, missing, facts: [{ label, value }], codes: [{ label, value }] }.
    Q_PROPERTY(QVariantMap paymentSide READ paymentSide NOTIFY paymentChanged)
    Q_PROPERTY(QVariantMap lineSide READ lineSide NOTIFY paymentChanged)
    Q_PROPERTY(dotm::ui::EventListModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// What the provider said when it was asked last: { sentence, facts: [{ label, value }] }; empty: not asked.
    Q_PROPERTY(QVariantMap answer READ answer NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance answerProvenance READ answerProvenance NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText askError READ askError NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    /// There is an invoice to ask about.
    Q_PROPERTY(bool askable READ isAskable NOTIFY paymentChanged)

public:
    PaymentViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_details.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_details.reading().isReading; }
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QVariantMap head() const;
    [[nodiscard]] QVariantMap paymentSide() const;
    [[nodiscard]] QVariantMap lineSide() const;
    [[nodiscard]] ui::EventListModel *timeline() { return &m_rows; }
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] QVariantMap answer() const;
    [[nodiscard]] Provenance answerProvenance() const;
    [[nodiscard]] ui::ErrorText askError() const;
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] bool isAskable() const;

    /// Shows the payment of @p key from now on; empty: none.
    void show(const QString &key);
    /// Asks the payment provider; changes nothing there or here.
    Q_INVOKABLE void ask();
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    /// What is known of it is another than before.
    void paymentChanged();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_details.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;

    void take();
    void onAnswer(const core::Result<contract::PaymentCheck> &answer);
    [[nodiscard]] const contract::PaymentDetails *details() const;

    client::PaymentsApi m_api;
    QString m_key;
    Source<contract::PaymentDetails> m_details;
    QJsonObject m_seen; ///< the payment as last told
    ui::EventListModel m_rows;
    std::optional<contract::PaymentCheck> m_check;
    std::optional<core::Error> m_askError;
    bool m_isAsking = false;
    quint64 m_turn = 0;
};

} // namespace dotm::admin
