// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/tokensoverview.h"

#include "core/tokenamount.h"
#include "core/uint256.h"
#include "ui/admin/rewardwords.h"
#include "ui/shared/amounts.h"

#include <QLocale>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::TokenOverview;
using core::Result;
using core::Uint256;
using domain::ContractState;

namespace {

constexpr quint64 kWhole = 1000; ///< thousandths

} // namespace

TokensOverview::TokensOverview(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_overview(
          this, store.clock(), [this] { return m_api.overview(); },
          [this](const Result<TokenOverview> &answer) { settle(answer); })
{
}

const TokenOverview *TokensOverview::known() const
{
    const auto &value = m_overview.reading().value;
    return value ? &*value : nullptr;
}

QString TokensOverview::supplyText() const
{
    if (known() == nullptr || known()->supply.amount.isEmpty() || known()->cap.amount.isEmpty()) {
        return {};
    }
    //: minted so far, and at most: "25,308.5 of 10,333,333 DOTM"
    return tr("%1 of %2").arg(ui::decimalText(known()->supply.amount), ui::tokenAmountText(known()->cap.amount));
}

int TokensOverview::supplyShare() const
{
    if (known() == nullptr) {
        return -1;
    }
    const auto supply = Uint256::fromDecimal(known()->supply.units);
    const auto cap = Uint256::fromDecimal(known()->cap.units);
    const auto scaled = supply && cap ? supply->times(Uint256(kWhole)) : std::nullopt;
    const auto share = scaled ? scaled->dividedBy(*cap) : std::nullopt;
    return share ? static_cast<int>(std::min(share->toU64().value_or(kWhole), kWhole)) : -1;
}

QString TokensOverview::leftText() const
{
    if (known() == nullptr) {
        return {};
    }
    const auto supply = Uint256::fromDecimal(known()->supply.units);
    const auto cap = Uint256::fromDecimal(known()->cap.units);
    const auto left = supply && cap ? cap->minus(*supply) : std::nullopt;
    //: an amount of tokens
    return left ? tr("%1 may still be minted").arg(ui::tokenAmountText(core::tokenText(*left))) : QString();
}

QString TokensOverview::networkName() const
{
    return known() != nullptr ? known()->network.name : QString();
}

bool TokensOverview::isSimulated() const
{
    return known() != nullptr && known()->network.isSimulated;
}

bool TokensOverview::isTestNetwork() const
{
    return known() != nullptr && known()->network.isTest;
}

QVariantMap TokensOverview::contractNow() const
{
    if (known() == nullptr) {
        return {};
    }
    const ContractState state = known()->contract.state;
    return {{u"address"_s, known()->contract.address},
            {u"text"_s, contractCheckText(state)},
            {u"tone"_s, contractCheckTone(state)},
            {u"icon"_s, state == ContractState::Ok ? u"checkc"_s : u"alert"_s}};
}

QVariantList TokensOverview::functions() const
{
    QVariantList list;
    const QList<TokenOverview::Function> all =
        known() != nullptr ? known()->functions : QList<TokenOverview::Function>();
    for (const TokenOverview::Function &each : all) {
        const QString meaning = each.isThere ? tr("is there") : tr("is missing");
        list.append(QVariantMap{{u"name"_s, each.name},
                                {u"there"_s, each.isThere},
                                {u"meaning"_s, meaning},
                                {u"spoken"_s, each.name + u' ' + meaning}});
    }
    return list;
}

QVariantMap TokensOverview::minter() const
{
    if (known() == nullptr) {
        return {};
    }
    const TokenOverview::Minter &minter = known()->minter;
    QString problem;
    if (minter.address.isEmpty()) {
        problem = tr("No minting key is set (ADMIN_PRIVATE_KEY). Rewards wait.");
    } else if (minter.isOwner == false) {
        problem = tr("This account does not own the contract: it may not mint.");
    } else if (minter.ether == "0"_L1) {
        problem = tr("It has no ether to pay for transactions. Rewards wait.");
    }
    return {{u"address"_s, minter.address},
            //: an amount of ether
            {u"ether"_s, minter.ether.isEmpty() ? QString() : tr("%1 ETH").arg(ui::decimalText(minter.ether))},
            {u"owner"_s, !minter.isOwner   ? QString()
                         : *minter.isOwner ? u"yes"_s
                                           : u"no"_s},
            {u"problem"_s, problem}};
}

QVariantList TokensOverview::sums() const
{
    QVariantList list;
    const QList<TokenOverview::Standing> all = known() != nullptr ? known()->rewards : QList<TokenOverview::Standing>();
    for (const TokenOverview::Standing &each : all) {
        list.append(QVariantMap{{u"state"_s, domain::rewardStateName(each.state)},
                                {u"label"_s, rewardStateText(each.state)},
                                {u"icon"_s, rewardStateIcon(each.state)},
                                {u"count"_s, QLocale().toString(each.sum.count)},
                                {u"amount"_s, ui::tokenAmountText(each.sum.amount)},
                                {u"bad"_s, each.state == domain::RewardState::Failed && each.sum.count > 0}});
    }
    return list;
}

QString TokensOverview::trouble() const
{
    return known() != nullptr ? known()->error : QString();
}

Provenance TokensOverview::provenanceNow() const
{
    return known() != nullptr ? provenance(known()->asOf, isSimulated(), tr("from the chain and our records"))
                              : Provenance();
}

} // namespace dotm::admin
