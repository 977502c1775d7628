// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokenapi.h"
#include "localwallet/localwallet.h"
#include "ui/customer/viewmodel.h"
#include "ui/customer/walletkey.h"
#include "ui/shared/chainaddress.h"

#include <QTimer>
#include <QVariantMap>

namespace dotm::customer {

/// Sends DOTM from the wallet whose key is here: what is typed, what it comes to, the hold, and how far it is, read
/// back until it is deep in the chain. Signed is only what was shown. What was typed stays until it has arrived.
class WalletSending : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WalletViewModel")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// As typed; kept when something fails and when the sheet is closed.
    Q_PROPERTY(QString to READ to NOTIFY draftChanged)
    Q_PROPERTY(QString amount READ amount NOTIFY draftChanged)
    /// What is wrong with what was typed, one sentence each; empty: nothing.
    Q_PROPERTY(QString toProblem READ toProblem NOTIFY changed)
    Q_PROPERTY(QString amountProblem READ amountProblem NOTIFY changed)
    /// That the address looks like another one that is known; empty: it does not.
    Q_PROPERTY(QString toWarning READ toWarning NOTIFY changed)
    /// "25.3085 DOTM"; empty: not known.
    Q_PROPERTY(QString available READ available NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText actionError READ actionError NOTIFY changed)
    /// { amount, address, groups, member, fee, network, warnings: [text], obstacle }
    Q_PROPERTY(QVariantMap review READ review NOTIFY changed)
    /// { title, text, proof, certainty, explorer }
    Q_PROPERTY(QVariantMap result READ result NOTIFY changed)

public:
    enum class Stage {
        Form,      ///< it is being typed
        Preparing, ///< the service says what it comes to
        Review,    ///< the person looks at it
        Sending,   ///< signed, and handed over
        Following, ///< the service has it; the chain decides
        Confirmed,
        Failed,
    };
    Q_ENUM(Stage)

    WalletSending(CustomerStore &store, client::TokenApi &api, localwallet::LocalWallet &wallet, const WalletKey &key,
                  const ui::KnownAddresses &known, QObject *parent);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isBusy() const { return m_stage == Stage::Preparing || m_stage == Stage::Sending; }
    [[nodiscard]] QString to() const { return m_to; }
    [[nodiscard]] QString amount() const { return m_amount; }
    [[nodiscard]] QString toProblem() const { return m_toProblem; }
    [[nodiscard]] QString amountProblem() const { return m_amountProblem; }
    [[nodiscard]] QString toWarning() const { return m_toWarning; }
    [[nodiscard]] QString available() const;
    [[nodiscard]] ui::ErrorText actionError() const;
    [[nodiscard]] QVariantMap review() const;
    [[nodiscard]] QVariantMap result() const;

    /// The sheet is opened: at the form with what was typed before, or at what is still on its way.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void typedTo(const QString &text);
    Q_INVOKABLE void typedAmount(const QString &text);
    /// Everything that is held.
    Q_INVOKABLE void all();
    Q_INVOKABLE void prepare();
    /// From the review to the form.
    Q_INVOKABLE void back();
    /// After the hold.
    Q_INVOKABLE void send();
    /// An empty form, after one that has ended.
    Q_INVOKABLE void another();
    Q_INVOKABLE void lookUp();

    // For WalletViewModel.
    void forget();
    void onWallet(const contract::TokenWallet *wallet);
    void onFeed();
    void retranslate();

Q_SIGNALS:
    void draftChanged();
    void walletWanted();
    void told(const QString &sentence);
    void openUrl(const QUrl &url);

private:
    [[nodiscard]] bool checkForm();
    [[nodiscard]] QString problemOfReceiver() const;
    [[nodiscard]] QString problemOfAmount() const;
    [[nodiscard]] bool isMeant(const contract::TransferOffer &offer) const;
    [[nodiscard]] std::optional<ethereum::Transaction> transaction() const;
    [[nodiscard]] QStringList warningTexts() const;
    [[nodiscard]] QString obstacle() const;
    void broadcast(const QString &raw);
    void follow(const contract::TokenTransfer &transfer);
    void readBack();
    void take(const core::Result<contract::TokenTransfer> &answer);
    void fail(const core::Error &error, Stage stage);
    void become(Stage stage);

    client::TokenApi &m_api;
    localwallet::LocalWallet &m_wallet;
    const WalletKey &m_key;
    const ui::KnownAddresses &m_known;
    std::optional<contract::TransferOffer> m_offer;
    std::optional<contract::TokenTransfer> m_transfer; ///< what became of it
    std::optional<core::Error> m_error;
    contract::TokenNetwork m_network;
    QString m_token; ///< the contract the wallet page is about
    QString m_held;  ///< plain decimal; empty: not known
    QString m_to;
    QString m_amount;
    QString m_toProblem;
    QString m_amountProblem;
    QString m_toWarning;
    QTimer m_again; ///< while it is on its way
    Stage m_stage = Stage::Form;
    quint64 m_turn = 0;
};

} // namespace dotm::customer
