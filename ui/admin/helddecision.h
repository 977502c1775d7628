// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/approvalverb.h"

#include <QStringList>

namespace dotm::admin {

/// Rows are named by the id of their request, or by this and the id of their proposal.
inline constexpr QLatin1StringView kProposalPrefix("proposal:");
[[nodiscard]] inline bool isProposalKey(const QString &key)
{
    return key.startsWith(kProposalPrefix);
}
[[nodiscard]] inline QString proposalId(const QString &key)
{
    return key.mid(kProposalPrefix.size());
}

/// A decision on its way: first held on this machine, where it can be taken back, then sent, then read back.
struct HeldDecision
{
    enum class Stage {
        Held,    ///< nothing has left this machine
        NotSent, ///< its time is over, but the service is not reached: still here, can still be taken back
        Sending, ///< sent, or being read back
    };

    quint64 number = 0; ///< which of them
    QStringList keys;   ///< of the rows it is about
    Approval::Verb verb = Approval::Approve;
    bool isAboutProposal = false;
    QString whom; ///< covered
    client::BetaWish wish;
    core::TimePoint due;
    Stage stage = Stage::Held;

    [[nodiscard]] bool canBeTakenBack() const { return stage != Stage::Sending; }
    friend bool operator==(const HeldDecision &a, const HeldDecision &b) { return a.number == b.number; }
};

} // namespace dotm::admin
