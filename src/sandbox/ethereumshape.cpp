// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumshape.h"

#include "sandbox/ethereumhex.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

namespace {

constexpr qsizetype kBloomBytes = 256;

QString zeros(qsizetype bytes)
{
    return u"0x"_s + QString(bytes * 2, u'0');
}

/// A root of a tree we do not have: a stable stand-in.
QString root(const char *tree, const Block &block)
{
    return hexData(keccak(tree + block.hash.toLatin1()));
}

/// Sets the three bits of one value (yellow paper, 4.3.1).
void addToBloom(QByteArray &bloom, const QString &value)
{
    const QByteArray hash = keccak(QByteArray::fromHex(value.mid(2).toLatin1()));
    for (const qsizetype pair : {0, 2, 4}) {
        const int bit = ((static_cast<quint8>(hash.at(pair)) << 8) | static_cast<quint8>(hash.at(pair + 1))) &
                        (kBloomBytes * 8 - 1);
        const qsizetype byte = kBloomBytes - 1 - bit / 8;
        bloom[byte] = static_cast<char>(bloom.at(byte) | (1 << (bit % 8)));
    }
}

void addToBloom(QByteArray &bloom, const QList<KeptLog> &logs)
{
    for (const KeptLog &each : logs) {
        addToBloom(bloom, tokenAddress());
        for (const QString &topic : each.log.topics) {
            addToBloom(bloom, topic);
        }
    }
}

QString numberText(qint64 number)
{
    return quantity(static_cast<quint64>(number));
}

} // namespace

QJsonObject logJson(const KeptLog &log, const QString &hash)
{
    return {{u"address"_s, tokenAddress()},
            {u"topics"_s, QJsonArray::fromStringList(log.log.topics)},
            {u"data"_s, hexData(log.log.data)},
            {u"blockNumber"_s, numberText(log.block)},
            {u"transactionHash"_s, log.transaction},
            {u"transactionIndex"_s, numberText(log.position)},
            {u"blockHash"_s, hash},
            {u"logIndex"_s, numberText(log.index)},
            {u"removed"_s, false}};
}

QJsonObject transactionJson(const Chain &chain, const Kept &kept)
{
    const Transaction read = decodeTransaction(kept.raw, kChainId).value_or(Transaction());
    QJsonObject object{{u"type"_s, u"0x2"_s},
                       {u"chainId"_s, quantity(kChainId)},
                       {u"hash"_s, kept.hash},
                       {u"from"_s, kept.sender},
                       {u"to"_s, read.to},
                       {u"nonce"_s, quantity(read.nonce)},
                       {u"gas"_s, quantity(read.gas)},
                       {u"value"_s, read.value.toQuantity()},
                       {u"input"_s, hexData(read.data)},
                       {u"maxPriorityFeePerGas"_s, read.tip.toQuantity()},
                       {u"maxFeePerGas"_s, read.feeCap.toQuantity()},
                       {u"gasPrice"_s, (kept.block ? kept.price : read.feeCap).toQuantity()},
                       {u"accessList"_s, QJsonArray()},
                       {u"yParity"_s, quantity(read.yParity ? 1 : 0)},
                       {u"v"_s, quantity(read.yParity ? 1 : 0)},
                       {u"r"_s, read.r.toQuantity()},
                       {u"s"_s, read.s.toQuantity()},
                       {u"blockHash"_s, QJsonValue()},
                       {u"blockNumber"_s, QJsonValue()},
                       {u"transactionIndex"_s, QJsonValue()}};
    if (kept.block) {
        object[u"blockHash"_s] = chain.block(*kept.block).hash;
        object[u"blockNumber"_s] = numberText(*kept.block);
        object[u"transactionIndex"_s] = numberText(kept.position);
    }
    return object;
}

QJsonObject receiptJson(const Chain &chain, const Kept &kept)
{
    const Block block = chain.block(kept.block.value_or(0));
    const Transaction read = decodeTransaction(kept.raw, kChainId).value_or(Transaction());
    QByteArray bloom(kBloomBytes, '\0');
    QJsonArray logs;
    const QList<KeptLog> known = chain.logsOf(kept.hash);
    addToBloom(bloom, known);
    for (const KeptLog &log : known) {
        logs.append(logJson(log, block.hash));
    }
    return {{u"type"_s, u"0x2"_s},
            {u"status"_s, quantity(kept.ok ? 1 : 0)},
            {u"transactionHash"_s, kept.hash},
            {u"transactionIndex"_s, numberText(kept.position)},
            {u"blockHash"_s, block.hash},
            {u"blockNumber"_s, numberText(block.number)},
            {u"from"_s, kept.sender},
            {u"to"_s, read.to},
            {u"contractAddress"_s, QJsonValue()},
            {u"gasUsed"_s, quantity(kept.gasUsed)},
            {u"cumulativeGasUsed"_s, quantity(kept.cumulativeGas)},
            {u"effectiveGasPrice"_s, kept.price.toQuantity()},
            {u"logs"_s, logs},
            {u"logsBloom"_s, hexData(bloom)}};
}

QJsonObject blockJson(const Chain &chain, const Block &block, bool whole)
{
    QByteArray bloom(kBloomBytes, '\0');
    QJsonArray transactions;
    const QList<Kept> kept = chain.ofBlock(block.number);
    for (const Kept &each : kept) {
        addToBloom(bloom, chain.logsOf(each.hash));
        transactions.append(whole ? QJsonValue(transactionJson(chain, each)) : QJsonValue(each.hash));
    }
    return {{u"number"_s, numberText(block.number)},
            {u"hash"_s, block.hash},
            {u"parentHash"_s, block.parent},
            {u"timestamp"_s, numberText(block.time)},
            {u"baseFeePerGas"_s, block.baseFee.toQuantity()},
            {u"gasLimit"_s, quantity(kBlockGas)},
            {u"gasUsed"_s, quantity(block.gasUsed)},
            {u"transactions"_s, transactions},
            {u"logsBloom"_s, hexData(bloom)},
            {u"stateRoot"_s, root("state", block)},
            {u"transactionsRoot"_s, root("transactions", block)},
            {u"receiptsRoot"_s, root("receipts", block)},
            {u"sha3Uncles"_s, hexData(keccak("\xc0"))},
            {u"uncles"_s, QJsonArray()},
            {u"withdrawals"_s, QJsonArray()},
            {u"miner"_s, QString(kNobody)},
            {u"mixHash"_s, root("mix", block)},
            {u"nonce"_s, zeros(8)},
            {u"difficulty"_s, u"0x0"_s},
            {u"extraData"_s, hexData("simulated")},
            {u"size"_s, quantity(600)}};
}

} // namespace dotm::sandbox::ethereum
