// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/maildraft.h"

namespace dotm::domain {

/// What the HTML of a mail may refer to.
struct MailReferences
{
    QStringList links;    ///< variables that are whole addresses
    QStringList pictures; ///< content ids that come with the mail
};

/// What in @p html is not of the closed list: elements, attributes, styles, addresses. The reader is stricter than any
/// browser: what it cannot read exactly is a fault, so nobody else can read it otherwise. Linear in time; ends after a
/// few dozen faults.
[[nodiscard]] QList<MailProblem> mailMarkupProblems(const QString &html, const MailReferences &references);

} // namespace dotm::domain
