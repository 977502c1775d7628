// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace dotm::domain {

/// What somebody typed into the one search of the back office, read as everything it may be. A member that it cannot be
/// is empty.
struct SearchTerm
{
    QString id;               ///< exact: uid, line, activation, payment, invoice, request
    QString mailStart;        ///< lower case
    QStringList numberStarts; ///< E.164; a number without "+" may be a North American one
    QString iccidStart;       ///< digits

    /// Errors: Invalid for fewer than three characters, or more than 128.
    [[nodiscard]] static core::Result<SearchTerm> parse(const QString &text);
};

} // namespace dotm::domain
