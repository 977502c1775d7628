// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dotm::domain {

/// What the audit log can say was done. A closed list: a new kind of change gets a name here, in the table beside it
/// and in the words of the Audit page.
enum class AuditAction {
    ApiCall,           ///< a changing request for which no service wrote an entry of its own
    ToolCall,          ///< the same over MCP
    AccountRegister,   ///< name and picture of an account set
    AccountRole,       ///< somebody's role changed
    ActivationRequest, ///< an activation begun, or gone on with
    ActivationCancel,
    ActivationMail, ///< the activation mail sent again
    ActivationRetry,
    BetaRequest,
    BetaApprove,
    BetaReject,
    BetaLater,    ///< put off; nothing is decided
    BetaPropose,  ///< the first of two persons
    BetaWithdraw, ///< a proposal taken back
    KeyCreate,
    KeyRevoke,
    PaymentMatch,
    RolePropose,      ///< a role change left to a second person
    RoleWithdraw,     ///< one taken back, or refused
    SecondPersonRule, ///< the rule switched on or off
    TextSave,
    TextRestore,
    TextTest,       ///< a test mail sent
    ConnectionTest, ///< a provider asked whether it answers
    ListExport,     ///< a list with people in it left as a file
    WalletProve,    ///< an address linked by its key's signature
    WalletWatch,    ///< one linked to look at
    WalletUnlink,
    TransferPrepare, ///< tokens about to be sent from somebody's own wallet: whom they looked for, how much
    TransferSend,    ///< what they signed, given to the chain
    FounderAdd,
    FoundingClaim, ///< a founder's hundred, claimed or given
    RewardRetry,
    RewardRate,
};

[[nodiscard]] QString auditActionName(AuditAction action); ///< "account.role"
[[nodiscard]] std::optional<AuditAction> auditActionFromName(const QString &name);
[[nodiscard]] const QList<AuditAction> &auditActions();

/// From where something was done.
enum class AuditVia {
    Screen,  ///< a page of the desktop, as the desktop says
    Palette, ///< its command palette, as the desktop says
    Link,    ///< a link in a mail
    Api,     ///< any other request
    Mcp,     ///< an assistant
    System,  ///< the platform by itself
};

[[nodiscard]] QString auditViaName(AuditVia via); ///< "screen"
[[nodiscard]] std::optional<AuditVia> auditViaFromName(const QString &name);

} // namespace dotm::domain
