// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/repositories/activations.h"
#include "storage/repositories/stepstates.h"
#include "storage/repositories/users.h"

#include <QList>

#include <optional>

namespace dotm::services {

/// One step of an activation and what trying again means for it.
struct RetryMove
{
    enum class How {
        Again,   ///< given up: due now, its tries counted from zero
        Sooner,  ///< would be tried later: due now
        Begin,   ///< was never written down: begins
        Already, ///< due or running at this moment: left alone
        Follows, ///< comes by itself once those before it are done
    };
    QString step; ///< its kind
    How how = How::Follows;
    qint64 tries = 0;     ///< so far
    bool unclear = false; ///< an earlier try may have taken effect
};

/// What is known of a kind of step: whom it asks, and whether it looks before it acts.
struct StepTraits
{
    QString provider;       ///< "payments", "carrier", "mail"
    bool readsFirst = true; ///< what is there already is taken, and nothing made twice
    bool mayMake = true;    ///< false: it only reads
};

/// Pure: from an activation, its owner and its steps.
namespace retryplan {

/// A longer wait than this, paid and without a line that works, is stuck.
inline constexpr std::chrono::minutes kSlowAfter{10};

[[nodiscard]] StepTraits traitsOf(const QString &kind);
/// Since when it stands where it stands.
[[nodiscard]] core::TimePoint standsSince(const storage::Activation &activation);
/// Given up, or paid or being provisioned for longer than kSlowAfter, or with a mail that did not leave.
[[nodiscard]] bool isStuck(const storage::Activation &activation, core::TimePoint now);
/// Why @p activation is not stuck, for people.
[[nodiscard]] QString whyNotStuck(const storage::Activation &activation);
/// The step it hangs at: given up, or the first that is not over.
[[nodiscard]] std::optional<storage::StepState> hangsAt(const storage::Activation &activation,
                                                        const QList<storage::StepState> &steps);
/// What a retry does, in this order.
[[nodiscard]] QList<RetryMove> movesFor(const storage::Activation &activation, const storage::User &owner,
                                        const QList<storage::StepState> &steps, core::TimePoint now);

} // namespace retryplan
} // namespace dotm::services
