// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/keys/meterstep.h"

#include "services/keys/meterkeys.h"

#include <algorithm>
#include <cmath>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;
using storage::MeterEvent;

namespace {

/// Identifiers and idempotency keys hold for a day; short of that, sending again is safe.
constexpr std::chrono::hours kSafeToRepeat{20};
const QString kEventName = u"data_usage"_s;
const QString kValueKey = u"megabytes_used"_s;
const QString kDuplicate = u"duplicate_meter_event"_s;

/// Usage belongs to the hour it was made in: its last second.
core::TimePoint stampOf(const MeterEvent &event)
{
    return event.hour + std::chrono::hours(1) - std::chrono::seconds(1);
}

} // namespace

QString MeterStep::kind() const
{
    return meterkeys::kMeterEvent;
}

Task<Result<MeterEvent>> MeterStep::load(QString id)
{
    const std::function<Result<MeterEvent>(Connection &)> work = [id](Connection &db) -> Result<MeterEvent> {
        const auto found = storage::meterevents::byId(db, id);
        if (!found) {
            return core::fail(found.error());
        }
        return *found ? Result<MeterEvent>(**found) : core::fail(ErrorCode::NotFound, u"No such report."_s);
    };
    co_return co_await m_database.read<MeterEvent>(work);
}

Task<Result<stripe::Meter>> MeterStep::meter()
{
    if (m_meter) {
        const stripe::Meter known = *m_meter;
        co_return known;
    }
    const auto meters = co_await m_stripe.activeMeters();
    if (!meters) {
        co_return core::fail(meters.error());
    }
    const auto found = std::ranges::find(*meters, kEventName, &stripe::Meter::eventName);
    stripe::Meter meter;
    if (found != meters->end()) {
        meter = *found;
    } else {
        const stripe::MeterDraft draft{u"Data usage"_s, kEventName, kValueKey};
        const QString key = u"meter-"_s + kEventName;
        const auto created = co_await m_stripe.createMeter(draft, key);
        if (!created) {
            co_return core::fail(created.error());
        }
        meter = *created;
    }
    if (meter.valueKey != kValueKey) {
        // Its events would be taken and count nothing.
        co_return core::fail(ErrorCode::Disabled,
                             u"The Stripe meter %1 does not read %2."_s.arg(kEventName, kValueKey));
    }
    m_meter = meter;
    const stripe::Meter result = meter;
    co_return result;
}

Task<Result<bool>> MeterStep::isCounted(MeterEvent event, QString meterId)
{
    const core::TimePoint until = event.hour + std::chrono::hours(1);
    const core::TimePoint from = until - std::chrono::minutes(1);
    const QString customerId = event.customerId;
    const auto sum = co_await m_stripe.meteredSum(meterId, customerId, from, until);
    if (!sum) {
        co_return core::fail(sum.error());
    }
    const auto thousandths = static_cast<qint64>(std::llround(*sum * 1000.0));
    co_return thousandths >= event.requests;
}

Task<StepResult> MeterStep::run(storage::Step step)
{
    const QString id = step.subject;
    const auto event = co_await load(id);
    if (!event) {
        co_return StepResult::failedReading(event.error());
    }
    const auto meter = co_await this->meter();
    if (!meter) {
        co_return StepResult::failedReading(meter.error());
    }
    const MeterEvent wanted = *event;
    if (step.unclear && m_clock.now() - step.createdAt > kSafeToRepeat) {
        const QString meterId = meter->id;
        const auto counted = co_await isCounted(wanted, meterId);
        if (!counted) {
            co_return StepResult::failedReading(counted.error());
        }
        if (*counted) {
            co_return StepResult::done({});
        }
    }
    const stripe::MeterEventDraft draft{kEventName,       kValueKey,         wanted.customerId,
                                        wanted.megabytes, wanted.identifier, stampOf(wanted)};
    // The identifier is what counts once. The key may change with every try: a kept answer 500 must not be met again.
    const QString key = wanted.identifier + u'-' + QString::number(step.attempts);
    const auto sent = co_await m_stripe.sendMeterEvent(draft, key);
    if (!sent && sent.error().providerCode != kDuplicate) {
        if (sent.error().code == ErrorCode::NotFound) {
            m_meter.reset(); // it may have been taken away
        }
        co_return StepResult::failed(sent.error());
    }
    co_return StepResult::done({});
}

Outcome MeterStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &)
{
    return storage::meterevents::setState(context.db, step.subject, u"sent"_s, context.now);
}

Outcome MeterStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    return storage::meterevents::setState(context.db, step.subject, error.isTransient() ? u"waiting"_s : u"refused"_s,
                                          context.now);
}

} // namespace dotm::services
