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
    const bool hasMore = fields.optionalFlag(QStringLiteral("has_more"));
    const QJsonArray data = fields.array(QStringLiteral("data"));
    if (!fields.isGood()) {
        return core::fail(fields.error());
    }
    auto items = net::parsedList<T>(data, parse);
    if (!items) {
        return core::fail(items.error());
    }
    return Page<T>{*std::move(items), hasMore};
}

template <typename T>
[[nodiscard]] core::Result<Page<T>> pageFrom(const QByteArray &json, const QString &what, ObjectParser<T> parse)
{
    const auto list = net::jsonObject(json, what);
    return list ? pageOf<T>(*list, what, parse) : core::fail(list.error());
}

} // namespace dotm::stripe::parser
