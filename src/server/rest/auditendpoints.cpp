// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/auditendpoints.h"

#include "contract/auditentry.h"
#include "contract/json.h"
#include "server/rest/reply.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Task;
using services::AuditCheckup;
using services::AuditLog;

namespace {

QJsonObject stateIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

contract::AuditEntry encode(const storage::AuditEntry &entry)
{
    contract::AuditEntry line;
    line.sequence = entry.sequence;
    line.at = entry.at;
    line.actorUid = entry.actorUid;
    line.actorMail = entry.actorMail;
    line.actorRole = entry.actorRole;
    line.action = entry.action;
    line.subjectKind = entry.subjectKind;
    line.subject = entry.subject;
    line.subjectUid = entry.subjectUid;
    line.before = stateIn(entry.before);
    line.after = stateIn(entry.after);
    line.via = entry.via;
    line.address = entry.address;
    line.requestId = entry.requestId;
    line.outcome = entry.outcome;
    line.hash = entry.hash;
    return line;
}

contract::AuditCheck encode(const AuditCheckup::State &state)
{
    contract::AuditCheck check;
    check.isRunning = state.isRunning;
    check.checked = state.checked;
    check.total = state.total;
    check.endedAt = state.endedAt;
    check.isSound = state.endedAt.has_value() && state.verdict.isSound();
    check.brokenAt = state.verdict.brokenAt;
    check.problem = state.verdict.problem;
    check.headHash = state.verdict.headHash;
    return check;
}

core::Outcome takeTime(const Call &call, const QString &name, std::optional<core::TimePoint> &time)
{
    const QString text = call.query(name);
    if (text.isEmpty()) {
        return {};
    }
    time = contract::timeFromJson(text);
    return time ? core::Outcome() : core::fail(ErrorCode::Invalid, u"\"%1\" must be a time in ISO 8601."_s.arg(name));
}

core::Result<storage::AuditFilter> filterOf(const Call &call)
{
    storage::AuditFilter filter;
    filter.person = call.query(u"person"_s).trimmed();
    filter.action = call.query(u"action"_s);
    filter.subject = call.query(u"subject"_s).trimmed();
    if (!filter.action.isEmpty() && !domain::auditActionFromName(filter.action)) {
        return core::fail(ErrorCode::Invalid, u"\"action\" is none that the log knows."_s);
    }
    const core::Outcome from = takeTime(call, u"from"_s, filter.from);
    const core::Outcome until = from ? takeTime(call, u"until"_s, filter.until) : from;
    return until ? core::Result<storage::AuditFilter>(filter) : core::fail(until.error());
}

Task<Reply> list(AuditLog *log, Call call)
{
    const auto filter = filterOf(call);
    if (!filter) {
        co_return core::fail(filter.error());
    }
    const QString asked = call.query(u"limit"_s);
    const int limit = asked.isEmpty() ? AuditLog::kMostPerPage : std::clamp(asked.toInt(), 1, AuditLog::kMostPerPage);
    const qint64 before = call.query(u"before"_s).toLongLong();
    const storage::AuditFilter wanted = *filter;
    auto found = co_await log->page(wanted, before, limit + 1);
    if (!found) {
        co_return core::fail(found.error());
    }
    QJsonValue next = QJsonValue::Null;
    if (found->size() > limit) {
        found->removeLast();
        next = found->last().sequence;
    }
    QJsonArray array;
    for (const storage::AuditEntry &entry : std::as_const(*found)) {
        array.append(encode(entry).toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"entries"_s, array}, {u"next"_s, next}});
}

Reply checkReply(const AuditCheckup &checkup)
{
    QJsonObject body = encode(checkup.state()).toJson();
    body.insert("success"_L1, true);
    return jsonReply(body);
}

Task<Reply> beginCheck(AuditCheckup *checkup, Call call)
{
    Q_UNUSED(call)
    checkup->begin();
    co_return checkReply(*checkup);
}

Task<Reply> check(AuditCheckup *checkup, Call call)
{
    Q_UNUSED(call)
    co_return checkReply(*checkup);
}

Task<Reply> noteExport(AuditLog *log, Call call)
{
    static const QStringList kLists{u"approvals"_s, u"subscribers"_s, u"activations"_s, u"payments"_s,
                                    u"people"_s,    u"keys"_s,        u"texts"_s,       u"connections"_s,
                                    u"audit"_s,     u"rewards"_s,     u"listens"_s};
    static const QStringList kFormats{u"csv"_s, u"pdf"_s};
    const QString list = call.body.value("list"_L1).toString();
    const QString format = call.body.value("format"_L1).toString();
    if (!kLists.contains(list) || !kFormats.contains(format)) {
        co_return core::fail(ErrorCode::Invalid, u"\"list\" or \"format\" is none that can be exported."_s);
    }
    services::audit::Note note;
    note.actor = services::audit::actorOf(call.who);
    note.action = domain::AuditAction::ListExport;
    note.subjectKind = u"list"_s;
    note.subject = list;
    note.after = {{u"format"_s, format}, {u"filter"_s, call.body.value("filter"_L1).toObject()}};
    const core::Outcome noted = co_await log->add(note);
    co_return noted ? Reply(jsonReply({{u"success"_s, true}})) : core::fail(noted.error());
}

template <typename Service>
ServiceHandler handlerOf(Task<Reply> (*function)(Service *, Call), Service &service)
{
    return [function, pointer = &service](Call call) {
        return function(pointer, std::move(call));
    };
}

} // namespace

void addAuditEndpoints(Api &api, AuditLog &log, AuditCheckup &checkup)
{
    api.add(
        Endpoint("GET", u"/api/admin/audit"_s, Access::Admin, u"Who did what, newest first"_s, handlerOf(&list, log))
            .withQuery(
                {{u"person"_s, FieldType::Text, false, u"Who did it: a uid or an e-mail address"_s, 256},
                 {u"action"_s, FieldType::Text, false, u"\"account.role\" and the like"_s, 64},
                 {u"subject"_s, FieldType::Text, false, u"To what: its id, or the uid of whom it concerns"_s, 256},
                 {u"from"_s, FieldType::Text, false, u"At or after, ISO 8601"_s, 40},
                 {u"until"_s, FieldType::Text, false, u"Before, ISO 8601"_s, 40},
                 {u"before"_s, FieldType::Integer, false, u"\"next\" of the page before"_s, 20},
                 {u"limit"_s, FieldType::Integer, false, u"1 to 200"_s, 4}})
            .withAnswer(u"{success, entries:[{sequence, at, actor_uid, actor_mail, actor_role, action, "
                        "subject_kind, subject, subject_uid, before, after, via, address, request_id, outcome, "
                        "hash}], next}"_s));
    const QString checkAnswer = u"{success, running, checked, total, ended_at, sound, broken_at, problem, head}"_s;
    api.add(Endpoint("GET", u"/api/admin/audit/check"_s, Access::Admin,
                     u"What the last check of the log's chain found, and how far one under way has come"_s,
                     handlerOf(&check, checkup))
                .withAnswer(checkAnswer));
    api.add(Endpoint("POST", u"/api/admin/audit/check"_s, Access::Admin,
                     u"Check the whole chain of the log; one check at a time"_s, handlerOf(&beginCheck, checkup))
                .withAnswer(checkAnswer));
    api.add(Endpoint("POST", u"/api/admin/exports"_s, Access::Admin,
                     u"Say that a list is about to leave as a file; its pages are then read as usual"_s,
                     handlerOf(&noteExport, log))
                .withBody({{u"list"_s, FieldType::Text, true,
                            u"\"approvals\", \"audit\" and the like: a list of the back office"_s, 32},
                           {u"format"_s, FieldType::Text, true, u"\"csv\" or \"pdf\""_s, 32},
                           {u"filter"_s, FieldType::Object, false, u"What the list was cut down to"_s}})
                .withAction(domain::AuditAction::ListExport)
                .withAnswer(u"{success}"_s));
}

} // namespace dotm::server
