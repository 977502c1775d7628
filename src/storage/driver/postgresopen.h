// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <libpq-fe.h>

#include <memory>

namespace dotm::storage {

struct PostgresCloser
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using PostgresHandle = std::unique_ptr<PGconn, PostgresCloser>;

/// Connects (see openPostgres()); blocks for at most the URL's connect_timeout, 5 s if it has none. Errors: Invalid for
/// an address that libpq would misread, Unavailable when the server cannot be reached or refuses us.
[[nodiscard]] core::Result<PostgresHandle> connectPostgres(const QString &url);

} // namespace dotm::storage
