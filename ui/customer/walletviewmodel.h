// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/walletchart.h"
#include "ui/customer/walletfigure.h"
#include "ui/customer/wallethistory.h"
#include "ui/customer/walletkey.h"
#include "ui/customer/walletlinking.h"
#include "ui/customer/walletsending.h"

#include <QTimer>

namespace dotm::customer {

/// C7: what a person holds and why. Read at the sign-in, while it is on screen and when the service says that it
/// changed; the last known is shown until then. A balance that cannot be read is never zero: it is the last one with
/// its age, or none.
class WalletViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(dotm::customer::WalletHistory *history READ history CONSTANT)
    Q_PROPERTY(dotm::customer::WalletChart *chart READ chart CONSTANT)
    Q_PROPERTY(dotm::customer::WalletLinking *linking READ linking CONSTANT)
    Q_PROPERTY(dotm::customer::WalletKey *key READ key CONSTANT)
    Q_PROPERTY(dotm::customer::WalletSending *sending READ sending CONSTANT)
    /// The page is on screen.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(bool hasWallet READ hasWallet NOTIFY changed)
    /// Its key signed for this person.
    Q_PROPERTY(bool proven READ isProven NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString addressCovered READ addressCovered NOTIFY changed)
    /// "Yours, proven 12 Nov 2026", "Only watched, since 12 Nov 2026"
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    /// What others scan to send DOTM here; empty without a wallet.
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed)
    /// Empty: not available now.
    Q_PROPERTY(QString balance READ balance NOTIFY changed)
    /// What it was when it could be read last; empty: it never was.
    Q_PROPERTY(QString lastBalance READ lastBalance NOTIFY changed)
    Q_PROPERTY(QString lastTime READ lastTime NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// "$25.31", or why there is none.
    Q_PROPERTY(QString valueText READ valueText NOTIFY changed)
    /// Where the price comes from; empty: no value is shown.
    Q_PROPERTY(QString priceNote READ priceNote NOTIFY changed)
    Q_PROPERTY(QString networkName READ networkName NOTIFY changed)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY changed)
    Q_PROPERTY(bool testNetwork READ isTestNetwork NOTIFY changed)
    Q_PROPERTY(QString contractText READ contractWords NOTIFY changed)
    Q_PROPERTY(bool contractGood READ isContractGood NOTIFY changed)
    /// Why nothing can be read from the chain; empty when it can.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    /// { amount, why }: what waits for a proven wallet, and what is on its way; amount empty: nothing.
    Q_PROPERTY(QVariantMap claimable READ claimable NOTIFY changed)
    Q_PROPERTY(QVariantMap pending READ pending NOTIFY changed)
    /// There is a founding grant to be claimed, of so many DOTM.
    Q_PROPERTY(QString foundingAmount READ foundingAmount NOTIFY changed)
    /// Why it cannot be claimed now; empty when it can.
    Q_PROPERTY(QString claimReason READ claimReason NOTIFY changed)
    Q_PROPERTY(bool claiming READ isClaiming NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText claimError READ claimError NOTIFY changed)

public:
    WalletViewModel(CustomerStore &store, localwallet::LocalWallet &wallet, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_wallet.reading(), false); }
    [[nodiscard]] ui::ErrorText error() const override;
    [[nodiscard]] QString savedAt() const override;
    [[nodiscard]] bool isReading() const override { return m_wallet.reading().isReading; }
    [[nodiscard]] WalletHistory *history() { return &m_history; }
    [[nodiscard]] WalletChart *chart() { return &m_chart; }
    [[nodiscard]] WalletLinking *linking() { return &m_linking; }
    [[nodiscard]] WalletKey *key() { return &m_key; }
    [[nodiscard]] WalletSending *sending() { return &m_sending; }
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool isShown);
    [[nodiscard]] bool hasWallet() const { return known() != nullptr && known()->hasWallet(); }
    [[nodiscard]] bool isProven() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString addressCovered() const { return ui::coveredAddress(address()); }
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString qrText() const;
    [[nodiscard]] QString balance() const;
    [[nodiscard]] QString lastBalance() const;
    [[nodiscard]] QString lastTime() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] QString priceNote() const;
    /// For other pages: the balance, or the last one that is known.
    [[nodiscard]] std::optional<WalletFigure> figure() const;
    [[nodiscard]] QString networkName() const;
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] bool isTestNetwork() const;
    [[nodiscard]] QString contractWords() const;
    [[nodiscard]] bool isContractGood() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QVariantMap claimable() const;
    [[nodiscard]] QVariantMap pending() const;
    [[nodiscard]] QString foundingAmount() const;
    [[nodiscard]] QString claimReason() const;
    [[nodiscard]] bool isClaiming() const { return m_isClaiming; }
    [[nodiscard]] ui::ErrorText claimError() const;

    /// Ends when a second read shows that it was claimed.
    Q_INVOKABLE void claim();
    Q_INVOKABLE void refreshAll();
    /// All of it while it is on screen, else what is held.
    void readNow();

    // For CustomerModels.
    void onFeed(const QString &topic);
    void loadSaved();
    void retranslate();

Q_SIGNALS:
    void shownChanged();
    /// Said to the person, who may not see what changed.
    void told(const QString &sentence);

private:
    void update() override;
    void take(const core::Result<contract::TokenWallet> &answer);
    void tellParts();
    /// Reads again after a change; what is on its way already was asked before it.
    void readBack();
    void settleClaim(const core::Result<contract::TokenWallet> &answer);
    [[nodiscard]] const contract::TokenWallet *known() const;

    client::TokenApi m_api;
    WalletHistory m_history;
    WalletChart m_chart;
    WalletLinking m_linking;
    WalletKey m_key;
    WalletSending m_sending;
    Source<contract::TokenWallet> m_wallet;
    std::optional<core::Error> m_claimError;
    QTimer m_again;
    QString m_uid; ///< of whom the rest is
    bool m_isShown = false;
    bool m_isClaiming = false;
    bool m_isClaimSent = false;
    bool m_isStaleComing = false; ///< the next answer is of before the change
};

} // namespace dotm::customer
