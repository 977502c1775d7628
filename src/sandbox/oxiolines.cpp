// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/oxioapi.h"

#include "sandbox/json.h"
#include "sandbox/oxionumbers.h"
#include "sandbox/oxiosim.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::oxio {

namespace {

/// How long after its creation a line gets on, in milliseconds. The number comes last, as at the real one.
constexpr qint64 kPendingAfter = 1000;
constexpr qint64 kActiveAfter = 2000;
constexpr qint64 kNumberAfter = 2500;

constexpr auto kSmdp = "consumer.e-sim.global"_L1;
constexpr auto kColumns =
    "SELECT id, end_user, brand, group_id, plan, country, iccid, code, number, on_attach, created "
    "FROM oxio_lines "_L1;

/// A row of oxio_lines, with what the clock says about it now.
struct Line
{
    QString id;
    QString endUser;
    QString brand;
    QString group;
    QString plan;
    QString country;
    QString iccid;
    QString code;
    QString number;
    bool onAttach = false;
    qint64 created = 0;
    qint64 age = 0;
};

Line lineOf(const Context &context, const storage::Row &row)
{
    const qint64 age = core::toMs(context.world.clock.now()) - row.integer(10);
    return {row.text(0), row.text(1),    row.text(2),     row.isNull(3) ? QString() : row.text(3),
            row.text(4), row.text(5),    row.text(6),     row.text(7),
            row.text(8), row.boolean(9), row.integer(10), age};
}

QString statusOf(const Line &line)
{
    return line.age < kPendingAfter ? u"INITIATING"_s : line.age < kActiveAfter ? u"PENDING"_s : u"ACTIVE"_s;
}

bool hasNumber(const Line &line)
{
    return line.age >= kNumberAfter;
}

/// When it last changed.
qint64 modifiedAt(const Line &line)
{
    for (const qint64 step : {kNumberAfter, kActiveAfter, kPendingAfter}) {
        if (line.age >= step) {
            return line.created + step;
        }
    }
    return line.created;
}

QJsonObject simOf(const Line &line)
{
    const QString activation = u"1$"_s + kSmdp + u'$' + line.code;
    return {{u"simType"_s, u"EMBEDDED"_s},
            {u"iccid"_s, line.iccid},
            {u"activationCode"_s, activation},
            {u"activationUrl"_s, u"LPA:"_s + activation},
            {u"countryCode"_s, line.country}};
}

/// The object of version 3.
QJsonObject lineV3(const Line &line)
{
    QJsonObject number;
    if (hasNumber(line)) {
        number[u"phoneNumber"_s] = line.number;
    }
    QJsonObject object{{u"lineId"_s, line.id},
                       {u"status"_s, statusOf(line)},
                       {u"lineType"_s, u"LINE_TYPE_MOBILITY"_s},
                       {u"brandId"_s, line.brand},
                       {u"endUserId"_s, line.endUser},
                       {u"planId"_s, line.plan},
                       {u"createdTs"_s, isoTime(line.created)},
                       {u"modifiedTs"_s, isoTime(modifiedAt(line))},
                       {u"endUserAssignedTs"_s, isoTime(line.created)},
                       {u"activateOnAttach"_s, line.onAttach},
                       {u"sim"_s, simOf(line)},
                       {u"phoneNumbers"_s, QJsonArray{number}},
                       {u"ocsType"_s, u"OCSTYPE_MATRIXX"_s}};
    if (!line.group.isEmpty()) {
        object[u"groupId"_s] = line.group;
    }
    return object;
}

/// The object of version 2: another place for the number.
QJsonObject lineV2(const Line &line)
{
    QJsonObject number;
    if (hasNumber(line)) {
        number[u"currentPhoneNumber"_s] = line.number;
    }
    return {{u"lineId"_s, line.id},
            {u"endUserId"_s, line.endUser},
            {u"iccid"_s, line.iccid},
            {u"sim"_s, simOf(line)},
            {u"status"_s, statusOf(line)},
            {u"phoneNumber"_s, number},
            {u"services"_s, QJsonObject{{u"inService"_s, statusOf(line) == "ACTIVE"_L1}}}};
}

bool isAreaCode(const QString &text)
{
    bool isNumber = false;
    (void)text.toUInt(&isNumber);
    return isNumber && text.size() == 3 && text.at(0) >= u'2';
}

/// What is wrong with each field of a line that is asked for.
QJsonObject faultsOf(Context &context)
{
    const QJsonObject &body = context.body;
    QJsonObject details;
    if (body["lineType"_L1] != "LINE_TYPE_MOBILITY"_L1) {
        details[u"lineType"_s] = u"lineType must be LINE_TYPE_MOBILITY"_s;
    }
    const QString country = body["countryCode"_L1].toString();
    if (country != "US"_L1 && country != "CA"_L1) {
        details[u"countryCode"_s] = u"countryCode must be US or CA"_s;
    }
    if (body["sim"_L1]["simType"_L1] != "EMBEDDED"_L1) {
        details[u"sim.simType"_s] = u"sim.simType must be EMBEDDED"_s;
    }
    if (body["planId"_L1].toString().isEmpty()) {
        details[u"planId"_s] = u"planId is required"_s;
    }
    if (!hasUser(context, body["endUser"_L1]["endUserId"_L1].toString())) {
        details[u"endUser.endUserId"_s] = u"No such end user."_s;
    }
    const QString area = body["phoneNumberRequirements"_L1]["preferredAreaCode"_L1].toString();
    if (!area.isEmpty() && !isAreaCode(area)) {
        details[u"phoneNumberRequirements.preferredAreaCode"_s] = u"preferredAreaCode must be three digits"_s;
    }
    return details;
}

/// The number the line will have: the one asked for, else a free one of the preferred area, else of the country, else
/// any. Empty when the one asked for is taken or nothing is left.
QString chooseNumber(Context &context)
{
    const QJsonValue wishes = context.body["phoneNumberRequirements"_L1];
    const QString asked = wishes["phoneNumber"_L1].toString();
    if (!asked.isEmpty()) {
        const QString number = asked.startsWith(u'+') ? asked : u'+' + asked;
        return isFree(context.db, number) ? number : QString();
    }
    const QString area = wishes["preferredAreaCode"_L1].toString();
    QStringList found = area.isEmpty() ? QStringList() : freeNumbers(context.db, area, {}, 1);
    if (found.isEmpty()) {
        found = freeNumbers(context.db, {}, context.body["countryCode"_L1].toString(), 1);
    }
    if (found.isEmpty()) {
        found = freeNumbers(context.db, {}, {}, 1);
    }
    return found.value(0);
}

QString write(Context &context, const QString &number)
{
    const QJsonObject &body = context.body;
    const QString id = newId(context.world);
    context.db.execute(
        u"INSERT INTO oxio_lines (id, end_user, brand, group_id, plan, country, iccid, code, number, on_attach, "
        u"created) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"_s,
        {id, body["endUser"_L1]["endUserId"_L1].toString(), body["endUser"_L1]["brandId"_L1].toString(kBrand),
         storage::nullIfEmpty(body["groupId"_L1].toString()), body["planId"_L1].toString(),
         body["countryCode"_L1].toString(), newIccid(context.world.random), newMatchingId(context.world.random), number,
         qint64(body["activateOnAttach"_L1].toBool()), core::toMs(context.world.clock.now())});
    return id;
}

std::optional<Line> find(Context &context, const QString &id)
{
    const storage::Rows rows = context.db.query(kColumns + u"WHERE id = $1"_s, {id});
    return rows.isEmpty() ? std::nullopt : std::optional(lineOf(context, rows.first()));
}

/// No idempotency here, as at the real one: the same request twice makes two lines.
http::Response createLine(Context &context)
{
    const QJsonValue person = context.body["endUser"_L1];
    if (!person["endUserId"_L1].toString().isEmpty() && !person["email"_L1].toString().isEmpty()) {
        return duplicateEmail();
    }
    if (const QJsonObject details = faultsOf(context); !details.isEmpty()) {
        return invalid(details);
    }
    const QString number = chooseNumber(context);
    if (number.isEmpty()) {
        return refusal(409, 6409, u"Phone number not available"_s,
                       {{u"phoneNumberRequirements"_s, u"The phone number is not available any more."_s}});
    }
    const std::optional<Line> line = find(context, write(context, number));
    return jsonReply(201, line ? lineV3(*line) : QJsonObject());
}

http::Response linesOfUser(Context &context)
{
    const QString user = context.path[u"id"_s];
    if (!hasUser(context, user)) {
        return notFound(u"End user"_s);
    }
    QJsonArray lines;
    const storage::Rows rows = context.db.query(kColumns + u"WHERE end_user = $1 ORDER BY seq"_s, {user});
    for (const storage::Row &row : rows) {
        lines.append(lineV3(lineOf(context, row)));
    }
    return jsonReply(200, QJsonObject{{u"lines"_s, lines}});
}

http::Response readLine(Context &context)
{
    const std::optional<Line> line = find(context, context.path[u"id"_s]);
    return line ? jsonReply(200, lineV2(*line)) : notFound(u"Line"_s);
}

http::Response linesByIccid(Context &context)
{
    const QStringList iccids = context.query.allQueryItemValues(u"iccids"_s, QUrl::FullyDecoded);
    if (iccids.isEmpty()) {
        return invalid({{u"iccids"_s, u"iccids is required"_s}});
    }
    QJsonArray lines;
    for (const QString &iccid : iccids) {
        const storage::Rows rows = context.db.query(kColumns + u"WHERE iccid = $1"_s, {iccid});
        if (!rows.isEmpty()) {
            lines.append(lineV2(lineOf(context, rows.first())));
        }
    }
    return jsonReply(200, QJsonObject{{u"lines"_s, lines}});
}

http::Response readSim(Context &context)
{
    const storage::Rows rows = context.db.query(kColumns + u"WHERE iccid = $1"_s, {context.path[u"iccid"_s]});
    if (rows.isEmpty()) {
        return notFound(u"SIM"_s);
    }
    const Line line = lineOf(context, rows.first());
    return jsonReply(200, QJsonObject{{u"iccid"_s, line.iccid},
                                      {u"lineId"_s, line.id},
                                      {u"status"_s, statusOf(line) == "ACTIVE"_L1 ? u"ACTIVE"_s : u"WARM"_s},
                                      {u"countryCode"_s, line.country},
                                      {u"simType"_s, u"EMBEDDED"_s}});
}

} // namespace

void addLineRoutes(Router &router, World &world)
{
    addRoute(router, world, "POST", u"/v3/lines/line"_s, createLine);
    addRoute(router, world, "GET", u"/v3/end-users/{id}/lines"_s, linesOfUser);
    addRoute(router, world, "GET", u"/v2/lines"_s, linesByIccid);
    addRoute(router, world, "GET", u"/v2/lines/{id}"_s, readLine);
    addRoute(router, world, "GET", u"/v3/sims/{iccid}"_s, readSim);
}

} // namespace dotm::sandbox::oxio
