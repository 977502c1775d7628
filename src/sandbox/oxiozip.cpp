// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/oxioapi.h"

#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::oxio {

namespace {

constexpr qsizetype kDefaultPerPage = 50;
constexpr qsizetype kMostPerPage = 500;

struct Zip
{
    QString code;
    QString city;
    QString state;
};

const QList<Zip> &zips()
{
    static const QList<Zip> kZips{
        {u"02108"_s, u"Boston"_s, u"MA"_s},        {u"02109"_s, u"Boston"_s, u"MA"_s},
        {u"02110"_s, u"Boston"_s, u"MA"_s},        {u"10001"_s, u"New York"_s, u"NY"_s},
        {u"10002"_s, u"New York"_s, u"NY"_s},      {u"10003"_s, u"New York"_s, u"NY"_s},
        {u"60601"_s, u"Chicago"_s, u"IL"_s},       {u"60602"_s, u"Chicago"_s, u"IL"_s},
        {u"60603"_s, u"Chicago"_s, u"IL"_s},       {u"90012"_s, u"Los Angeles"_s, u"CA"_s},
        {u"90013"_s, u"Los Angeles"_s, u"CA"_s},   {u"90014"_s, u"Los Angeles"_s, u"CA"_s},
        {u"94102"_s, u"San Francisco"_s, u"CA"_s}, {u"94103"_s, u"San Francisco"_s, u"CA"_s},
        {u"94105"_s, u"San Francisco"_s, u"CA"_s},
    };
    return kZips;
}

QJsonObject zipObject(const Zip &zip)
{
    return {{u"zipCode"_s, zip.code}, {u"city"_s, zip.city}, {u"state"_s, zip.state}, {u"countryCode"_s, u"US"_s}};
}

/// A whole number from 1, or @p fallback when @p text is empty; nothing when it is anything else.
std::optional<qsizetype> countOf(const QString &text, qsizetype fallback)
{
    bool isNumber = true;
    const qsizetype number = text.isEmpty() ? fallback : text.toLongLong(&isNumber);
    return isNumber && number >= 1 && number <= 1'000'000 ? std::optional(number) : std::nullopt;
}

http::Response listZips(Context &context)
{
    const std::optional<qsizetype> perPage = countOf(context.query.queryItemValue(u"perPage"_s), kDefaultPerPage);
    const std::optional<qsizetype> page = countOf(context.query.queryItemValue(u"page"_s), 1);
    if (!perPage || !page) {
        return invalid({{perPage ? u"page"_s : u"perPage"_s, u"must be a whole number above 0"_s}});
    }
    const QString prefix = context.query.queryItemValue(u"prefix"_s);
    const QString state = context.query.queryItemValue(u"state"_s);
    QList<Zip> hits;
    std::ranges::copy_if(zips(), std::back_inserter(hits), [&](const Zip &zip) {
        return zip.code.startsWith(prefix) && (state.isEmpty() || zip.state == state);
    });
    QJsonArray shown;
    for (const Zip &zip : hits.mid((*page - 1) * qMin(*perPage, kMostPerPage), qMin(*perPage, kMostPerPage))) {
        shown.append(zipObject(zip));
    }
    return jsonReply(
        200,
        QJsonObject{{u"zipCodes"_s, shown}, {u"page"_s, *page}, {u"perPage"_s, *perPage}, {u"total"_s, hits.size()}});
}

http::Response readZip(Context &context)
{
    const auto found = std::ranges::find(zips(), context.path[u"zip"_s], &Zip::code);
    return found == zips().end() ? notFound(u"Zip code"_s) : jsonReply(200, zipObject(*found));
}

} // namespace

void addZipRoutes(Router &router, World &world)
{
    addRoute(router, world, "GET", u"/v3-internal/zip-codes"_s, listZips);
    addRoute(router, world, "GET", u"/v3-internal/zip-codes/{zip}"_s, readZip);
}

} // namespace dotm::sandbox::oxio
