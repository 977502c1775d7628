// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/jsonfields.h"
#include "providers/stripe/stripeparser.h"

#include <QJsonArray>

#include <optional>

/// Pieces that every Stripe object shares. Used by the parser's own files only.
namespace dotm::stripe::parser {

[[nodiscard]] core::TimePoint fromSeconds(qint64 seconds);
[[nodiscard]] std::optional<core::TimePoint> optionalTime(net::JsonFields &fields, const QString &path);
/// The id behind a reference, which is an id or, when expanded, the whole object. Empty if it is neither.
[[nodiscard]] QString referencedId(const QJsonValue &reference);
[[nodiscard]] Metadata metadataOf(net::JsonFields &fields);

template <typename T>
using ObjectParser = core::Result<T> (*)(const QJsonObject &);

/// One page of a list object.
template <typename T>
[[nodiscard]] core::Result<Page<T>> pageOf(const QJsonObject &list, const QString &what, ObjectParser<T> parse)
{
    net::JsonFields fields(list, what);
    Page<T> page;
    page.hasMore = fields.optionalFlag(QStringLiteral("has_more"));
    if (!list.value(QStringLiteral("data")).isArray()) {
        return core::fail(core::ErrorCode::Protocol, what + QStringLiteral(": \"data\" is missing"));
    }
    for (const QJsonValue &each : fields.optionalArray(QStringLiteral("data"))) {
        core::Result<T> item = parse(each.toObject());
        if (!item) {
            return core::fail(item.error());
        }
        page.items.append(*std::move(item));
    }
    return fields.isGood() ? core::Result<Page<T>>(std::move(page)) : core::fail(fields.error());
}

template <typename T>
[[nodiscard]] core::Result<Page<T>> pageFrom(const QByteArray &json, const QString &what, ObjectParser<T> parse)
{
    const auto list = net::jsonObject(json, what);
    return list ? pageOf<T>(*list, what, parse) : core::fail(list.error());
}

} // namespace dotm::stripe::parser
