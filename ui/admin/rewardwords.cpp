// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/rewardwords.h"

#include "core/tokenamount.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminReward;
using core::Uint256;
using domain::ContractState;
using domain::RewardKind;
using domain::RewardState;

namespace {

constexpr int kRateDecimals = 2; ///< of a percentage whose hundredth part is the unit

struct RewardWords
{
    Q_DECLARE_TR_FUNCTIONS(Rewards)
};

} // namespace

QString rewardKindText(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Joined:
        return RewardWords::tr("Joining");
    case RewardKind::Purchase:
        return RewardWords::tr("Purchase");
    case RewardKind::FirstPurchase:
        return RewardWords::tr("First purchase");
    case RewardKind::FoundingFirstPurchase:
        return RewardWords::tr("First purchase of a founder");
    case RewardKind::FoundingGrant:
        return RewardWords::tr("Founding grant");
    }
    return {};
}

QString rewardStateText(RewardState state)
{
    switch (state) {
    case RewardState::Claimable:
        return RewardWords::tr("No wallet yet");
    case RewardState::Pending:
        return RewardWords::tr("In line");
    case RewardState::Sent:
        return RewardWords::tr("Sent");
    case RewardState::Confirmed:
        return RewardWords::tr("On chain");
    case RewardState::Failed:
        return RewardWords::tr("Failed");
    case RewardState::Reversed:
        return RewardWords::tr("Taken back");
    }
    return {};
}

QString rewardStateIcon(RewardState state)
{
    switch (state) {
    case RewardState::Claimable:
        return u"wallet"_s;
    case RewardState::Pending:
        return u"clock"_s;
    case RewardState::Sent:
        return u"send"_s;
    case RewardState::Confirmed:
        return u"checkc"_s;
    case RewardState::Failed:
        return u"alert"_s;
    case RewardState::Reversed:
        break;
    }
    return u"undo"_s;
}

QString rewardStateTone(RewardState state)
{
    return state == RewardState::Failed ? u"bad"_s : state == RewardState::Confirmed ? u"good"_s : u"neutral"_s;
}

QString rewardOwnerText(const AdminReward &reward)
{
    if (!reward.name.isEmpty()) {
        return reward.name;
    }
    return reward.email.isEmpty() ? reward.uid : ui::maskedEmail(reward.email);
}

QString rateText(int rateBp)
{
    const QString plain = core::tokenText(Uint256(static_cast<quint64>(rateBp)), kRateDecimals);
    //: a percentage
    return RewardWords::tr("%1 %").arg(ui::decimalText(plain));
}

std::optional<int> rateFromText(const QString &text)
{
    QString plain = text.trimmed();
    plain.remove(u'%');
    plain.replace(u',', u'.');
    const auto units = core::tokenUnits(plain.trimmed(), kRateDecimals);
    const auto rate = units ? units->toU64() : std::nullopt;
    return rate && *rate <= domain::kHighestRateBp ? std::optional(static_cast<int>(*rate)) : std::nullopt;
}

QVariantMap retryMove(const QString &how)
{
    if (how == "resend"_L1) {
        return {{u"icon"_s, u"send"_s},
                {u"title"_s, RewardWords::tr("Send the same again")},
                {u"text"_s, RewardWords::tr("The transaction that was signed before goes to the network once more. It "
                                            "has the same number, so it can count only once.")}};
    }
    if (how == "wait"_L1) {
        return {{u"icon"_s, u"wallet"_s},
                {u"title"_s, RewardWords::tr("Wait for a wallet")},
                {u"text"_s, RewardWords::tr("There is no proven wallet to send it to. It is kept and sent as soon as "
                                            "there is one.")}};
    }
    return {
        {u"icon"_s, u"gift"_s},
        {u"title"_s, RewardWords::tr("Mint it")},
        {u"text"_s, RewardWords::tr("A new transaction is signed with the next free number and sent. Nothing of this "
                                    "reward is on the chain before.")}};
}

QString contractCheckText(ContractState state)
{
    switch (state) {
    case ContractState::Ok:
        return RewardWords::tr("The contract answers as it should.");
    case ContractState::NoCode:
        return RewardWords::tr("There is no contract at the address that is set (TOKEN_ADDRESS).");
    case ContractState::WrongChain:
        return RewardWords::tr("The node is on another chain than the one that is set (ETHEREUM_URL and "
                               "DOTM_ETHEREUM_CHAIN_ID).");
    case ContractState::Unreachable:
        return RewardWords::tr("No node of the network answers. Rewards wait and are sent when one does.");
    case ContractState::NotConfigured:
        break;
    }
    return RewardWords::tr("The network is not set up (ETHEREUM_URL and TOKEN_ADDRESS). Rewards are kept until it is.");
}

QString contractCheckTone(ContractState state)
{
    return state == ContractState::Ok ? u"good"_s : state == ContractState::NotConfigured ? u"neutral"_s : u"bad"_s;
}

} // namespace dotm::admin
