// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::domain {

/// "a•••@d•••.app" for "ada@dotmobile.app": enough to recognise somebody known, not enough to write to a stranger.
[[nodiscard]] QString maskedMail(const QString &mail);

} // namespace dotm::domain
