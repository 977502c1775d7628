// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokenapi.h"
#include "ui/customer/viewmodel.h"
#include "ui/shared/chainaddress.h"

#include <QTimer>

namespace dotm::customer {

/// Makes an address the person's own. Proven: the service gives a text, the person has it signed in their own wallet
/// and brings the signature. Watched: the address alone, to look at. A step counts as done when the wallet, read again,
/// shows it. No key is ever asked for.
class WalletLinking : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WalletViewModel")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// The text to be signed, to the letter; empty: none yet.
    Q_PROPERTY(QString message READ message NOTIFY changed)
    /// "Until 09:51"; empty: no text yet.
    Q_PROPERTY(QString expiresText READ expiresText NOTIFY changed)
    /// The text has expired: another is needed.
    Q_PROPERTY(bool expired READ isExpired NOTIFY changed)
    /// What is wrong with what was typed, one sentence each; empty: nothing.
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed)
    Q_PROPERTY(QString signatureProblem READ signatureProblem NOTIFY changed)
    /// That the address looks like another one that is known; empty: it does not.
    Q_PROPERTY(QString addressWarning READ addressWarning NOTIFY changed)
    /// Why the last step was not done.
    Q_PROPERTY(dotm::ui::ErrorText actionError READ actionError NOTIFY changed)

public:
    enum class Stage {
        Address,  ///< it is being typed
        Asking,   ///< for the text to sign
        Signing,  ///< the person has the text
        Proving,  ///< the signature is being looked at
        Watching, ///< the address is being handed over
        Leaving,  ///< the wallet is being forgotten
        Done,
    };
    Q_ENUM(Stage)

    WalletLinking(CustomerStore &store, client::TokenApi &api, QObject *parent);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString message() const { return m_challenge ? m_challenge->message : QString(); }
    [[nodiscard]] QString expiresText() const;
    [[nodiscard]] bool isExpired() const;
    [[nodiscard]] QString addressProblem() const { return m_addressProblem; }
    [[nodiscard]] QString signatureProblem() const { return m_signatureProblem; }
    [[nodiscard]] QString addressWarning() const { return m_addressWarning; }
    [[nodiscard]] ui::ErrorText actionError() const;

    /// A sheet is opened anew.
    Q_INVOKABLE void begin();
    /// From every change of the field.
    Q_INVOKABLE void typed(const QString &address);
    Q_INVOKABLE void ask(const QString &address);
    Q_INVOKABLE void prove(const QString &signature);
    Q_INVOKABLE void watch(const QString &address);
    Q_INVOKABLE void leave();

    // For WalletViewModel.
    void forget();
    /// The wallet as it was just read; null when it could not be.
    void onWallet(const contract::TokenWallet *wallet);

Q_SIGNALS:
    /// To be read again.
    void walletWanted();
    /// A second read shows it. @p sentence says what.
    void done(const QString &sentence);

private:
    enum class Awaited { Nothing, Proven, Watched, None };

    void send(core::Task<core::Outcome> call, Awaited awaited);
    void fail(const core::Error &error);
    [[nodiscard]] bool takeAddress(const QString &address);
    [[nodiscard]] bool isThere(const contract::TokenWallet &wallet) const;
    [[nodiscard]] QString doneText() const;

    client::TokenApi &m_api;
    ui::KnownAddresses m_known;
    std::optional<contract::WalletChallenge> m_challenge;
    std::optional<core::Error> m_error;
    QString m_address;
    QString m_addressProblem;
    QString m_signatureProblem;
    QString m_addressWarning;
    QTimer m_expiry;
    Stage m_stage = Stage::Address;
    Awaited m_awaited = Awaited::Nothing;
    quint64 m_turn = 0;
};

} // namespace dotm::customer
