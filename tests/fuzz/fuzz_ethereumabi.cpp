// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What contracts answer, why they refuse, and what they leave in logs.

#include "ethereum/abi.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/revert.h"
#include "expect.h"

using namespace dotm;
using namespace dotm::ethereum;

namespace {

void checkWords(const QByteArray &input)
{
    for (qsizetype i = 0; i < 3; ++i) {
        const QByteArray word = input.mid(i * abi::kWord, abi::kWord);
        if (const auto number = abi::uint256At(input, i)) {
            fuzz::expect(abi::word(*number) == word, "a number is its word", input.toHex());
            const auto flag = abi::flagAt(input, i);
            fuzz::expect(!flag || *number == core::Uint256(*flag ? 1 : 0), "a flag is 0 or 1", input.toHex());
        } else {
            fuzz::expect(word.size() < abi::kWord, "every whole word is a number", input.toHex());
        }
        if (const auto address = abi::addressAt(input, i)) {
            fuzz::expect(abi::word(*address) == word, "an address is its word", input.toHex());
        }
        if (const auto text = abi::stringAt(input, i)) {
            fuzz::expect(input.contains(text->toUtf8()), "a text stands in what it came from", input.toHex());
        }
    }
    if (const auto text = abi::onlyText(input)) {
        fuzz::expect(input.contains(text->toUtf8()), "a name stands in what it came from", input.toHex());
    }
}

void checkRevert(const QByteArray &input)
{
    const Revert revert = decodeRevert(input);
    const bool isSilent = revert.kind == Revert::Kind::None;
    fuzz::expect(!isSilent || revert.text.isEmpty(), "no reason has no text", input.toHex());
    fuzz::expect(isSilent || input.size() >= 4, "a reason has a selector", input.toHex());
    fuzz::expect(revertSentence(revert).size() < 300, "a sentence is short", input.toHex());
}

void checkLog(const QByteArray &input)
{
    Log log;
    log.topics = {dotmtoken::transferTopic(), input.mid(0, abi::kWord), input.mid(abi::kWord, abi::kWord)};
    log.data = input.mid(2 * abi::kWord);
    if (const auto transfer = dotmtoken::transferOf(log)) {
        const QByteArray words = abi::word(transfer->from) + abi::word(transfer->to) + abi::word(transfer->units);
        fuzz::expect(words == input, "a transfer is its three words", input.toHex());
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    checkWords(input);
    checkRevert(input);
    checkLog(input);
    return 0;
}
