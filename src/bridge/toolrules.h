// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace dotm::bridge {

/// Reading never asks, changing asks, money always asks and has to be held for.
enum class ToolKind { Read, Change, Money };

/// What a tool means to the customer, so that a sheet can say it in one sentence.
enum class Errand {
    Look,               ///< reads
    GetLine,            ///< starts an eSIM activation: an invoice is made
    RetryLine,          ///< has a stuck activation tried again; costs nothing
    ResendMail,         ///< sends the activation mail again
    WithdrawActivation, ///< withdraws an unpaid invoice
    Other,              ///< a tool this version does not know
};

struct ToolRule
{
    ToolKind kind = ToolKind::Change;
    Errand errand = Errand::Other;
    bool isReversible = false;
    bool isLocal = false;     ///< answered by the bridge from the customer's own account
    bool takesPerson = false; ///< the bridge fills in who the customer is
};

/// By name, from a table of ours. An unknown tool that says of itself that it only reads is still asked about.
[[nodiscard]] ToolRule ruleFor(const QString &tool);
/// Of what a client is shown of a tool: name, title, description, schemas and hints, whatever their order. A permission
/// that was given for one fingerprint does not hold for another.
[[nodiscard]] QString fingerprint(const QJsonObject &definition);

} // namespace dotm::bridge
