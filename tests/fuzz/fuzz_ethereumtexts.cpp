// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What people and their wallets hand in as text.

#include "core/tokenamount.h"
#include "ethereum/address.h"
#include "ethereum/hex.h"
#include "ethereum/paymenturi.h"
#include "ethereum/personalmessage.h"
#include "ethereum/siwe.h"
#include "expect.h"

using namespace dotm;
using namespace dotm::ethereum;

namespace {

void checkMessage(const QString &text, const QByteArray &input)
{
    const auto message = parseSiwe(text);
    if (!message) {
        fuzz::expect(message.error().code == core::ErrorCode::Invalid, "a bad message is the signer's fault", input);
        return;
    }
    const QString written = siweText(*message);
    const auto again = parseSiwe(written);
    fuzz::expect(again.has_value(), "what is read can be written", input);
    fuzz::expect(siweText(*again) == written, "and read again", input);
    fuzz::expect(again->domain == message->domain && again->nonce == message->nonce &&
                     again->address == message->address,
                 "nothing changes on the way", input);
}

void checkPayment(const QString &text, const QByteArray &input)
{
    if (const auto request = parsePaymentUri(text)) {
        fuzz::expect(parsePaymentUri(paymentUri(*request)) == request, "a link is read back", input);
    }
    if (const auto number = paymentNumber(text)) {
        fuzz::expect(paymentNumber(number->toDecimal()) == number, "a number is read back", input);
    }
}

void checkAmount(const QString &text, const QByteArray &input)
{
    if (const auto units = core::tokenUnits(text)) {
        fuzz::expect(core::tokenUnits(core::tokenText(*units)) == units, "an amount is read back", input);
    }
    if (const auto number = core::Uint256::fromDecimal(text)) {
        fuzz::expect(core::Uint256::fromDecimal(number->toDecimal()) == number, "a number is read back", input);
        fuzz::expect(core::Uint256::fromQuantity(number->toQuantity()) == number, "in hex as well", input);
        fuzz::expect(core::Uint256::fromBytes(number->toMinimalBytes()) == number, "and as bytes", input);
    }
    if (const auto address = Address::parse(text)) {
        fuzz::expect(Address::parse(address->checksummed()) == address, "an address is read back", input);
        fuzz::expect(address->lower() == text.toLower(), "and stays the same", input);
    }
    if (const auto bytes = fromHexData(text)) {
        fuzz::expect(toHexData(*bytes) == text.toLower(), "hex is read back", input);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const QString text = QString::fromUtf8(input);
    checkMessage(text, input);
    checkPayment(text, input);
    checkAmount(text, input);
    (void)personalMessageSigner("message", text);
    return 0;
}
