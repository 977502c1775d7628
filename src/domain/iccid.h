// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

namespace dotm::domain {

/// The number of a SIM profile (ITU-T E.118). Carriers show it with a trailing filler F; compare by digits().
class Iccid
{
public:
    /// Tolerates blanks, hyphens and trailing fillers. 19 digits need a right Luhn digit; 20 digits may lack one (some
    /// operators overwrite the check place). Errors: Invalid.
    [[nodiscard]] static core::Result<Iccid> parse(const QString &text);
    /// Upper case, no blanks, no hyphens, no fillers; empty if anything but digits is left.
    [[nodiscard]] static QString digitsOf(const QString &text);
    [[nodiscard]] static bool hasValidLuhn(const QString &digits);

    [[nodiscard]] const QString &digits() const { return m_digits; }

private:
    QString m_digits;
};

} // namespace dotm::domain
