// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/amounts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

QString moneyText(const core::Money &money)
{
    const int digits = core::minorDigits(money.currency);
    const double amount = static_cast<double>(money.minor) / std::pow(10.0, digits);
    if (money.currency == "USD"_L1) {
        return QLocale().toCurrencyString(amount, u"$"_s, digits);
    }
    //: amount, currency code
    return QCoreApplication::translate("Amounts", "%1 %2").arg(QLocale().toString(amount, 'f', digits), money.currency);
}

QString decimalText(const QString &plain)
{
    const QString whole = plain.section(u'.', 0, 0);
    const QString fraction = plain.section(u'.', 1);
    bool isNumber = false;
    const qlonglong number = whole.toLongLong(&isNumber);
    if (!isNumber) {
        return plain;
    }
    const QLocale locale;
    QString text = locale.toString(number);
    if (fraction.isEmpty()) {
        return text;
    }
    text += locale.decimalPoint();
    const QString zero = locale.zeroDigit();
    for (const QChar digit : fraction) {
        text += zero.size() == 1 && digit.isDigit() ? QChar(zero.front().unicode() + digit.digitValue()) : digit;
    }
    return text;
}

QString decimalInput(const QString &plain)
{
    const QLocale locale;
    const QString zero = locale.zeroDigit();
    QString text;
    for (const QChar each : plain) {
        text += each == u'.'                         ? locale.decimalPoint()
                : zero.size() == 1 && each.isDigit() ? QString(QChar(zero.front().unicode() + each.digitValue()))
                                                     : QString(each);
    }
    return text;
}

QString plainDecimal(const QString &typed)
{
    const QLocale locale;
    const bool isPointFree = locale.groupSeparator() != u"."_s;
    QString plain;
    for (const QChar each : typed.trimmed()) {
        if (each.digitValue() >= 0) {
            plain += QChar(u'0' + each.digitValue());
        } else if (each == locale.decimalPoint() || (each == u'.' && isPointFree)) {
            plain += u'.';
        } else {
            return {};
        }
    }
    return plain;
}

QString tokenAmountText(const QString &plain)
{
    //: an amount of tokens
    return plain.isEmpty() ? QString() : QCoreApplication::translate("Amounts", "%1 DOTM").arg(decimalText(plain));
}

QString maskedEmail(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 1 ? email : email.left(1) + u"•••"_s + email.mid(at);
}

} // namespace dotm::ui
