// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/rewardlistmodel.h"

#include "ui/admin/rewardwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminReward;

RewardListModel::RewardListModel(const core::Clock &clock, QObject *parent) : WindowedRows(parent), m_clock(clock) {}

QString RewardListModel::identityOf(const AdminReward &reward) const
{
    return reward.id;
}

QString RewardListModel::about(const AdminReward &reward) const
{
    if (reward.state == domain::RewardState::Failed && !reward.error.isEmpty()) {
        return reward.error;
    }
    //: what a reward is for, how far it is: "Purchase · Sent"
    return tr("%1 · %2").arg(rewardKindText(reward.kind), rewardStateText(reward.state));
}

QVariant RewardListModel::cell(const AdminReward &reward, int role) const
{
    switch (role) {
    case Key:
        return reward.id;
    case Time:
        return ui::timeText(reward.createdAt, m_clock.now());
    case Owner:
    case Qt::DisplayRole:
        return rewardOwnerText(reward);
    case Amount:
        return ui::decimalText(reward.amount);
    case About:
        return about(reward);
    case IconName:
        return rewardStateIcon(reward.state);
    case Bad:
        return reward.state == domain::RewardState::Failed;
    case Spoken:
        return spoken(reward);
    default:
        return {};
    }
}

QString RewardListModel::spoken(const AdminReward &reward) const
{
    QStringList parts{rewardOwnerText(reward),
                      ui::tokenAmountText(reward.amount),
                      rewardKindText(reward.kind),
                      rewardStateText(reward.state),
                      ui::timeText(reward.createdAt, m_clock.now()),
                      reward.error};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QHash<int, QByteArray> RewardListModel::roleNames() const
{
    QHash<int, QByteArray> names = WindowedListModel::roleNames();
    names.insert({{Key, "key"},
                  {Time, "time"},
                  {Owner, "owner"},
                  {Amount, "amount"},
                  {About, "about"},
                  {IconName, "sign"},
                  {Bad, "bad"},
                  {Spoken, "phrase"}});
    return names;
}

int RewardListModel::indexOf(const QString &key) const
{
    return key.isEmpty() ? -1 : indexWhere([&key](const AdminReward &each) { return each.id == key; });
}

QString RewardListModel::keyAt(int row) const
{
    const AdminReward *reward = row >= 0 ? at(row) : nullptr;
    return reward != nullptr ? reward->id : QString();
}

} // namespace dotm::admin
