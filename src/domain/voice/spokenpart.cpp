// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/spokenpart.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStackedMarks = 3; // no script's names need more of them on one letter

bool isAddress(QStringView text)
{
    return text.contains(u'@') || text.contains(u"://") || text.contains(u"www.", Qt::CaseInsensitive);
}

bool isKept(char32_t c)
{
    constexpr QStringView kNameMarks = u".,'-\u2019\u2018\u2010\u2011\u00B7\u30FB\u05F3\u05F4";
    return QChar::isLetterOrNumber(c) || (c <= 0xFFFF && kNameMarks.contains(QChar(static_cast<char16_t>(c))));
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D; // Persian and Indian names are written with them
}

/// Every character that may stay; whatever else separates becomes one space.
QString keptOf(QStringView text)
{
    QString result;
    int marks = 0;
    bool isAfterLetter = false;
    for (const char32_t c : text.toUcs4()) {
        const bool isMark = QChar::isMark(c);
        marks = isMark ? marks + 1 : 0;
        const bool stays = isMark ? isAfterLetter && marks <= kStackedMarks : isJoiner(c) ? isAfterLetter : isKept(c);
        if (stays) {
            result += QChar::fromUcs4(c);
        } else if (!isMark && !isJoiner(c) && !result.endsWith(u' ') && QChar::category(c) != QChar::Other_Format) {
            result += u' ';
        }
        isAfterLetter = stays && !isJoiner(c) && (isMark || QChar::isLetter(c));
    }
    return result;
}

QString cutAt(const QString &text, int longest)
{
    if (text.size() <= longest) {
        return text;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(longest);
    const qsizetype end = finder.isAtBoundary() ? longest : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    const qsizetype space = text.lastIndexOf(u' ', end);
    return text.left(space > longest / 2 ? space : end);
}

QString trimmedOfMarks(QStringView text)
{
    constexpr QStringView kNotAtTheEnds = u" .,-\u2010\u2011\u00B7\u30FB\u200C\u200D";
    while (!text.isEmpty() && kNotAtTheEnds.contains(text.front())) {
        text = text.mid(1);
    }
    while (!text.isEmpty() && kNotAtTheEnds.contains(text.back())) {
        text.chop(1);
    }
    return text.toString();
}

bool hasLetter(QStringView text)
{
    const QList<uint> all = text.toUcs4();
    return std::ranges::any_of(all, [](char32_t c) { return QChar::isLetter(c); });
}

} // namespace

QString spokenPart(QStringView text, int longest)
{
    const QStringView head = text.left(static_cast<qsizetype>(longest) * 8);
    if (isAddress(head)) {
        return {};
    }
    const QString kept = keptOf(head.toString().normalized(QString::NormalizationForm_C)).simplified();
    const QString result = trimmedOfMarks(cutAt(kept, longest));
    return hasLetter(result) ? result : QString();
}

} // namespace dotm::domain
