// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What a transfer says of itself before it is sent, and after.

#include "core/tokenamount.h"
#include "ui/customer/walletsending.h"
#include "ui/shared/amounts.h"

#include <QLocale>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using core::Uint256;
using domain::TransferState;
using domain::TransferWarning;

namespace {

constexpr qsizetype kGroup = 4;

/// "0x 7cB5 7B5A ...": what the eye can follow.
QString groupsOf(const QString &address)
{
    QStringList groups{address.first(2)};
    for (qsizetype at = 2; at < address.size(); at += kGroup) {
        groups.append(address.mid(at, kGroup));
    }
    return groups.join(u' ');
}

QString etherText(const Uint256 &wei)
{
    return ui::decimalText(core::tokenText(wei));
}

Uint256 weiOf(const QString &units)
{
    return Uint256::fromDecimal(units).value_or(Uint256());
}

} // namespace

QStringList WalletSending::warningTexts() const
{
    QStringList texts;
    for (const TransferWarning warning : m_offer->warnings) {
        switch (warning) {
        case TransferWarning::FirstTime:
            texts.append(tr("Nothing was sent to this address before."));
            break;
        case TransferWarning::LooksAlike:
            //: %1 is a shortened address
            texts.append(tr("It begins and ends like %1, to which you have sent before, but it is another address. "
                            "Compare every digit.")
                             .arg(ui::addressInText(m_offer->looksLike)));
            break;
        case TransferWarning::NoChecksum:
            texts.append(tr("It was typed without capital letters: a wrong digit would not be noticed. Compare every "
                            "digit."));
            break;
        case TransferWarning::Contract:
            texts.append(tr("This is a program on the chain, not somebody’s wallet. What is sent there may be lost."));
            break;
        case TransferWarning::EtherShort:
            break; // see obstacle()
        }
    }
    return texts;
}

QString WalletSending::obstacle() const
{
    const auto made = m_offer ? transaction() : std::nullopt;
    const auto ceiling = made ? ethereum::worstCost(*made) : std::nullopt;
    if (!ceiling || *ceiling <= weiOf(m_offer->etherUnits)) {
        return {};
    }
    //: both are amounts of ether
    return tr("The fee may cost %1 ETH, and the wallet holds %2 ETH. Put ether into it first.")
        .arg(etherText(*ceiling), etherText(weiOf(m_offer->etherUnits)));
}

QVariantMap WalletSending::review() const
{
    if (!m_offer) {
        return {};
    }
    const contract::TokenTransfer &made = m_offer->transfer;
    const auto tx = transaction();
    const auto ceiling = tx ? ethereum::worstCost(*tx) : std::nullopt;
    return {{u"amount"_s, ui::decimalText(core::tokenText(weiOf(made.units)))},
            {u"address"_s, made.to},
            {u"groups"_s, groupsOf(made.to)},
            {u"member"_s, made.member},
            //: %1 is an amount of ether
            {u"fee"_s, ceiling ? tr("at most %1 ETH").arg(etherText(*ceiling)) : QString()},
            {u"network"_s, m_network.name},
            {u"warnings"_s, warningTexts()},
            {u"obstacle"_s, obstacle()}};
}

QVariantMap WalletSending::result() const
{
    if (!m_transfer) {
        return {};
    }
    const contract::TokenTransfer &sent = *m_transfer;
    const QString amount = ui::tokenAmountText(core::tokenText(weiOf(sent.units)));
    const QString whom = sent.member.isEmpty() ? ui::addressInText(sent.to) : sent.member;
    QString title;
    QString text;
    QString certainty = u"reported"_s;
    switch (sent.state) {
    case TransferState::Confirmed:
        //: %1 is an amount: "4 DOTM"
        title = tr("%1 have arrived.").arg(amount);
        //: %1 is a shortened address or a covered e-mail, %2 the number of a block
        text = tr("They are with %1 now, in block %2.").arg(whom, QLocale().toString(sent.blockNumber.value_or(0)));
        certainty = m_network.isSimulated ? u"simulated"_s : u"confirmed"_s;
        break;
    case TransferState::Failed:
        title = tr("It did not go through.");
        text = tr("Why: %1 This transfer moved nothing.").arg(sent.error);
        certainty = u"unknown"_s;
        break;
    case TransferState::Sent:
        title = tr("On its way.");
        text = sent.blockNumber
                   //: %1 is the number of a block
                   ? tr("It is in block %1. A few more blocks, and it cannot be undone.")
                         .arg(QLocale().toString(*sent.blockNumber))
                   : tr("The network has it. It waits for a block.");
        break;
    case TransferState::Pending:
    case TransferState::Prepared:
    case TransferState::Dropped:
        title = tr("Signed.");
        text = sent.error.isEmpty() ? tr("It is handed to the network now.")
                                    : tr("It waits: %1 It is sent as soon as that is over.").arg(sent.error);
        certainty = u"unknown"_s;
        break;
    }
    return {{u"title"_s, title},
            {u"text"_s, text},
            {u"certainty"_s, certainty},
            {u"proof"_s, m_network.isSimulated ? tr("simulated") : m_network.name},
            {u"explorer"_s, sent.explorerUrl}};
}

} // namespace dotm::customer
