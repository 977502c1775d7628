// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokensadminapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>
#include <QVariantMap>

namespace dotm::admin {

/// One reward: whose, what for, how far, and where on the chain.
class RewardViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TokensViewModel")
    /// Which; empty when there is none to show.
    Q_PROPERTY(QString key READ key NOTIFY changed)
    /// { owner, amount, kind, state, icon, tone, error, note, subscriber, explorer, retryable }; empty while it is not
    /// known.
    Q_PROPERTY(QVariantMap head READ head NOTIFY changed)
    /// { label, value }
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QVariantList codes READ codes NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)

public:
    RewardViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_reward.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_reward.reading().isReading; }
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QVariantMap head() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList codes() const;
    [[nodiscard]] Provenance provenanceNow() const;

    /// Shows the reward of @p key from now on; empty: none.
    void show(const QString &key);

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_reward.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;
    [[nodiscard]] const contract::AdminReward *reward() const;

    client::TokensAdminApi m_api;
    QString m_key;
    Source<contract::AdminReward> m_reward;
};

} // namespace dotm::admin
