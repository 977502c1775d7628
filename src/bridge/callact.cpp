// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/callrun.h"

#include "bridge/mask.h"
#include "bridge/mcpresult.h"
#include "contract/apierror.h"

#include <QJsonDocument>

/// The second half of a call: what is done, and the read that shows it.
namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using contract::Activation;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

const QString kAskState = u" Read \"get_my_line\" before trying again."_s;

QString resultLine(const QJsonObject &answer)
{
    const QString message = answer.value("message"_L1).toString();
    return maskedText(message.isEmpty() ? answer.value("error"_L1).toString() : message);
}

} // namespace

QByteArray CallRun::outgoingBody() const
{
    QJsonObject arguments = m_arguments;
    if (m_rule.takesPerson) {
        if (arguments.value("email"_L1).toString().trimmed().isEmpty()) {
            arguments.insert("email"_L1, m_world.session.email());
        }
        if (arguments.value("firebase_uid"_L1).toString().trimmed().isEmpty()) {
            arguments.insert("firebase_uid"_L1, m_world.session.uid());
        }
    }
    QJsonObject params = m_call.message.params;
    params.insert("arguments"_L1, arguments);
    return contract::rpc::encodeRequest(m_call.message.id, m_call.message.method, params);
}

Task<Result<UpstreamAnswer>> CallRun::forward()
{
    const QByteArray body = m_rule.takesPerson ? outgoingBody() : m_call.request.body;
    const QJsonValue id = m_call.message.id;
    const Upstream::OnMessage tell = [this](const QByteArray &message, const QList<http::Header> &headers) {
        const QJsonObject params = QJsonDocument::fromJson(message).object().value("params"_L1).toObject();
        const double progress = params.value("progress"_L1).toDouble(m_progress + 1);
        if (params.contains("progressToken"_L1) && progress <= m_progress) {
            return; // it must only grow
        }
        m_call.caller->tell(message, headers);
    };
    const http::Request request = m_call.request;
    const auto handle = m_handle;
    co_return co_await m_world.upstream.exchange(request, body, id, tell, handle);
}

/// Nothing changes: the service's answer is passed on as it is.
Task<UpstreamAnswer> CallRun::look()
{
    const Result<UpstreamAnswer> answer = co_await forward();
    if (!answer) {
        const QString sentence = contract::publicSentence(answer.error());
        co_return co_await settle(CallState::Failed, sentence, failure(u"unavailable"_s, sentence));
    }
    const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
    const bool isFine =
        !object.contains("error"_L1) && !object.value("result"_L1).toObject().value("isError"_L1).toBool();
    co_return co_await settle(isFine ? CallState::Done : CallState::Failed, resultLine(answerObject(answer->body)),
                              *answer);
}

Task<UpstreamAnswer> CallRun::act()
{
    m_entry.spent = m_plan.cost;
    if (m_plan.kind != ToolKind::Read) {
        const Outcome written = co_await m_world.book.record(m_entry);
        if (!written) {
            m_entry.spent = {};
            const QString sentence = u"It could not be written down, so it was not done."_s;
            co_return co_await settle(CallState::Failed, sentence, failure(u"failed"_s, sentence));
        }
    }
    if (m_rule.isLocal) {
        co_return co_await actLocally();
    }
    co_return co_await actThroughService();
}

Task<UpstreamAnswer> CallRun::actLocally()
{
    const QString tool = m_entry.tool;
    const auto done = co_await m_local.run(tool, m_arguments);
    if (!done) {
        const core::Error error = done.error();
        const bool isUnclear = m_plan.kind != ToolKind::Read && error.isUnclear();
        m_entry.readBack = isUnclear ? ReadBack::Failed : ReadBack::None;
        const QString sentence = contract::publicSentence(error) + (isUnclear ? kAskState : QString());
        co_return co_await settle(isUnclear ? CallState::Unclear : CallState::Failed, sentence,
                                  failure(isUnclear ? u"unconfirmed"_s : u"failed"_s, sentence));
    }
    m_entry.readBackText = done->readBack;
    if (m_plan.kind != ToolKind::Read && !done->readBack.isEmpty()) {
        m_entry.readBack = done->isConfirmed ? ReadBack::Confirmed : ReadBack::Differs;
    }
    const UpstreamAnswer answer{200, {}, toolAnswer(m_call.message, done->object, done->isError)};
    co_return co_await settle(done->isError ? CallState::Failed : CallState::Done, resultLine(done->object), answer);
}

Task<UpstreamAnswer> CallRun::actThroughService()
{
    const Result<UpstreamAnswer> answer = co_await forward();
    if (!answer) {
        const core::Error error = answer.error();
        co_return co_await readBackAfter(error);
    }
    const UpstreamAnswer given = *answer;
    co_return co_await readBack(given);
}

/// Success is passed on only when the account shows it.
Task<UpstreamAnswer> CallRun::readBack(UpstreamAnswer answer)
{
    const QJsonObject object = answerObject(answer.body);
    if (object.isEmpty()) { // the protocol's own error: nothing was done
        m_entry.spent = {};
        co_return co_await settle(CallState::Failed, {}, answer);
    }
    if (m_rule.errand == Errand::Other) {
        QJsonObject unread = object;
        unread.insert("read_back"_L1, QJsonObject{{u"confirmed"_s, false}});
        const UpstreamAnswer shown{answer.status, answer.headers, withAnswerObject(answer.body, unread)};
        co_return co_await settle(CallState::Unclear, resultLine(object), shown);
    }
    const auto activations = co_await m_world.session.api().activations();
    if (!activations) {
        m_entry.readBack = ReadBack::Failed;
        const QString sentence = u"It was asked for, but the account could not be read to confirm it."_s + kAskState;
        co_return co_await settle(CallState::Unclear, sentence, failure(u"unconfirmed"_s, sentence));
    }
    const Activation *current = currentOf(*activations);
    m_entry.readBackText = stateLine(current);
    if (current == nullptr) {
        m_entry.spent = {};
    }
    if (const auto fault = difference(object, current, m_plan.cost)) {
        m_entry.readBack = ReadBack::Differs;
        const QString sentence = u"The service's answer is not confirmed. "_s + *fault;
        co_return co_await settle(CallState::Unclear, sentence, failure(u"unconfirmed"_s, sentence));
    }
    m_entry.readBack = ReadBack::Confirmed;
    QJsonObject confirmed = object;
    confirmed.insert("read_back"_L1, QJsonObject{{u"confirmed"_s, true}, {u"state"_s, m_entry.readBackText}});
    const UpstreamAnswer shown{answer.status, answer.headers, withAnswerObject(answer.body, confirmed)};
    const bool isFailure = !object.value("success"_L1).toBool() && object.value("status"_L1).toString().isEmpty();
    co_return co_await settle(isFailure ? CallState::Failed : CallState::Done, resultLine(object), shown);
}

/// The answer never came: only the account knows whether it happened.
Task<UpstreamAnswer> CallRun::readBackAfter(core::Error error)
{
    const bool neverSent = error.code == core::ErrorCode::Offline;
    const auto activations = co_await m_world.session.api().activations();
    const Activation *current = activations ? currentOf(*activations) : nullptr;
    m_entry.readBack = activations ? ReadBack::Confirmed : ReadBack::Failed;
    m_entry.readBackText = activations ? stateLine(current) : QString();
    if (neverSent || (activations && current == nullptr)) {
        m_entry.spent = {};
    }
    if (neverSent) {
        const QString sentence = contract::publicSentence(error);
        co_return co_await settle(CallState::Failed, sentence, failure(u"unavailable"_s, sentence));
    }
    const QString sentence = activations ? u"The answer was lost. The account shows: %1."_s.arg(m_entry.readBackText)
                                         : u"The answer was lost, and the account cannot be read now."_s + kAskState;
    co_return co_await settle(CallState::Unclear, sentence, failure(u"unconfirmed"_s, sentence));
}

} // namespace dotm::bridge
