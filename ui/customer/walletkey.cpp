// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/walletkey.h"

#include <QHostAddress>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::TokenWallet;
using contract::WalletChallenge;
using core::Outcome;
using core::Result;
using core::SecretString;
using ethereum::Address;

namespace {

/// Where what is signed has to lead. A service on this computer may be known to others by another name: empty.
QString domainOf(const QUrl &server)
{
    const bool isHere = server.host() == "localhost"_L1 || QHostAddress(server.host()).isLoopback();
    return isHere ? QString() : server.authority();
}

} // namespace

WalletKey::WalletKey(CustomerStore &store, client::TokenApi &api, localwallet::LocalWallet &wallet, QObject *parent)
    : ViewModel(store, parent), m_api(api), m_wallet(wallet)
{
}

ui::ErrorText WalletKey::actionError() const
{
    if (!m_error || !m_isKeychain) {
        return m_error ? ui::ErrorText::forUser(*m_error) : ui::ErrorText();
    }
    ui::ErrorText text = ui::ErrorText::forUser(*m_error);
    text.what = tr("The keychain of this computer cannot be used");
    text.meaning = tr("No key was made, shown or deleted.");
    text.advice = tr("Unlock it, or set one up, and try again.");
    return text;
}

void WalletKey::forget()
{
    ++m_turn;
    m_uid = store().uid();
    m_address.reset();
    m_linked.reset();
    m_error.reset();
    m_passwordProblem.clear();
    m_keyText.clear();
    m_isBusy = false;
    m_isAwaited = false;
    m_isExported = false;
    Q_EMIT changed();
    if (!m_uid.isEmpty()) {
        look();
    }
}

/// Whether a key is kept here. A keychain that is locked or missing says so when something is asked of it.
void WalletKey::look()
{
    QCoro::connect(m_wallet.address(m_uid), this, [this, uid = m_uid](const Result<std::optional<Address>> &found) {
        if (uid == m_uid && found) {
            m_address = *found;
            Q_EMIT changed();
        }
    });
}

void WalletKey::begin()
{
    if (!m_isBusy) {
        m_error.reset();
        m_passwordProblem.clear();
        m_keyText.clear();
        Q_EMIT changed();
    }
}

void WalletKey::start()
{
    ++m_turn;
    m_isBusy = true;
    m_isAwaited = false;
    m_isKeychain = false;
    m_error.reset();
    m_passwordProblem.clear();
    Q_EMIT changed();
}

void WalletKey::finish(const core::Error &error)
{
    m_isBusy = false;
    m_error = error;
    store().note(core::fail(error));
    Q_EMIT changed();
}

void WalletKey::finishKeychain(const core::Error &error)
{
    m_isBusy = false;
    m_isKeychain = true;
    m_error = error;
    Q_EMIT changed();
}

void WalletKey::create()
{
    if (m_isBusy || m_uid.isEmpty() || isOffline()) {
        return;
    }
    start();
    QCoro::connect(m_wallet.create(m_uid), this, [this, turn = m_turn](const Result<Address> &made) {
        if (turn != m_turn) {
            return;
        }
        if (!made) {
            finishKeychain(made.error());
            return;
        }
        m_address = *made;
        ask();
    });
}

void WalletKey::ask()
{
    QCoro::connect(m_api.challenge(m_address->checksummed()), this,
                   [this, turn = m_turn](const Result<WalletChallenge> &challenge) {
                       if (turn != m_turn) {
                           return;
                       }
                       if (challenge) {
                           sign(*challenge);
                       } else {
                           finish(challenge.error());
                       }
                   });
}

void WalletKey::sign(const WalletChallenge &challenge)
{
    QCoro::connect(m_wallet.signSignIn(m_uid, *m_address, challenge.message, domainOf(m_api.server())), this,
                   [this, turn = m_turn, message = challenge.message](const Result<QString> &signature) {
                       if (turn != m_turn) {
                           return;
                       }
                       if (signature) {
                           prove(message, *signature);
                       } else if (signature.error().code == core::ErrorCode::Invalid) {
                           finish(signature.error());
                       } else {
                           finishKeychain(signature.error());
                       }
                   });
}

void WalletKey::prove(const QString &message, const QString &signature)
{
    QCoro::connect(m_api.prove(message, signature), this, [this, turn = m_turn](const Outcome &outcome) {
        if (turn != m_turn) {
            return;
        }
        if (!outcome && !outcome.error().isUnclear()) {
            finish(outcome.error());
            return;
        }
        m_error = outcome ? std::nullopt : std::optional(outcome.error());
        m_isAwaited = true;
        store().note(outcome);
        Q_EMIT walletWanted(); // what came of it is what the next read says
    });
}

void WalletKey::onWallet(const TokenWallet *wallet)
{
    if (wallet != nullptr) {
        m_linked = wallet->kind == domain::WalletKind::Proven ? Address::parse(wallet->address) : std::nullopt;
    }
    if (!m_isAwaited) {
        Q_EMIT changed();
        return;
    }
    m_isAwaited = false;
    if (wallet != nullptr && isLinked()) {
        m_isBusy = false;
        m_error.reset();
        Q_EMIT changed();
        Q_EMIT done(tr("The wallet is yours, and its key is on this computer. What waited for it is sent now."));
        return;
    }
    finish(
        m_error.value_or(core::Error{core::ErrorCode::Protocol, u"The wallet does not show it."_s, std::nullopt, {}}));
}

// The key.

bool WalletKey::isFresh() const
{
    const auto proven = store().session().provenAt();
    return proven && store().now() - *proven < kFreshFor;
}

void WalletKey::show(const QString &password)
{
    if (m_isBusy || !m_address) {
        return;
    }
    if (isFresh() && password.isEmpty()) {
        reveal();
        return;
    }
    if (password.isEmpty()) {
        m_passwordProblem = tr("Give the password you sign in with.");
        Q_EMIT changed();
        return;
    }
    start();
    QCoro::connect(store().session().confirm(SecretString(password)), this,
                   [this, turn = m_turn](const Outcome &outcome) {
                       if (turn != m_turn) {
                           return;
                       }
                       m_isBusy = false;
                       if (outcome) {
                           reveal();
                       } else if (outcome.error().code == core::ErrorCode::Unauthorized) {
                           m_passwordProblem = tr("This is not the password of your account.");
                           Q_EMIT changed();
                       } else {
                           finish(outcome.error());
                       }
                   });
}

void WalletKey::reveal()
{
    start();
    QCoro::connect(m_wallet.reveal(m_uid), this, [this, turn = m_turn](const Result<SecretString> &key) {
        if (turn != m_turn) {
            return;
        }
        m_isBusy = false;
        if (!isFresh()) { // the keychain took its time
            m_passwordProblem = tr("That took too long. Give your password once more.");
        } else if (key) {
            m_keyText = key->reveal();
        } else {
            finishKeychain(key.error());
        }
        Q_EMIT changed();
    });
}

void WalletKey::cover()
{
    m_keyText.clear();
    Q_EMIT changed();
}

void WalletKey::noteKept()
{
    if (!m_keyText.isEmpty() && !m_isExported) {
        m_isExported = true;
        Q_EMIT changed();
    }
}

void WalletKey::remove()
{
    if (m_isBusy || !m_address || (isLinked() && !m_isExported && isOffline())) {
        return;
    }
    start();
    if (!isLinked() || m_isExported) {
        erase();
        return;
    }
    // Nobody could reach what is sent there from now on.
    QCoro::connect(m_api.unlink(), this, [this, turn = m_turn](const Outcome &outcome) {
        if (turn != m_turn) {
            return;
        }
        if (outcome) {
            erase();
        } else {
            finish(outcome.error());
        }
    });
}

void WalletKey::erase()
{
    QCoro::connect(m_wallet.remove(m_uid), this, [this, turn = m_turn](const Outcome &outcome) {
        if (turn != m_turn) {
            return;
        }
        if (!outcome) {
            finishKeychain(outcome.error());
            return;
        }
        m_isBusy = false;
        m_address.reset();
        m_isExported = false;
        m_keyText.clear();
        Q_EMIT changed();
        Q_EMIT removed();
        Q_EMIT walletWanted();
        Q_EMIT done(tr("The key is deleted from this computer."));
    });
}

} // namespace dotm::customer
