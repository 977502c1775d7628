// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokenapi.h"
#include "localwallet/localwallet.h"
#include "ui/customer/viewmodel.h"

#include <QTimer>

namespace dotm::customer {

/// The person's own wallet on this computer: made and proven in one go, its key shown to its owner after a fresh
/// sign-in, and deleted in two steps. A step counts as done when the wallet, read again, shows it.
class WalletKey : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WalletViewModel")
    /// Of the key kept here, with its checksum; empty: there is none, or nobody has looked yet.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// The linked wallet is the one whose key is here: it can send.
    Q_PROPERTY(bool linked READ isLinked NOTIFY changed)
    /// A key is kept here, but another wallet is linked, or none.
    Q_PROPERTY(bool idle READ isIdle NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText actionError READ actionError NOTIFY changed)
    /// What is wrong with the password, one sentence; empty: nothing.
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY changed)
    /// The key to be written down; empty: not shown.
    Q_PROPERTY(QString keyText READ keyText NOTIFY changed)
    /// Its owner has had it before their eyes, or copied it, since the program started.
    Q_PROPERTY(bool exported READ isExported NOTIFY changed)

public:
    static constexpr std::chrono::minutes kFreshFor{2}; ///< how long a sign-in opens the key

    WalletKey(CustomerStore &store, client::TokenApi &api, localwallet::LocalWallet &wallet, QObject *parent);

    [[nodiscard]] QString address() const { return m_address ? m_address->checksummed() : QString(); }
    [[nodiscard]] bool isLinked() const { return m_address && m_linked == m_address; }
    [[nodiscard]] bool isIdle() const { return m_address && m_linked != m_address; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] ui::ErrorText actionError() const;
    [[nodiscard]] QString passwordProblem() const { return m_passwordProblem; }
    [[nodiscard]] QString keyText() const { return m_keyText; }
    [[nodiscard]] bool isExported() const { return m_isExported; }

    /// A sheet is opened anew.
    Q_INVOKABLE void begin();
    /// Makes the wallet, if it is not there, and proves it.
    Q_INVOKABLE void create();
    /// Shows the key when the password is right, or was given a moment ago.
    Q_INVOKABLE void show(const QString &password);
    Q_INVOKABLE [[nodiscard]] bool isFresh() const;
    Q_INVOKABLE void cover();
    /// The key was uncovered or copied: its owner has had it.
    Q_INVOKABLE void noteKept();
    /// Deletes the key. One that was never shown takes its wallet with it: what is earned then waits for another one.
    Q_INVOKABLE void remove();

    // For WalletViewModel.
    void forget();
    /// The wallet as it was just read; null when it could not be.
    void onWallet(const contract::TokenWallet *wallet);
    [[nodiscard]] std::optional<ethereum::Address> account() const { return m_address; }

Q_SIGNALS:
    void walletWanted();
    /// A second read shows it. @p sentence says what.
    void done(const QString &sentence);
    void removed();

private:
    void look();
    void ask();
    void sign(const contract::WalletChallenge &challenge);
    void prove(const QString &message, const QString &signature);
    void reveal();
    void erase();
    void finish(const core::Error &error);
    /// The keychain's own fault, which is not the service's.
    void finishKeychain(const core::Error &error);
    void start();

    client::TokenApi &m_api;
    localwallet::LocalWallet &m_wallet;
    std::optional<ethereum::Address> m_address;
    std::optional<ethereum::Address> m_linked; ///< proven at the service
    std::optional<core::Error> m_error;
    QString m_uid; ///< whose key this is about
    QString m_passwordProblem;
    QString m_keyText;
    quint64 m_turn = 0;
    bool m_isBusy = false;
    bool m_isKeychain = false; ///< m_error is the keychain's
    bool m_isAwaited = false;  ///< the next wallet says whether it was proven
    bool m_isExported = false;
};

} // namespace dotm::customer
