// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/readingtime.h"

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kPause = 400;
constexpr qint64 kLetter = 65;
constexpr qint64 kSign = 190; ///< one that stands for a syllable or a word

bool isSyllabic(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul;
}

} // namespace

qint64 readingMs(const QString &sentence)
{
    qint64 ms = kPause;
    for (const uint point : sentence.toUcs4()) {
        const char32_t each = point;
        if (!QChar::isMark(each) && QChar::category(each) != QChar::Other_Format) {
            ms += isSyllabic(QChar::script(each)) ? kSign : kLetter;
        }
    }
    return ms;
}

QString playTimeText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace dotm::ui
