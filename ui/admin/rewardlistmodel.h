// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/tokenadmin.h"
#include "core/clock.h"
#include "ui/shared/windowedrows.h"

namespace dotm::admin {

/// Rewards, newest first, however many. Words are made as they are read.
#ifdef Q_MOC_RUN // the types that QML is told of are no templates
class RewardListModel : public dotm::ui::WindowedListModel
#else
class RewardListModel : public ui::WindowedRows<contract::AdminReward>
#endif
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by TokensViewModel")

public:
    enum Role { Key = RowState + 1, Time, Owner, Amount, About, IconName, Bad, Spoken };

    explicit RewardListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Among the rewards in memory; -1, or empty, for one that is not.
    [[nodiscard]] int indexOf(const QString &key) const;
    [[nodiscard]] QString keyAt(int row) const;

protected:
    [[nodiscard]] QVariant cell(const contract::AdminReward &reward, int role) const override;
    [[nodiscard]] QString identityOf(const contract::AdminReward &reward) const override;

private:
    [[nodiscard]] QString about(const contract::AdminReward &reward) const;
    [[nodiscard]] QString spoken(const contract::AdminReward &reward) const;

    const core::Clock &m_clock;
};

} // namespace dotm::admin
