// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace dotm::firebase {

/// A compact JWS taken apart, nothing in it believed yet.
struct Jwt
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart; ///< header.payload as sent
    QByteArray signature;
};

/// Three parts of strict base64url without padding (RFC 7515), the first two JSON objects; else Unauthorized.
[[nodiscard]] core::Result<Jwt> parseJwt(const QByteArray &token);

[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

} // namespace dotm::firebase
