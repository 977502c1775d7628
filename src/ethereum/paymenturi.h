// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"
#include "ethereum/address.h"

namespace dotm::ethereum {

/// A payment link (EIP-681): ether, or the tokens of a contract.
struct PaymentRequest
{
    Address receiver;
    std::optional<Address> token; ///< nullopt: ether
    std::optional<quint64> chainId;
    std::optional<core::Uint256> units; ///< atomic units; nullopt leaves the amount to the payer

    friend bool operator==(const PaymentRequest &, const PaymentRequest &) = default;
};

/// "ethereum:0x...@1/transfer?address=0x...&uint256=10330000000000000000": whole numbers without an exponent, which
/// every reader takes exactly.
[[nodiscard]] QString paymentUri(const PaymentRequest &request);
/// nullopt for names instead of addresses, functions other than transfer, parameters given twice, and amounts that do
/// not come out whole. Other parameters (gas and the like) are left alone.
[[nodiscard]] std::optional<PaymentRequest> parsePaymentUri(const QString &uri);
/// A number of EIP-681: "2.5e16". nullopt unless it is whole, not negative and fits.
[[nodiscard]] std::optional<core::Uint256> paymentNumber(QStringView text);

} // namespace dotm::ethereum
