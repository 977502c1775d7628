// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/secretstore.h"

#include <QRegularExpression>

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

core::Outcome checkSecretName(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}\\z"_s);
    if (!allowed.match(name).hasMatch()) {
        return core::fail(core::ErrorCode::Invalid,
                          u"A secret's name has letters, digits, dots, dashes and underscores only."_s);
    }
    return {};
}

} // namespace dotm::config
