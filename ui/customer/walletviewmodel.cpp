// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/walletviewmodel.h"

#include "core/tokenamount.h"
#include "domain/tokenreward.h"
#include "ethereum/paymenturi.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QLocale>

#include <utility>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::TokenWallet;
using core::Outcome;
using core::Result;
using domain::ContractState;
using domain::FoundingClaim;
using domain::WalletKind;

namespace {

constexpr auto kAgain = 60s; ///< between two reads of what is on screen

QString walletCacheName()
{
    return u"wallet"_s;
}

QVariantMap sumOf(const contract::TokenSum &sum, const QString &why)
{
    return {{u"amount"_s, sum.count > 0 ? ui::decimalText(sum.amount) : QString()}, {u"why"_s, why}};
}

} // namespace

WalletViewModel::WalletViewModel(CustomerStore &store, localwallet::LocalWallet &wallet, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_history(store, m_api, nullptr),
      m_chart(store, m_api, nullptr), m_linking(store, m_api, nullptr), m_key(store, m_api, wallet, nullptr),
      m_sending(store, m_api, wallet, m_key, m_history.known(), nullptr),
      m_wallet(
          this, store.clock(), [this] { return m_api.wallet(); },
          [this](const Result<TokenWallet> &answer) { take(answer); })
{
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &WalletViewModel::refreshAll);
    connect(&m_linking, &WalletLinking::walletWanted, this, &WalletViewModel::readBack);
    connect(&m_linking, &WalletLinking::done, this, &WalletViewModel::told);
    connect(&m_key, &WalletKey::walletWanted, this, &WalletViewModel::readBack);
    connect(&m_key, &WalletKey::done, this, &WalletViewModel::told);
    connect(&m_sending, &WalletSending::walletWanted, this, &WalletViewModel::readBack);
    connect(&m_sending, &WalletSending::told, this, &WalletViewModel::told);
    update();
}

const TokenWallet *WalletViewModel::known() const
{
    const auto &value = m_wallet.reading().value;
    return value ? &*value : nullptr;
}

ui::ErrorText WalletViewModel::error() const
{
    const auto &error = m_wallet.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

QString WalletViewModel::savedAt() const
{
    const auto &reading = m_wallet.reading();
    return isOffline() && reading.value ? ui::timeText(reading.readAt, store().now()) : QString();
}

void WalletViewModel::setShown(bool isShown)
{
    if (isShown == m_isShown) {
        return;
    }
    m_isShown = isShown;
    Q_EMIT shownChanged();
    if (isShown) {
        m_again.start();
        refreshAll();
    } else {
        m_again.stop();
    }
}

void WalletViewModel::refreshAll()
{
    if (store().uid().isEmpty()) {
        return;
    }
    m_wallet.read();
    m_history.read();
    m_chart.read();
    Q_EMIT changed();
    Q_EMIT m_history.changed();
    Q_EMIT m_chart.changed();
}

void WalletViewModel::readNow()
{
    if (m_isShown) {
        refreshAll();
    } else if (!store().uid().isEmpty()) {
        m_wallet.read(); // its figure stands on other pages too
    }
}

void WalletViewModel::onFeed(const QString &topic)
{
    // A purchase brings a reward.
    if (topic == "wallet"_L1) {
        m_sending.onFeed();
    }
    if (topic == "wallet"_L1 || topic == "purchase"_L1) {
        readNow();
    }
}

void WalletViewModel::update()
{
    if (store().uid() == m_uid) {
        return;
    }
    m_uid = store().uid();
    m_wallet.forget();
    m_history.forget();
    m_chart.forget();
    m_linking.forget();
    m_key.forget();
    m_sending.forget();
    m_claimError.reset();
    m_isClaiming = false;
    m_isClaimSent = false;
    m_isStaleComing = false;
    loadSaved();
    readNow();
}

void WalletViewModel::loadSaved()
{
    if (m_uid.isEmpty()) {
        return;
    }
    if (const auto entry = store().cache().read(walletCacheName())) {
        if (auto saved = TokenWallet::fromJson(entry->data)) {
            m_wallet.restore(*std::move(saved), entry->savedAt);
        }
    }
    m_history.restore();
    m_chart.restore();
    tellParts();
    Q_EMIT changed();
}

void WalletViewModel::retranslate()
{
    m_chart.rebuild();
    m_history.entries()->reword();
    Q_EMIT m_history.changed();
    Q_EMIT m_history.currentChanged();
    Q_EMIT m_chart.changed();
    Q_EMIT m_linking.changed();
    Q_EMIT m_key.changed();
    m_sending.retranslate();
    Q_EMIT changed();
}

void WalletViewModel::tellParts()
{
    if (const TokenWallet *wallet = known()) {
        m_history.setWallet(*wallet);
        m_chart.setSimulated(wallet->network.isSimulated);
        m_sending.onWallet(wallet);
    }
}

void WalletViewModel::take(const Result<TokenWallet> &answer)
{
    if (answer) {
        store().cache().write(walletCacheName(), answer->toJson());
        tellParts();
    }
    if (!std::exchange(m_isStaleComing, false)) {
        settleClaim(answer);
        m_linking.onWallet(answer ? known() : nullptr);
        m_key.onWallet(answer ? known() : nullptr);
    }
    store().note(answer ? Outcome() : core::fail(answer.error()));
}

void WalletViewModel::settleClaim(const Result<TokenWallet> &answer)
{
    if (!m_isClaimSent) {
        return;
    }
    m_isClaiming = false;
    m_isClaimSent = false;
    if (answer && answer->foundingClaim == FoundingClaim::Claimed) {
        m_claimError.reset();
        Q_EMIT told(tr("Your founding grant is claimed. It is in the list below."));
    }
}

void WalletViewModel::readBack()
{
    m_isStaleComing = m_wallet.reading().isReading;
    refreshAll();
}

// The wallet.

bool WalletViewModel::isProven() const
{
    return known() != nullptr && known()->kind == WalletKind::Proven;
}

QString WalletViewModel::address() const
{
    return known() != nullptr ? known()->address : QString();
}

QString WalletViewModel::standing() const
{
    if (!hasWallet()) {
        return {};
    }
    const auto &since = isProven() ? known()->provenAt : known()->linkedAt;
    const QString day = since ? ui::dateText(*since) : QString();
    if (isProven()) {
        //: %1 is a date
        return day.isEmpty() ? tr("Yours, proven") : tr("Yours, proven %1").arg(day);
    }
    //: %1 is a date
    return day.isEmpty() ? tr("Only watched") : tr("Only watched, since %1").arg(day);
}

QString WalletViewModel::qrText() const
{
    const auto receiver = ethereum::Address::parse(address());
    if (!receiver) {
        return {};
    }
    const auto token = ethereum::Address::parse(known()->contract.address);
    if (!token || known()->network.chainId <= 0) {
        return receiver->checksummed();
    }
    // Names the token and the chain: a payer's wallet then cannot send something else by mistake.
    return ethereum::paymentUri({*receiver, *token, static_cast<quint64>(known()->network.chainId), std::nullopt});
}

QString WalletViewModel::balance() const
{
    const bool isThere = hasWallet() && known()->balance.isAvailable && !known()->balance.amount.isEmpty();
    return isThere ? ui::decimalText(known()->balance.amount) : QString();
}

QString WalletViewModel::lastBalance() const
{
    const bool isLast = hasWallet() && !known()->balance.isAvailable && !known()->balance.amount.isEmpty();
    return isLast ? ui::tokenAmountText(known()->balance.amount) : QString();
}

QString WalletViewModel::lastTime() const
{
    return hasWallet() && known()->balance.asOf ? ui::timeText(*known()->balance.asOf, store().now()) : QString();
}

Provenance WalletViewModel::provenanceNow() const
{
    if (!hasWallet()) {
        return {};
    }
    const contract::TokenBalance &held = known()->balance;
    //: %1 is the number of a block
    const QString source = held.blockNumber
                               ? tr("read from the chain, block %1").arg(QLocale().toString(*held.blockNumber))
                               : tr("read from the chain");
    return held.asOf ? provenance(*held.asOf, m_wallet.reading().isSaved, isSimulated(), source) : Provenance();
}

QString WalletViewModel::valueText() const
{
    return known() != nullptr ? walletValueText(*known()) : QString();
}

QString WalletViewModel::priceNote() const
{
    return known() != nullptr ? walletPriceNote(*known()) : QString();
}

std::optional<WalletFigure> WalletViewModel::figure() const
{
    if (!hasWallet() || known()->balance.amount.isEmpty() || !known()->balance.asOf) {
        return std::nullopt;
    }
    const bool isOfNow = known()->balance.isAvailable && !m_wallet.reading().isSaved;
    return WalletFigure{ui::decimalText(known()->balance.amount), *known()->balance.asOf, !isOfNow, isSimulated()};
}

QString WalletViewModel::networkName() const
{
    return known() != nullptr ? known()->network.name : QString();
}

bool WalletViewModel::isSimulated() const
{
    return known() != nullptr && known()->network.isSimulated;
}

bool WalletViewModel::isTestNetwork() const
{
    return known() != nullptr && known()->network.isTest;
}

QString WalletViewModel::contractWords() const
{
    return known() != nullptr ? contractText(known()->contract) : QString();
}

bool WalletViewModel::isContractGood() const
{
    return known() != nullptr && known()->contract.state == ContractState::Ok;
}

QString WalletViewModel::trouble() const
{
    return known() != nullptr ? contractTrouble(known()->contract.state) : QString();
}

QVariantMap WalletViewModel::claimable() const
{
    const QString why = hasWallet() && !isProven() ? tr("Waits until you prove that the watched wallet is yours.")
                                                   : tr("Waits for a wallet that you prove to be yours.");
    return sumOf(known() != nullptr ? known()->claimable : contract::TokenSum(), why);
}

QVariantMap WalletViewModel::pending() const
{
    const bool isSilent = known() != nullptr && known()->contract.state != ContractState::Ok;
    return sumOf(known() != nullptr ? known()->pending : contract::TokenSum(),
                 isSilent ? tr("Is sent as soon as the network answers again.")
                          : tr("Is being put on the chain. That takes a few minutes."));
}

// The founding grant.

QString WalletViewModel::foundingAmount() const
{
    if (known() == nullptr || known()->foundingClaim != FoundingClaim::Available) {
        return {};
    }
    const auto units = core::Uint256::fromDecimal(domain::fixedRewardUnits(domain::RewardKind::FoundingGrant));
    return units ? ui::tokenAmountText(core::tokenText(*units)) : QString();
}

QString WalletViewModel::claimReason() const
{
    return offlineReason();
}

ui::ErrorText WalletViewModel::claimError() const
{
    return m_claimError ? ui::ErrorText::forUser(*m_claimError) : ui::ErrorText();
}

void WalletViewModel::claim()
{
    if (m_isClaiming || !claimReason().isEmpty() || foundingAmount().isEmpty()) {
        return;
    }
    m_isClaiming = true;
    m_isClaimSent = false;
    m_claimError.reset();
    QCoro::connect(m_api.claimFounding(), this, [this, uid = m_uid](const Outcome &outcome) {
        if (uid != m_uid) {
            return;
        }
        if (!outcome) {
            m_claimError = outcome.error();
        }
        store().note(outcome);
        m_isClaimSent = true;
        readBack(); // what came of it is what the next read says, after a refusal or an unclear answer too
    });
    Q_EMIT changed();
}

} // namespace dotm::customer
