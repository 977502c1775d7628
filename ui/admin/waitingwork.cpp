// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/waitingwork.h"

#include "ui/admin/adminsections.h"

#include <QCoreApplication>

#include <array>

namespace dotm::admin {
using namespace std::chrono_literals;

std::span<const WorkKind> workKinds()
{
    static constexpr std::array kAll = {
        WorkKind{"beta_request", QT_TRANSLATE_NOOP("WorkKind", "Beta requests"), "approvals", "", 48h},
        WorkKind{"unprovisioned", QT_TRANSLATE_NOOP("WorkKind", "Paid, but no line"), "activations", "stuck", 10min},
        WorkKind{"failed_mail", QT_TRANSLATE_NOOP("WorkKind", "Mails that did not leave"), "activations", "failed",
                 24h},
        WorkKind{"failed_reward", QT_TRANSLATE_NOOP("WorkKind", "Rewards that were not minted"), "tokens", "failed",
                 24h},
    };
    return kAll;
}

QString workTitle(const WorkKind &kind)
{
    return QCoreApplication::translate("WorkKind", kind.title);
}

QString workSection(const WorkKind &kind)
{
    const QString section = QString::fromLatin1(kind.section);
    return ui::sectionOf(adminSections(), section) != nullptr ? section : QString();
}

} // namespace dotm::admin
