// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/oxiosim.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::oxio {

namespace {

QChar luhnDigit(const QString &digits)
{
    int sum = 0;
    bool doubled = true; // the place left of the check digit
    for (auto at = digits.crbegin(); at != digits.crend(); ++at) {
        int value = at->digitValue() * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        doubled = !doubled;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

/// @p count characters of @p alphabet, each as likely as the other.
QString drawn(core::Random &random, QLatin1StringView alphabet, qsizetype count)
{
    const qsizetype fair = 256 - 256 % alphabet.size();
    QString text;
    while (text.size() < count) {
        const auto byte = static_cast<unsigned char>(random.bytes(1).front());
        if (byte < fair) {
            text += alphabet.at(byte % alphabet.size());
        }
    }
    return text;
}

} // namespace

QString newIccid(core::Random &random)
{
    const QString digits = u"8910"_s + drawn(random, "0123456789"_L1, 14);
    return digits + luhnDigit(digits) + u'F';
}

QString newMatchingId(core::Random &random)
{
    const auto part = [&random] {
        return drawn(random, "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_L1, 4);
    };
    return u"DEMO-"_s + part() + u'-' + part();
}

} // namespace dotm::sandbox::oxio
