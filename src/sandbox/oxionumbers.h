// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/checkeddb.h"

#include <QStringList>

namespace dotm::sandbox::oxio {

/// The stock of numbers: 100 fictional ones ("+12125550100" ... "0199") for each area code, in order. A number of a
/// line is out of the stock for good.
struct AreaCode
{
    QString code;
    QString country;   ///< "US", "CA"
    QString zipPrefix; ///< first three digits of zip codes there; empty in Canada
};
[[nodiscard]] const QList<AreaCode> &areaCodes();

/// Free numbers of @p areaCode (of all if empty) in @p country (any if empty), at most @p limit.
[[nodiscard]] QStringList freeNumbers(CheckedDb &db, const QString &areaCode, const QString &country, qsizetype limit);
/// Whether @p number ("+12125550100") belongs to the stock and no line has it.
[[nodiscard]] bool isFree(CheckedDb &db, const QString &number);

} // namespace dotm::sandbox::oxio
