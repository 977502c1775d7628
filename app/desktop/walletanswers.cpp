// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/walletanswers.h"

#include "core/tokenamount.h"
#include "ethereum/signer.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::TokenEntry;
using contract::TokenSum;
using contract::TokenWallet;
using core::Uint256;
using domain::ContractState;
using domain::RewardKind;
using domain::RewardState;
using Kind = TokenEntry::Kind;

namespace {

constexpr const char *kOwn = "0x7cB57B5A97eAbe94205C07890BE4c1aD31E486A8";
constexpr const char *kToken = "0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D";
constexpr const char *kFriend = "0x52908400098527886E0F7030069857D2E4169EE7";
constexpr const char *kLookAlike = "0x5290ab11c02f3D4e5A6b7c8d9E0F112233449ee7";

struct TokenLine
{
    std::chrono::hours ago;
    Kind kind;
    RewardKind reward; ///< rewards only
    const char *amount;
    const char *partner; ///< transfers only
    const char *purchase = "";
    RewardState state = RewardState::Confirmed;
};

/// Newest first; together 25.3085, and 2.066 that is not there yet.
constexpr std::array kTokenLines = {
    TokenLine{1h, Kind::Reward, RewardKind::Purchase, "2.066", "", "5", RewardState::Sent},
    TokenLine{50h, Kind::TransferIn, RewardKind::Joined, "0.0001", kLookAlike},
    TokenLine{78h, Kind::TransferOut, RewardKind::Joined, "5.0001", kFriend},
    TokenLine{216h, Kind::Reward, RewardKind::Purchase, "2.066", "", "4"},
    TokenLine{500h, Kind::TransferIn, RewardKind::Joined, "5", kFriend},
    TokenLine{1080h, Kind::Reward, RewardKind::Purchase, "2.4792", "", "3"},
    TokenLine{1200h, Kind::Reward, RewardKind::FirstPurchase, "10.33", ""},
    TokenLine{1200h, Kind::Reward, RewardKind::Purchase, "0.1033", "", "2"},
    TokenLine{1300h, Kind::Reward, RewardKind::Joined, "10.33", ""},
};

Uint256 unitsOfLine(const TokenLine &line)
{
    return core::tokenUnits(QString::fromLatin1(line.amount)).value_or(Uint256());
}

TokenSum sumOfLines(RewardState state)
{
    Uint256 units;
    TokenSum sum;
    for (const TokenLine &line : kTokenLines) {
        if (line.kind == Kind::Reward && (state == RewardState::Claimable || line.state == state)) {
            units = units.plus(unitsOfLine(line)).value_or(units);
            ++sum.count;
        }
    }
    sum.units = units.toDecimal();
    sum.amount = core::tokenText(units);
    return sum;
}

} // namespace

QJsonObject WalletAnswers::answer(const net::HttpRequest &request) const
{
    const QString path = request.url.path();
    if (path.endsWith("/history"_L1)) {
        return history(QUrlQuery(request.url).queryItemValue(u"kind"_s)).toJson();
    }
    if (path.endsWith("/series"_L1)) {
        return series().toJson();
    }
    if (path.endsWith("/prepare"_L1)) {
        return offer().toJson();
    }
    if (path.contains("/transfer"_L1)) {
        const bool isHandedOver = path.endsWith("/broadcast"_L1);
        return sent(isHandedOver ? domain::TransferState::Pending : domain::TransferState::Confirmed).toJson();
    }
    if (path.endsWith("/challenge"_L1)) {
        return challenge(QJsonDocument::fromJson(request.body)["address"_L1].toString()).toJson();
    }
    return wallet().toJson();
}

QString WalletAnswers::own() const
{
    const auto held = ethereum::Signer::fromText(heldKey());
    return m_scene == Scene::Held && held ? held->address().checksummed() : QString::fromLatin1(kOwn);
}

contract::TokenTransfer WalletAnswers::sent(domain::TransferState state) const
{
    contract::TokenTransfer sent = offer().transfer;
    sent.state = state;
    sent.signedAt = m_clock.now();
    sent.txHash = u"0x76c1916fb9c8d830bb882024bc9ef3340c878daf45143fbaa4c8d5b0f2ad97ec"_s;
    sent.explorerUrl = u"http://127.0.0.1:9/ethereum/tx/"_s + sent.txHash;
    if (state == domain::TransferState::Confirmed) {
        sent.blockNumber = 24'118'310;
        sent.confirmedAt = m_clock.now();
    }
    return sent;
}

contract::TransferOffer WalletAnswers::offer() const
{
    contract::TransferOffer offer;
    contract::TokenTransfer &made = offer.transfer;
    made.id = u"01937e00-0000-7000-8000-00000000000a"_s;
    made.chainId = 1'033'133;
    made.nonce = 2;
    made.gasLimit = 63'120;
    made.maxFee = u"3000000000"_s;
    made.priorityFee = u"1000000000"_s;
    made.token = QString::fromLatin1(kToken);
    made.from = own();
    made.to = QString::fromLatin1(kFriend);
    made.amount = u"4.25"_s;
    made.units = core::tokenUnits(made.amount).value_or(Uint256()).toDecimal();
    made.expiresAt = m_clock.now() + 10min;
    offer.balanceUnits = u"25308500000000000000"_s;
    offer.etherUnits = u"50000000000000000"_s;
    offer.feeCeilingUnits = u"189360000000000"_s;
    offer.warnings = {domain::TransferWarning::NoChecksum};
    return offer;
}

TokenWallet WalletAnswers::wallet() const
{
    TokenWallet wallet;
    wallet.network = {1'033'133, u"DOTM demo chain"_s, false, true, u"http://127.0.0.1:9/ethereum"_s};
    wallet.contract = {QString::fromLatin1(kToken), ContractState::Ok};
    wallet.price = u"1.00"_s;
    wallet.priceSource = u"platform"_s;
    wallet.asOf = m_clock.now();
    if (m_scene == Scene::None) {
        wallet.claimable = sumOfLines(RewardState::Claimable);
        wallet.isFounder = true;
        wallet.foundingClaim = domain::FoundingClaim::Available;
        return wallet;
    }
    const bool isSilent = m_scene == Scene::Silent;
    wallet.address = own();
    wallet.kind = domain::WalletKind::Proven;
    wallet.linkedAt = wallet.provenAt = m_clock.now() - 1310h;
    wallet.balance = {!isSilent,
                      u"25.3085"_s,
                      u"25308500000000000000"_s,
                      m_clock.now() - (isSilent ? 190min : 1min),
                      isSilent ? u"last_known"_s : u"chain"_s,
                      24'118'306};
    wallet.contract.state = isSilent ? ContractState::Unreachable : ContractState::Ok;
    wallet.valueUsd = u"25.31"_s;
    wallet.pending = sumOfLines(RewardState::Sent);
    return wallet;
}

QList<TokenEntry> WalletAnswers::entries() const
{
    QList<TokenEntry> all;
    for (const TokenLine &line : kTokenLines) {
        if (m_scene == Scene::None && line.kind != Kind::Reward) {
            continue;
        }
        TokenEntry entry;
        entry.id = u"01937e00-0000-7000-8000-%1"_s.arg(all.size() + 1, 12, 10, QChar(u'0'));
        entry.kind = line.kind;
        entry.amount = QString::fromLatin1(line.amount);
        entry.units = unitsOfLine(line).toDecimal();
        entry.at = m_clock.now() - line.ago;
        entry.state = m_scene == Scene::None ? RewardState::Claimable : line.state;
        const QString partner = QString::fromLatin1(line.partner);
        if (line.kind == Kind::Reward) {
            entry.rewardKind = line.reward;
            entry.purchaseId = QString::fromLatin1(line.purchase);
        }
        if (entry.state != RewardState::Claimable) {
            const bool isOut = line.kind == Kind::TransferOut;
            entry.from = isOut ? own() : partner;
            entry.to = isOut ? partner : own();
            entry.txHash = u"0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3%1"_s.arg(all.size(), 4, 16,
                                                                                                     QChar(u'0'));
            entry.explorerUrl = u"http://127.0.0.1:9/ethereum/tx/"_s + entry.txHash;
        }
        if (entry.state == RewardState::Confirmed) {
            entry.blockNumber = 24'118'306 - line.ago.count() * 300;
            entry.confirmations = line.ago.count() * 300;
        }
        all.append(entry);
    }
    return all;
}

contract::TokenHistory WalletAnswers::history(const QString &kind) const
{
    contract::TokenHistory page{
        {}, {}, m_clock.now() - (m_scene == Scene::Silent ? 190min : 1min), m_scene != Scene::Silent};
    std::ranges::copy_if(entries(), std::back_inserter(page.entries), [&kind](const TokenEntry &each) {
        return kind == "all"_L1 || contract::tokenEntryKindName(each.kind).endsWith(kind);
    });
    return page;
}

contract::TokenSeries WalletAnswers::series() const
{
    contract::TokenSeries series{{}, m_clock.now()};
    if (m_scene == Scene::None) {
        return series;
    }
    Uint256 held;
    series.points.append({m_clock.now() - 9000h, held.toDecimal()});
    for (auto line = kTokenLines.crbegin(); line != kTokenLines.crend(); ++line) {
        if (line->state == RewardState::Confirmed) {
            const Uint256 units = unitsOfLine(*line);
            held = (line->kind == Kind::TransferOut ? held.minus(units) : held.plus(units)).value_or(held);
            series.points.append({m_clock.now() - line->ago, held.toDecimal()});
        }
    }
    return series;
}

contract::WalletChallenge WalletAnswers::challenge(const QString &address) const
{
    const QString message = u"dotmobile.app wants you to sign in with your Ethereum account:\n%1\n\n"
                            "Link this wallet to your DOTM account. This costs nothing and moves nothing.\n\n"
                            "URI: https://dotmobile.app\nVersion: 1\nChain ID: 1033133\nNonce: 32891756aB\n"
                            "Issued At: 2026-11-21T08:41:00Z\nExpiration Time: 2026-11-21T08:51:00Z"_s.arg(address);
    return {message, u"32891756aB"_s, m_clock.now() + 10min};
}

} // namespace dotm::app
