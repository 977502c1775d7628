// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/wallethistorymodel.h"

#include "ui/shared/age.h"

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::TokenEntry;
using domain::RewardState;

WalletHistoryModel::WalletHistoryModel(QObject *parent) : WindowedRows(parent) {}

void WalletHistoryModel::setPlace(const EntryPlace &place)
{
    m_place = place;
    reword();
}

QString WalletHistoryModel::identityOf(const TokenEntry &entry) const
{
    return entry.id;
}

QVariant WalletHistoryModel::cell(const TokenEntry &entry, int role) const
{
    switch (role) {
    case Key:
        return entry.id;
    case Date:
        return ui::dateText(entry.at);
    case Title:
    case Qt::DisplayRole:
        return entryTitle(entry, m_place);
    case About:
        return entryAbout(entry, m_place);
    case Amount:
        return entryAmount(entry);
    case Proof:
        return entryProof(entry, m_place);
    case Certainty:
        return entryCertainty(entry, m_place);
    case IconName:
        return entryWarning(entry, m_place).isEmpty() ? entryIcon(entry) : u"alert"_s;
    case Bad:
        return entry.state == RewardState::Failed;
    case Warned:
        return !entryWarning(entry, m_place).isEmpty();
    case Spoken:
        return spoken(entry);
    default:
        return {};
    }
}

QString WalletHistoryModel::spoken(const TokenEntry &entry) const
{
    const QString amount = entryAmount(entry);
    QStringList parts{entryTitle(entry, m_place),
                      //: an amount of tokens
                      amount.isEmpty() ? QString() : tr("%1 DOTM").arg(amount), ui::dateText(entry.at),
                      entryAbout(entry, m_place), entryProof(entry, m_place), entryWarning(entry, m_place)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QHash<int, QByteArray> WalletHistoryModel::roleNames() const
{
    QHash<int, QByteArray> names = WindowedListModel::roleNames();
    names.insert({{Key, "key"},
                  {Date, "date"},
                  {Title, "title"},
                  {About, "about"},
                  {Amount, "amount"},
                  {Proof, "proof"},
                  {Certainty, "certainty"},
                  {IconName, "sign"},
                  {Bad, "bad"},
                  {Warned, "warned"},
                  {Spoken, "phrase"}});
    return names;
}

const TokenEntry *WalletHistoryModel::entryOf(const QString &key) const
{
    const int row = key.isEmpty() ? -1 : indexWhere([&key](const TokenEntry &each) { return each.id == key; });
    return row >= 0 ? at(row) : nullptr;
}

QString WalletHistoryModel::keyAt(int row) const
{
    const TokenEntry *entry = row >= 0 ? at(row) : nullptr;
    return entry != nullptr ? entry->id : QString();
}

} // namespace dotm::customer
