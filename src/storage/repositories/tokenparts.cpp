// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/tokenparts.h"

#include <algorithm>

namespace dotm::storage {

namespace {

constexpr qsizetype kDigits = 9;
constexpr qint64 kStep = 1'000'000'000;

} // namespace

std::optional<TokenParts> TokenParts::of(const QString &units)
{
    const bool isNumber =
        !units.isEmpty() && std::ranges::all_of(units, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isNumber) {
        return std::nullopt;
    }
    const QString padded = units.rightJustified(2 * kDigits + 1, u'0');
    bool fits = false;
    const qint64 whole = QStringView(padded).chopped(2 * kDigits).toLongLong(&fits);
    if (!fits) {
        return std::nullopt;
    }
    return TokenParts{whole, QStringView(padded).last(2 * kDigits).first(kDigits).toLongLong(),
                      QStringView(padded).last(kDigits).toLongLong()};
}

QString TokenParts::units() const
{
    const qint64 middle = high + low / kStep;
    const qint64 top = whole + middle / kStep;
    const QString text = QString::number(top) + QString::number(middle % kStep).rightJustified(kDigits, u'0') +
                         QString::number(low % kStep).rightJustified(kDigits, u'0');
    const auto first = std::ranges::find_if(text, [](QChar digit) { return digit != u'0'; });
    const qsizetype zeros = std::distance(text.begin(), first);
    return text.sliced(std::min(zeros, text.size() - 1));
}

} // namespace dotm::storage
