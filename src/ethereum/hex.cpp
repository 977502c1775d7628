// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/hex.h"

#include <algorithm>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

bool isHexDigit(QChar each)
{
    return (each >= u'0' && each <= u'9') || (each >= u'a' && each <= u'f') || (each >= u'A' && each <= u'F');
}

} // namespace

std::optional<QByteArray> fromHexData(QStringView text)
{
    if (!text.startsWith("0x"_L1) || text.size() % 2 != 0) {
        return std::nullopt;
    }
    const QStringView digits = text.sliced(2);
    if (!std::ranges::all_of(digits, isHexDigit)) {
        return std::nullopt;
    }
    return QByteArray::fromHex(digits.toLatin1());
}

std::optional<QByteArray> fromHexData(QStringView text, qsizetype size)
{
    auto bytes = text.size() == 2 + 2 * size ? fromHexData(text) : std::nullopt;
    return bytes;
}

QString toHexData(QByteArrayView bytes)
{
    return "0x"_L1 + QString::fromLatin1(bytes.toByteArray().toHex());
}

} // namespace dotm::ethereum
