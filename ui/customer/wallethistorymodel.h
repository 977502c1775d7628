// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "ui/customer/walletwords.h"
#include "ui/shared/windowedrows.h"

namespace dotm::customer {

/// Rewards and transfers, newest first, however many. Words are made as they are read.
#ifdef Q_MOC_RUN // the types that QML is told of are no templates
class WalletHistoryModel : public dotm::ui::WindowedListModel
#else
class WalletHistoryModel : public ui::WindowedRows<contract::TokenEntry>
#endif
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by WalletHistory")

public:
    enum Role { Key = RowState + 1, Date, Title, About, Amount, Proof, Certainty, IconName, Bad, Warned, Spoken };

    explicit WalletHistoryModel(QObject *parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const EntryPlace &place() const { return m_place; }
    /// What the words depend on; rows are worded anew.
    void setPlace(const EntryPlace &place);
    /// Among those in memory; null for one that is not.
    [[nodiscard]] const contract::TokenEntry *entryOf(const QString &key) const;
    [[nodiscard]] QString keyAt(int row) const;

protected:
    [[nodiscard]] QVariant cell(const contract::TokenEntry &entry, int role) const override;
    [[nodiscard]] QString identityOf(const contract::TokenEntry &entry) const override;

private:
    [[nodiscard]] QString spoken(const contract::TokenEntry &entry) const;

    EntryPlace m_place;
};

} // namespace dotm::customer
