// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditwords.h"

#include "core/error.h"
#include "domain/auditaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using domain::AuditAction;

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QString actionWords(AuditAction action)
{
    switch (action) {
    case AuditAction::ApiCall:
        return AuditWords::tr("Other request");
    case AuditAction::ToolCall:
        return AuditWords::tr("Assistant’s tool used");
    case AuditAction::AccountRegister:
        return AuditWords::tr("Account details set");
    case AuditAction::AccountRole:
        return AuditWords::tr("Role changed");
    case AuditAction::ActivationRequest:
        return AuditWords::tr("Activation asked for");
    case AuditAction::ActivationCancel:
        return AuditWords::tr("Activation cancelled");
    case AuditAction::ActivationMail:
        return AuditWords::tr("Activation mail sent again");
    case AuditAction::ActivationRetry:
        return AuditWords::tr("Activation tried again");
    case AuditAction::BetaRequest:
        return AuditWords::tr("Beta access asked for");
    case AuditAction::BetaApprove:
        return AuditWords::tr("Beta access approved");
    case AuditAction::BetaReject:
        return AuditWords::tr("Beta access declined");
    case AuditAction::BetaLater:
        return AuditWords::tr("Beta request put off");
    case AuditAction::BetaPropose:
        return AuditWords::tr("Decision proposed to a second person");
    case AuditAction::BetaWithdraw:
        return AuditWords::tr("Proposal taken back");
    case AuditAction::KeyCreate:
        return AuditWords::tr("Key made");
    case AuditAction::KeyRevoke:
        return AuditWords::tr("Key revoked");
    case AuditAction::PaymentMatch:
        return AuditWords::tr("Payment matched with a line");
    case AuditAction::RolePropose:
        return AuditWords::tr("Role change proposed to a second person");
    case AuditAction::RoleWithdraw:
        return AuditWords::tr("Proposed role change taken back");
    case AuditAction::SecondPersonRule:
        return AuditWords::tr("Two-person rule changed");
    case AuditAction::TextSave:
        return AuditWords::tr("Text saved");
    case AuditAction::TextRestore:
        return AuditWords::tr("Text restored");
    case AuditAction::TextTest:
        return AuditWords::tr("Test mail sent");
    case AuditAction::ConnectionTest:
        return AuditWords::tr("Connection tested");
    case AuditAction::ListExport:
        return AuditWords::tr("List saved as a file");
    case AuditAction::WalletProve:
        return AuditWords::tr("Wallet linked");
    case AuditAction::WalletWatch:
        return AuditWords::tr("Wallet watched");
    case AuditAction::WalletUnlink:
        return AuditWords::tr("Wallet unlinked");
    case AuditAction::TransferPrepare:
        return AuditWords::tr("Transfer prepared");
    case AuditAction::TransferSend:
        return AuditWords::tr("Transfer sent");
    case AuditAction::FounderAdd:
        return AuditWords::tr("Founder named");
    case AuditAction::FoundingClaim:
        return AuditWords::tr("Founding grant given");
    case AuditAction::RewardRetry:
        return AuditWords::tr("Reward tried again");
    case AuditAction::RewardRate:
        return AuditWords::tr("Reward rate changed");
    }
    return {};
}

/// A word of a small closed list.
struct Word
{
    const char *name;
    const char *text; ///< English
};

constexpr std::array kRoles = {
    Word{"customer", QT_TRANSLATE_NOOP("Audit", "Customer")},
    Word{"agent", QT_TRANSLATE_NOOP("Audit", "Support agent")},
    Word{"admin", QT_TRANSLATE_NOOP("Audit", "Administrator")},
    Word{"owner", QT_TRANSLATE_NOOP("Audit", "Owner")},
    Word{"unknown", QT_TRANSLATE_NOOP("Audit", "Unknown")},
    Word{"platform", QT_TRANSLATE_NOOP("Audit", "Platform")},
};

constexpr std::array kVias = {
    Word{"screen", QT_TRANSLATE_NOOP("Audit", "Screen")},
    Word{"palette", QT_TRANSLATE_NOOP("Audit", "Command palette")},
    Word{"link", QT_TRANSLATE_NOOP("Audit", "Link in a mail")},
    Word{"api", QT_TRANSLATE_NOOP("Audit", "Program (API)")},
    Word{"mcp", QT_TRANSLATE_NOOP("Audit", "Assistant (MCP)")},
    Word{"system", QT_TRANSLATE_NOOP("Audit", "By itself")},
};

constexpr std::array kSubjects = {
    Word{"activation", QT_TRANSLATE_NOOP("Audit", "Activation")},
    Word{"beta", QT_TRANSLATE_NOOP("Audit", "Beta request")},
    Word{"key", QT_TRANSLATE_NOOP("Audit", "Key")},
    Word{"list", QT_TRANSLATE_NOOP("Audit", "List")},
    Word{"person", QT_TRANSLATE_NOOP("Audit", "Person")},
    Word{"rule", QT_TRANSLATE_NOOP("Audit", "Rule")},
    Word{"product", QT_TRANSLATE_NOOP("Audit", "Product")},
    Word{"reward", QT_TRANSLATE_NOOP("Audit", "Reward")},
    Word{"text", QT_TRANSLATE_NOOP("Audit", "Text")},
    Word{"wallet", QT_TRANSLATE_NOOP("Audit", "Wallet")},
};

constexpr std::array kOutcomes = {
    Word{"done", QT_TRANSLATE_NOOP("Audit", "Done")},
    Word{"Cancelled", QT_TRANSLATE_NOOP("Audit", "Cancelled")},
    Word{"Offline", QT_TRANSLATE_NOOP("Audit", "Another service was out of reach")},
    Word{"Timeout", QT_TRANSLATE_NOOP("Audit", "No answer in time: what happened is not known")},
    Word{"RateLimited", QT_TRANSLATE_NOOP("Audit", "Refused: too many at once")},
    Word{"Unauthorized", QT_TRANSLATE_NOOP("Audit", "Refused: not signed in")},
    Word{"Forbidden", QT_TRANSLATE_NOOP("Audit", "Refused: the role may not")},
    Word{"NotFound", QT_TRANSLATE_NOOP("Audit", "There was no such thing")},
    Word{"Conflict", QT_TRANSLATE_NOOP("Audit", "Refused: somebody was first")},
    Word{"Invalid", QT_TRANSLATE_NOOP("Audit", "Refused: not valid")},
    Word{"Protocol", QT_TRANSLATE_NOOP("Audit", "Another service answered wrongly")},
    Word{"Storage", QT_TRANSLATE_NOOP("Audit", "The database failed")},
    Word{"Disabled", QT_TRANSLATE_NOOP("Audit", "Switched off")},
    Word{"Unavailable", QT_TRANSLATE_NOOP("Audit", "Not possible at that time")},
    Word{"Internal", QT_TRANSLATE_NOOP("Audit", "Failed inside the service")},
};

/// By a part of the service's sentence; the number of the entry stands before.
constexpr std::array kProblems = {
    Word{"end of the log is missing", QT_TRANSLATE_NOOP("Audit", "The end of the log is missing.")},
    Word{"head of the chain is missing", QT_TRANSLATE_NOOP("Audit", "The head of the chain is missing.")},
    Word{"does not fit", QT_TRANSLATE_NOOP("Audit", "The head of the chain does not fit its last entry.")},
    Word{"behind the head", QT_TRANSLATE_NOOP("Audit", "There are entries behind the head of the chain.")},
    Word{"does not follow", QT_TRANSLATE_NOOP("Audit", "It does not follow the one before it.")},
    Word{"was changed", QT_TRANSLATE_NOOP("Audit", "It was changed after it was written.")},
    Word{"is missing", QT_TRANSLATE_NOOP("Audit", "It is missing.")},
};

template <typename Table>
QString wordIn(const Table &table, const QString &name)
{
    const auto found = std::ranges::find(table, name, [](const Word &word) { return QString::fromLatin1(word.name); });
    return found == table.end() ? name : QCoreApplication::translate("Audit", found->text);
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? AuditWords::tr("yes") : AuditWords::tr("no");
    case QJsonValue::Double:
        // As it stands in the log: a count or an amount in its smallest unit, not a figure to be read out.
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

QString auditActionText(const QString &action)
{
    const auto known = domain::auditActionFromName(action);
    return known ? actionWords(*known) : action;
}

QString auditRoleText(const QString &role)
{
    return wordIn(kRoles, role);
}

QString auditWho(const QString &role, const QString &mail, const QString &uid)
{
    if (!mail.isEmpty()) {
        return mail;
    }
    if (role == "platform"_L1) {
        return AuditWords::tr("The platform");
    }
    return uid.isEmpty() ? AuditWords::tr("Unknown person") : uid;
}

QString auditViaText(const QString &via)
{
    return wordIn(kVias, via);
}

bool isAuditLocal(const QString &address)
{
    return address == "loopback"_L1;
}

QString auditAddressText(const QString &address)
{
    //: from where a request came: the machine the service runs on
    return isAuditLocal(address) ? AuditWords::tr("the service’s own machine") : address;
}

QString auditOutcomeText(const QString &outcome)
{
    return wordIn(kOutcomes, outcome);
}

bool isAuditDone(const QString &outcome)
{
    return outcome == "done"_L1;
}

QString auditSubjectKindText(const QString &kind)
{
    return wordIn(kSubjects, kind);
}

QString auditProblemText(const QString &problem)
{
    const auto found = std::ranges::find_if(
        kProblems, [&](const Word &word) { return problem.contains(QLatin1StringView(word.name)); });
    return found == kProblems.end() ? problem : QCoreApplication::translate("Audit", found->text);
}

QList<AuditChange> auditChanges(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    QList<AuditChange> changes;
    for (const QString &name : std::as_const(names)) {
        const QJsonValue was = before.value(name);
        const QJsonValue is = after.value(name);
        if (was != is) {
            changes.append({name, valueText(was), valueText(is)});
        }
    }
    return changes;
}

} // namespace dotm::admin
