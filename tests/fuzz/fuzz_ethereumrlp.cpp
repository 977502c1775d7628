// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// RLP and signed transactions, as anybody may send them.

#include "ethereum/keccak.h"
#include "ethereum/recover.h"
#include "ethereum/rlp.h"
#include "ethereum/transaction.h"
#include "expect.h"

using namespace dotm;
using namespace dotm::ethereum;

namespace {

QByteArray encoded(const rlp::Item &item)
{
    if (!item.isList) {
        return rlp::bytes(item.bytes);
    }
    QList<QByteArray> items;
    for (const rlp::Item &each : item.items) {
        items.append(encoded(each));
    }
    return rlp::list(items);
}

void checkItem(const QByteArray &input)
{
    const auto item = rlp::decode(input);
    if (!item) {
        return;
    }
    fuzz::expect(encoded(*item) == input, "what is read is written as the same bytes", input.toHex());
    if (const auto number = item->integer()) {
        fuzz::expect(rlp::integer(*number) == input, "a number has one form", input.toHex());
    }
}

void checkTransaction(const QByteArray &input)
{
    const auto read = decodeTransaction(input);
    if (!read) {
        return;
    }
    fuzz::expect(read->raw == input && read->hash == keccak256(input), "the bytes are kept", input.toHex());
    fuzz::expect(read->signature.isCanonical(), "the signature is the only one of its kind", input.toHex());
    const auto signer = recoverAddress(signingDigest(read->transaction), read->signature);
    fuzz::expect(signer == read->from, "the sender signed it", input.toHex());
    const QByteArray unsignedForm = unsignedBytes(read->transaction);
    fuzz::expect(unsignedForm.front() == input.front() && unsignedForm.size() < input.size(),
                 "the signature comes on top", input.toHex());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    checkItem(input);
    checkTransaction(input);
    return 0;
}
