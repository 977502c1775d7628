// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/jwt.h"

#include <QJsonDocument>

#include <optional>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // Writing it again catches padding and stray bits in the last character: one token, one spelling.
    if (!decoded || base64Url(*decoded) != text) {
        return std::nullopt;
    }
    return *decoded;
}

std::optional<QJsonObject> jsonPart(const QByteArray &text)
{
    const auto json = fromBase64Url(text);
    const QJsonDocument document = json ? QJsonDocument::fromJson(*json) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

core::Result<Jwt> parseJwt(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3) {
        return core::fail(core::ErrorCode::Unauthorized, u"the token has not three parts"_s);
    }
    const auto header = jsonPart(parts[0]);
    const auto claims = jsonPart(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !claims || !signature) {
        return core::fail(core::ErrorCode::Unauthorized,
                          u"a part of the token is not base64url of what it should be"_s);
    }
    return Jwt{*header, *claims, parts[0] + '.' + parts[1], *signature};
}

} // namespace dotm::firebase
