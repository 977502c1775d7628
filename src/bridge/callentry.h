// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/toolrules.h"
#include "core/clock.h"
#include "core/money.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dotm::bridge {

/// How it was decided whether a call may go on.
enum class Decision {
    Waiting,      ///< the customer is being asked
    NoQuestion,   ///< reading
    AllowedOnce,  ///< by the customer, on the sheet
    AllowedAhead, ///< by the customer, after an earlier request was missed
    ByGrant,      ///< allowed until tonight
    NotNow,       ///< by the customer
    NoAnswer,     ///< two minutes went by, or the caller left
    Refused,      ///< by a limit, see reason
    Stopped,      ///< everything is stopped
};

enum class CallState { Running, Done, Failed, Unclear };

/// What a second read said after something was done.
enum class ReadBack { None, Confirmed, Differs, Failed };

/// One tool call of an assistant, as the log keeps it. Arguments are masked before they come here.
struct CallEntry
{
    QString id;
    core::TimePoint at;
    std::optional<core::TimePoint> endedAt;
    QString assistantId;
    QString assistantName;
    QString tool;
    ToolKind kind = ToolKind::Read;
    Errand errand = Errand::Other;
    QJsonObject arguments;
    Decision decision = Decision::Waiting;
    QString reason; ///< Refused: which limit, "calls", "money", "read", "change", "until", "arguments", "signed-out"
    CallState state = CallState::Running;
    QString result; ///< the answer's "message" or error in one line, identifiers masked
    ReadBack readBack = ReadBack::None;
    QString readBackText; ///< what the second read showed, masked
    core::Money spent;    ///< what this call committed the customer to

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<CallEntry> fromJson(const QJsonObject &object);
};

[[nodiscard]] QString wireName(Decision decision);
[[nodiscard]] QString wireName(CallState state);
[[nodiscard]] QString wireName(ReadBack readBack);
[[nodiscard]] QString wireName(ToolKind kind);

} // namespace dotm::bridge
