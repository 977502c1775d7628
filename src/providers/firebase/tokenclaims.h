// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "providers/firebase/firebasetypes.h"

#include <QJsonObject>
#include <QString>

namespace dotm::firebase {

/// Reads the payload of an ID token and applies every rule that needs no key: aud and iss name @p projectId, sub has 1
/// to 128 characters, exp is ahead of @p now, iat and auth_time are not (60 s of clock difference allowed), and no
/// tenant is named. Anything else is Unauthorized.
[[nodiscard]] core::Result<VerifiedToken> readClaims(const QJsonObject &claims, const QString &projectId,
                                                     core::TimePoint now);

} // namespace dotm::firebase
