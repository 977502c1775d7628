// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <QString>

namespace dotm::sandbox {

/// For text and for attribute values in double quotes.
[[nodiscard]] QString escape(const QString &text);
/// A whole page in the sandbox's look, under a bar that says *simulated*. @p title is escaped here; @p bodyHtml is
/// HTML, its values escaped by the caller. No scripts run in it. Forms may post to the sandbox only.
[[nodiscard]] http::Response htmlPage(const QString &title, const QString &bodyHtml, int status = 200);
/// 303 to @p location (a path of ours), the answer to a form.
[[nodiscard]] http::Response seeOther(const QString &location);

} // namespace dotm::sandbox
