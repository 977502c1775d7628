// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/auditaction.h"

#include "domain/nametable.h"

#include <array>
#include <utility>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

using ActionName = std::pair<AuditAction, QLatin1StringView>;
constexpr std::array kActions{
    ActionName{AuditAction::ApiCall, "api.call"_L1},
    ActionName{AuditAction::ToolCall, "tool.call"_L1},
    ActionName{AuditAction::AccountRegister, "account.register"_L1},
    ActionName{AuditAction::AccountRole, "account.role"_L1},
    ActionName{AuditAction::ActivationRequest, "activation.request"_L1},
    ActionName{AuditAction::ActivationCancel, "activation.cancel"_L1},
    ActionName{AuditAction::ActivationMail, "activation.mail"_L1},
    ActionName{AuditAction::ActivationRetry, "activation.retry"_L1},
    ActionName{AuditAction::BetaRequest, "beta.request"_L1},
    ActionName{AuditAction::BetaApprove, "beta.approve"_L1},
    ActionName{AuditAction::BetaReject, "beta.reject"_L1},
    ActionName{AuditAction::BetaLater, "beta.later"_L1},
    ActionName{AuditAction::BetaPropose, "beta.propose"_L1},
    ActionName{AuditAction::BetaWithdraw, "beta.withdraw"_L1},
    ActionName{AuditAction::KeyCreate, "key.create"_L1},
    ActionName{AuditAction::KeyRevoke, "key.revoke"_L1},
    ActionName{AuditAction::PaymentMatch, "payment.match"_L1},
    ActionName{AuditAction::RolePropose, "role.propose"_L1},
    ActionName{AuditAction::RoleWithdraw, "role.withdraw"_L1},
    ActionName{AuditAction::SecondPersonRule, "secondperson.rule"_L1},
    ActionName{AuditAction::TextSave, "text.save"_L1},
    ActionName{AuditAction::TextRestore, "text.restore"_L1},
    ActionName{AuditAction::TextTest, "text.test"_L1},
    ActionName{AuditAction::ConnectionTest, "connection.test"_L1},
    ActionName{AuditAction::ListExport, "list.export"_L1},
    ActionName{AuditAction::WalletProve, "wallet.prove"_L1},
    ActionName{AuditAction::WalletWatch, "wallet.watch"_L1},
    ActionName{AuditAction::WalletUnlink, "wallet.unlink"_L1},
    ActionName{AuditAction::TransferPrepare, "transfer.prepare"_L1},
    ActionName{AuditAction::TransferSend, "transfer.send"_L1},
    ActionName{AuditAction::FounderAdd, "founder.add"_L1},
    ActionName{AuditAction::FoundingClaim, "founding.claim"_L1},
    ActionName{AuditAction::RewardRetry, "reward.retry"_L1},
    ActionName{AuditAction::RewardRate, "reward.rate"_L1},
};

using ViaName = std::pair<AuditVia, QLatin1StringView>;
constexpr std::array kVias{
    ViaName{AuditVia::Screen, "screen"_L1}, ViaName{AuditVia::Palette, "palette"_L1},
    ViaName{AuditVia::Link, "link"_L1},     ViaName{AuditVia::Api, "api"_L1},
    ViaName{AuditVia::Mcp, "mcp"_L1},       ViaName{AuditVia::System, "system"_L1},
};

} // namespace

QString auditActionName(AuditAction action)
{
    return nameIn(kActions, action);
}

std::optional<AuditAction> auditActionFromName(const QString &name)
{
    return valueIn<AuditAction>(kActions, name);
}

const QList<AuditAction> &auditActions()
{
    static const QList<AuditAction> all = [] {
        QList<AuditAction> list;
        for (const ActionName &row : kActions) {
            list.append(row.first);
        }
        return list;
    }();
    return all;
}

QString auditViaName(AuditVia via)
{
    return nameIn(kVias, via);
}

std::optional<AuditVia> auditViaFromName(const QString &name)
{
    return valueIn<AuditVia>(kVias, name);
}

} // namespace dotm::domain
