// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/checkeddb.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

#include <QJsonObject>

#include <functional>

namespace dotm::sandbox::oxio {

/// One call at work, inside its transaction.
struct Context
{
    World &world;
    CheckedDb db;
    QHash<QString, QString> path;
    QUrlQuery query;
    QJsonObject body; ///< of a POST
};

using Handler = std::function<http::Response(Context &context)>;

/// What every call has in common: Basic credentials (any, but both parts), a JSON body, one transaction, and the
/// headers of the cache in front. @p path is below "/oxio".
void addRoute(Router &router, World &world, const QByteArray &method, const QString &path, Handler handler);

/// {"error":...,"code":...,"details":{...}}
[[nodiscard]] http::Response refusal(int status, int code, const QString &error, const QJsonObject &details = {});
/// 400 "Invalid parameters" with code 6801 and what is wrong with each field.
[[nodiscard]] http::Response invalid(const QJsonObject &details);
/// 400, code 6805: the body the real one answers when an e-mail address is taken.
[[nodiscard]] http::Response duplicateEmail();
[[nodiscard]] http::Response notFound(const QString &what);
/// "2026-01-15T09:30:00.000Z"
[[nodiscard]] QString isoTime(qint64 ms);
/// A random UUID in text form, as OXIO's ids are.
[[nodiscard]] QString newId(World &world);

/// The brand of everybody who does not name one.
inline constexpr QLatin1StringView kBrand("00000000-0000-4000-8000-000000000001");
[[nodiscard]] bool hasUser(Context &context, const QString &id);

void addLineRoutes(Router &router, World &world);
void addNumberRoutes(Router &router, World &world);
void addUserRoutes(Router &router, World &world);
void addZipRoutes(Router &router, World &world);

} // namespace dotm::sandbox::oxio
