// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/abi.h"

#include "ethereum/keccak.h"

#include <QStringDecoder>

#include <algorithm>

namespace dotm::ethereum::abi {

namespace {

constexpr qsizetype kSelector = 4;

std::optional<QByteArrayView> wordAt(QByteArrayView data, qsizetype index)
{
    if (index < 0 || index >= data.size() / kWord) {
        return std::nullopt;
    }
    return data.sliced(index * kWord, kWord);
}

/// A length or offset: it has to lie within @p limit.
std::optional<qsizetype> sizeIn(QByteArrayView data, qsizetype index, qsizetype limit)
{
    const auto value = uint256At(data, index);
    const auto size = value ? value->toU64() : std::nullopt;
    return size && *size <= static_cast<quint64>(limit) ? std::optional(static_cast<qsizetype>(*size)) : std::nullopt;
}

std::optional<QString> utf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

QByteArray selector(QByteArrayView signature)
{
    return keccak256(signature).first(kSelector);
}

QByteArray topic(QByteArrayView signature)
{
    return keccak256(signature);
}

QByteArray word(const core::Uint256 &value)
{
    return value.toBytes32();
}

QByteArray word(const Address &address)
{
    return QByteArray(kWord - Address::kSize, '\0') + address.bytes();
}

QByteArray call(QByteArrayView signature, const QList<QByteArray> &words)
{
    QByteArray data = selector(signature);
    for (const QByteArray &each : words) {
        data += each;
    }
    return data;
}

std::optional<core::Uint256> uint256At(QByteArrayView data, qsizetype index)
{
    const auto found = wordAt(data, index);
    return found ? core::Uint256::fromBytes(*found) : std::nullopt;
}

std::optional<Address> addressAt(QByteArrayView data, qsizetype index)
{
    const auto found = wordAt(data, index);
    const auto isZero = [](char each) {
        return each == 0;
    };
    if (!found || !std::ranges::all_of(found->first(kWord - Address::kSize), isZero)) {
        return std::nullopt;
    }
    return Address::fromBytes(found->last(Address::kSize));
}

std::optional<bool> flagAt(QByteArrayView data, qsizetype index)
{
    const auto value = uint256At(data, index);
    return value && *value <= core::Uint256(1) ? std::optional(!value->isZero()) : std::nullopt;
}

std::optional<QByteArray> bytes32At(QByteArrayView data, qsizetype index)
{
    const auto found = wordAt(data, index);
    return found ? std::optional(found->toByteArray()) : std::nullopt;
}

std::optional<QString> stringAt(QByteArrayView data, qsizetype index)
{
    const auto offset = sizeIn(data, index, data.size());
    if (!offset) {
        return std::nullopt;
    }
    const QByteArrayView tail = data.sliced(*offset);
    const auto size = sizeIn(tail, 0, tail.size() - kWord);
    return size ? utf8(tail.sliced(kWord, *size)) : std::nullopt;
}

std::optional<core::Uint256> onlyUint256(QByteArrayView answer)
{
    return answer.size() == kWord ? uint256At(answer, 0) : std::nullopt;
}

std::optional<Address> onlyAddress(QByteArrayView answer)
{
    return answer.size() == kWord ? addressAt(answer, 0) : std::nullopt;
}

std::optional<QString> onlyText(QByteArrayView answer)
{
    if (answer.size() != kWord) {
        return stringAt(answer, 0);
    }
    const qsizetype end = answer.indexOf('\0');
    const qsizetype size = end < 0 ? kWord : end;
    const auto isZero = [](char each) {
        return each == 0;
    };
    return std::ranges::all_of(answer.sliced(size), isZero) ? utf8(answer.first(size)) : std::nullopt;
}

} // namespace dotm::ethereum::abi
