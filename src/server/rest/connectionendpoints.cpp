// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/connectionendpoints.h"

#include "contract/apierror.h"
#include "contract/connection.h"
#include "server/rest/reply.h"

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Task;
using services::Connections;
using services::ConnectionState;

namespace {

QString connectionStateOf(const ConnectionState &state)
{
    const auto &[setup, last, check] = state;
    if (!setup.isConfigured) {
        return u"not_set_up"_s;
    }
    if (!last.goodAt && !last.fault) {
        return u"not_asked"_s;
    }
    return last.goodAt && (!last.fault || *last.goodAt >= last.fault->at) ? u"working"_s : u"failing"_s;
}

contract::Connection encodeConnection(const ConnectionState &state)
{
    contract::Connection result;
    result.name = state.setup.name;
    result.mode = state.setup.mode;
    result.state = connectionStateOf(state);
    result.isConfigured = state.setup.isConfigured;
    result.isCheckable = state.setup.isConfigured && state.setup.check;
    for (const services::ConnectionSetting &setting : state.setup.settings) {
        result.settings.append({setting.name, setting.isSet, setting.origin, setting.isNeeded, setting.isSecret});
    }
    result.goodAt = state.last.goodAt;
    if (const auto &fault = state.last.fault) {
        result.fault = contract::ConnectionFault{fault->at, contract::wireCode(fault->code), fault->status,
                                                 services::faultSentence(fault->code, fault->status)};
    }
    result.isChecking = state.check.isRunning;
    result.checkedAt = state.check.endedAt;
    result.checkProblem = state.check.problem ? contract::wireCode(*state.check.problem) : QString();
    return result;
}

struct ConnectionDoor
{
    Connections *connections;
    SettingPlaces places;
    bool simulated;
};

Task<Reply> listConnections(ConnectionDoor door, Call call)
{
    const services::Identity who = call.who;
    const auto states = co_await door.connections->list(who);
    if (!states) {
        co_return core::fail(states.error());
    }
    contract::ConnectionList result;
    for (const ConnectionState &state : *states) {
        result.connections.append(encodeConnection(state));
    }
    result.since = door.connections->since();
    result.simulated = door.simulated;
    result.keychain = door.places.keychain;
    result.userFile = door.places.userFile;
    result.systemFile = door.places.systemFile;
    QJsonObject body = result.toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> checkConnection(ConnectionDoor door, Call call)
{
    const auto state = door.connections->check(call.who, call.path.value(u"id"_s));
    co_return state ? Reply(jsonReply({{u"success"_s, true}, {u"connection"_s, encodeConnection(*state).toJson()}}))
                    : core::fail(state.error());
}

ServiceHandler connectionHandler(Task<Reply> (*function)(ConnectionDoor, Call), const ConnectionDoor &door)
{
    return [function, door](Call call) {
        return function(door, std::move(call));
    };
}

} // namespace

void addConnectionEndpoints(Api &api, Connections &connections, const SettingPlaces &places, bool simulated)
{
    const ConnectionDoor door{&connections, places, simulated};
    const QString one =
        u"{name, mode: live | test | sandbox | \"\", state: working | failing | not_set_up | not_asked, "
        "configured, settings:[{name, set, origin, needed, secret}], last_good_at, "
        "last_fault:{at, code, status, sentence}, check:{possible, running, ended_at, problem}}"_s;
    api.add(Endpoint("GET", u"/api/admin/connections"_s, Access::Admin,
                     u"How each provider stands: settings by name, never by value; last good answer and last fault "
                     "since the service layer began"_s,
                     connectionHandler(&listConnections, door))
                .withAnswer(u"{success, since, simulated, places:{keychain, user_file, system_file}, connections:["_s +
                            one + u"]}"_s));
    api.add(Endpoint("POST", u"/api/admin/connections/{id}/check"_s, Access::Admin,
                     u"Begin a call to a provider that reads and changes nothing; one at a time, then read the list"_s,
                     connectionHandler(&checkConnection, door))
                .withAction(domain::AuditAction::ConnectionTest)
                .withAnswer(u"{success, connection:"_s + one + u"}"_s));
}

} // namespace dotm::server
