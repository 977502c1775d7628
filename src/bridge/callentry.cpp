// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/callentry.h"

#include "bridge/wirenames.h"
#include "contract/json.h"

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using contract::timeFromJson;
using contract::timeToJson;

namespace {

constexpr std::pair<Decision, QLatin1StringView> kDecisions[] = {
    {Decision::Waiting, "waiting"_L1},          {Decision::NoQuestion, "no_question"_L1},
    {Decision::AllowedOnce, "allowed_once"_L1}, {Decision::AllowedAhead, "allowed_ahead"_L1},
    {Decision::ByGrant, "allowed_by_grant"_L1}, {Decision::NotNow, "not_now"_L1},
    {Decision::NoAnswer, "no_answer"_L1},       {Decision::Refused, "refused"_L1},
    {Decision::Stopped, "stopped"_L1},
};
constexpr std::pair<CallState, QLatin1StringView> kStates[] = {
    {CallState::Running, "running"_L1},
    {CallState::Done, "done"_L1},
    {CallState::Failed, "failed"_L1},
    {CallState::Unclear, "unclear"_L1},
};
constexpr std::pair<ReadBack, QLatin1StringView> kReadBacks[] = {
    {ReadBack::None, "none"_L1},
    {ReadBack::Confirmed, "confirmed"_L1},
    {ReadBack::Differs, "differs"_L1},
    {ReadBack::Failed, "failed"_L1},
};
constexpr std::pair<ToolKind, QLatin1StringView> kKinds[] = {
    {ToolKind::Read, "read"_L1},
    {ToolKind::Change, "change"_L1},
    {ToolKind::Money, "money"_L1},
};
constexpr std::pair<Errand, QLatin1StringView> kErrands[] = {
    {Errand::Look, "look"_L1},
    {Errand::GetLine, "get_line"_L1},
    {Errand::RetryLine, "retry_line"_L1},
    {Errand::ResendMail, "resend_mail"_L1},
    {Errand::WithdrawActivation, "withdraw_activation"_L1},
    {Errand::Other, "other"_L1},
};

} // namespace

QString wireName(Decision decision)
{
    return nameIn<Decision>(kDecisions, decision);
}

QString wireName(CallState state)
{
    return nameIn<CallState>(kStates, state);
}

QString wireName(ReadBack readBack)
{
    return nameIn<ReadBack>(kReadBacks, readBack);
}

QString wireName(ToolKind kind)
{
    return nameIn<ToolKind>(kKinds, kind);
}

QJsonObject CallEntry::toJson() const
{
    return {{u"id"_s, id},
            {u"at"_s, timeToJson(at)},
            {u"ended_at"_s, timeToJson(endedAt)},
            {u"assistant"_s, assistantId},
            {u"assistant_name"_s, assistantName},
            {u"tool"_s, tool},
            {u"kind"_s, wireName(kind)},
            {u"errand"_s, nameIn<Errand>(kErrands, errand)},
            {u"arguments"_s, arguments},
            {u"decision"_s, wireName(decision)},
            {u"reason"_s, reason},
            {u"state"_s, wireName(state)},
            {u"result"_s, result},
            {u"read_back"_s, wireName(readBack)},
            {u"read_back_text"_s, readBackText},
            {u"spent"_s, contract::moneyToJson(spent)}};
}

std::optional<CallEntry> CallEntry::fromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView name) {
        return object.value(name).toString();
    };
    const auto at = timeFromJson(object.value("at"_L1));
    const auto decision = valueIn<Decision>(kDecisions, text("decision"_L1));
    const auto state = valueIn<CallState>(kStates, text("state"_L1));
    const auto readBack = valueIn<ReadBack>(kReadBacks, text("read_back"_L1));
    const auto kind = valueIn<ToolKind>(kKinds, text("kind"_L1));
    if (!at || !decision || !state || !readBack || !kind || text("id"_L1).isEmpty()) {
        return std::nullopt;
    }
    CallEntry entry;
    entry.id = text("id"_L1);
    entry.at = *at;
    entry.endedAt = timeFromJson(object.value("ended_at"_L1));
    entry.assistantId = text("assistant"_L1);
    entry.assistantName = text("assistant_name"_L1);
    entry.tool = text("tool"_L1);
    entry.kind = *kind;
    entry.errand = valueIn<Errand>(kErrands, text("errand"_L1)).value_or(Errand::Other);
    entry.arguments = object.value("arguments"_L1).toObject();
    entry.decision = *decision;
    entry.reason = text("reason"_L1);
    entry.state = *state;
    entry.result = text("result"_L1);
    entry.readBack = *readBack;
    entry.readBackText = text("read_back_text"_L1);
    entry.spent = contract::moneyFromJson(object.value("spent"_L1));
    return entry;
}

} // namespace dotm::bridge
