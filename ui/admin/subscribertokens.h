// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokensadminapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// Somebody's DOTM: their wallet, what it holds, and every reward of theirs. Read while it is on screen.
class SubscriberTokens : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SubscriberViewModel")
    /// Of the wallet; empty: there is none.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString coveredAddress READ coveredAddress NOTIFY changed)
    /// { label, value }
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /// "2,066.5 DOTM", as the chain said it now or before; empty: not known.
    Q_PROPERTY(QString balance READ balance NOTIFY changed)
    /// Of the balance.
    Q_PROPERTY(dotm::ui::Provenance balanceProvenance READ balanceProvenance NOTIFY changed)
    /// Why the balance is not of now; empty when it is.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    /// { key, time, kind, amount, state, icon, tone, error, spoken }, newest first.
    Q_PROPERTY(QVariantList rewards READ rewards NOTIFY rewardsChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)

public:
    SubscriberTokens(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_newest.reading().isReading; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString coveredAddress() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QString balance() const;
    [[nodiscard]] Provenance balanceProvenance() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QVariantList rewards() const;
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool isReadingMore() const { return m_isReadingMore; }
    [[nodiscard]] ui::ErrorText moreError() const;
    [[nodiscard]] Provenance provenanceNow() const;

    /// Shows the person of @p uid from now on; empty: nobody.
    void show(const QString &uid);
    Q_INVOKABLE void readMore();
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void rewardsChanged();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_newest.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override { return topic == QLatin1String("rewards"); }

    void take(const core::Result<client::PersonTokens> &answer);
    void onMore(const core::Result<client::RewardPage> &page);
    void setRewards(const QList<contract::AdminReward> &rewards);
    [[nodiscard]] const contract::TokenWallet *wallet() const;
    [[nodiscard]] QVariantMap row(const contract::AdminReward &reward) const;

    client::TokensAdminApi m_api;
    QString m_uid;
    Source<client::PersonTokens> m_newest; ///< the wallet and the first page
    QList<contract::AdminReward> m_rewards;
    QString m_next;
    std::optional<core::Error> m_moreError;
    bool m_isReadingMore = false;
    quint64 m_turn = 0; ///< answers to a former one are dropped
};

} // namespace dotm::admin
