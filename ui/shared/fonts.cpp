// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/fonts.h"

#include <QFont>
#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace dotm::ui {

void installFonts()
{
    for (const QString &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s}) {
        QFontDatabase::addApplicationFont(u":/dotm/fonts/DOTMInter-"_s + weight + u".otf"_s);
    }
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
    for (const QString &family : {u"DOTM Inter"_s, u"Inter"_s}) {
        QFont::insertSubstitutions(family, ordered);
    }
    // Where Arabic leads (qml/Theme/Script.qml), Latin letters and digits stay those of the interface.
    QFont::insertSubstitutions(u"Noto Sans Arabic"_s, QStringList{u"DOTM Inter"_s} + ordered);
}

QFont printedFont(int px, int weight)
{
    QFont font(QStringLiteral("DOTM Inter"));
    font.setPixelSize(px);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace dotm::ui
