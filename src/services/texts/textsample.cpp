// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/texts/textsample.h"

namespace dotm::services {
using domain::MailDraft;
using domain::MailFault;
using domain::MailKind;
using domain::MailProblem;

namespace {

/// What is missing or misspelt can be shown; what could do harm cannot.
bool isSafe(const MailProblem &problem)
{
    static const QList<MailFault> kHarmless{MailFault::UnknownVariable, MailFault::BrokenVariable,
                                            MailFault::MissingVariable, MailFault::Empty};
    return kHarmless.contains(problem.fault) || problem.field != QLatin1StringView("html");
}

QString withUnixLines(QString text)
{
    return text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
}

} // namespace

mailtext::Values sampleValues(std::optional<MailKind> kind)
{
    mailtext::Values values;
    for (const MailKind each : domain::mailKinds()) {
        if (kind && *kind != each) {
            continue;
        }
        for (const domain::MailVariable &variable : domain::mailVariables(each)) {
            values.insert(variable.name, variable.sample);
        }
    }
    return values;
}

MailDraft tidied(const MailDraft &draft)
{
    return {draft.subject.trimmed(), withUnixLines(draft.html), withUnixLines(draft.text)};
}

TextPreview previewOf(std::optional<MailKind> kind, const MailDraft &draft)
{
    const mailtext::Values values = sampleValues(kind);
    TextPreview preview;
    preview.problems = domain::mailProblems(kind, draft);
    preview.filled.subject = mailtext::fillSubject(draft.subject, values);
    preview.filled.text = mailtext::fill(draft.text, values);
    if (std::ranges::all_of(preview.problems, &isSafe)) {
        preview.filled.html = mailtext::fillHtml(draft.html, values);
    }
    return preview;
}

core::Outcome checkDraft(std::optional<MailKind> kind, const MailDraft &draft)
{
    const QList<MailProblem> problems = domain::mailProblems(kind, draft);
    return problems.isEmpty() ? core::Outcome()
                              : core::fail(core::ErrorCode::Invalid, domain::mailProblemText(problems.first()));
}

} // namespace dotm::services
