// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/iccid.h"

#include <algorithm>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;

QString Iccid::digitsOf(const QString &text)
{
    QString digits = text.trimmed().toUpper();
    digits.remove(u' ').remove(u'-');
    while (digits.endsWith(u'F')) {
        digits.chop(1);
    }
    const bool clean = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return clean ? digits : QString();
}

bool Iccid::hasValidLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1) {
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        sum += digit;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

core::Result<Iccid> Iccid::parse(const QString &text)
{
    Iccid iccid;
    iccid.m_digits = digitsOf(text);
    if (iccid.m_digits.size() < 19 || iccid.m_digits.size() > 20 || !iccid.m_digits.startsWith("89"_L1)) {
        return fail(ErrorCode::Invalid, u"An ICCID has 19 or 20 digits and begins with 89."_s);
    }
    if (iccid.m_digits.size() == 19 && !hasValidLuhn(iccid.m_digits)) {
        return fail(ErrorCode::Invalid, u"The check digit of the ICCID is wrong."_s);
    }
    return iccid;
}

} // namespace dotm::domain
