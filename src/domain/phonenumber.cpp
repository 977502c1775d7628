// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/phonenumber.h"

#include <QRegularExpression>

namespace dotm::domain::phonenumber {
using namespace Qt::Literals::StringLiterals;

namespace {

bool isNorthAmerican(const QString &e164)
{
    return e164.size() == 12 && e164.startsWith("+1"_L1);
}

} // namespace

bool isE164(const QString &text)
{
    static const QRegularExpression form(u"^\\+[1-9][0-9]{6,14}$"_s);
    return form.match(text).hasMatch();
}

QString grouped(const QString &e164)
{
    if (isNorthAmerican(e164)) {
        return u"+1 "_s + e164.mid(2, 3) + u' ' + e164.mid(5, 3) + u' ' + e164.mid(8);
    }
    QString text = e164.left(3);
    for (qsizetype i = 3; i < e164.size(); i += 3) {
        text += u' ' + e164.mid(i, 3);
    }
    return text;
}

QString masked(const QString &e164)
{
    if (isNorthAmerican(e164)) {
        return u"+1 "_s + e164.mid(2, 3) + u" ••• ••"_s + e164.right(2);
    }
    return e164.left(3) + u" •••• ••"_s + e164.right(2);
}

bool isAreaCode(const QString &text)
{
    static const QRegularExpression form(u"^[2-9][0-8][0-9]$"_s);
    return form.match(text).hasMatch() && !text.endsWith("11"_L1);
}

} // namespace dotm::domain::phonenumber
