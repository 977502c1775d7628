// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::domain {

/// Phone numbers in E.164 ("+12125550147").
namespace phonenumber {

[[nodiscard]] bool isE164(const QString &text);
/// "+1 212 555 0147" for North America, otherwise groups of three after "+".
[[nodiscard]] QString grouped(const QString &e164);
/// "+1 212 ••• ••47": what is shown until somebody asks for more.
[[nodiscard]] QString masked(const QString &e164);
/// Three digits, first 2-9, not N11: a North American area code.
[[nodiscard]] bool isAreaCode(const QString &text);

} // namespace phonenumber
} // namespace dotm::domain
