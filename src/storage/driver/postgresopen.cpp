// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/postgresopen.h"

#include <algorithm>
#include <array>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

struct OptionsCloser
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

/// libpq splits at the first '@' and '/', so a password that is not percent-encoded ends up in the host, port or
/// database name, and from there in libpq's messages. Such an address is refused before it is used.
static bool looksMisread(const PQconninfoOption &option)
{
    const QByteArrayView keyword(option.keyword);
    const QByteArrayView value(option.val ? option.val : "");
    if (keyword == "port") {
        return !std::ranges::all_of(value, [](char c) { return (c >= '0' && c <= '9') || c == ','; });
    }
    return (keyword == "host" || keyword == "dbname") && value.contains('@');
}

static core::Outcome checkUrl(const QByteArray &url)
{
    const bool isUrl = url.startsWith("postgresql://") || url.startsWith("postgres://");
    const std::unique_ptr<PQconninfoOption, OptionsCloser> options(isUrl ? PQconninfoParse(url.constData(), nullptr)
                                                                         : nullptr);
    bool good = options != nullptr;
    for (const PQconninfoOption *option = options.get(); good && option->keyword; ++option) {
        good = !looksMisread(*option);
    }
    if (!good) {
        return core::fail(
            ErrorCode::Invalid,
            u"The database address is not a valid PostgreSQL URL; special characters in its password must "
            "be percent-encoded."_s);
    }
    return {};
}

static void dropNotice(void *, const PGresult *)
{
    // The default prints on stderr, and a notice may quote values.
}

core::Result<PostgresHandle> connectPostgres(const QString &url)
{
    const QByteArray address = url.toUtf8();
    if (const core::Outcome checked = checkUrl(address); !checked) {
        return core::fail(checked.error());
    }
    // What stands before dbname is a default that the URL may replace.
    const std::array keywords{"connect_timeout",  "keepalives_idle",  "keepalives_interval",
                              "keepalives_count", "tcp_user_timeout", "application_name",
                              "dbname",           "client_encoding",  static_cast<const char *>(nullptr)};
    const std::array values{
        "5", "30", "10", "3", "30000", "dotm", address.constData(), "UTF8", static_cast<const char *>(nullptr)};
    constexpr int kExpandDbname = 1;
    PostgresHandle handle(PQconnectdbParams(keywords.data(), values.data(), kExpandDbname));
    if (PQstatus(handle.get()) != CONNECTION_OK) {
        return core::fail(ErrorCode::Unavailable, u"PostgreSQL cannot be reached: %1"_s.arg(
                                                      QString::fromUtf8(PQerrorMessage(handle.get())).simplified()));
    }
    PQsetNoticeReceiver(handle.get(), dropNotice, nullptr);
    return handle;
}

} // namespace dotm::storage
