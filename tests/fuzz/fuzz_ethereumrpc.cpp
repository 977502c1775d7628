// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Answers of an Ethereum node: the envelope, then what stands in it.

#include "expect.h"
#include "providers/ethereum/ethereumparser.h"
#include "providers/ethereum/feequote.h"
#include "providers/ethereum/rpcanswer.h"
#include "providers/ethereum/rpcerror.h"

#include <QJsonDocument>

using namespace dotm;
using namespace dotm::ethereum;

namespace {

constexpr qsizetype kHash = 32;
constexpr quint64 kCeilingGwei = 100;

void checkError(const core::Error &error, const QByteArray &input)
{
    fuzz::expect(error.code != core::ErrorCode::Cancelled && error.code != core::ErrorCode::Storage,
                 "a node's refusal is of the node", input);
    fuzz::expect(error.detail.size() < 400, "a refusal is short", input);
    fuzz::expect(!rpc::isRevert(error) || !rpc::mayAskAnother(error), "the chain's decision is final", input);
}

void checkLogs(const QList<Log> &logs, const QByteArray &input)
{
    for (const Log &each : logs) {
        fuzz::expect(each.topics.size() <= 4, "a log has four topics at most", input);
        fuzz::expect(each.blockHash.size() == kHash && each.transactionHash.size() == kHash, "hashes are whole", input);
        for (const QByteArray &topic : each.topics) {
            fuzz::expect(topic.size() == kHash, "a topic is a word", input);
        }
    }
}

void checkResult(const QJsonValue &result, const QByteArray &input)
{
    if (const auto number = parser::quantity(result)) {
        fuzz::expect(number->toQuantity() == result.toString().toLower(), "a number has one form", input);
    }
    if (const auto hash = parser::hash(result)) {
        fuzz::expect(hash->bytes.size() == kHash, "a hash is whole", input);
    }
    (void)parser::bytes(result);
    (void)parser::block(result);
    (void)parser::transaction(result);
    if (const auto logs = parser::logs(result)) {
        checkLogs(*logs, input);
    }
    if (const auto receipt = parser::receipt(result); receipt && *receipt) {
        fuzz::expect((*receipt)->transactionHash.size() == kHash, "a receipt names its transaction", input);
        checkLogs((*receipt)->logs, input);
    }
    if (const auto fees = feesFrom(result, 1, kCeilingGwei)) {
        const core::Uint256 ceiling = core::Uint256(kCeilingGwei).times(core::Uint256(1'000'000'000)).value();
        fuzz::expect(fees->maxFeePerGas <= ceiling, "fees keep to the ceiling", input);
        fuzz::expect(fees->maxPriorityFeePerGas <= fees->maxFeePerGas, "the tip is a part of the fee", input);
        const auto raised = raisedFees(*fees, *fees, kCeilingGwei);
        fuzz::expect(!raised || (raised->maxFeePerGas > fees->maxFeePerGas && raised->maxFeePerGas <= ceiling),
                     "a replacement offers more", input);
    }
}

void checkAnswer(const rpc::Answer &answer, const QByteArray &input)
{
    if (answer) {
        checkResult(*answer, input);
    } else {
        checkError(answer.error(), input);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    checkAnswer(rpc::answerFrom(input, 1), input);
    const auto batch = rpc::batchFrom(input, 1, 3);
    if (batch) {
        fuzz::expect(batch->size() == 3, "each call has its answer", input);
        for (const rpc::Answer &each : *batch) {
            checkAnswer(each, input);
        }
    } else {
        checkError(batch.error(), input);
    }
    const QJsonDocument document = QJsonDocument::fromJson(input);
    if (document.isObject()) {
        checkResult(document.object(), input);
        checkError(rpc::errorFrom(document.object()), input);
    } else if (document.isArray()) {
        checkResult(document.array(), input);
    }
    return 0;
}
