// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/oxionumbers.h"

#include "sandbox/json.h"
#include "sandbox/oxioapi.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::oxio {

namespace {

constexpr int kNumbersPerCode = 100;
constexpr qsizetype kDefaultLimit = 10;
constexpr qsizetype kMostListed = 100;

QString numberAt(const QString &areaCode, int index)
{
    return u"+1"_s + areaCode + u"555"_s + QString::number(100 + index).rightJustified(4, u'0');
}

QSet<QString> takenNumbers(CheckedDb &db)
{
    QSet<QString> taken;
    const storage::Rows rows = db.query(u"SELECT number FROM oxio_lines"_s);
    for (const storage::Row &row : rows) {
        taken.insert(row.text(0));
    }
    return taken;
}

QString value(const Context &context, const QString &name)
{
    return context.query.queryItemValue(name, QUrl::FullyDecoded);
}

bool servesZip(const AreaCode &area, const QString &zip)
{
    return zip.isEmpty() || (!area.zipPrefix.isEmpty() && zip.startsWith(area.zipPrefix));
}

http::Response listAreaCodes(Context &context)
{
    const QString country = value(context, u"countryCode"_s);
    QJsonArray codes;
    for (const AreaCode &area : areaCodes()) {
        const bool isAsked =
            (country.isEmpty() || country == area.country) && servesZip(area, value(context, u"zipCode"_s));
        if (isAsked && !freeNumbers(context.db, area.code, {}, 1).isEmpty()) {
            codes.append(area.code);
        }
    }
    return jsonReply(200, QJsonObject{{u"areaCodes"_s, codes}});
}

http::Response listNumbers(Context &context)
{
    bool isNumber = true;
    const QString limitText = value(context, u"limit"_s);
    const qsizetype limit = limitText.isEmpty() ? kDefaultLimit : limitText.toLongLong(&isNumber);
    if (!isNumber || limit < 1) {
        return invalid({{u"limit"_s, u"limit must be a whole number above 0"_s}});
    }
    const QString zip = value(context, u"zipCode"_s);
    const QString nxx = value(context, u"nxx"_s);
    QJsonArray numbers;
    for (const QString &number :
         freeNumbers(context.db, value(context, u"areaCode"_s), value(context, u"countryCode"_s), qsizetype(1) << 16)) {
        const auto area = std::ranges::find(areaCodes(), number.mid(2, 3), &AreaCode::code);
        const bool isAsked = servesZip(*area, zip) && (nxx.isEmpty() || nxx == number.mid(5, 3));
        if (isAsked && numbers.size() < qMin(limit, kMostListed)) {
            numbers.append(QJsonObject{
                {u"phoneNumber"_s, number}, {u"areaCode"_s, area->code}, {u"countryCode"_s, area->country}});
        }
    }
    return jsonReply(200, QJsonObject{{u"phoneNumbers"_s, numbers}});
}

} // namespace

const QList<AreaCode> &areaCodes()
{
    static const QList<AreaCode> kCodes{
        {u"212"_s, u"US"_s, u"100"_s}, {u"213"_s, u"US"_s, u"900"_s}, {u"312"_s, u"US"_s, u"606"_s},
        {u"415"_s, u"US"_s, u"941"_s}, {u"617"_s, u"US"_s, u"021"_s}, {u"647"_s, u"CA"_s, {}},
        {u"514"_s, u"CA"_s, {}},       {u"604"_s, u"CA"_s, {}},
    };
    return kCodes;
}

QStringList freeNumbers(CheckedDb &db, const QString &areaCode, const QString &country, qsizetype limit)
{
    const QSet<QString> taken = takenNumbers(db);
    QStringList numbers;
    for (const AreaCode &area : areaCodes()) {
        if ((!areaCode.isEmpty() && area.code != areaCode) || (!country.isEmpty() && area.country != country)) {
            continue;
        }
        for (int i = 0; i < kNumbersPerCode && numbers.size() < limit; ++i) {
            const QString number = numberAt(area.code, i);
            if (!taken.contains(number)) {
                numbers.append(number);
            }
        }
    }
    return numbers;
}

bool isFree(CheckedDb &db, const QString &number)
{
    return freeNumbers(db, number.mid(2, 3), {}, kNumbersPerCode).contains(number);
}

void addNumberRoutes(Router &router, World &world)
{
    addRoute(router, world, "GET", u"/v3/phone-numbers/available-area-codes"_s, listAreaCodes);
    addRoute(router, world, "GET", u"/v3/phone-numbers/available"_s, listNumbers);
}

} // namespace dotm::sandbox::oxio
