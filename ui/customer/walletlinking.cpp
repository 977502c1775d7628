// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/walletlinking.h"

#include "ethereum/address.h"
#include "ui/shared/age.h"

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::TokenWallet;
using contract::WalletChallenge;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using domain::WalletKind;

namespace {

constexpr qsizetype kSignature = 132; ///< 0x and 65 bytes

bool isSignature(const QString &text)
{
    return text.size() == kSignature && text.startsWith("0x"_L1) &&
           std::all_of(text.cbegin() + 2, text.cend(),
                       [](QChar each) { return u"0123456789abcdefABCDEF"_s.contains(each); });
}

} // namespace

WalletLinking::WalletLinking(CustomerStore &store, client::TokenApi &api, QObject *parent)
    : ViewModel(store, parent), m_api(api)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &ViewModel::changed);
}

bool WalletLinking::isBusy() const
{
    switch (m_stage) {
    case Stage::Asking:
    case Stage::Proving:
    case Stage::Watching:
    case Stage::Leaving:
        return true;
    case Stage::Address:
    case Stage::Signing:
    case Stage::Done:
        break;
    }
    return false;
}

QString WalletLinking::expiresText() const
{
    //: %1 is a time of the day
    return m_challenge ? tr("Good until %1").arg(ui::timeText(m_challenge->expiresAt, store().now())) : QString();
}

bool WalletLinking::isExpired() const
{
    return m_challenge && m_challenge->expiresAt <= store().now();
}

ui::ErrorText WalletLinking::actionError() const
{
    return m_error ? ui::ErrorText::forUser(*m_error) : ui::ErrorText();
}

void WalletLinking::begin()
{
    if (isBusy()) {
        return;
    }
    ++m_turn;
    m_challenge.reset();
    m_error.reset();
    m_address.clear();
    m_addressProblem.clear();
    m_signatureProblem.clear();
    m_addressWarning.clear();
    m_expiry.stop();
    m_awaited = Awaited::Nothing;
    m_stage = Stage::Address;
    Q_EMIT changed();
}

void WalletLinking::forget()
{
    m_stage = Stage::Address;
    m_known.clear();
    begin();
}

void WalletLinking::typed(const QString &address)
{
    const QString resembled = m_known.lookedLike(address.trimmed());
    m_addressWarning = resembled.isEmpty()
                           ? QString()
                           : tr("This address begins and ends like one you know, but it is another one. Compare every "
                                "digit before you go on.");
    m_addressProblem.clear();
    m_error.reset();
    if (m_stage == Stage::Signing || m_stage == Stage::Done) {
        m_challenge.reset(); // it was for another address
        m_stage = Stage::Address;
    }
    Q_EMIT changed();
}

bool WalletLinking::takeAddress(const QString &address)
{
    m_address = address.trimmed();
    const bool isGood = ethereum::Address::parse(m_address).has_value();
    m_addressProblem = isGood                ? QString()
                       : m_address.isEmpty() ? tr("Give the address of your wallet.")
                       : ui::isChainAddress(m_address)
                           ? tr("A letter or digit of it is wrong. Copy it again instead of typing it.")
                           : tr("An address is 0x and forty digits or letters from a to f.");
    m_error.reset();
    Q_EMIT changed();
    return isGood && !isOffline();
}

void WalletLinking::ask(const QString &address)
{
    if (isBusy() || !takeAddress(address)) {
        return;
    }
    m_stage = Stage::Asking;
    m_challenge.reset();
    Q_EMIT changed();
    QCoro::connect(m_api.challenge(m_address), this, [this, turn = m_turn](const Result<WalletChallenge> &answer) {
        if (turn != m_turn) {
            return; // another person, or a sheet opened anew
        }
        if (!answer) {
            m_stage = Stage::Address;
            fail(answer.error());
            return;
        }
        m_challenge = *answer;
        m_stage = Stage::Signing;
        const auto left = std::max(std::chrono::milliseconds(0), answer->expiresAt - store().now());
        m_expiry.start(std::chrono::duration_cast<std::chrono::milliseconds>(left));
        store().note(Outcome());
        Q_EMIT changed();
    });
}

void WalletLinking::prove(const QString &signature)
{
    if (m_stage != Stage::Signing || isExpired() || isOffline()) {
        return;
    }
    const QString text = signature.trimmed();
    m_signatureProblem = isSignature(text) ? QString()
                                           : tr("A signature is 0x and 130 digits or letters from a to f. Copy all of "
                                                "what your wallet shows.");
    m_error.reset();
    if (!m_signatureProblem.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_stage = Stage::Proving;
    send(m_api.prove(m_challenge->message, text), Awaited::Proven);
}

void WalletLinking::watch(const QString &address)
{
    if (!isBusy() && takeAddress(address)) {
        m_stage = Stage::Watching;
        send(m_api.watch(m_address), Awaited::Watched);
    }
}

void WalletLinking::leave()
{
    if (!isBusy() && !isOffline()) {
        m_error.reset();
        m_stage = Stage::Leaving;
        send(m_api.unlink(), Awaited::None);
    }
}

void WalletLinking::send(core::Task<Outcome> call, Awaited awaited)
{
    m_awaited = Awaited::Nothing;
    Q_EMIT changed();
    QCoro::connect(std::move(call), this, [this, awaited, turn = m_turn](const Outcome &outcome) {
        if (turn != m_turn) {
            return;
        }
        const bool isUnclear = !outcome && outcome.error().isUnclear();
        if (!outcome && !isUnclear) {
            // The text stays: a mistyped signature is no reason to sign again.
            m_stage = m_stage == Stage::Proving ? Stage::Signing : Stage::Address;
            fail(outcome.error());
            return;
        }
        m_awaited = awaited;
        m_error = isUnclear ? std::optional(outcome.error()) : std::nullopt;
        store().note(outcome);
        Q_EMIT walletWanted(); // what came of it is what the next read says
    });
}

void WalletLinking::fail(const core::Error &error)
{
    m_error = error;
    store().note(core::fail(error));
    Q_EMIT changed();
}

bool WalletLinking::isThere(const TokenWallet &wallet) const
{
    switch (m_awaited) {
    case Awaited::Proven:
        return wallet.kind == WalletKind::Proven && ui::isSameAddress(wallet.address, m_address);
    case Awaited::Watched:
        return ui::isSameAddress(wallet.address, m_address);
    case Awaited::None:
        return !wallet.hasWallet();
    case Awaited::Nothing:
        break;
    }
    return false;
}

QString WalletLinking::doneText() const
{
    switch (m_awaited) {
    case Awaited::Proven:
        return tr("The wallet is yours. What waited for it is sent now.");
    case Awaited::Watched:
        return tr("The address is shown here. Nothing is sent there until you prove that it is yours.");
    case Awaited::None:
        return tr("The wallet is forgotten here.");
    case Awaited::Nothing:
        break;
    }
    return {};
}

void WalletLinking::onWallet(const TokenWallet *wallet)
{
    if (wallet != nullptr) {
        m_known.add(wallet->address);
        m_known.add(wallet->contract.address);
    }
    if (m_awaited == Awaited::Nothing) {
        return;
    }
    if (wallet != nullptr && isThere(*wallet)) {
        const QString sentence = doneText();
        m_awaited = Awaited::Nothing;
        m_error.reset();
        m_challenge.reset();
        m_stage = Stage::Done;
        Q_EMIT changed();
        Q_EMIT done(sentence);
        return;
    }
    const bool isProving = m_stage == Stage::Proving;
    m_awaited = Awaited::Nothing;
    m_stage = isProving ? Stage::Signing : Stage::Address;
    if (!m_error) {
        m_error = core::Error{ErrorCode::Protocol, u"The wallet does not show it."_s, std::nullopt, {}};
    }
    Q_EMIT changed();
}

} // namespace dotm::customer
