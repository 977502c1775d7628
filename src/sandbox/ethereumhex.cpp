// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumhex.h"

#include <botan/hash.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

namespace {

constexpr qsizetype kAddressDigits = 40;
constexpr qsizetype kHashDigits = 64;

bool isHexDigit(QChar digit)
{
    return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f') || (digit >= u'A' && digit <= u'F');
}

bool hasPrefix(QStringView text)
{
    return text.startsWith(u"0x") || text.startsWith(u"0X");
}

std::optional<QString> fixed(QStringView text, qsizetype digits)
{
    if (!hasPrefix(text) || text.size() != digits + 2 || !std::ranges::all_of(text.mid(2), isHexDigit)) {
        return std::nullopt;
    }
    return text.toString().toLower();
}

} // namespace

QByteArray keccak(QByteArrayView bytes)
{
    const std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create_or_throw("Keccak-1600(256)");
    hash->update(reinterpret_cast<const uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size()));
    QByteArray digest(static_cast<qsizetype>(hash->output_length()), Qt::Uninitialized);
    hash->final(reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

QString hexData(QByteArrayView bytes)
{
    return u"0x"_s + QString::fromLatin1(bytes.toByteArray().toHex());
}

std::optional<QByteArray> dataOf(QStringView hex)
{
    if (!hasPrefix(hex) || hex.size() % 2 != 0 || !std::ranges::all_of(hex.mid(2), isHexDigit)) {
        return std::nullopt;
    }
    return QByteArray::fromHex(hex.mid(2).toLatin1());
}

QString quantity(quint64 value)
{
    return u"0x"_s + QString::number(value, 16);
}

std::optional<quint64> quantityOf(QStringView hex)
{
    const QStringView digits = hex.mid(2);
    const bool canonical = digits == u"0" || (!digits.isEmpty() && digits.front() != u'0');
    if (!hasPrefix(hex) || !canonical || !std::ranges::all_of(digits, isHexDigit)) {
        return std::nullopt;
    }
    bool fits = false;
    const quint64 value = digits.toULongLong(&fits, 16);
    return fits ? std::optional(value) : std::nullopt;
}

std::optional<QString> addressOf(QStringView text)
{
    return fixed(text, kAddressDigits);
}

QString checksummed(const QString &address)
{
    QString result = address;
    const QByteArray nibbles = keccak(address.mid(2).toLatin1()).toHex();
    for (qsizetype n = 0; n < kAddressDigits; ++n) {
        if (nibbles.at(n) >= '8') {
            result[n + 2] = result.at(n + 2).toUpper();
        }
    }
    return result;
}

std::optional<QString> hashOf(QStringView text)
{
    return fixed(text, kHashDigits);
}

} // namespace dotm::sandbox::ethereum
