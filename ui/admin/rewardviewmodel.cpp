// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/rewardviewmodel.h"

#include "core/tokenamount.h"
#include "ui/admin/rewardwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QLocale>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminReward;
using core::Result;

namespace {

void addTo(QVariantList &list, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        list.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    }
}

} // namespace

RewardViewModel::RewardViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_reward(
          this, store.clock(), [this] { return m_api.reward(m_key); },
          [this](const Result<AdminReward> &answer) { settle(answer); })
{
}

bool RewardViewModel::concerns(const QString &topic) const
{
    return topic == "rewards"_L1;
}

void RewardViewModel::show(const QString &key)
{
    if (key == m_key) {
        return;
    }
    forget();
    m_key = key;
    refresh();
    Q_EMIT changed();
}

void RewardViewModel::read()
{
    if (!m_key.isEmpty()) {
        m_reward.read();
    }
}

void RewardViewModel::forget()
{
    m_key.clear();
    m_reward.forget();
}

const AdminReward *RewardViewModel::reward() const
{
    const auto &value = m_reward.reading().value;
    return value ? &*value : nullptr;
}

QVariantMap RewardViewModel::head() const
{
    if (reward() == nullptr) {
        return {};
    }
    return {{u"owner"_s, rewardOwnerText(*reward())},
            {u"amount"_s, ui::tokenAmountText(reward()->amount)},
            {u"kind"_s, rewardKindText(reward()->kind)},
            {u"state"_s, rewardStateText(reward()->state)},
            {u"icon"_s, rewardStateIcon(reward()->state)},
            {u"tone"_s, rewardStateTone(reward()->state)},
            {u"error"_s, reward()->error},
            {u"note"_s, reward()->note},
            {u"subscriber"_s, reward()->uid},
            {u"explorer"_s, reward()->explorerUrl},
            {u"retryable"_s, reward()->canRetry}};
}

QVariantList RewardViewModel::facts() const
{
    QVariantList facts;
    if (reward() == nullptr) {
        return facts;
    }
    const core::TimePoint now = store().now();
    addTo(facts, tr("For"), rewardKindText(reward()->kind));
    if (!reward()->purchaseId.isEmpty()) {
        const auto basis = core::Uint256::fromDecimal(reward()->basisUnits);
        //: a percentage, an amount of money: what was bought for so much
        addTo(facts, tr("Share"),
              basis ? tr("%1 of %2 USD").arg(rateText(reward()->rateBp), ui::decimalText(core::tokenText(*basis)))
                    : rateText(reward()->rateBp));
    }
    addTo(facts, tr("Earned"), ui::timeText(reward()->createdAt, now));
    addTo(facts, tr("Sent to the network"), reward()->sentAt ? ui::timeText(*reward()->sentAt, now) : QString());
    addTo(facts, tr("On chain for sure"),
          reward()->confirmedAt ? ui::timeText(*reward()->confirmedAt, now) : QString());
    addTo(facts, tr("Block"), reward()->blockNumber ? QLocale().toString(*reward()->blockNumber) : QString());
    addTo(facts, tr("Number of the transaction"), reward()->nonce ? QLocale().toString(*reward()->nonce) : QString());
    return facts;
}

QVariantList RewardViewModel::codes() const
{
    QVariantList codes;
    if (reward() != nullptr) {
        addTo(codes, tr("Goes to"), reward()->address);
        addTo(codes, tr("Transaction"), reward()->txHash);
        addTo(codes, tr("Purchase id"), reward()->purchaseId);
        addTo(codes, tr("Reward id"), reward()->id);
    }
    return codes;
}

Provenance RewardViewModel::provenanceNow() const
{
    return reward() != nullptr ? provenance(m_reward.reading().readAt, false, tr("from our records")) : Provenance();
}

} // namespace dotm::admin
