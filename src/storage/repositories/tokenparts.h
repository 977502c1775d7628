// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace dotm::storage {

/// An amount of atomic units in three numbers of a database: whole DOTM, then twice nine digits. Sums of each stay
/// below 2^63 for as many rows as there can be.
struct TokenParts
{
    qint64 whole = 0;
    qint64 high = 0;
    qint64 low = 0;

    /// Nothing for what is no number or has more whole DOTM than a column holds.
    [[nodiscard]] static std::optional<TokenParts> of(const QString &units);
    /// The digits again, of sums as well.
    [[nodiscard]] QString units() const;
};

} // namespace dotm::storage
