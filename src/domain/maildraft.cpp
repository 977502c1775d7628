// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/maildraft.h"

#include "domain/mailmarkup.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostProblems = 24;

struct FaultRow
{
    MailFault fault;
    const char *name;
    const char *sentence; ///< %1 is what, %2 the field
};

constexpr std::array kFaults = {
    FaultRow{MailFault::Empty, "empty", "The %2 is empty."},
    FaultRow{MailFault::TooLong, "too_long", "The %2 may have at most %1 characters."},
    FaultRow{MailFault::LineBreak, "line_break", "The %2 may have one line only."},
    FaultRow{MailFault::Control, "control", "The %2 holds a character that cannot be seen."},
    FaultRow{MailFault::UnknownVariable, "unknown_variable", "The %2 names {{%1}}, which is no variable of this mail."},
    FaultRow{MailFault::BrokenVariable, "broken_variable", "The %2 has braces that are no variable: %1"},
    FaultRow{MailFault::MissingVariable, "missing_variable", "The %2 must have {{%1}}."},
    FaultRow{MailFault::VariablePlace, "variable_place", "The %2 has a variable where none may stand: %1"},
    FaultRow{MailFault::Element, "element", "The %2 may not use the element %1."},
    FaultRow{MailFault::Attribute, "attribute", "The %2 may not use the attribute %1."},
    FaultRow{MailFault::Link, "link", "The %2 may link to https and mailto only: %1"},
    FaultRow{MailFault::Picture, "picture", "The %2 may show pictures by https only: %1"},
    FaultRow{MailFault::Style, "style", "The %2 may not use this style: %1"},
    FaultRow{MailFault::Unclosed, "unclosed", "The %2 does not close the element %1 where it should."},
    FaultRow{MailFault::Markup, "markup", "The %2 cannot be read here: %1"},
};

const FaultRow &rowOf(MailFault fault)
{
    return *std::ranges::find(kFaults, fault, &FaultRow::fault);
}

QList<MailVariable> variablesOf(std::optional<MailKind> kind)
{
    if (kind) {
        return mailVariables(*kind);
    }
    QList<MailVariable> all;
    for (const MailKind each : mailKinds()) {
        for (MailVariable variable : mailVariables(each)) {
            variable.isRequired = false;
            all.append(variable);
        }
    }
    return all;
}

/// How many letters differ, by Levenshtein.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

QString nearest(const QString &name, const QList<MailVariable> &variables)
{
    QString best;
    int least = static_cast<int>(name.size()) / 3 + 1;
    for (const MailVariable &variable : variables) {
        const int apart = distance(name.left(64), variable.name);
        if (apart < least) {
            least = apart;
            best = variable.name;
        }
    }
    return best;
}

int lineAt(const QString &text, qsizetype place)
{
    return static_cast<int>(QStringView(text).first(place).count(u'\n')) + 1;
}

/// Every {{ has to begin a known place, and no place may be missing.
QList<MailProblem> placeProblems(const QString &field, const QString &text, const QList<MailVariable> &variables)
{
    static const QRegularExpression kPlace(u"\\{\\{([a-z_]{1,64})\\}\\}"_s);
    QList<MailProblem> problems;
    QSet<QString> used;
    QString rest = text;
    for (const QRegularExpressionMatch &match : kPlace.globalMatch(text)) {
        const QString name = match.captured(1);
        used.insert(name);
        if (std::ranges::find(variables, name, &MailVariable::name) == variables.end()) {
            problems.append({field, MailFault::UnknownVariable, name, nearest(name, variables),
                             lineAt(text, match.capturedStart())});
        }
        std::fill_n(rest.begin() + match.capturedStart(), match.capturedLength(), u' ');
        if (problems.size() >= kMostProblems) {
            return problems;
        }
    }
    const qsizetype open = rest.indexOf("{{"_L1);
    const qsizetype broken = open >= 0 ? open : rest.indexOf("}}"_L1);
    if (broken >= 0) {
        problems.append(
            {field, MailFault::BrokenVariable, text.mid(broken, 24).section(u'\n', 0, 0), {}, lineAt(text, broken)});
    }
    const bool mayMiss = field == "subject"_L1;
    for (const MailVariable &variable : variables) {
        if (variable.isRequired && !mayMiss && !used.contains(variable.name)) {
            problems.append({field, MailFault::MissingVariable, variable.name});
        }
    }
    return problems;
}

QList<MailProblem> plainProblems(const QString &field, const QString &text, int longest, bool isOneLine)
{
    const auto isHidden = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    };
    const auto isBreak = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    if (text.trimmed().isEmpty()) {
        return {{field, MailFault::Empty}};
    }
    if (text.size() > longest) {
        return {{field, MailFault::TooLong, QString::number(longest)}};
    }
    if (isOneLine && std::ranges::any_of(text, isBreak)) {
        return {{field, MailFault::LineBreak}};
    }
    if (std::ranges::any_of(text, isHidden)) {
        return {{field, MailFault::Control}};
    }
    return {};
}

} // namespace

QString mailFaultName(MailFault fault)
{
    return QString::fromLatin1(rowOf(fault).name);
}

std::optional<MailFault> mailFaultFromName(const QString &name)
{
    const auto found =
        std::ranges::find_if(kFaults, [&](const FaultRow &row) { return QLatin1StringView(row.name) == name; });
    return found == kFaults.end() ? std::nullopt : std::optional(found->fault);
}

QString mailProblemText(const MailProblem &problem)
{
    const QString part = problem.field == "html"_L1   ? u"HTML body"_s
                         : problem.field == "text"_L1 ? u"plain body"_s
                                                      : u"subject"_s;
    QString sentence = QString::fromLatin1(rowOf(problem.fault).sentence).replace("%2"_L1, part);
    sentence.replace("%1"_L1, problem.what);
    if (!problem.near.isEmpty()) {
        sentence += u" The nearest is {{%1}}."_s.arg(problem.near);
    }
    return sentence;
}

QList<MailProblem> mailProblems(std::optional<MailKind> kind, const MailDraft &draft)
{
    struct Part
    {
        QString field;
        const QString &text;
        int longest;
    };
    const QList<MailVariable> variables = variablesOf(kind);
    const std::array parts = {Part{u"subject"_s, draft.subject, kLongestMailSubject},
                              Part{u"html"_s, draft.html, kLongestMailHtml},
                              Part{u"text"_s, draft.text, kLongestMailText}};
    QList<MailProblem> problems;
    bool isHtmlWhole = true;
    for (const Part &part : parts) {
        QList<MailProblem> found = plainProblems(part.field, part.text, part.longest, part.field == "subject"_L1);
        isHtmlWhole = isHtmlWhole && (part.field != "html"_L1 || found.isEmpty());
        problems += found.isEmpty() ? placeProblems(part.field, part.text, variables) : found;
    }
    if (isHtmlWhole) {
        MailReferences references;
        for (const MailVariable &variable : variables) {
            if (variable.isLink) {
                references.links.append(variable.name);
            }
        }
        for (const MailKind each : mailKinds()) {
            references.pictures += !kind || *kind == each ? mailPictures(each) : QStringList();
        }
        problems += mailMarkupProblems(draft.html, references);
    }
    return problems;
}

QString mailDigest(const MailDraft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {draft.subject, draft.html, draft.text}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace dotm::domain
