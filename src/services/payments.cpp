// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/payments.h"

#include "providers/stripe/webhook.h"
#include "services/activation/stepkeys.h"
#include "storage/repositories/stripeevents.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;

namespace {

const QString kCursor = u"stripe.events"_s;
constexpr int kLongestPauseFactor = 30;

const QStringList &wantedTypes()
{
    static const QStringList types{u"invoice.paid"_s, u"invoice.payment_succeeded"_s, u"invoice.voided"_s,
                                   u"invoice.marked_uncollectible"_s, stepkeys::kRefundEvent};
    return types;
}

/// Which invoice the event is about: most are about one, a refund names it.
QString invoiceOf(const stripe::Event &event)
{
    return event.type == stepkeys::kRefundEvent ? event.object.value("invoice"_L1).toString() : event.objectId;
}

QJsonObject payloadOf(const stripe::Event &event)
{
    QJsonObject payload{{u"invoice"_s, invoiceOf(event)}, {u"type"_s, event.type}};
    if (event.type == stepkeys::kRefundEvent) {
        payload.insert("payment"_L1, event.object.value("payment_intent"_L1));
        const QJsonValue captured = event.object.value("amount_captured"_L1);
        payload.insert("charge"_L1, event.objectId);
        payload.insert("paid"_L1, captured.toInteger() > 0 ? captured : event.object.value("amount"_L1));
        payload.insert("returned"_L1, event.object.value("amount_refunded"_L1)); // in all, so far
    }
    return payload;
}

} // namespace

Payments::Payments(storage::Database &database, stripe::StripeClient &stripe, core::SecretString webhookSecret,
                   StepWorker &steps, const core::Clock &clock)
    : m_database(database), m_stripe(stripe), m_webhookSecret(std::move(webhookSecret)), m_steps(steps), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Payments::pollSoon);
}

Task<Result<Payments::Taken>> Payments::webhook(QByteArray rawBody, QByteArray signature)
{
    const auto event = stripe::verifyWebhook(rawBody, signature, m_webhookSecret, m_clock.now());
    if (!event) {
        co_return core::fail(event.error());
    }
    const stripe::Event verified = *event;
    const QString source = u"webhook"_s;
    co_return co_await take(verified, source, false);
}

Task<Result<Payments::Taken>> Payments::take(stripe::Event event, QString source, bool moveCursor)
{
    const core::TimePoint now = m_clock.now();
    const bool wanted = wantedTypes().contains(event.type);
    const StepQueue &queue = m_steps.queue();
    const std::function<Result<Taken>(Connection &)> work = [=, &queue](Connection &db) -> Result<Taken> {
        if (moveCursor) {
            if (const Outcome moved = storage::cursors::set(db, kCursor, event.id, now); !moved) {
                return core::fail(moved.error());
            }
        }
        if (!wanted) {
            return Taken::Ignored;
        }
        const auto seen = storage::stripeevents::receive(db, event.id, event.type, source, now, invoiceOf(event));
        if (!seen) {
            return core::fail(seen.error());
        }
        if (*seen == storage::stripeevents::Seen::Done) {
            return Taken::AlreadyProcessed;
        }
        const QJsonObject metadata = event.object.value("metadata"_L1).toObject();
        const QString uid = metadata.value("firebaseUid"_L1).toString(metadata.value("firebase_uid"_L1).toString());
        const Outcome queued =
            queue.add(db, stepkeys::kStripeEvent, stepkeys::stripeEvent(event.id), event.id, uid, payloadOf(event));
        if (!queued) {
            return core::fail(queued.error());
        }
        // Told again about an event that was given up: the reason may have gone.
        const auto again = storage::steps::retryFailed(db, event.id, now);
        return again ? Result<Taken>(Taken::Accepted) : core::fail(again.error());
    };
    const auto taken = co_await m_database.transaction<Taken>(work);
    if (taken && *taken == Taken::Accepted) {
        m_steps.wake();
    }
    co_return taken;
}

void Payments::startPolling(std::chrono::milliseconds interval)
{
    m_interval = interval;
    pollSoon();
}

void Payments::stopPolling()
{
    m_interval = {};
    m_timer.stop();
}

void Payments::pollSoon()
{
    if (m_interval.count() > 0 && !m_polling) {
        m_timer.stop();
        core::detach(poll(), "asking for payment events");
    }
}

Task<Outcome> Payments::poll()
{
    m_polling = true;
    const std::function<Result<QString>(Connection &)> read = [](Connection &db) {
        return storage::cursors::value(db, kCursor);
    };
    const auto cursor = co_await m_database.read<QString>(read);
    Outcome outcome;
    if (!cursor) {
        outcome = core::fail(cursor.error());
    } else {
        const QStringList types = wantedTypes();
        const QString last = *cursor;
        auto events = co_await m_stripe.eventsSince(types, last);
        if (!events && events.error().code == ErrorCode::NotFound) {
            // The event we stopped at is forgotten there; what happened since is read again, recording is idempotent.
            const QString fromStart;
            events = co_await m_stripe.eventsSince(types, fromStart);
        }
        if (!events) {
            outcome = core::fail(events.error());
        } else {
            for (const stripe::Event &event : *events) {
                const stripe::Event one = event;
                const QString source = u"poll"_s;
                const auto taken = co_await take(one, source, true);
                if (!taken) {
                    outcome = core::fail(taken.error());
                    break;
                }
            }
        }
    }
    m_failures = outcome ? 0 : m_failures + 1;
    m_polling = false;
    if (m_interval.count() > 0) {
        m_timer.start(m_interval * std::min(m_failures + 1, kLongestPauseFactor));
    }
    const bool quiet = !outcome && outcome.error().code == ErrorCode::Disabled;
    co_return quiet ? Outcome() : outcome;
}

} // namespace dotm::services
