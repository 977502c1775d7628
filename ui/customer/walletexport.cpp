// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/walletexport.h"

#include <QCoreApplication>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::TokenEntry;

namespace {

struct WalletExportWords
{
    Q_DECLARE_TR_FUNCTIONS(WalletExport)
};

} // namespace

QList<ui::ExportColumn> walletColumns()
{
    return {{u"at_utc"_s, WalletExportWords::tr("When"), 1.2},
            {{}, WalletExportWords::tr("What"), 2},
            {u"amount_dotm"_s, WalletExportWords::tr("DOTM"), 1.2},
            {{}, WalletExportWords::tr("State"), 1.2},
            {{}, WalletExportWords::tr("With"), 1.2},
            {u"tx_hash"_s, WalletExportWords::tr("Transaction"), 3},
            {u"kind"_s, {}, 0},
            {u"reward_kind"_s, {}, 0},
            {u"state"_s, {}, 0},
            {u"from"_s, {}, 0},
            {u"to"_s, {}, 0},
            {u"block_number"_s, {}, 0},
            {u"purchase_id"_s, {}, 0},
            {u"error"_s, {}, 0},
            {u"contract_is_ours"_s, {}, 0},
            {u"network"_s, {}, 0},
            {u"simulated"_s, {}, 0}};
}

ui::ExportRow walletRow(const TokenEntry &entry, const EntryPlace &place, const QString &network)
{
    const bool isOut = entry.kind == TokenEntry::Kind::TransferOut;
    const QString amount = isOut && entry.units != "0"_L1 ? u'-' + entry.amount : entry.amount;
    return {entry.at,
            entryTitle(entry, place),
            entry.isOurContract ? ui::ExportCell(ui::Decimal{amount}) : ui::ExportCell(), // of no worth here
            entryProof(entry, place),
            ui::shortAddress(entryPartner(entry)),
            entry.txHash,
            contract::tokenEntryKindName(entry.kind),
            entry.rewardKind ? domain::rewardKindName(*entry.rewardKind) : QString(),
            domain::rewardStateName(entry.state),
            entry.from,
            entry.to,
            entry.blockNumber ? ui::ExportCell(*entry.blockNumber) : ui::ExportCell(),
            entry.purchaseId,
            entry.error,
            entry.isOurContract ? u"true"_s : u"false"_s,
            network,
            place.isSimulated ? u"simulated"_s : u"no"_s};
}

} // namespace dotm::customer
