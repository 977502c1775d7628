// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/uint256.h"

#include <QtEndian>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <limits>

namespace dotm::core {
using namespace Qt::Literals::StringLiterals;

namespace {

// Room for the product of two numbers: whether a result fits is seen afterwards.
using Wide = boost::multiprecision::uint512_t;

constexpr qsizetype kBytes = 32;
constexpr qsizetype kMostDigits = 78; // of 2^256 - 1

Wide wide(const Uint256 &value)
{
    const QByteArray bytes = value.toBytes32();
    Wide result;
    import_bits(result, bytes.cbegin(), bytes.cend(), 8);
    return result;
}

std::optional<Uint256> narrow(const Wide &value)
{
    if (msb(value | 1) >= kBytes * 8) {
        return std::nullopt;
    }
    std::array<uchar, 64> bytes{};
    const auto end = export_bits(value, bytes.begin(), 8);
    return Uint256::fromBytes(QByteArrayView(bytes.data(), end - bytes.begin()));
}

std::optional<quint8> hexDigit(QChar each)
{
    const char16_t unit = each.unicode();
    if (unit >= u'0' && unit <= u'9') {
        return static_cast<quint8>(unit - u'0');
    }
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? std::optional(static_cast<quint8>(lower - u'a' + 10)) : std::nullopt;
}

} // namespace

std::optional<Uint256> Uint256::fromDecimal(QStringView digits)
{
    const bool isNumber =
        !digits.isEmpty() && std::ranges::all_of(digits, [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (!isNumber) {
        return std::nullopt;
    }
    while (digits.startsWith(u'0')) {
        digits = digits.sliced(1);
    }
    if (digits.size() > kMostDigits) {
        return std::nullopt;
    }
    Wide value = 0;
    for (const QChar each : digits) {
        value = value * 10 + static_cast<unsigned>(each.unicode() - u'0');
    }
    return narrow(value);
}

std::optional<Uint256> Uint256::fromQuantity(QStringView quantity)
{
    if (!quantity.startsWith("0x"_L1)) {
        return std::nullopt;
    }
    const QStringView digits = quantity.sliced(2);
    if (digits.isEmpty() || digits.size() > 2 * kBytes || (digits.size() > 1 && digits.startsWith(u'0'))) {
        return std::nullopt;
    }
    Uint256 result;
    for (const QChar each : digits) {
        const auto digit = hexDigit(each);
        if (!digit) {
            return std::nullopt;
        }
        for (std::size_t i = 0; i < 3; ++i) {
            result.m_words[i] = (result.m_words[i] << 4) | (result.m_words[i + 1] >> 60);
        }
        result.m_words[3] = (result.m_words[3] << 4) | *digit;
    }
    return result;
}

std::optional<Uint256> Uint256::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() > kBytes) {
        return std::nullopt;
    }
    std::array<char, kBytes> padded{};
    std::ranges::copy(bytes, padded.begin() + (kBytes - bytes.size()));
    Uint256 result;
    for (std::size_t i = 0; i < 4; ++i) {
        result.m_words[i] = qFromBigEndian<quint64>(padded.data() + i * 8);
    }
    return result;
}

QString Uint256::toDecimal() const
{
    return QString::fromStdString(wide(*this).str());
}

QString Uint256::toQuantity() const
{
    QByteArray digits = toMinimalBytes().toHex();
    if (digits.startsWith('0')) {
        digits.remove(0, 1);
    }
    return "0x"_L1 + (digits.isEmpty() ? u"0"_s : QString::fromLatin1(digits));
}

QByteArray Uint256::toBytes32() const
{
    QByteArray bytes(kBytes, Qt::Uninitialized);
    for (std::size_t i = 0; i < 4; ++i) {
        qToBigEndian(m_words[i], bytes.data() + i * 8);
    }
    return bytes;
}

QByteArray Uint256::toMinimalBytes() const
{
    const QByteArray bytes = toBytes32();
    const auto first = std::ranges::find_if(bytes, [](char each) { return each != 0; });
    return bytes.sliced(first - bytes.cbegin());
}

std::optional<quint64> Uint256::toU64() const
{
    return *this <= Uint256(std::numeric_limits<quint64>::max()) ? std::optional(m_words[3]) : std::nullopt;
}

std::optional<Uint256> Uint256::plus(const Uint256 &other) const
{
    return narrow(wide(*this) + wide(other));
}

std::optional<Uint256> Uint256::minus(const Uint256 &other) const
{
    return *this < other ? std::nullopt : narrow(wide(*this) - wide(other));
}

std::optional<Uint256> Uint256::times(const Uint256 &other) const
{
    return narrow(wide(*this) * wide(other));
}

std::optional<Uint256> Uint256::dividedBy(const Uint256 &divisor) const
{
    return divisor.isZero() ? std::nullopt : narrow(wide(*this) / wide(divisor));
}

} // namespace dotm::core
