// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/walletsending.h"

#include "core/tokenamount.h"
#include "ethereum/dotmtoken.h"
#include "ui/shared/amounts.h"

#include <QUrl>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::TokenTransfer;
using contract::TokenWallet;
using contract::TransferOffer;
using core::ErrorCode;
using core::Result;
using core::Uint256;
using domain::TransferState;
using ethereum::Address;

namespace {

constexpr auto kLookAgain = 4s;

std::optional<Uint256> unitsTyped(const QString &text)
{
    return core::tokenUnits(ui::plainDecimal(text));
}

} // namespace

WalletSending::WalletSending(CustomerStore &store, client::TokenApi &api, localwallet::LocalWallet &wallet,
                             const WalletKey &key, const ui::KnownAddresses &known, QObject *parent)
    : ViewModel(store, parent), m_api(api), m_wallet(wallet), m_key(key), m_known(known)
{
    m_again.setInterval(kLookAgain);
    connect(&m_again, &QTimer::timeout, this, &WalletSending::readBack);
}

QString WalletSending::available() const
{
    return ui::tokenAmountText(m_held);
}

ui::ErrorText WalletSending::actionError() const
{
    return m_error ? ui::ErrorText::forUser(*m_error) : ui::ErrorText();
}

void WalletSending::become(Stage stage)
{
    m_stage = stage;
    if (stage == Stage::Following) {
        m_again.start();
    } else {
        m_again.stop();
    }
    Q_EMIT changed();
}

void WalletSending::forget()
{
    ++m_turn;
    m_offer.reset();
    m_transfer.reset();
    m_error.reset();
    m_network = {};
    m_token.clear();
    m_held.clear();
    m_to.clear();
    m_amount.clear();
    m_toProblem.clear();
    m_amountProblem.clear();
    m_toWarning.clear();
    Q_EMIT draftChanged();
    become(Stage::Form);
}

void WalletSending::retranslate()
{
    m_toProblem.clear();
    m_amountProblem.clear();
    typedTo(m_to);
}

void WalletSending::onWallet(const TokenWallet *wallet)
{
    if (wallet != nullptr) {
        m_network = wallet->network;
        m_token = wallet->contract.address;
        m_held = wallet->balance.isAvailable ? wallet->balance.amount : QString();
        Q_EMIT changed();
    }
}

// The form.

void WalletSending::begin()
{
    if (isBusy() || m_stage == Stage::Following) {
        return;
    }
    if (m_stage == Stage::Confirmed || m_stage == Stage::Failed) {
        another();
        return;
    }
    m_error.reset();
    become(Stage::Form);
}

void WalletSending::another()
{
    if (isBusy()) {
        return;
    }
    const bool isDone = m_stage == Stage::Confirmed || m_stage == Stage::Following;
    ++m_turn;
    m_offer.reset();
    m_transfer.reset();
    m_error.reset();
    if (isDone) { // what failed may be tried again as it was typed
        m_to.clear();
        m_amount.clear();
        m_toWarning.clear();
        Q_EMIT draftChanged();
    }
    become(Stage::Form);
}

void WalletSending::typedTo(const QString &text)
{
    m_to = text;
    m_toProblem.clear();
    m_error.reset();
    const QString resembled = m_known.lookedLike(text.trimmed());
    m_toWarning = resembled.isEmpty()
                      ? QString()
                      : tr("This address begins and ends like one you know, but it is another one. Compare every "
                           "digit before you go on.");
    Q_EMIT changed();
}

void WalletSending::typedAmount(const QString &text)
{
    m_amount = text;
    m_amountProblem.clear();
    m_error.reset();
    Q_EMIT changed();
}

void WalletSending::all()
{
    if (!m_held.isEmpty()) {
        typedAmount(ui::decimalInput(m_held));
        Q_EMIT draftChanged();
    }
}

QString WalletSending::problemOfReceiver() const
{
    const QString typed = m_to.trimmed();
    if (typed.isEmpty()) {
        return tr("Say who gets it: an address, or the e-mail of a member.");
    }
    if (typed.contains(u'@')) {
        return {};
    }
    const auto address = Address::parse(typed);
    if (!address) {
        return ui::isChainAddress(typed) ? tr("A letter or digit of it is wrong. Copy it again instead of typing it.")
                                         : tr("An address is 0x and forty digits or letters from a to f.");
    }
    if (address == m_key.account()) {
        return tr("This is your own address.");
    }
    return ui::isSameAddress(typed, m_token) || address->isZero()
               ? tr("Nobody holds a key of this address: what is sent there is lost.")
               : QString();
}

QString WalletSending::problemOfAmount() const
{
    const auto units = unitsTyped(m_amount);
    if (!units) {
        return m_amount.trimmed().isEmpty() ? tr("Say how much.")
                                            : tr("Digits and one decimal sign, at most eighteen digits after it.");
    }
    if (units->isZero()) {
        return tr("Give an amount above zero.");
    }
    const auto held = core::tokenUnits(m_held);
    //: %1 is an amount: "25.3085 DOTM"
    return held && *units > *held ? tr("You hold %1: that is less.").arg(available()) : QString();
}

bool WalletSending::checkForm()
{
    m_toProblem = problemOfReceiver();
    m_amountProblem = problemOfAmount();
    m_error.reset();
    Q_EMIT changed();
    return m_toProblem.isEmpty() && m_amountProblem.isEmpty();
}

/// The service's answer is about what was typed; an address is never taken from it in place of a typed one.
bool WalletSending::isMeant(const TransferOffer &offer) const
{
    const TokenTransfer &made = offer.transfer;
    const QString typed = m_to.trimmed();
    const bool isReceiver = typed.contains(u'@') ? !made.member.isEmpty() : ui::isSameAddress(made.to, typed);
    const auto units = unitsTyped(m_amount);
    return isReceiver && units && units->toDecimal() == made.units && made.chainId == m_network.chainId &&
           ui::isSameAddress(made.token, m_token) && Address::parse(made.from) == m_key.account();
}

void WalletSending::prepare()
{
    if (m_stage != Stage::Form || isOffline() || !m_key.isLinked() || !checkForm()) {
        return;
    }
    become(Stage::Preparing);
    const QString plain = core::tokenText(*unitsTyped(m_amount));
    QCoro::connect(m_api.prepareTransfer(m_to.trimmed(), plain, m_key.address()), this,
                   [this, turn = m_turn](const Result<TransferOffer> &offer) {
                       if (turn != m_turn) {
                           return;
                       }
                       if (!offer) {
                           fail(offer.error(), Stage::Form);
                           return;
                       }
                       if (!isMeant(*offer)) {
                           fail({ErrorCode::Protocol, u"The answer is about another transfer."_s, {}, {}}, Stage::Form);
                           return;
                       }
                       m_offer = *offer;
                       store().note(core::Outcome());
                       become(Stage::Review);
                   });
}

void WalletSending::fail(const core::Error &error, Stage stage)
{
    const bool isUnknown = error.code == ErrorCode::NotFound && stage == Stage::Form;
    if (isUnknown) {
        m_toProblem = tr("No member with a wallet of their own has this e-mail.");
    } else {
        m_error = error;
    }
    store().note(core::fail(error));
    become(stage);
}

// The review.

void WalletSending::back()
{
    if (m_stage == Stage::Review) {
        m_error.reset();
        become(Stage::Form);
    }
}

std::optional<ethereum::Transaction> WalletSending::transaction() const
{
    const TokenTransfer &made = m_offer->transfer;
    const auto token = Address::parse(made.token);
    const auto to = Address::parse(made.to);
    const auto units = Uint256::fromDecimal(made.units);
    const auto maxFee = Uint256::fromDecimal(made.maxFee);
    const auto tip = Uint256::fromDecimal(made.priorityFee);
    if (!token || !to || !units || !maxFee || !tip) {
        return std::nullopt;
    }
    return ethereum::Transaction{static_cast<quint64>(made.chainId),
                                 static_cast<quint64>(made.nonce),
                                 *tip,
                                 *maxFee,
                                 static_cast<quint64>(made.gasLimit),
                                 token,
                                 {},
                                 ethereum::dotmtoken::transfer(*to, *units)};
}

void WalletSending::send()
{
    if (m_stage != Stage::Review || isOffline() || !obstacle().isEmpty()) {
        return;
    }
    const auto made = transaction();
    const auto account = m_key.account();
    if (!made || !account) {
        fail({ErrorCode::Protocol, u"The transfer cannot be read."_s, {}, {}}, Stage::Review);
        return;
    }
    m_error.reset();
    become(Stage::Sending);
    QCoro::connect(m_wallet.signTransaction(store().uid(), *account, *made), this,
                   [this, turn = m_turn](const Result<QString> &raw) {
                       if (turn != m_turn) {
                           return;
                       }
                       if (raw) {
                           broadcast(*raw);
                       } else {
                           fail(raw.error(), Stage::Review);
                       }
                   });
}

void WalletSending::broadcast(const QString &raw)
{
    QCoro::connect(m_api.broadcast(m_offer->transfer.id, raw), this,
                   [this, turn = m_turn](const Result<TokenTransfer> &answer) {
                       if (turn != m_turn) {
                           return;
                       }
                       if (!answer && !answer.error().isUnclear()) {
                           fail(answer.error(), Stage::Review);
                           return;
                       }
                       m_transfer = answer ? *answer : m_offer->transfer;
                       m_error = answer ? std::nullopt : std::optional(answer.error());
                       store().note(answer ? core::Outcome() : core::fail(answer.error()));
                       become(Stage::Following);
                       readBack(); // what came of it is what the next read says
                   });
}

// What became of it.

void WalletSending::onFeed()
{
    if (m_stage == Stage::Following) {
        readBack();
    }
}

void WalletSending::readBack()
{
    if (m_stage != Stage::Following || !m_transfer) {
        return;
    }
    QCoro::connect(m_api.transfer(m_transfer->id), this, [this, turn = m_turn](const Result<TokenTransfer> &answer) {
        if (turn == m_turn && m_stage == Stage::Following) {
            take(answer);
        }
    });
}

void WalletSending::take(const Result<TokenTransfer> &answer)
{
    store().note(answer ? core::Outcome() : core::fail(answer.error()));
    if (!answer) {
        m_error = answer.error();
        Q_EMIT changed();
        return;
    }
    if (answer->state == TransferState::Prepared || answer->state == TransferState::Dropped) {
        // It never arrived: nothing was sent, and the same may be held for once more.
        fail(m_error.value_or(core::Error{ErrorCode::Offline, {}, {}, {}}), Stage::Review);
        return;
    }
    m_error.reset();
    follow(*answer);
}

void WalletSending::follow(const TokenTransfer &transfer)
{
    m_transfer = transfer;
    if (transfer.state == TransferState::Confirmed || transfer.state == TransferState::Failed) {
        become(transfer.state == TransferState::Confirmed ? Stage::Confirmed : Stage::Failed);
        Q_EMIT told(result().value(u"title"_s).toString() + u' ' + result().value(u"text"_s).toString());
        Q_EMIT walletWanted();
        return;
    }
    Q_EMIT changed();
}

void WalletSending::lookUp()
{
    const QUrl url(m_transfer ? m_transfer->explorerUrl : QString(), QUrl::StrictMode);
    if (url.isValid() && !url.isEmpty()) {
        Q_EMIT openUrl(url);
    }
}

} // namespace dotm::customer
