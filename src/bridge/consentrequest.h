// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/assistant.h"
#include "bridge/toolrules.h"

namespace dotm::bridge {

/// What the customer is asked before something is done for an assistant.
struct ConsentRequest
{
    enum class State {
        Waiting,  ///< the sheet may be answered
        Missed,   ///< nobody answered in time, or the caller left: it was told "not now"
        Prepared, ///< missed, and then allowed for the next try
    };

    QString id; ///< of the call in the log
    Assistant assistant;
    QString tool;
    QString toolTitle;
    ToolKind kind = ToolKind::Change;
    Errand errand = Errand::Other;
    QString productId; ///< GetLine: what is bought
    QString productName;
    core::Money costNow;   ///< nothing: minor 0
    core::Money leftToday; ///< of the daily limit, after this
    bool isReversible = false;
    bool mayAllowUntilTonight = false; ///< only what is free and reversible
    QJsonObject arguments;             ///< masked
    core::TimePoint askedAt;
    core::TimePoint deadline;
    State state = State::Waiting;
};

/// A permission that lasts: this kind of request by this assistant, until tonight or until the tool changes.
struct Grant
{
    QString id;
    QString assistantId;
    QString tool;
    QString fingerprint;
    core::TimePoint givenAt;
    core::TimePoint until;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Grant> fromJson(const QJsonObject &object);
};

} // namespace dotm::bridge
