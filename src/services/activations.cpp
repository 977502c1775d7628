// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activations.h"

#include "domain/catalog.h"
#include "domain/phonenumber.h"
#include "services/activation/activationnote.h"
#include "services/activation/activationstore.h"
#include "services/activation/resume.h"
#include "services/activation/stepkeys.h"

#include <qcoro/qcorotimer.h>

#include <QElapsedTimer>
#include <QTimer>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::ActivationState;
using domain::AuditAction;
using storage::Activation;
using storage::Connection;

namespace {

constexpr std::chrono::milliseconds kInvoiceWait{5'000};
constexpr std::chrono::milliseconds kInvoiceLook{20};
constexpr std::chrono::milliseconds kInvoiceLookLongest{320};
constexpr qint64 kMostMails = 10;

Outcome checkWish(const ActivationWish &wish)
{
    if (!wish.areaCode.isEmpty() && !domain::phonenumber::isAreaCode(wish.areaCode)) {
        return fail(ErrorCode::Invalid, u"The area code must be three digits of a North American area."_s);
    }
    if (!wish.phoneNumber.isEmpty() && !domain::phonenumber::isE164(wish.phoneNumber)) {
        return fail(ErrorCode::Invalid, u"The phone number must be in the form +12125550147."_s);
    }
    return {};
}

bool maySee(const Identity &who, const Activation &activation)
{
    return activation.uid == who.uid || who.isAtLeast(domain::Role::Agent);
}

Result<ActivationView> view(Connection &db, const RateLimiter &limiter, const Activation &activation)
{
    ActivationView result{activation, std::nullopt};
    if (activation.state == ActivationState::Queued) {
        const auto standing = limiter.standing(db, activation.uid);
        if (!standing) {
            return fail(standing.error());
        }
        result.queue = *standing;
    }
    return result;
}

Result<Activation> visibleTo(const Identity &who, const Result<std::optional<Activation>> &found)
{
    if (!found) {
        return fail(found.error());
    }
    if (!*found || !maySee(who, **found)) {
        return fail(ErrorCode::NotFound, u"There is no such activation."_s);
    }
    return **found;
}

} // namespace

Activations::Activations(ActivationDeps deps, StepWorker &steps, Changes &changes)
    : m_deps(std::move(deps)), m_steps(steps), m_changes(changes)
{
}

Outcome Activations::goOn(Connection &db, Activation &activation, const ActivationWish &wish) const
{
    const StepContext context{db, m_steps.queue(), m_deps.clock.now()};
    if (activation.state == ActivationState::Stuck) {
        if (const Outcome freed = resume::unstick(context, activation); !freed) {
            return freed;
        }
    }
    const bool unpaid =
        activation.state == ActivationState::PreparingInvoice || activation.state == ActivationState::AwaitingPayment;
    if (unpaid && (!wish.areaCode.isEmpty() || !wish.phoneNumber.isEmpty())) {
        activation.areaCode = wish.areaCode;
        activation.requestedNumber = wish.phoneNumber;
    }
    if (const Outcome woken = resume::wakeNext(context, activation); !woken) {
        return woken;
    }
    if (activation.state == ActivationState::Queued) {
        const auto hurried = storage::steps::hurry(db, stepkeys::kOxioLine, activation.id, context.now);
        if (!hurried) {
            return fail(hurried.error());
        }
    }
    return storage::activations::update(db, activation, context.now);
}

Result<Activation> Activations::begin(Connection &db, const Identity &who, const ActivationWish &wish) const
{
    const auto user = activationstore::holdUser(db, who.uid);
    if (!user) {
        return fail(user.error());
    }
    const auto alive = storage::activations::holdAlive(db, who.uid, domain::kEsimBeta);
    if (!alive) {
        return fail(alive.error());
    }
    Result<Activation> after = alive->value_or(Activation());
    if (!*alive) {
        after = start(db, *user, wish);
    } else if (const Outcome gone = goOn(db, *after, wish); !gone) {
        after = fail(gone.error());
    }
    if (!after) {
        return after;
    }
    audit::Note note = activationNote(who, AuditAction::ActivationRequest, *after);
    note.before = *alive ? auditState(**alive) : QJsonObject();
    const Outcome noted = audit::append(db, note, m_deps.clock.now());
    return noted ? after : fail(noted.error());
}

Result<Activation> Activations::start(Connection &db, const storage::User &user, const ActivationWish &wish) const
{
    Activation activation;
    activation.id = core::uuid7(m_deps.clock, m_deps.random);
    activation.userId = user.id;
    activation.uid = user.uid;
    activation.productId = domain::kEsimBeta;
    activation.amount = domain::productById(domain::kEsimBeta)->price;
    activation.areaCode = wish.areaCode;
    activation.requestedNumber = wish.phoneNumber;
    activation.createdAt = m_deps.clock.now();
    const auto paidBefore = storage::purchases::unused(db, user.uid, activation.productId);
    if (!paidBefore) {
        return fail(paidBefore.error());
    }
    if (const Outcome stored = storage::activations::insert(db, activation); !stored) {
        return fail(stored.error());
    }
    const StepContext context{db, m_steps.queue(), activation.createdAt};
    if (paidBefore->isEmpty()) {
        const Outcome queued = resume::enqueueFirst(context, user, activation.id);
        return queued ? Result<Activation>(activation) : fail(queued.error());
    }
    // Paid already, by an invoice nobody was waiting for: no second one.
    activation.state = ActivationState::Paid;
    activation.purchaseId = *paidBefore;
    activation.paidAt = activation.createdAt;
    const Outcome stored = storage::activations::update(db, activation, context.now);
    const Outcome queued =
        stored ? activationstore::enqueueProvisioning(context, user.uid, activation.id) : Outcome(stored);
    return queued ? Result<Activation>(activation) : fail(queued.error());
}

Task<Result<ActivationView>> Activations::request(Identity who, ActivationWish wish)
{
    if (const Outcome checked = checkWish(wish); !checked) {
        co_return fail(checked.error());
    }
    if (!m_deps.stripe.isConfigured()) {
        co_return fail(ErrorCode::Disabled, u"Payments are off: STRIPE_SECRET_KEY is not set."_s);
    }
    if (!m_deps.oxio.isConfigured()) {
        co_return fail(ErrorCode::Disabled, u"Activations are off: OXIO_API_KEY or OXIO_AUTH_TOKEN is not set."_s);
    }
    const std::function<Result<Activation>(Connection &)> work = [this, who, wish](Connection &db) {
        return begin(db, who, wish);
    };
    auto begun = co_await m_deps.database.transaction<Activation>(work);
    if (!begun && begun.error().code == ErrorCode::Conflict) {
        begun = co_await m_deps.database.transaction<Activation>(work); // the same person asked twice at once
    }
    if (!begun) {
        const bool raced = begun.error().code == ErrorCode::Conflict;
        co_return raced ? fail(ErrorCode::Conflict, u"This is being asked for twice at this moment; ask again."_s)
                        : fail(begun.error());
    }
    m_steps.wake();
    const QString id = begun->id;
    Q_EMIT m_changes.changed(who.uid, u"activation"_s, id);
    co_return co_await waitForInvoice(who, id);
}

Task<Result<ActivationView>> Activations::waitForInvoice(Identity who, QString activationId)
{
    QElapsedTimer waited; // monotonic: a clock that is set back must not keep anybody here
    waited.start();
    std::chrono::milliseconds pause = kInvoiceLook;
    while (true) {
        const auto current = co_await byId(who, activationId);
        if (!current || current->activation.state != ActivationState::PreparingInvoice ||
            waited.elapsed() >= kInvoiceWait.count()) {
            co_return current;
        }
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(pause);
        co_await timer;
        pause = std::min(pause * 2, kInvoiceLookLongest);
    }
}

Task<Result<ActivationView>> Activations::byId(Identity who, QString activationId)
{
    const RateLimiter &limiter = m_deps.limiter;
    const std::function<Result<ActivationView>(Connection &)> work =
        [&limiter, who, activationId](Connection &db) -> Result<ActivationView> {
        const auto activation = visibleTo(who, storage::activations::byId(db, activationId));
        return activation ? view(db, limiter, *activation) : fail(activation.error());
    };
    co_return co_await m_deps.database.read<ActivationView>(work);
}

Task<Result<QList<ActivationView>>> Activations::list(Identity who)
{
    const RateLimiter &limiter = m_deps.limiter;
    const std::function<Result<QList<ActivationView>>(Connection &)> work =
        [&limiter, uid = who.uid](Connection &db) -> Result<QList<ActivationView>> {
        const auto rows = storage::activations::ofPerson(db, uid);
        if (!rows) {
            return fail(rows.error());
        }
        QList<ActivationView> views;
        for (const Activation &activation : *rows) {
            const auto one = view(db, limiter, activation);
            if (!one) {
                return fail(one.error());
            }
            views.append(*one);
        }
        return views;
    };
    co_return co_await m_deps.database.read<QList<ActivationView>>(work);
}

Task<Result<ActivationView>> Activations::cancel(Identity who, QString activationId)
{
    const std::function<Result<Activation>(Connection &)> work = [=, this](Connection &db) -> Result<Activation> {
        auto activation = visibleTo(who, storage::activations::holdById(db, activationId));
        if (!activation) {
            return activation;
        }
        if (activation->state != ActivationState::AwaitingPayment) {
            return fail(ErrorCode::Conflict, u"Only an activation whose invoice is open can be cancelled."_s);
        }
        const auto again = storage::steps::retryFailed(db, activationId, m_deps.clock.now());
        if (!again) {
            return fail(again.error());
        }
        const Outcome queued =
            m_steps.queue().add(db, stepkeys::kStripeVoid, stepkeys::stripeVoid(activationId), activationId,
                                activation->uid, {{u"invoice"_s, activation->invoiceId}});
        if (!queued) {
            return fail(queued.error());
        }
        audit::Note note = activationNote(who, AuditAction::ActivationCancel, *activation);
        note.before = note.after;
        note.after.insert("withdrawal"_L1, u"asked"_s); // cancelled it is when the payment provider says so
        const Outcome noted = audit::append(db, note, m_deps.clock.now());
        return noted ? activation : fail(noted.error());
    };
    const auto found = co_await m_deps.database.transaction<Activation>(work);
    if (!found) {
        co_return fail(found.error());
    }
    m_steps.wake();
    co_return ActivationView{*found, std::nullopt};
}

Task<Result<ActivationView>> Activations::resendMail(Identity who, QString activationId)
{
    const std::function<Result<Activation>(Connection &)> work = [=, this](Connection &db) -> Result<Activation> {
        auto activation = visibleTo(who, storage::activations::holdById(db, activationId));
        if (!activation) {
            return activation;
        }
        if (activation->activationCode.isEmpty()) {
            return fail(ErrorCode::Conflict, u"There is no activation code to send yet."_s);
        }
        if (activation->mailState == "queued"_L1) {
            return activation; // one is on its way
        }
        if (activation->mailCount >= kMostMails) {
            return fail(ErrorCode::RateLimited, u"This mail has been sent ten times; support can help."_s);
        }
        const QJsonObject before = auditState(*activation);
        activation->mailCount += 1;
        activation->mailState = u"queued"_s;
        const Outcome stored = storage::activations::update(db, *activation, m_deps.clock.now());
        if (!stored) {
            return fail(stored.error());
        }
        const QString key = stepkeys::activationMail(activationId, activation->mailCount);
        const Outcome queued = m_steps.queue().add(db, stepkeys::kActivationMail, key, activationId, activation->uid,
                                                   {{u"number"_s, activation->mailCount}});
        audit::Note note = activationNote(who, AuditAction::ActivationMail, *activation);
        note.before = before;
        const Outcome noted = queued ? audit::append(db, note, m_deps.clock.now()) : queued;
        return noted ? activation : fail(noted.error());
    };
    const auto found = co_await m_deps.database.transaction<Activation>(work);
    if (!found) {
        co_return fail(found.error());
    }
    m_steps.wake();
    co_return ActivationView{*found, std::nullopt};
}

Task<Result<QList<storage::Purchase>>> Activations::purchases(Identity who, int limit,
                                                              std::optional<storage::PurchaseMark> after)
{
    using List = QList<storage::Purchase>;
    const std::function<Result<List>(Connection &)> work = [uid = who.uid, limit, after](Connection &db) {
        return storage::purchases::ofPerson(db, uid, limit, after);
    };
    co_return co_await m_deps.database.read<List>(work);
}

Task<Result<RateStatistics>> Activations::rateStatistics()
{
    const RateLimiter &limiter = m_deps.limiter;
    const std::function<Result<RateStatistics>(Connection &)> work = [&limiter](Connection &db) {
        return limiter.statistics(db);
    };
    co_return co_await m_deps.database.read<RateStatistics>(work);
}

} // namespace dotm::services
