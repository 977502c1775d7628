// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/csv.h"

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

QString csvField(const QString &text)
{
    static const QString kFormula = u"=+-@\t\r"_s;
    QString field = !text.isEmpty() && kFormula.contains(text.front()) ? u'\'' + text : text;
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r')) {
        field.replace(u'"', u"\"\""_s);
        field = u'"' + field + u'"';
    }
    return field;
}

} // namespace dotm::ui
