// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/parameters.h"

#include <algorithm>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;

static bool holdsNul(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text && text->contains(QChar::Null);
}

core::Outcome checkParameters(const Values &parameters)
{
    if (std::ranges::any_of(parameters, holdsNul)) {
        return core::fail(core::ErrorCode::Invalid, u"Text with a NUL character cannot be stored."_s);
    }
    return {};
}

} // namespace dotm::storage
