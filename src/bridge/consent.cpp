// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/consent.h"

#include "bridge/calllog.h"

#include <algorithm>

namespace dotm::bridge {
using core::Task;

namespace {

constexpr std::chrono::milliseconds kExpiryLook{500};

} // namespace

Consent::Consent(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_look.setInterval(kExpiryLook);
    m_look.callOnTimeout(this, &Consent::expire);
}

Task<Answer> Consent::ask(ConsentRequest request)
{
    if (m_open.size() >= kMostWaiting) {
        co_return Answer::NotNow;
    }
    const auto open = std::make_shared<Open>();
    open->request = request;
    open->request.state = ConsentRequest::State::Waiting;
    open->request.askedAt = m_clock.now();
    open->request.deadline = m_clock.now() + kPatience;
    m_open.push_back(open);
    m_look.start();
    Q_EMIT changed();
    Q_EMIT arrived(request.id);
    if (!open->answer) {
        co_await open->waiters.wait();
    }
    const Answer answer = open->answer.value_or(Answer::Missed);
    co_return answer;
}

void Consent::answer(const QString &requestId, Answer answer)
{
    const auto found = std::ranges::find_if(
        m_open, [&requestId](const std::shared_ptr<Open> &each) { return each->request.id == requestId; });
    if (found == m_open.end()) {
        return;
    }
    const std::shared_ptr<Open> open = *found;
    m_open.erase(found);
    if (answer == Answer::Missed) {
        list(open->request);
    }
    if (m_open.empty()) {
        m_look.stop();
    }
    open->answer = answer;
    Q_EMIT ended(requestId);
    Q_EMIT changed();
    open->waiters.release();
}

void Consent::list(ConsentRequest request)
{
    request.state = ConsentRequest::State::Missed;
    m_listed.prepend(request);
    m_listed.resize(std::min(m_listed.size(), static_cast<qsizetype>(kMostMissed)));
}

void Consent::stopAll()
{
    m_listed.clear();
    while (!m_open.empty()) {
        answer(m_open.front()->request.id, Answer::Stopped);
    }
    Q_EMIT changed();
}

void Consent::expire()
{
    const core::TimePoint now = m_clock.now();
    const auto late = [now](const std::shared_ptr<Open> &each) {
        return each->request.deadline <= now;
    };
    for (auto found = std::ranges::find_if(m_open, late); found != m_open.end();
         found = std::ranges::find_if(m_open, late)) {
        answer((*found)->request.id, Answer::Missed);
    }
}

void Consent::prepare(const QString &requestId)
{
    const auto found = std::ranges::find(m_listed, requestId, &ConsentRequest::id);
    if (found != m_listed.end()) {
        found->state = ConsentRequest::State::Prepared;
        found->deadline = midnightAfter(m_clock.now());
        Q_EMIT changed();
    }
}

void Consent::dismiss(const QString &requestId)
{
    if (m_listed.removeIf([&requestId](const ConsentRequest &each) { return each.id == requestId; }) > 0) {
        Q_EMIT changed();
    }
}

bool Consent::takePrepared(const QString &assistantId, const QString &tool, const core::Money &cost)
{
    const core::TimePoint now = m_clock.now();
    const auto found = std::ranges::find_if(m_listed, [&](const ConsentRequest &each) {
        return each.state == ConsentRequest::State::Prepared && each.deadline > now &&
               each.assistant.id == assistantId && each.tool == tool && each.costNow == cost;
    });
    if (found == m_listed.end()) {
        return false;
    }
    m_listed.erase(found);
    Q_EMIT changed();
    return true;
}

QList<ConsentRequest> Consent::requests() const
{
    QList<ConsentRequest> all;
    for (auto each = m_open.rbegin(); each != m_open.rend(); ++each) {
        all.append((*each)->request);
    }
    return all + m_listed;
}

bool Consent::isWaiting(const QString &requestId) const
{
    return std::ranges::any_of(
        m_open, [&requestId](const std::shared_ptr<Open> &each) { return each->request.id == requestId; });
}

} // namespace dotm::bridge
