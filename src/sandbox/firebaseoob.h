// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/firebasedesk.h"

namespace dotm::sandbox::firebase {

/// A code that somebody proves an address with ("out of band").
struct OobCode
{
    QString code;
    QString type;  ///< EMAIL_SIGNIN, PASSWORD_RESET, VERIFY_EMAIL, VERIFY_AND_CHANGE_EMAIL
    QString email; ///< whose it is
    QString newEmail;
    QString link;
    qint64 expiresAt = 0; ///< ms
};

[[nodiscard]] core::Outcome installOobCodes(storage::Connection &db);

/// A code that can still be used: MISSING_OOB_CODE, INVALID_OOB_CODE, EXPIRED_OOB_CODE.
[[nodiscard]] Result<OobCode> findOobCode(Desk &desk, const QString &code);
void burnOobCode(Desk &desk, const QString &code);
/// Verifies an address or changes it: the effect of VERIFY_EMAIL and VERIFY_AND_CHANGE_EMAIL.
[[nodiscard]] Result<User> applyOobCode(Desk &desk, const QString &code);

/// accounts:sendOobCode. The mail goes to the mailbox, or back as "oobLink" to an administrator who asks.
[[nodiscard]] Answer sendOobCode(Desk &desk);
/// accounts:resetPassword: looks at a code, or uses it when a new password is given.
[[nodiscard]] Answer resetPassword(Desk &desk);
/// GET /emulator/v1/projects/{p}/oobCodes.
[[nodiscard]] Answer listOobCodes(Desk &desk);

} // namespace dotm::sandbox::firebase
