// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/tokenamount.h"

namespace dotm::core {

QString tokenText(const Uint256 &units, int decimals)
{
    QString text = units.toDecimal();
    if (decimals <= 0) {
        return text;
    }
    text = text.rightJustified(decimals + 1, u'0');
    text.insert(text.size() - decimals, u'.');
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text;
}

std::optional<Uint256> tokenUnits(QStringView text, int decimals)
{
    const qsizetype point = text.indexOf(u'.');
    if (point < 0) {
        return text.isEmpty() ? std::nullopt : Uint256::fromDecimal(text.toString() + QString(decimals, u'0'));
    }
    const QStringView whole = text.first(point);
    const QStringView fraction = text.sliced(point + 1);
    if (whole.isEmpty() || fraction.isEmpty() || fraction.size() > decimals) {
        return std::nullopt;
    }
    return Uint256::fromDecimal(whole.toString() + fraction.toString().leftJustified(decimals, u'0'));
}

} // namespace dotm::core
