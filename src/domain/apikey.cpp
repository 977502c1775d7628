// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/apikey.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace dotm::domain::apikey {
using namespace Qt::Literals::StringLiterals;

namespace {

bool isUrlSafe(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') ||
           code == u'-' || code == u'_';
}

} // namespace

bool isWellFormed(const QString &key)
{
    return key.size() == kPrefix.size() + kRandomLength && key.startsWith(kPrefix) &&
           std::all_of(key.begin() + kPrefix.size(), key.end(), isUrlSafe);
}

QString digest(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool isUsualPort = url.port() == (url.scheme() == "https"_L1 ? 443 : 80);
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() && !isUsualPort &&
           text == url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
}

} // namespace dotm::domain::apikey
