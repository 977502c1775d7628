// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/maskedmail.h"

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

QString maskedMail(const QString &mail)
{
    const qsizetype at = mail.lastIndexOf(u'@');
    if (at < 1 || at + 1 == mail.size()) {
        return mail.isEmpty() ? QString() : u"\u2022\u2022\u2022"_s;
    }
    const qsizetype dot = mail.lastIndexOf(u'.');
    const QString end = dot > at ? mail.mid(dot) : QString();
    return mail.left(1) + u"\u2022\u2022\u2022@"_s + mail.mid(at + 1, 1) + u"\u2022\u2022\u2022"_s + end;
}

} // namespace dotm::domain
