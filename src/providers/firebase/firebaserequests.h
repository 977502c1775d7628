// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QUrl>

namespace dotm::firebase {

/// @p path below @p base; with ?key= when @p apiKey is not empty.
[[nodiscard]] QUrl endpoint(const QUrl &base, const QString &path, const core::SecretString &apiKey = {});

[[nodiscard]] net::HttpRequest jsonPost(const QUrl &url, const QJsonObject &body);
[[nodiscard]] net::HttpRequest formPost(const QUrl &url, const QList<std::pair<QString, QString>> &fields);

} // namespace dotm::firebase
