// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/mailerror.h"
#include "sandbox/mailstore.h"

namespace dotm::sandbox::resend {

/// The mail that a body of POST /emails describes, checked as Resend checks it. Addresses at resend.dev mean what they
/// mean there: "bounced@" bounces, "complained@" complains; everything else is delivered at once.
[[nodiscard]] Result<Mail> parseMail(const QJsonObject &body);
/// Resend's "email" object.
[[nodiscard]] QJsonObject mailJson(const Mail &mail);

} // namespace dotm::sandbox::resend
