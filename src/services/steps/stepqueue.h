// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QJsonObject>

namespace dotm::services {

/// Writes down that something is to be done outside. Inside the transaction that decided it, so that deciding and
/// remembering are one. Thread-safe.
class StepQueue
{
public:
    StepQueue(const core::Clock &clock, core::Random &random) : m_clock(clock), m_random(random) {}

    /// @p key: the same effect always has the same key; a second enqueue changes nothing.
    /// @p uid: whose listeners are told. @p delay: not before that.
    [[nodiscard]] core::Outcome add(storage::Connection &db, const QString &kind, const QString &key,
                                    const QString &subject, const QString &uid, QJsonObject payload = {},
                                    std::chrono::milliseconds delay = {}) const;
    /// For a row that is written beside a step.
    [[nodiscard]] QString newId() const { return core::uuid7(m_clock, m_random); }

private:
    const core::Clock &m_clock;
    core::Random &m_random;
};

} // namespace dotm::services
