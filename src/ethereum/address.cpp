// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/address.h"

#include "ethereum/hex.h"
#include "ethereum/keccak.h"

#include <algorithm>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPublicKeySize = 64;

} // namespace

std::optional<Address> Address::parse(QStringView text)
{
    const auto bytes = fromHexData(text, kSize);
    if (!bytes) {
        return std::nullopt;
    }
    const auto address = fromBytes(*bytes);
    const QString digits = text.sliced(2).toString();
    const bool hasChecksum = digits != digits.toLower() && digits != digits.toUpper();
    return hasChecksum && address->checksummed() != text ? std::nullopt : address;
}

std::optional<Address> Address::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kSize) {
        return std::nullopt;
    }
    Address address;
    std::ranges::transform(bytes, address.m_bytes.begin(), [](char each) { return static_cast<uchar>(each); });
    return address;
}

std::optional<Address> Address::ofPublicKey(QByteArrayView publicKey)
{
    return publicKey.size() == kPublicKeySize ? fromBytes(keccak256(publicKey).last(kSize)) : std::nullopt;
}

QString Address::checksummed() const
{
    const QByteArray digits = bytes().toHex();
    const QByteArray hash = keccak256(digits);
    QString text = lower();
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int nibble = (hash.at(i / 2) >> (i % 2 == 0 ? 4 : 0)) & 0x0f;
        if (nibble >= 8) {
            text[i + 2] = text.at(i + 2).toUpper();
        }
    }
    return text;
}

QString Address::lower() const
{
    return toHexData(bytes());
}

QByteArray Address::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), kSize);
}

} // namespace dotm::ethereum
