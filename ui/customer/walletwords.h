// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/purchase.h"
#include "contract/token.h"
#include "contract/tokenhistory.h"
#include "ui/shared/chainaddress.h"

#include <QList>
#include <QString>

/// DOTM in the words of the customer's pages, in the language of the moment.
namespace dotm::customer {

/// What else is known where an entry of the history is shown.
struct EntryPlace
{
    QList<contract::Purchase> purchases;
    ui::KnownAddresses known;
    bool isSimulated = false;
};

/// "Joined", "Reward, Global Data 10GB", "Received".
[[nodiscard]] QString entryTitle(const contract::TokenEntry &entry, const EntryPlace &place);
/// Why, or with whom: "for $20.00", "once per member", "from 0xF57a…7A8D".
[[nodiscard]] QString entryAbout(const contract::TokenEntry &entry, const EntryPlace &place);
/// "+2.066"; empty for a token that is not ours: its figure means nothing here.
[[nodiscard]] QString entryAmount(const contract::TokenEntry &entry);
/// How far it is: "On chain", "Waiting for your address".
[[nodiscard]] QString entryProof(const contract::TokenEntry &entry, const EntryPlace &place);
/// "confirmed", "reported", "simulated" or "unknown" (CertaintyGlyph).
[[nodiscard]] QString entryCertainty(const contract::TokenEntry &entry, const EntryPlace &place);
[[nodiscard]] QString entryIcon(const contract::TokenEntry &entry);
/// What to beware of, one sentence: another token, an address that looks like one you know. Empty: nothing.
[[nodiscard]] QString entryWarning(const contract::TokenEntry &entry, const EntryPlace &place);
/// The other side of a transfer; empty for a reward.
[[nodiscard]] QString entryPartner(const contract::TokenEntry &entry);

/// What the balance is worth, "$25.31", or why that is not said.
[[nodiscard]] QString walletValueText(const contract::TokenWallet &wallet);
/// Where its price comes from; empty while no value is shown.
[[nodiscard]] QString walletPriceNote(const contract::TokenWallet &wallet);

/// "0xF57a…7A8D, is there", "No node of the network answers".
[[nodiscard]] QString contractText(const contract::TokenContract &contract);
/// Why no balance can be read now; empty for a contract that answers.
[[nodiscard]] QString contractTrouble(domain::ContractState state);

} // namespace dotm::customer
