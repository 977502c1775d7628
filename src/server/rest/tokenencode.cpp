// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/tokenencode.h"

#include "core/tokenamount.h"
#include "domain/catalog.h"

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Uint256;
using domain::RewardKind;
using domain::RewardState;
using ethereum::Address;
using services::TokenChain;
using services::tokenhistory::Entry;
using services::tokenhistory::Moved;
using storage::TokenReward;

namespace {

constexpr quint64 kUnitsOfCent = 10'000'000'000'000'000;
constexpr int kCentDigits = 2;

QString checksummed(const QString &lower)
{
    const auto address = Address::parse(lower);
    return address ? address->checksummed() : lower;
}

std::optional<qint64> depthOf(std::optional<qint64> block, const TokenChain &chain)
{
    const auto head = chain.head();
    return block && head && *head >= *block ? std::optional(*head - *block + 1) : std::nullopt;
}

contract::TokenEntry encodeReward(const TokenReward &reward, const TokenChain &chain)
{
    contract::TokenEntry entry;
    entry.id = reward.id;
    entry.kind = contract::TokenEntry::Kind::Reward;
    entry.rewardKind = reward.kind;
    entry.state = reward.state;
    entry.units = reward.units;
    entry.amount = tokenAmount(reward.units);
    entry.at = reward.createdAt;
    entry.to = reward.address.isEmpty() ? QString() : checksummed(reward.address);
    entry.txHash = reward.txHash;
    entry.blockNumber = reward.blockNumber;
    entry.confirmations = depthOf(reward.blockNumber, chain);
    entry.purchaseId = reward.purchaseId;
    entry.error = reward.error;
    entry.explorerUrl = domain::explorerLink(chain.network(), reward.txHash);
    return entry;
}

contract::TokenEntry encodeMoved(const Moved &moved, const TokenChain &chain)
{
    const storage::ChainTransfer &transfer = moved.transfer;
    contract::TokenEntry entry;
    entry.id = (moved.isIn ? u"in-"_s : u"out-"_s) + transfer.key();
    entry.kind = moved.isIn ? contract::TokenEntry::Kind::TransferIn : contract::TokenEntry::Kind::TransferOut;
    entry.state = transfer.isFinal ? RewardState::Confirmed : RewardState::Sent;
    entry.units = transfer.units;
    entry.amount = tokenAmount(transfer.units);
    entry.at = transfer.at;
    entry.from = checksummed(transfer.from);
    entry.to = checksummed(transfer.to);
    entry.txHash = transfer.txHash;
    entry.blockNumber = transfer.blockNumber;
    entry.confirmations = depthOf(transfer.blockNumber, chain);
    entry.explorerUrl = domain::explorerLink(chain.network(), transfer.txHash);
    return entry;
}

RewardState stateOf(domain::TransferState state)
{
    switch (state) {
    case domain::TransferState::Sent:
        return RewardState::Sent;
    case domain::TransferState::Confirmed:
        return RewardState::Confirmed;
    case domain::TransferState::Failed:
    case domain::TransferState::Dropped:
        return RewardState::Failed;
    case domain::TransferState::Pending:
    case domain::TransferState::Prepared:
        break;
    }
    return RewardState::Pending;
}

contract::TokenEntry encodeSent(const storage::TokenTransfer &transfer, const TokenChain &chain)
{
    contract::TokenEntry entry;
    entry.id = transfer.id;
    entry.kind = contract::TokenEntry::Kind::TransferOut;
    entry.state = stateOf(transfer.state);
    entry.units = transfer.units;
    entry.amount = tokenAmount(transfer.units);
    entry.at = transfer.signedAt.value_or(transfer.createdAt);
    entry.from = checksummed(transfer.from);
    entry.to = checksummed(transfer.to);
    entry.txHash = transfer.txHash;
    entry.blockNumber = transfer.blockNumber;
    entry.confirmations = depthOf(transfer.blockNumber, chain);
    entry.error = transfer.error;
    entry.explorerUrl = domain::explorerLink(chain.network(), transfer.txHash);
    return entry;
}

QString rewardWords(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Joined:
        return u"Reward for joining"_s;
    case RewardKind::Purchase:
        return u"Reward of a purchase"_s;
    case RewardKind::FirstPurchase:
    case RewardKind::FoundingFirstPurchase:
        return u"Bonus of the first purchase"_s;
    case RewardKind::FoundingGrant:
        return u"Founding grant"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<contract::TokenTransaction> movementOf(const Entry &entry, const TokenChain &chain)
{
    const contract::TokenEntry shown = encode(entry, chain);
    const bool isOut = shown.kind == contract::TokenEntry::Kind::TransferOut;
    const bool isThere = shown.state == RewardState::Sent || shown.state == RewardState::Confirmed;
    if (shown.txHash.isEmpty() || (isOut && !isThere)) {
        return std::nullopt; // nothing moved, or not yet
    }
    const QString words = shown.rewardKind ? rewardWords(*shown.rewardKind) : isOut ? u"Sent"_s : u"Received"_s;
    return contract::TokenTransaction{isOut ? u"token_out"_s : u"token_in"_s,
                                      isOut ? u"OUT"_s : u"IN"_s,
                                      words,
                                      shown.amount,
                                      tokenValue(shown.units),
                                      shown.at,
                                      shown.txHash,
                                      shown.from,
                                      shown.to,
                                      chain.network().name};
}

contract::TokenTransaction purchaseOf(const storage::Purchase &purchase)
{
    return {u"purchase"_s,
            u"OUT"_s,
            domain::productName(purchase.productId),
            {},
            purchase.amount.currency == "USD"_L1 ? core::plainDecimal(purchase.amount) : QString(),
            purchase.purchasedAt,
            purchase.transactionId.isEmpty() ? purchase.stripeId : purchase.transactionId,
            {},
            {},
            u"stripe"_s};
}

} // namespace

QString tokenAmount(const QString &units)
{
    const auto number = Uint256::fromDecimal(units);
    return number ? core::tokenText(*number) : QString();
}

QString tokenValue(const QString &units)
{
    const auto number = Uint256::fromDecimal(units);
    const auto half = number ? number->plus(Uint256(kUnitsOfCent / 2)) : std::nullopt;
    const auto cents = half ? half->dividedBy(Uint256(kUnitsOfCent)) : std::nullopt;
    if (!cents) {
        return {};
    }
    const QString digits = cents->toDecimal().rightJustified(kCentDigits + 1, u'0');
    return digits.chopped(kCentDigits) + u'.' + digits.last(kCentDigits);
}

contract::TokenNetwork encode(const domain::TokenNetwork &network)
{
    return {network.chainId, network.name, network.isTest, network.isSimulated, network.explorerUrl};
}

contract::TokenContract encode(const TokenChain &chain, domain::ContractState state)
{
    const auto token = chain.token();
    return {token ? token->checksummed() : QString(), state};
}

contract::TokenBalance encode(const services::ChainBalance &balance)
{
    contract::TokenBalance shown;
    shown.isAvailable = balance.isAvailable;
    if (balance.known) {
        shown.units = balance.known->units;
        shown.amount = tokenAmount(balance.known->units);
        shown.asOf = balance.known->readAt;
        shown.source = balance.isAvailable ? u"chain"_s : u"last_known"_s;
        shown.blockNumber = balance.known->blockNumber;
    }
    return shown;
}

contract::TokenSum encodeSum(const QList<storage::RewardSum> &sums, const QList<RewardState> &states)
{
    Uint256 total;
    contract::TokenSum shown;
    for (const storage::RewardSum &sum : sums) {
        if (states.contains(sum.state)) {
            shown.count += sum.count;
            total = total.plus(Uint256::fromDecimal(sum.units).value_or(Uint256())).value_or(total);
        }
    }
    shown.units = total.toDecimal();
    shown.amount = core::tokenText(total);
    return shown;
}

contract::TokenWallet encode(const services::WalletView &view, const TokenChain &chain)
{
    contract::TokenWallet shown;
    if (view.wallet) {
        shown.address = checksummed(view.wallet->address);
        shown.kind = view.wallet->kind;
        shown.linkedAt = view.wallet->linkedAt;
        shown.provenAt = view.wallet->provenAt;
    }
    shown.isFounder = view.isFounder;
    shown.foundingClaim = view.claim;
    shown.network = encode(chain.network());
    shown.contract = encode(chain, view.contract);
    shown.balance = encode(view.balance);
    shown.claimable = encodeSum(view.sums, {RewardState::Claimable});
    shown.pending = encodeSum(view.sums, {RewardState::Pending, RewardState::Sent});
    shown.price = kTokenPrice;
    shown.priceSource = kTokenPriceSource;
    shown.valueUsd = tokenValue(shown.balance.units);
    shown.asOf = view.readAt;
    return shown;
}

contract::AddressBalance encodeBalance(const QString &address, const services::ChainBalance &balance,
                                       const domain::TokenNetwork &network)
{
    contract::AddressBalance shown;
    shown.address = checksummed(address);
    shown.isAvailable = balance.isAvailable;
    if (balance.known) { // the last known one, as old as it says, when the chain is silent
        shown.units = balance.known->units;
        shown.balance = tokenAmount(balance.known->units);
        shown.valueUsd = tokenValue(balance.known->units);
        shown.asOf = balance.known->readAt;
    }
    shown.price = kTokenPrice;
    shown.network = network.name;
    shown.error = balance.error;
    return shown;
}

contract::TokenEntry encode(const Entry &entry, const TokenChain &chain)
{
    if (const auto *reward = std::get_if<TokenReward>(&entry)) {
        return encodeReward(*reward, chain);
    }
    const auto *sent = std::get_if<storage::TokenTransfer>(&entry);
    return sent != nullptr ? encodeSent(*sent, chain) : encodeMoved(std::get<Moved>(entry), chain);
}

contract::TokenTransfer encode(const storage::TokenTransfer &transfer, const TokenChain &chain)
{
    contract::TokenTransfer shown;
    shown.id = transfer.id;
    shown.state = transfer.state;
    shown.chainId = transfer.chainId;
    shown.nonce = transfer.nonce;
    shown.gasLimit = transfer.gasLimit;
    shown.maxFee = transfer.maxFee;
    shown.priorityFee = transfer.priorityFee;
    shown.token = checksummed(transfer.token);
    shown.from = checksummed(transfer.from);
    shown.to = checksummed(transfer.to);
    shown.member = transfer.member;
    shown.units = transfer.units;
    shown.amount = tokenAmount(transfer.units);
    shown.txHash = transfer.txHash;
    shown.blockNumber = transfer.blockNumber;
    shown.confirmations = depthOf(transfer.blockNumber, chain);
    shown.error = transfer.error;
    shown.explorerUrl = domain::explorerLink(chain.network(), transfer.txHash);
    shown.expiresAt = transfer.expiresAt;
    shown.signedAt = transfer.signedAt;
    shown.confirmedAt = transfer.confirmedAt;
    return shown;
}

contract::TransferOffer encode(const services::TransferOffer &offer, const TokenChain &chain)
{
    contract::TransferOffer shown;
    shown.transfer = encode(offer.transfer, chain);
    shown.balanceUnits = offer.balanceUnits;
    shown.etherUnits = offer.etherUnits;
    shown.feeCeilingUnits = offer.feeCeilingUnits;
    shown.warnings = offer.warnings;
    shown.looksLike = offer.looksLike.isEmpty() ? QString() : checksummed(offer.looksLike);
    return shown;
}

QList<contract::TokenTransaction> encode(const services::TokenActivity &activity, const TokenChain &chain)
{
    QList<contract::TokenTransaction> list;
    for (const Entry &entry : activity.entries) {
        if (const auto movement = movementOf(entry, chain)) {
            list.append(*movement);
        }
    }
    for (const storage::Purchase &purchase : activity.purchases) {
        list.append(purchaseOf(purchase));
    }
    std::ranges::sort(list, std::ranges::greater(), &contract::TokenTransaction::at);
    return list;
}

contract::AdminReward encode(const services::DeskReward &row, const TokenChain &chain)
{
    const TokenReward &reward = row.reward;
    contract::AdminReward shown;
    shown.id = reward.id;
    shown.uid = reward.uid;
    shown.email = row.owner.email;
    shown.name = row.owner.displayName;
    shown.kind = reward.kind;
    shown.state = reward.state;
    shown.units = reward.units;
    shown.amount = tokenAmount(reward.units);
    shown.basisUnits = reward.basisUnits;
    shown.rateBp = reward.rateBp;
    shown.purchaseId = reward.purchaseId;
    shown.address = reward.address.isEmpty() ? QString() : checksummed(reward.address);
    shown.nonce = reward.nonce;
    shown.txHash = reward.txHash;
    shown.blockNumber = reward.blockNumber;
    shown.error = reward.error;
    shown.note = reward.note;
    shown.createdAt = reward.createdAt;
    shown.sentAt = reward.sentAt;
    shown.confirmedAt = reward.confirmedAt;
    shown.explorerUrl = domain::explorerLink(chain.network(), reward.txHash);
    shown.canRetry = row.canRetry;
    return shown;
}

contract::TokenOverview encode(const services::TokenStanding &standing, const TokenChain &chain)
{
    const services::ChainOverview &from = standing.chain;
    contract::TokenOverview shown;
    shown.network = encode(chain.network());
    shown.contract = encode(chain, from.state);
    for (const auto &[name, isThere] : from.functions) {
        shown.functions.append({name, isThere});
    }
    shown.supply = {tokenAmount(from.supplyUnits), from.supplyUnits};
    shown.cap = {tokenAmount(from.capUnits), from.capUnits};
    shown.minter = {from.minter ? from.minter->checksummed() : QString(), tokenAmount(from.etherUnits), from.isOwner};
    for (const RewardState state : {RewardState::Claimable, RewardState::Pending, RewardState::Sent,
                                    RewardState::Confirmed, RewardState::Failed, RewardState::Reversed}) {
        shown.rewards.append({state, encodeSum(standing.sums, {state})});
    }
    shown.asOf = standing.readAt;
    shown.error = from.error;
    return shown;
}

contract::RewardRate encode(const services::ProductRate &rate)
{
    contract::RewardRate shown;
    shown.productId = rate.productId;
    shown.productName = domain::productName(rate.productId);
    shown.rateBp = rate.rateBp;
    shown.isStandard = !rate.set;
    if (rate.set) {
        shown.updatedAt = rate.set->updatedAt;
        shown.updatedBy = rate.set->updatedBy;
    }
    return shown;
}

} // namespace dotm::server
