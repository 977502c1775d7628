// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/transaction.h"

#include "ethereum/keccak.h"
#include "ethereum/recover.h"
#include "ethereum/rlp.h"
#include "ethereum/signer.h"

namespace dotm::ethereum {

namespace {

using core::Uint256;

constexpr char kType = 0x02;
constexpr qsizetype kFields = 9;

QList<QByteArray> encodedFields(const Transaction &transaction)
{
    const QByteArray to = transaction.to ? transaction.to->bytes() : QByteArray();
    return {rlp::integer(Uint256(transaction.chainId)),
            rlp::integer(Uint256(transaction.nonce)),
            rlp::integer(transaction.maxPriorityFeePerGas),
            rlp::integer(transaction.maxFeePerGas),
            rlp::integer(Uint256(transaction.gasLimit)),
            rlp::bytes(to),
            rlp::integer(transaction.value),
            rlp::bytes(transaction.data),
            rlp::list({})};
}

QByteArray signedBytes(const Transaction &transaction, const Signature &signature)
{
    QList<QByteArray> fields = encodedFields(transaction);
    fields += {rlp::integer(Uint256(signature.yIsOdd ? 1 : 0)), rlp::integer(signature.r), rlp::integer(signature.s)};
    return kType + rlp::list(fields);
}

/// Numbers out of the fields of a list; the first one that is none spoils all.
class FieldReader
{
public:
    explicit FieldReader(const QList<rlp::Item> &items) : m_items(items) {}

    Uint256 number(qsizetype index) { return kept(m_items.at(index).integer()); }
    quint64 number64(qsizetype index) { return kept(m_items.at(index).integer64()); }
    QByteArray bytes(qsizetype index)
    {
        m_isGood = m_isGood && !m_items.at(index).isList;
        return m_items.at(index).bytes;
    }
    std::optional<Address> receiver(qsizetype index)
    {
        const QByteArray raw = bytes(index);
        const auto address = Address::fromBytes(raw);
        m_isGood = m_isGood && (address || raw.isEmpty());
        return address;
    }
    bool isGood() const { return m_isGood; }

private:
    template <typename T>
    T kept(std::optional<T> value)
    {
        m_isGood = m_isGood && value;
        return value.value_or(T());
    }

    const QList<rlp::Item> &m_items;
    bool m_isGood = true;
};

Transaction transactionFrom(FieldReader &reader)
{
    return {.chainId = reader.number64(0),
            .nonce = reader.number64(1),
            .maxPriorityFeePerGas = reader.number(2),
            .maxFeePerGas = reader.number(3),
            .gasLimit = reader.number64(4),
            .to = reader.receiver(5),
            .value = reader.number(6),
            .data = reader.bytes(7)};
}

std::optional<QList<rlp::Item>> signedFields(QByteArrayView raw)
{
    if (raw.isEmpty() || raw.front() != kType) {
        return std::nullopt;
    }
    const auto list = rlp::decode(raw.sliced(1));
    if (!list || list->items.size() != kFields + 3) {
        return std::nullopt;
    }
    const rlp::Item &accessList = list->items.at(kFields - 1);
    return accessList.isList && accessList.items.isEmpty() ? std::optional(list->items) : std::nullopt;
}

} // namespace

QByteArray unsignedBytes(const Transaction &transaction)
{
    return kType + rlp::list(encodedFields(transaction));
}

QByteArray signingDigest(const Transaction &transaction)
{
    return keccak256(unsignedBytes(transaction));
}

SignedTransaction signTransaction(const Transaction &transaction, const Signer &signer)
{
    const Signature signature = signer.sign(signingDigest(transaction));
    const QByteArray raw = signedBytes(transaction, signature);
    return {transaction, signature, signer.address(), raw, keccak256(raw)};
}

std::optional<SignedTransaction> decodeTransaction(QByteArrayView raw)
{
    const auto fields = signedFields(raw);
    if (!fields) {
        return std::nullopt;
    }
    FieldReader reader(*fields);
    const Transaction transaction = transactionFrom(reader);
    const quint64 parity = reader.number64(kFields);
    const Signature signature{reader.number(kFields + 1), reader.number(kFields + 2), parity == 1};
    if (!reader.isGood() || parity > 1) {
        return std::nullopt;
    }
    const auto from = recoverAddress(signingDigest(transaction), signature);
    if (!from) {
        return std::nullopt;
    }
    return SignedTransaction{transaction, signature, *from, raw.toByteArray(), keccak256(raw)};
}

std::optional<core::Uint256> worstCost(const Transaction &transaction)
{
    const auto fee = transaction.maxFeePerGas.times(Uint256(transaction.gasLimit));
    return fee ? fee->plus(transaction.value) : std::nullopt;
}

} // namespace dotm::ethereum
