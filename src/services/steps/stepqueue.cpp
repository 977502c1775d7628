// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/steps/stepqueue.h"

#include "storage/repositories/steps.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;

core::Outcome StepQueue::add(storage::Connection &db, const QString &kind, const QString &key, const QString &subject,
                             const QString &uid, QJsonObject payload, std::chrono::milliseconds delay) const
{
    const core::TimePoint now = m_clock.now();
    payload.insert("uid"_L1, uid);
    storage::Step step;
    step.id = core::uuid7(m_clock, m_random);
    step.kind = kind;
    step.idempotencyKey = key;
    step.subject = subject;
    step.payload = std::move(payload);
    step.dueAt = now + delay;
    const auto added = storage::steps::enqueue(db, step, now);
    return added ? core::Outcome() : core::fail(added.error());
}

} // namespace dotm::services
