// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/decisiondesk.h"

#include "ui/admin/sentence.h"
#include "ui/shared/amounts.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace dotm::admin {
using namespace std::chrono_literals;
using client::BetaResult;
using contract::BetaItem;
using contract::Proposal;
using core::Result;
using Stage = HeldDecision::Stage;

DecisionDesk::DecisionDesk(AdminStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &DecisionDesk::tick);
    connect(&store, &AdminStore::offlineChanged, this, &DecisionDesk::sendWaiting);
}

void DecisionDesk::forget()
{
    m_second.stop();
    m_all.clear();
    Q_EMIT changed();
}

void DecisionDesk::hold(const QStringList &keys, Approval::Verb verb, const QString &whom, const client::BetaWish &wish)
{
    HeldDecision decision;
    decision.number = ++m_numbers;
    decision.keys = keys;
    decision.verb = verb;
    decision.isAboutProposal = isProposalKey(keys.first());
    decision.whom = whom;
    decision.wish = wish;
    decision.due = m_store.now() + kHold;
    m_all.append(decision);
    m_second.start();
    Q_EMIT changed();
    //: "Approve m•••@example.com. Held for 8 seconds"
    Q_EMIT told(tr("%1. Held for %n second(s)", nullptr, static_cast<int>(kHold.count())).arg(heldText(verb, whom)));
}

const HeldDecision *DecisionDesk::about(const QString &key) const
{
    const auto found = std::ranges::find_if(m_all, [&](const HeldDecision &each) { return each.keys.contains(key); });
    return found == m_all.end() ? nullptr : &*found;
}

const HeldDecision *DecisionDesk::newest() const
{
    const auto found =
        std::find_if(m_all.rbegin(), m_all.rend(), [](const HeldDecision &each) { return each.canBeTakenBack(); });
    return found == m_all.rend() ? nullptr : &*found;
}

HeldDecision *DecisionDesk::decision(quint64 number)
{
    const auto found = std::ranges::find(m_all, number, &HeldDecision::number);
    return found == m_all.end() ? nullptr : &*found;
}

int DecisionDesk::secondsLeft() const
{
    const HeldDecision *held = newest();
    if (held == nullptr) {
        return 0;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(held->due - m_pausedAt.value_or(m_store.now()));
    return static_cast<int>(std::max(0s, left).count());
}

std::optional<HeldDecision> DecisionDesk::takeBack()
{
    const HeldDecision *held = newest();
    if (held == nullptr) {
        return std::nullopt;
    }
    const HeldDecision taken = *held;
    m_all.removeOne(taken);
    Q_EMIT changed();
    Q_EMIT told(tr("Taken back: %1").arg(heldText(taken.verb, taken.whom)));
    return taken;
}

void DecisionDesk::sendNewest()
{
    if (const HeldDecision *held = newest()) {
        send(held->number);
    }
}

int DecisionDesk::unsent() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &HeldDecision::canBeTakenBack));
}

void DecisionDesk::sendAll()
{
    QList<quint64> all;
    for (const HeldDecision &each : std::as_const(m_all)) {
        if (each.canBeTakenBack()) {
            all.append(each.number);
        }
    }
    for (const quint64 number : std::as_const(all)) {
        send(number);
    }
}

void DecisionDesk::dropAll()
{
    m_all.removeIf(std::mem_fn(&HeldDecision::canBeTakenBack));
    Q_EMIT changed();
}

void DecisionDesk::setPaused(bool isPaused)
{
    if (isPaused == m_pausedAt.has_value()) {
        return;
    }
    if (isPaused) {
        m_pausedAt = m_store.now();
        return;
    }
    const auto stood = m_store.now() - *std::exchange(m_pausedAt, std::nullopt);
    for (HeldDecision &each : m_all) {
        each.due += stood;
    }
}

void DecisionDesk::tick()
{
    if (m_pausedAt) {
        return;
    }
    QList<quint64> due;
    bool isHolding = false;
    for (const HeldDecision &each : std::as_const(m_all)) {
        if (each.stage != Stage::Held) {
            continue;
        }
        if (each.due <= m_store.now()) {
            due.append(each.number);
        } else {
            isHolding = true;
        }
    }
    for (const quint64 number : std::as_const(due)) {
        send(number);
    }
    if (!isHolding) {
        m_second.stop();
    }
    Q_EMIT changed();
}

void DecisionDesk::sendWaiting()
{
    if (m_store.isOffline()) {
        return;
    }
    QList<quint64> waiting;
    for (const HeldDecision &each : std::as_const(m_all)) {
        if (each.stage == Stage::NotSent) {
            waiting.append(each.number);
        }
    }
    for (const quint64 number : std::as_const(waiting)) {
        send(number);
    }
}

void DecisionDesk::send(quint64 number)
{
    HeldDecision *sent = decision(number);
    if (sent == nullptr) {
        return;
    }
    sent->stage = Stage::Sending;
    const QStringList keys = sent->keys;
    const auto answered = [this, number, key = keys.first()](const core::Outcome &outcome) {
        onSent(number, {BetaResult{key, outcome}});
    };
    if (sent->isAboutProposal) {
        QCoro::connect(
            m_store.api().answerProposal(proposalId(keys.first()), sent->verb == Approval::Approve, sent->wish.from),
            this, answered);
    } else if (keys.size() == 1) {
        QCoro::connect(m_store.api().decideBeta(keys.first(), sent->wish), this, answered);
    } else {
        QCoro::connect(m_store.api().decideBetas(keys, sent->wish), this,
                       [this, number](const QList<BetaResult> &results) { onSent(number, results); });
    }
    Q_EMIT changed();
}

void DecisionDesk::onSent(quint64 number, const QList<BetaResult> &results)
{
    HeldDecision *sent = decision(number);
    if (sent == nullptr) {
        return; // another person may be here by now
    }
    QStringList toReadBack;
    QStringList unreached;
    for (const BetaResult &result : results) {
        m_store.note(result.outcome);
        if (result.outcome || result.outcome.error().isUnclear()) {
            toReadBack.append(result.id);
        } else if (result.outcome.error().code == core::ErrorCode::Offline) {
            unreached.append(result.id);
        } else {
            fail(result.id, sentenceOf(result.outcome.error()));
        }
    }
    if (!unreached.isEmpty()) {
        keepUnsent(*sent, unreached);
    }
    if (toReadBack.isEmpty()) {
        finish(number);
        return;
    }
    decision(number)->keys = toReadBack;
    readBack(number, toReadBack);
}

void DecisionDesk::keepUnsent(const HeldDecision &decision, const QStringList &keys)
{
    HeldDecision rest = decision;
    rest.number = ++m_numbers;
    rest.keys = keys;
    rest.stage = Stage::NotSent;
    rest.whom = keys.size() < decision.keys.size() ? tr("%n request(s)", nullptr, static_cast<int>(keys.size()))
                                                   : decision.whom;
    m_all.append(rest);
    Q_EMIT told(tr("Not sent: %1").arg(heldText(rest.verb, rest.whom)));
}

void DecisionDesk::fail(const QString &key, const QString &sentence)
{
    Q_EMIT failed(key, sentence);
    Q_EMIT told(sentence);
}

void DecisionDesk::readBack(quint64 number, const QStringList &keys)
{
    if (decision(number)->isAboutProposal) {
        QCoro::connect(m_store.api().proposals(), this,
                       [this, number](const Result<QList<Proposal>> &left) { onProposalsReadBack(number, left); });
    } else {
        QCoro::connect(m_store.api().betaRequests(keys), this,
                       [this, number, keys](const Result<QList<BetaItem>> &items) { onReadBack(number, keys, items); });
    }
}

void DecisionDesk::onReadBack(quint64 number, const QStringList &keys, const Result<QList<BetaItem>> &items)
{
    const HeldDecision *sent = decision(number);
    if (sent == nullptr) {
        return;
    }
    const Approval::Verb verb = sent->verb;
    if (!items) {
        for (const QString &key : keys) {
            fail(key, tr("Sent, but it could not be read back yet."));
        }
    } else {
        for (const BetaItem &item : *items) {
            if (isVisible(verb, item.request, m_store.now())) {
                Q_EMIT seen(verb, item.request);
                Q_EMIT told(doneText(verb, ui::maskedEmail(item.request.email)));
            } else {
                fail(item.request.id, tr("This was not done: the request is still open."));
            }
        }
    }
    finish(number);
}

void DecisionDesk::onProposalsReadBack(quint64 number, const Result<QList<Proposal>> &left)
{
    const HeldDecision *sent = decision(number);
    if (sent == nullptr) {
        return;
    }
    const QString key = sent->keys.first();
    if (!left) {
        fail(key, tr("Sent, but it could not be read back yet."));
    } else if (std::ranges::find(*left, proposalId(key), &Proposal::id) != left->end()) {
        fail(key, tr("This was not done: it still waits for a second person."));
    } else {
        Q_EMIT told(sent->verb == Approval::Approve ? tr("Confirmed: %1").arg(sent->whom)
                                                    : tr("Declined: %1").arg(sent->whom));
    }
    finish(number);
}

void DecisionDesk::finish(quint64 number)
{
    m_all.removeIf([number](const HeldDecision &each) { return each.number == number; });
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace dotm::admin
