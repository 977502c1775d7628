// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokensadminapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>
#include <QVariantMap>

namespace dotm::admin {

/// How the contract stands on the chain, and what is owed in our own book.
class TokensOverview : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TokensViewModel")
    /// "25,308.5 of 10,333,333 DOTM"; empty: not known
    Q_PROPERTY(QString supplyText READ supplyText NOTIFY changed)
    /// Minted of what may be, in thousandths; below 0: not known.
    Q_PROPERTY(int supplyShare READ supplyShare NOTIFY changed)
    /// "10,308,024.5 DOTM may still be minted"
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    Q_PROPERTY(QString networkName READ networkName NOTIFY changed)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY changed)
    Q_PROPERTY(bool testNetwork READ isTestNetwork NOTIFY changed)
    /// { address, text, tone, icon }
    Q_PROPERTY(QVariantMap contract READ contractNow NOTIFY changed)
    /// { name, there, meaning, spoken }; empty: not known
    Q_PROPERTY(QVariantList functions READ functions NOTIFY changed)
    /// { address, ether, owner, problem }; owner: "yes", "no" or empty
    Q_PROPERTY(QVariantMap minter READ minter NOTIFY changed)
    /// { state, label, icon, count, amount, bad }: every state once
    Q_PROPERTY(QVariantList sums READ sums NOTIFY changed)
    /// Why the chain could not be asked, as the service says it; empty: it answered.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)

public:
    TokensOverview(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_overview.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_overview.reading().isReading; }
    [[nodiscard]] QString supplyText() const;
    [[nodiscard]] int supplyShare() const;
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString networkName() const;
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] bool isTestNetwork() const;
    [[nodiscard]] QVariantMap contractNow() const;
    [[nodiscard]] QVariantList functions() const;
    [[nodiscard]] QVariantMap minter() const;
    [[nodiscard]] QVariantList sums() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] Provenance provenanceNow() const;

private:
    void read() override { m_overview.read(); }
    void forget() override { m_overview.forget(); }
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_overview.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override { return topic == QLatin1String("rewards"); }
    [[nodiscard]] const contract::TokenOverview *known() const;

    client::TokensAdminApi m_api;
    Source<contract::TokenOverview> m_overview;
};

} // namespace dotm::admin
