// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumtransaction.h"

#include "sandbox/ethereumhex.h"
#include "sandbox/ethereumrlp.h"
#include "sandbox/ethereumsignature.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

using core::Uint256;

namespace {

constexpr char kType = 0x02;
constexpr std::size_t kUnsignedFields = 9;
constexpr std::size_t kFields = 12;

constexpr quint64 kBaseGas = 21'000;
constexpr quint64 kZeroByteGas = 4;
constexpr quint64 kOtherByteGas = 16;
constexpr quint64 kFloorPerToken = 10; // EIP-7623: a zero byte is one token, any other four
constexpr quint64 kAccessAddressGas = 2'400;
constexpr quint64 kAccessKeyGas = 1'900;

/// Reads field by field and remembers whether all could be read.
class Fields
{
public:
    explicit Fields(const std::vector<RlpItem> &items) : m_items(items) {}

    Uint256 number()
    {
        const QByteArray bytes = string();
        const std::optional<Uint256> value = bytes.startsWith('\0') ? std::nullopt : Uint256::fromBytes(bytes);
        m_ok = m_ok && value;
        return value.value_or(Uint256());
    }
    quint64 word()
    {
        const std::optional<quint64> value = number().toU64();
        m_ok = m_ok && value;
        return value.value_or(0);
    }
    QByteArray string()
    {
        const RlpItem &item = m_items.at(m_next++);
        m_ok = m_ok && !item.isList;
        return item.bytes;
    }
    QString address()
    {
        const QByteArray bytes = string();
        m_ok = m_ok && (bytes.isEmpty() || bytes.size() == 20);
        return bytes.isEmpty() ? QString() : hexData(bytes);
    }
    void accessList(Transaction &transaction)
    {
        const RlpItem &list = m_items.at(m_next++);
        m_ok = m_ok && list.isList;
        for (const RlpItem &entry : list.items) {
            const bool sound =
                entry.isList && entry.items.size() == 2 && entry.items[0].bytes.size() == 20 && entry.items[1].isList &&
                std::ranges::all_of(entry.items[1].items, [](const RlpItem &key) { return key.bytes.size() == 32; });
            m_ok = m_ok && sound;
            transaction.accessAddresses += 1;
            transaction.accessKeys += sound ? entry.items[1].items.size() : 0;
        }
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    const std::vector<RlpItem> &m_items;
    std::size_t m_next = 0;
    bool m_ok = true;
};

/// What was signed: the nine fields before the signature, byte by byte as they came.
QByteArray digestOf(const std::vector<RlpItem> &items)
{
    QByteArray fields;
    for (std::size_t n = 0; n < kUnsignedFields; ++n) {
        fields += items[n].encoded;
    }
    return keccak(QByteArray(1, kType) + rlpListHead(fields.size()) + fields);
}

std::expected<Transaction, RpcError> withSender(Transaction transaction, const std::vector<RlpItem> &items,
                                                quint64 yParity)
{
    std::optional<QString> sender;
    if (yParity <= 1) {
        transaction.yParity = yParity == 1;
        sender = signerOf(digestOf(items), transaction.r, transaction.s, transaction.yParity);
    }
    if (!sender) {
        return refuse(u"invalid sender: invalid transaction v, r, s values"_s);
    }
    transaction.sender = *sender;
    return transaction;
}

quint64 zeroBytes(const Transaction &transaction)
{
    return static_cast<quint64>(transaction.data.count('\0'));
}

quint64 otherBytes(const Transaction &transaction)
{
    return static_cast<quint64>(transaction.data.size()) - zeroBytes(transaction);
}

} // namespace

std::expected<Transaction, RpcError> decodeTransaction(const QByteArray &raw, quint64 chainId)
{
    if (raw.size() < 2) {
        return refuse(u"typed transaction too short"_s);
    }
    if (raw.front() != kType) {
        return refuse(u"transaction type not supported"_s);
    }
    const std::optional<RlpItem> list = decodeRlp(QByteArrayView(raw).sliced(1));
    if (!list || !list->isList || list->items.size() != kFields) {
        return refuse(u"rlp: input is no dynamic fee transaction"_s);
    }
    Fields fields(list->items);
    Transaction transaction;
    transaction.raw = raw;
    transaction.hash = hexData(keccak(raw));
    const quint64 chain = fields.word();
    transaction.nonce = fields.word();
    transaction.tip = fields.number();
    transaction.feeCap = fields.number();
    transaction.gas = fields.word();
    transaction.to = fields.address();
    transaction.value = fields.number();
    transaction.data = fields.string();
    fields.accessList(transaction);
    const quint64 yParity = fields.word();
    transaction.r = fields.number();
    transaction.s = fields.number();
    if (!fields.ok()) {
        return refuse(u"rlp: a field of the dynamic fee transaction is malformed"_s);
    }
    if (chain != chainId) {
        return refuse(u"invalid sender: invalid chain id for signer: have %1 want %2"_s.arg(QString::number(chain),
                                                                                            QString::number(chainId)));
    }
    return withSender(std::move(transaction), list->items, yParity);
}

quint64 intrinsicGas(const Transaction &transaction)
{
    return kBaseGas + kZeroByteGas * zeroBytes(transaction) + kOtherByteGas * otherBytes(transaction) +
           kAccessAddressGas * transaction.accessAddresses + kAccessKeyGas * transaction.accessKeys;
}

quint64 floorGas(const Transaction &transaction)
{
    return kBaseGas + kFloorPerToken * (zeroBytes(transaction) + 4 * otherBytes(transaction));
}

} // namespace dotm::sandbox::ethereum
