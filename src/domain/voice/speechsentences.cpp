// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/speechsentences.h"

#include "domain/voice/speechabbreviations.h"
#include "domain/voice/voicelanguage.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kThaiPiece = 60; // about as long as a sentence elsewhere

bool isThai(QChar c)
{
    return c.script() == QChar::Script_Thai && c != u'ๆ' && c != u'ฯ'; // these two repeat or shorten what they follow
}

bool isGreekQuestion(QChar c)
{
    return c == u';' || c == QChar(0x037E);
}

/// French sets a space before the quote that closes; Unicode's rules leave the quote to the next sentence.
qsizetype pastCloser(const QString &text, qsizetype end)
{
    constexpr QStringView kClosers = u"»”’)]";
    const bool isCloser = end < text.size() && kClosers.contains(text[end]);
    if (!isCloser || (end + 1 < text.size() && !text[end + 1].isSpace())) {
        return end;
    }
    return std::min(end + 2, text.size());
}

/// Where Unicode's rules see the end of a sentence; the white space after it belongs to it.
QList<qsizetype> endsByUnicode(const QString &text)
{
    QList<qsizetype> result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        result.append(pastCloser(text, end));
    }
    return result;
}

/// And where only the language knows it.
QList<qsizetype> endsByLanguage(const QString &text, QStringView code)
{
    QList<qsizetype> result;
    qsizetype last = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (!text[i].isSpace()) {
            continue;
        }
        const bool isQuestion = code == u"el" && isGreekQuestion(text[i - 1]);
        const bool isClause = code == u"th" && i - last >= kThaiPiece && isThai(text[i - 1]) && isThai(text[i + 1]);
        if (isQuestion || isClause) {
            last = i + 1;
            result.append(last);
        }
    }
    return result;
}

bool hasWords(QStringView piece)
{
    return std::ranges::any_of(piece, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Whether the piece that ends here goes on in the next one.
bool goesOn(QStringView piece, QStringView code)
{
    if (piece.endsWith(u'\n') || piece.endsWith(u'\r') || piece.endsWith(QChar::ParagraphSeparator)) {
        return false;
    }
    const QStringView words = piece.trimmed();
    if (!words.endsWith(u'.')) {
        return false;
    }
    const QStringView bare = words.chopped(1);
    const auto begin = std::find_if(bare.crbegin(), bare.crend(),
                                    [](QChar c) { return c.isSpace() || c == u'(' || c == u'"' || c == u'«'; });
    return isAbbreviation(bare.last(begin - bare.crbegin()), code);
}

QStringList wholeSentences(const QString &text, QStringView code)
{
    QList<qsizetype> ends = endsByUnicode(text) + endsByLanguage(text, code);
    ends.append(text.size());
    std::ranges::sort(ends);
    QStringList result;
    QString held;
    for (qsizetype begin = 0; const qsizetype end : ends) {
        held += QStringView(text).mid(begin, end - begin);
        begin = end;
        const bool isLast = end == text.size();
        if (!isLast && (held.isEmpty() || goesOn(held, code))) {
            continue;
        }
        const QString piece = held.trimmed();
        held.clear();
        if (!piece.isEmpty() && !hasWords(piece) && !result.isEmpty()) {
            result.back() += u' ' + piece;
        } else if (!piece.isEmpty()) {
            result.append(piece);
        }
    }
    return result;
}

/// The last place in @p window where its script lets a line be broken; 0 when there is none.
qsizetype lastBreak(const QString &window, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, window);
    finder.setPosition(kLongestSentence);
    return finder.isAtBoundary() ? kLongestSentence : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

qsizetype lastClause(QStringView window)
{
    constexpr QStringView kWithSpace = u",;:،؛–—";
    constexpr QStringView kWithout = u"、，；：";
    for (qsizetype i = kLongestSentence - 1; i > kLongestSentence / 3; --i) {
        if (kWithout.contains(window[i]) || (kWithSpace.contains(window[i]) && window[i + 1].isSpace())) {
            return i + 1;
        }
    }
    return 0;
}

qsizetype cutOf(const QString &piece)
{
    const QString window = piece.left(kLongestSentence + 32);
    for (const qsizetype cut : {lastClause(window), lastBreak(window, QTextBoundaryFinder::Line),
                                lastBreak(window, QTextBoundaryFinder::Grapheme)}) {
        if (cut > 0) {
            return cut;
        }
    }
    return piece[kLongestSentence].isLowSurrogate() ? kLongestSentence - 1 : kLongestSentence;
}

static_assert(kLongestSentence < 3'000, "every model takes every piece");

} // namespace

QStringList sentencesOf(const QString &text, QStringView code)
{
    QStringList result;
    for (QString rest : wholeSentences(text, code)) {
        while (rest.size() > kLongestSentence) {
            const qsizetype cut = cutOf(rest);
            result.append(rest.left(cut).trimmed());
            rest = rest.mid(cut).trimmed();
        }
        if (!rest.isEmpty()) {
            result.append(rest);
        }
    }
    return result;
}

} // namespace dotm::domain
