// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/mailkind.h"

namespace dotm::domain {

/// The text of a mail, with its places.
struct MailDraft
{
    QString subject;
    QString html;
    QString text; ///< for programs that show no HTML

    friend bool operator==(const MailDraft &, const MailDraft &) = default;
};

inline constexpr int kLongestMailSubject = 200;
inline constexpr int kLongestMailHtml = 60'000;
inline constexpr int kLongestMailText = 20'000;

/// What is wrong with a draft: a closed list, worded where it is read.
enum class MailFault {
    Empty,
    TooLong,         ///< what: how many characters it may have
    LineBreak,       ///< in the subject
    Control,         ///< a character nobody can see
    UnknownVariable, ///< what: its name; near: the nearest known one
    BrokenVariable,  ///< braces that are no place
    MissingVariable, ///< what: its name
    VariablePlace,   ///< what: a variable where none may stand (a style, a picture's address)
    Element,         ///< what: an element that may not be used
    Attribute,       ///< what: "element attribute"
    Link,            ///< what: an address that is not https or mailto
    Picture,         ///< what: an address that is neither https nor comes with the mail
    Style,           ///< what: the declaration
    Unclosed,        ///< what: an element
    Markup,          ///< what: the place that could not be read
};

struct MailProblem
{
    QString field; ///< "subject", "html", "text"
    MailFault fault = MailFault::Markup;
    QString what = {};
    QString near = {};
    int line = 0; ///< from 1; 0: of the whole

    friend bool operator==(const MailProblem &, const MailProblem &) = default;
};

[[nodiscard]] QString mailFaultName(MailFault fault); ///< "unknown_variable"
[[nodiscard]] std::optional<MailFault> mailFaultFromName(const QString &name);
/// One clear English sentence.
[[nodiscard]] QString mailProblemText(const MailProblem &problem);

/// Everything that keeps @p draft from being saved as the text of @p kind; at most a few dozen. Without a kind all
/// variables of all kinds are known and none is required.
[[nodiscard]] QList<MailProblem> mailProblems(std::optional<MailKind> kind, const MailDraft &draft);

/// SHA-256 of subject and bodies in hex: names a text without holding it.
[[nodiscard]] QString mailDigest(const MailDraft &draft);

} // namespace dotm::domain
