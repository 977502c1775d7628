// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/searchterm.h"

#include <QRegularExpression>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShortest = 3;
constexpr qsizetype kLongest = 128;
constexpr qsizetype kShortestIccid = 6;
constexpr qsizetype kLongestNumber = 15; // E.164

QString withoutMarks(QString text)
{
    static const QRegularExpression marks(u"[\\s().\\-\u2010-\u2015]"_s);
    return text.remove(marks);
}

bool isDigits(const QString &text)
{
    static const QRegularExpression digits(u"\\A[0-9]+\\z"_s);
    return digits.match(text).hasMatch();
}

QStringList numberStartsOf(const QString &plain)
{
    const bool isWhole = plain.startsWith(u'+');
    const QString digits = isWhole ? plain.mid(1) : plain;
    if (digits.size() < kShortest || digits.size() > kLongestNumber || !isDigits(digits)) {
        return {};
    }
    if (isWhole) {
        return {u'+' + digits};
    }
    if (digits.startsWith("00"_L1)) {
        return {u'+' + digits.mid(2)};
    }
    return {u'+' + digits, u"+1"_s + digits};
}

QString iccidStartOf(const QString &plain)
{
    static const QRegularExpression fillers(u"[Ff]+\\z"_s);
    QString digits = plain;
    digits.remove(fillers);
    const bool isTelecom = digits.startsWith("89"_L1); // ITU-T E.118
    return isTelecom && digits.size() >= kShortestIccid && isDigits(digits) ? digits : QString();
}

} // namespace

core::Result<SearchTerm> SearchTerm::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < kShortest || trimmed.size() > kLongest) {
        return core::fail(core::ErrorCode::Invalid, u"Type three characters or more, and at most 128."_s);
    }
    SearchTerm term;
    static const QRegularExpression blank(u"\\s"_s);
    if (!trimmed.contains(blank)) {
        term.id = trimmed;
        term.mailStart = trimmed.toLower();
    }
    const QString plain = withoutMarks(trimmed);
    term.numberStarts = numberStartsOf(plain);
    term.iccidStart = iccidStartOf(plain);
    return term;
}

} // namespace dotm::domain
