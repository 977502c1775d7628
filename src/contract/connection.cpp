// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/connection.h"

#include "contract/json.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

QJsonObject settingToJson(const ConnectionSetting &setting)
{
    return {{u"name"_s, setting.name},
            {u"set"_s, setting.isSet},
            {u"origin"_s, setting.origin},
            {u"needed"_s, setting.isNeeded},
            {u"secret"_s, setting.isSecret}};
}

ConnectionSetting settingFrom(const QJsonObject &object)
{
    return {textOf(object, "name"_L1), object.value("set"_L1).toBool(), textOf(object, "origin"_L1),
            object.value("needed"_L1).toBool(), object.value("secret"_L1).toBool()};
}

QJsonValue faultToJson(const std::optional<ConnectionFault> &fault)
{
    return fault ? QJsonValue(QJsonObject{{u"at"_s, timeToJson(fault->at)},
                                          {u"code"_s, fault->code},
                                          {u"status"_s, fault->status},
                                          {u"sentence"_s, fault->sentence}})
                 : QJsonValue();
}

std::optional<ConnectionFault> faultFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto at = timeFromJson(object.value("at"_L1));
    return at ? std::optional(ConnectionFault{*at, textOf(object, "code"_L1), object.value("status"_L1).toInt(),
                                              textOf(object, "sentence"_L1)})
              : std::nullopt;
}

} // namespace

QJsonObject Connection::toJson() const
{
    QJsonArray rows;
    for (const ConnectionSetting &setting : settings) {
        rows.append(settingToJson(setting));
    }
    const QJsonObject check{{u"possible"_s, isCheckable},
                            {u"running"_s, isChecking},
                            {u"ended_at"_s, timeToJson(checkedAt)},
                            {u"problem"_s, checkProblem}};
    return {{u"name"_s, name},
            {u"mode"_s, mode},
            {u"state"_s, state},
            {u"configured"_s, isConfigured},
            {u"settings"_s, rows},
            {u"last_good_at"_s, timeToJson(goodAt)},
            {u"last_fault"_s, faultToJson(fault)},
            {u"check"_s, check}};
}

std::optional<Connection> Connection::fromJson(const QJsonObject &object)
{
    Connection connection;
    connection.name = textOf(object, "name"_L1);
    connection.state = textOf(object, "state"_L1);
    if (connection.name.isEmpty() || connection.state.isEmpty()) {
        return std::nullopt;
    }
    connection.mode = textOf(object, "mode"_L1);
    connection.isConfigured = object.value("configured"_L1).toBool();
    const QJsonArray rows = object.value("settings"_L1).toArray();
    for (const QJsonValue &row : rows) {
        connection.settings.append(settingFrom(row.toObject()));
    }
    connection.goodAt = timeFromJson(object.value("last_good_at"_L1));
    connection.fault = faultFrom(object.value("last_fault"_L1));
    const QJsonObject check = object.value("check"_L1).toObject();
    connection.isCheckable = check.value("possible"_L1).toBool();
    connection.isChecking = check.value("running"_L1).toBool();
    connection.checkedAt = timeFromJson(check.value("ended_at"_L1));
    connection.checkProblem = textOf(check, "problem"_L1);
    return connection;
}

QJsonObject ConnectionList::toJson() const
{
    QJsonArray rows;
    for (const Connection &connection : connections) {
        rows.append(connection.toJson());
    }
    const QJsonObject places{{u"keychain"_s, keychain}, {u"user_file"_s, userFile}, {u"system_file"_s, systemFile}};
    return {
        {u"connections"_s, rows}, {u"since"_s, timeToJson(since)}, {u"simulated"_s, simulated}, {u"places"_s, places}};
}

std::optional<ConnectionList> ConnectionList::fromJson(const QJsonObject &object)
{
    const auto since = timeFromJson(object.value("since"_L1));
    if (!since || !object.value("connections"_L1).isArray()) {
        return std::nullopt;
    }
    ConnectionList list;
    list.since = *since;
    list.simulated = object.value("simulated"_L1).toBool();
    const QJsonObject places = object.value("places"_L1).toObject();
    list.keychain = textOf(places, "keychain"_L1);
    list.userFile = textOf(places, "user_file"_L1);
    list.systemFile = textOf(places, "system_file"_L1);
    const QJsonArray rows = object.value("connections"_L1).toArray();
    for (const QJsonValue &row : rows) {
        auto connection = Connection::fromJson(row.toObject());
        if (!connection) {
            return std::nullopt;
        }
        list.connections.append(*std::move(connection));
    }
    return list;
}

} // namespace dotm::contract
