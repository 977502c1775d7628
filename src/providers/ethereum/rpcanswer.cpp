// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/rpcanswer.h"

#include "providers/ethereum/rpcerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::ethereum::rpc {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Failure unusable(const QString &why)
{
    return core::fail(core::ErrorCode::Protocol, u"The node's answer is unusable: %1"_s.arg(why));
}

QJsonObject requestObject(const Call &call, qint64 id)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, call.method}, {u"params"_s, call.params}};
}

/// What an object answers, its id aside.
Answer contentOf(const QJsonObject &object)
{
    const QJsonValue error = object.value("error"_L1);
    if (error.isObject()) {
        return object.value("result"_L1).isNull() || !object.contains("result"_L1)
                   ? Answer(core::fail(errorFrom(error.toObject())))
                   : Answer(unusable(u"result and error"_s));
    }
    if (!error.isNull() && !error.isUndefined()) {
        return unusable(u"error is no object"_s);
    }
    if (!object.contains("result"_L1)) {
        return unusable(u"no result"_s);
    }
    return object.value("result"_L1);
}

bool isVersion2(const QJsonObject &object)
{
    return object.value("jsonrpc"_L1).toString() == "2.0"_L1;
}

} // namespace

QByteArray requestBody(const Call &call, qint64 firstId)
{
    return QJsonDocument(requestObject(call, firstId)).toJson(QJsonDocument::Compact);
}

QByteArray batchBody(const QList<Call> &calls, qint64 firstId)
{
    QJsonArray all;
    for (const Call &each : calls) {
        all.append(requestObject(each, firstId++));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Answer answerFrom(const QByteArray &body, qint64 id)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    if (!document.isObject() || !isVersion2(object)) {
        return unusable(u"no JSON-RPC 2.0"_s);
    }
    const QJsonValue given = object.value("id"_L1);
    const Answer answer = contentOf(object);
    // A request that could not be read is refused without its id.
    const bool isOurs = given.isDouble() ? given.toInteger(-1) == id : given.isNull() && !answer;
    return isOurs ? answer : Answer(unusable(u"another id"_s));
}

core::Result<QList<Answer>> batchFrom(const QByteArray &body, qint64 firstId, qsizetype count)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        const Answer whole = contentOf(document.object());
        return core::fail(whole ? unusable(u"no list"_s).error() : whole.error());
    }
    if (!document.isArray()) {
        return unusable(u"no list"_s);
    }
    QList<std::optional<Answer>> found(count);
    for (const QJsonValue &each : document.array()) {
        const QJsonObject object = each.toObject();
        const qint64 place = object.value("id"_L1).toInteger(firstId - 1) - firstId;
        if (!isVersion2(object) || place < 0 || place >= count || found.at(place)) {
            return unusable(u"an answer that was not asked for"_s);
        }
        found[place] = contentOf(object);
    }
    QList<Answer> answers;
    for (const auto &each : found) {
        answers.append(each ? *each : Answer(unusable(u"one is missing"_s)));
    }
    return answers;
}

} // namespace dotm::ethereum::rpc
