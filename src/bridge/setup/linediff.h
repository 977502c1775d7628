// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dotm::bridge {

/// One line of a difference as it is shown.
struct DiffRow
{
    enum class Kind {
        Same,
        Removed,
        Added,
        Gap, ///< lines are left out here; no text
    };
    Kind kind = Kind::Same;
    QString text; ///< without its line end; longer than 400 characters is cut, with "…" where something is missing
};

/// The changed lines with up to three unchanged ones around them. Texts that are the same give nothing.
[[nodiscard]] QList<DiffRow> lineDiff(const QByteArray &before, const QByteArray &after);

} // namespace dotm::bridge
