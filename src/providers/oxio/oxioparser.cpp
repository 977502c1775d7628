// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/oxio/oxioparser.h"

#include "net/jsonfields.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace dotm::oxio::parser {
using namespace Qt::Literals::StringLiterals;

namespace {

using net::JsonFields;

/// Entries that are plain texts become objects with the one member @p key.
QJsonArray asObjects(const QJsonArray &array, const QString &key)
{
    QJsonArray result;
    for (const QJsonValue &each : array) {
        result.append(each.isString() ? QJsonValue(QJsonObject{{key, each}}) : each);
    }
    return result;
}

/// The array in @p json: the body itself, or the first of @p names that stands in it. @p keyOfTexts: see asObjects().
core::Result<QJsonArray> arrayFrom(const QByteArray &json, const QString &what, const QStringList &names,
                                   const QString &keyOfTexts = {})
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonValue found = document.isArray() ? QJsonValue(document.array()) : QJsonValue();
    for (const QString &name : names) {
        found = found.isArray() ? found : document.object().value(name);
    }
    if (!found.isArray()) {
        return core::fail(core::ErrorCode::Protocol, what + u": no list in the answer"_s);
    }
    return keyOfTexts.isEmpty() ? found.toArray() : asObjects(found.toArray(), keyOfTexts);
}

QString firstText(JsonFields &fields, const QStringList &paths)
{
    for (const QString &path : paths) {
        QString found = fields.optionalText(path);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

/// E.164 with "+"; ten digits are a North American number without its country code. Empty for anything else.
QString internationalNumber(const QString &raw)
{
    static const QRegularExpression separators(u"[\\s().-]"_s);
    static const QRegularExpression whole(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    QString digits = QString(raw).remove(separators);
    if (!digits.startsWith(u'+')) {
        digits.prepend(digits.size() == 10 ? "+1"_L1 : "+"_L1);
    }
    return whole.match(digits).hasMatch() ? digits : QString();
}

/// v3 has "phoneNumbers": [{"phoneNumber"}], with an empty object until one is assigned; v2 has
/// "phoneNumber": {"currentPhoneNumber"}; older answers have the text itself.
QString phoneNumberOf(const QJsonObject &line)
{
    QJsonArray candidates = line.value("phoneNumbers"_L1).toArray();
    candidates.append(line);
    for (const QJsonValue &each : candidates) {
        const QJsonValue number = each.toObject().value("phoneNumber"_L1);
        const QString raw =
            number.isObject() ? number.toObject().value("currentPhoneNumber"_L1).toString() : number.toString();
        if (const QString found = internationalNumber(raw); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QString activationCodeOf(JsonFields &fields)
{
    for (const QString &path : {u"sim.activationUrl"_s, u"sim.activationCode"_s}) {
        const QString text = fields.optionalText(path).trimmed();
        if (text.startsWith("LPA:"_L1, Qt::CaseInsensitive)) {
            return u"LPA:"_s + text.mid(4);
        }
        if (text.startsWith("1$"_L1)) {
            return u"LPA:"_s + text;
        }
    }
    return {};
}

LineStatus statusFromWord(const QString &word)
{
    const QString upper = word.toUpper();
    if (upper == "PENDING"_L1) {
        return LineStatus::Pending;
    }
    if (upper == "INITIATING"_L1) {
        return LineStatus::Initiating;
    }
    return upper == "ACTIVE"_L1 ? LineStatus::Active : LineStatus::Other;
}

core::TimePoint timeFrom(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return core::fromMs(time.isValid() ? time.toMSecsSinceEpoch() : 0);
}

core::Result<EndUser> endUserFrom(const QJsonObject &object)
{
    JsonFields fields(object, u"OXIO end user"_s);
    EndUser user{.id = firstText(fields, {u"endUserId"_s, u"id"_s, u"userId"_s}),
                 .email = fields.optionalText(u"email"_s)};
    if (user.id.isEmpty()) {
        return core::fail(core::ErrorCode::Protocol, u"OXIO end user: no id"_s);
    }
    return fields.checked(std::move(user));
}

core::Result<Line> lineFrom(const QJsonObject &object)
{
    JsonFields fields(object, u"OXIO line"_s);
    Line line;
    line.id = fields.text(u"lineId"_s);
    line.rawStatus = fields.optionalText(u"status"_s);
    line.status = statusFromWord(line.rawStatus);
    line.iccid = firstText(fields, {u"sim.iccid"_s, u"iccid"_s});
    line.activationCode = activationCodeOf(fields);
    line.phoneNumber = phoneNumberOf(object);
    line.planName = fields.optionalText(u"planName"_s);
    line.createdAt = timeFrom(fields.optionalText(u"createdTs"_s));
    return fields.checked(std::move(line));
}

/// "New York, NY" from whatever of place, city and state is there.
QString locationOf(JsonFields &fields)
{
    const QString place = firstText(fields, {u"location"_s, u"city"_s, u"rateCenter"_s});
    const QString state = fields.optionalText(u"state"_s);
    QStringList parts{place, state};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

core::Result<AvailableNumber> availableNumberFrom(const QJsonObject &object)
{
    JsonFields fields(object, u"OXIO number"_s);
    AvailableNumber number{.phoneNumber = internationalNumber(firstText(fields, {u"phoneNumber"_s, u"number"_s})),
                           .location = locationOf(fields)};
    if (number.phoneNumber.isEmpty()) {
        return core::fail(core::ErrorCode::Protocol, u"OXIO number: no usable phone number"_s);
    }
    return fields.checked(std::move(number));
}

core::Result<QString> areaCodeFrom(const QJsonObject &object)
{
    const QJsonValue code = object.value("areaCode"_L1);
    const QString text = code.isDouble() ? QString::number(code.toInteger()) : code.toString();
    return text.isEmpty() ? core::fail(core::ErrorCode::Protocol, u"OXIO area code: none in the entry"_s)
                          : core::Result<QString>(text);
}

core::Result<SimStatus> simStatusFrom(const QJsonObject &object)
{
    JsonFields fields(object, u"OXIO SIM"_s);
    SimStatus status{.iccid = fields.optionalText(u"iccid"_s),
                     .status = fields.text(u"status"_s),
                     .simType = fields.optionalText(u"simType"_s)};
    return fields.checked(std::move(status));
}

/// "line": {...} and the line itself were both seen.
core::Result<Line> lineFromAnswer(const QJsonObject &object)
{
    const QJsonValue inner = object.value("line"_L1);
    return lineFrom(inner.isObject() ? inner.toObject() : object);
}

template <typename T>
core::Result<T> parsed(const core::Result<QJsonObject> &object, core::Result<T> (*parse)(const QJsonObject &))
{
    return object ? parse(*object) : core::fail(object.error());
}

template <typename T>
core::Result<QList<T>> parsed(const core::Result<QJsonArray> &array, core::Result<T> (*parse)(const QJsonObject &))
{
    return array ? net::parsedList<T>(*array, parse) : core::fail(array.error());
}

} // namespace

core::Result<EndUser> endUser(const QByteArray &json)
{
    return parsed<EndUser>(net::jsonObject(json, u"OXIO end user"_s), endUserFrom);
}

core::Result<QList<EndUser>> endUsers(const QByteArray &json)
{
    return parsed<EndUser>(arrayFrom(json, u"OXIO end users"_s, {u"endUsers"_s, u"users"_s}), endUserFrom);
}

core::Result<Line> line(const QByteArray &json)
{
    return parsed<Line>(net::jsonObject(json, u"OXIO line"_s), lineFromAnswer);
}

core::Result<QList<Line>> lines(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.contains("lineId"_L1)) {
        return net::parsedList<Line>({object}, lineFrom);
    }
    return parsed<Line>(arrayFrom(json, u"OXIO lines"_s, {u"lines"_s}), lineFrom);
}

core::Result<QList<AvailableNumber>> availableNumbers(const QByteArray &json)
{
    const QStringList names{u"phoneNumbers"_s, u"numbers"_s, u"items"_s, u"results"_s};
    const auto array = arrayFrom(json, u"OXIO numbers"_s, names, u"phoneNumber"_s);
    return parsed<AvailableNumber>(array, availableNumberFrom);
}

core::Result<QStringList> areaCodes(const QByteArray &json)
{
    const QStringList names{u"areaCodes"_s, u"items"_s, u"results"_s};
    return parsed<QString>(arrayFrom(json, u"OXIO area codes"_s, names, u"areaCode"_s), areaCodeFrom);
}

core::Result<SimStatus> simStatus(const QByteArray &json)
{
    return parsed<SimStatus>(net::jsonObject(json, u"OXIO SIM"_s), simStatusFrom);
}

} // namespace dotm::oxio::parser
