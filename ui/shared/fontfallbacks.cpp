// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/fontfallbacks.h"

#include <QFont>
#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace dotm::ui {

void installFontFallbacks()
{
    QStringList fallbacks;
    const QStringList present = QFontDatabase::families();
    for (const QString &family : present) {
        if (family.startsWith(u"Noto Sans "_s) || family == u"Noto Sans"_s) {
            fallbacks.append(family);
        }
    }
    // The scripts most read first: each fallback before the right one costs a look-up.
    const QStringList first{u"Noto Sans"_s,         u"Noto Sans Arabic"_s, u"Noto Sans Devanagari"_s,
                            u"Noto Sans Bengali"_s, u"Noto Sans Thai"_s,   u"Noto Sans Hebrew"_s,
                            u"Noto Sans CJK SC"_s,  u"Noto Sans CJK JP"_s, u"Noto Sans CJK KR"_s,
                            u"Noto Sans Tamil"_s,   u"Noto Sans Telugu"_s};
    QStringList ordered;
    for (const QString &family : first) {
        if (fallbacks.contains(family)) {
            ordered.append(family);
        }
    }
    QFont::insertSubstitutions(u"Inter"_s, ordered);
}

} // namespace dotm::ui
