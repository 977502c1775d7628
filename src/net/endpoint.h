// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace dotm::net {

/// @p base with @p encodedPath ("/v1/x/a%2Fb", kept as it is) behind its own path, and @p query form-encoded.
[[nodiscard]] QUrl endpointUrl(const QUrl &base, const QString &encodedPath,
                               const QList<std::pair<QString, QString>> &query = {});

/// @p value for one segment of a path: a slash in it does not make a new segment.
[[nodiscard]] QString pathSegment(const QString &value);

} // namespace dotm::net
