// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/walletwords.h"

#include "ui/shared/amounts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Purchase;
using contract::TokenEntry;
using domain::ContractState;
using domain::RewardKind;
using domain::RewardState;

namespace {

struct WalletWords
{
    Q_DECLARE_TR_FUNCTIONS(Wallet)
};

const Purchase *purchaseOf(const TokenEntry &entry, const EntryPlace &place)
{
    const auto found = std::ranges::find(place.purchases, entry.purchaseId, &Purchase::id);
    return entry.purchaseId.isEmpty() || found == place.purchases.end() ? nullptr : &*found;
}

QString rewardTitle(const TokenEntry &entry, const EntryPlace &place)
{
    switch (entry.rewardKind.value_or(RewardKind::Purchase)) {
    case RewardKind::Joined:
        return WalletWords::tr("Joined");
    case RewardKind::FirstPurchase:
        return WalletWords::tr("First purchase");
    case RewardKind::FoundingFirstPurchase:
        return WalletWords::tr("First purchase of a founding member");
    case RewardKind::FoundingGrant:
        return WalletWords::tr("Founding grant");
    case RewardKind::Purchase:
        break;
    }
    const Purchase *purchase = purchaseOf(entry, place);
    //: %1 is what was bought
    return purchase != nullptr ? WalletWords::tr("Reward, %1").arg(purchase->productName)
                               : WalletWords::tr("Reward for a purchase");
}

QString rewardAbout(const TokenEntry &entry, const EntryPlace &place)
{
    if (!entry.error.isEmpty()) {
        return entry.error;
    }
    if (entry.rewardKind.value_or(RewardKind::Purchase) != RewardKind::Purchase) {
        return WalletWords::tr("once per member");
    }
    const Purchase *purchase = purchaseOf(entry, place);
    //: %1 is an amount of money
    return purchase != nullptr ? WalletWords::tr("for %1").arg(ui::moneyText(purchase->amount)) : QString();
}

/// "25.31", two digits behind the point as the service writes them.
QString dollarText(QString plain)
{
    return ui::moneyText({plain.remove(u'.').toLongLong(), u"USD"_s});
}

bool isValued(const contract::TokenWallet &wallet)
{
    return wallet.hasWallet() && wallet.balance.isAvailable && !wallet.valueUsd.isEmpty() &&
           !wallet.priceSource.isEmpty() && !wallet.network.isSimulated && !wallet.network.isTest;
}

} // namespace

QString entryPartner(const TokenEntry &entry)
{
    switch (entry.kind) {
    case TokenEntry::Kind::TransferIn:
        return entry.from;
    case TokenEntry::Kind::TransferOut:
        return entry.to;
    case TokenEntry::Kind::Reward:
        break;
    }
    return {};
}

QString entryTitle(const TokenEntry &entry, const EntryPlace &place)
{
    if (!entry.isOurContract) {
        return WalletWords::tr("Another token, not DOTM");
    }
    switch (entry.kind) {
    case TokenEntry::Kind::TransferIn:
        return WalletWords::tr("Received");
    case TokenEntry::Kind::TransferOut:
        return WalletWords::tr("Sent", "DOTM that left the wallet");
    case TokenEntry::Kind::Reward:
        break;
    }
    return rewardTitle(entry, place);
}

QString entryAbout(const TokenEntry &entry, const EntryPlace &place)
{
    switch (entry.kind) {
    case TokenEntry::Kind::TransferIn:
        //: %1 is a shortened address
        return WalletWords::tr("from %1").arg(ui::addressInText(entry.from));
    case TokenEntry::Kind::TransferOut:
        //: %1 is a shortened address
        return WalletWords::tr("to %1").arg(ui::addressInText(entry.to));
    case TokenEntry::Kind::Reward:
        break;
    }
    return rewardAbout(entry, place);
}

QString entryAmount(const TokenEntry &entry)
{
    if (!entry.isOurContract || entry.amount.isEmpty()) {
        return {};
    }
    const QChar sign = entry.kind == TokenEntry::Kind::TransferOut ? u'−' : u'+';
    const bool isNothing = entry.state == RewardState::Reversed || entry.state == RewardState::Failed;
    return (isNothing ? QString() : QString(sign)) + ui::decimalText(entry.amount);
}

QString entryProof(const TokenEntry &entry, const EntryPlace &place)
{
    switch (entry.state) {
    case RewardState::Claimable:
        return WalletWords::tr("Waits for your wallet");
    case RewardState::Pending:
        return WalletWords::tr("In line");
    case RewardState::Sent:
        return WalletWords::tr("On its way");
    case RewardState::Failed:
        return WalletWords::tr("Did not work");
    case RewardState::Reversed:
        return WalletWords::tr("Taken back");
    case RewardState::Confirmed:
        break;
    }
    return place.isSimulated ? WalletWords::tr("simulated") : WalletWords::tr("On chain");
}

QString entryCertainty(const TokenEntry &entry, const EntryPlace &place)
{
    switch (entry.state) {
    case RewardState::Confirmed:
        return place.isSimulated ? u"simulated"_s : u"confirmed"_s;
    case RewardState::Sent:
        return u"reported"_s;
    case RewardState::Claimable:
    case RewardState::Pending:
    case RewardState::Failed:
    case RewardState::Reversed:
        break;
    }
    return u"unknown"_s;
}

QString entryIcon(const TokenEntry &entry)
{
    if (!entry.isOurContract || entry.state == RewardState::Failed) {
        return u"alert"_s;
    }
    if (entry.state == RewardState::Reversed) {
        return u"undo"_s;
    }
    switch (entry.kind) {
    case TokenEntry::Kind::TransferIn:
        return u"download"_s;
    case TokenEntry::Kind::TransferOut:
        return u"send"_s;
    case TokenEntry::Kind::Reward:
        break;
    }
    return u"gift"_s;
}

QString entryWarning(const TokenEntry &entry, const EntryPlace &place)
{
    if (!entry.isOurContract) {
        return WalletWords::tr(
            "This is not DOTM: it comes from another contract, which may use the same name. It counts "
            "for nothing here. Do not follow links in its name.");
    }
    if (!place.known.lookedLike(entryPartner(entry)).isEmpty()) {
        return WalletWords::tr("This address begins and ends like one you know, but it is another one. Somebody may "
                               "hope that you copy it. Compare every digit.");
    }
    return {};
}

QString walletValueText(const contract::TokenWallet &wallet)
{
    if (wallet.network.isSimulated || wallet.network.isTest) {
        return wallet.network.isSimulated ? WalletWords::tr("None, it is simulated")
                                          : WalletWords::tr("None, it is a test network");
    }
    if (wallet.priceSource.isEmpty()) {
        return WalletWords::tr("Not shown, no price source");
    }
    return isValued(wallet) ? dollarText(wallet.valueUsd) : WalletWords::tr("Not available");
}

QString walletPriceNote(const contract::TokenWallet &wallet)
{
    if (!isValued(wallet)) {
        return {};
    }
    //: %1 is an amount of money
    return WalletWords::tr("1 DOTM is %1 by our own definition. It is no market's price.")
        .arg(dollarText(wallet.price));
}

QString contractText(const contract::TokenContract &contract)
{
    switch (contract.state) {
    case ContractState::Ok:
        //: %1 is the shortened address of the token's contract, which answers as it should
        return WalletWords::tr("%1, matches").arg(ui::addressInText(contract.address));
    case ContractState::NoCode:
        return WalletWords::tr("Not found on this network");
    case ContractState::WrongChain:
        return WalletWords::tr("On another network");
    case ContractState::Unreachable:
        return WalletWords::tr("Not checked now");
    case ContractState::NotConfigured:
        break;
    }
    return WalletWords::tr("Not set up");
}

QString contractTrouble(ContractState state)
{
    switch (state) {
    case ContractState::Ok:
        return {};
    case ContractState::NoCode:
        return WalletWords::tr(
            "There is no DOTM contract at the address that is set. Nothing can be read until that is "
            "mended.");
    case ContractState::WrongChain:
        return WalletWords::tr(
            "The service is connected to another network than it should be. Nothing can be read until "
            "that is mended.");
    case ContractState::Unreachable:
        return WalletWords::tr("The network does not answer at the moment. Your DOTM are safe: they are on the chain, "
                               "not here.");
    case ContractState::NotConfigured:
        break;
    }
    return WalletWords::tr("This service is not connected to the token network. Rewards are kept until it is.");
}

} // namespace dotm::customer
