// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/parserparts.h"

#include <algorithm>

namespace dotm::stripe::parser {
using namespace Qt::Literals::StringLiterals;

core::TimePoint fromSeconds(qint64 seconds)
{
    // Nothing that Stripe means lies outside; anything more would overflow as milliseconds.
    constexpr qint64 kEndOfYear9999 = 253'402'300'799;
    return core::fromMs(std::clamp<qint64>(seconds, 0, kEndOfYear9999) * 1000);
}

std::optional<core::TimePoint> optionalTime(net::JsonFields &fields, const QString &path)
{
    if (fields.isMissing(path)) {
        return std::nullopt;
    }
    return fromSeconds(fields.optionalInteger(path));
}

QString referencedId(const QJsonValue &reference)
{
    return reference.isObject() ? reference.toObject().value("id"_L1).toString() : reference.toString();
}

Metadata metadataOf(net::JsonFields &fields)
{
    Metadata result;
    const QJsonObject object = fields.optionalObject(u"metadata"_s);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        result.insert(entry.key(), entry.value().toString());
    }
    return result;
}

} // namespace dotm::stripe::parser
