// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantrequestviewmodel.h"

#include "ui/customer/assistantrequestfacts.h"
#include "ui/customer/assistantwording.h"
#include "ui/customer/wording.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using bridge::ConsentRequest;

namespace {

constexpr auto kRipeAfter = 500ms;
constexpr int kSpokenStep = 30; // seconds

bool isOpen(const ConsentRequest &request)
{
    return request.state == ConsentRequest::State::Waiting;
}

} // namespace

AssistantRequestViewModel::AssistantRequestViewModel(bridge::Desk &desk, CustomerStore &store, QObject *parent)
    : QObject(parent), m_desk(desk), m_store(store)
{
    m_second.setInterval(1s);
    m_ripening.setInterval(kRipeAfter);
    m_ripening.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &AssistantRequestViewModel::tick);
    connect(&m_ripening, &QTimer::timeout, this, &AssistantRequestViewModel::tick);
    connect(&desk, &bridge::Desk::changed, this, &AssistantRequestViewModel::sync);
    connect(&desk, &bridge::Desk::requestEnded, this, &AssistantRequestViewModel::sync);
    connect(&desk, &bridge::Desk::requestArrived, this, [this] {
        sync();
        Q_EMIT arrived();
    });
    // The line and the address on the sheet are the store's.
    connect(&store, &CustomerStore::changed, this, &AssistantRequestViewModel::changed);
    sync();
}

QString AssistantRequestViewModel::known() const
{
    return m_face ? knownText(m_face->assistant) : QString();
}

QString AssistantRequestViewModel::question() const
{
    return m_face ? questionText(*m_face) : QString();
}

QVariantList AssistantRequestViewModel::facts() const
{
    return m_face ? requestFacts(*m_face, m_store) : QVariantList();
}

QString AssistantRequestViewModel::price() const
{
    return m_face && m_face->costNow.minor > 0 ? moneyText(m_face->costNow) : QString();
}

int AssistantRequestViewModel::secondsLeft() const
{
    if (!m_request) {
        return 0;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_request->deadline - m_store.now());
    return static_cast<int>(std::clamp<qint64>(left.count(), 0, 3'600));
}

QString AssistantRequestViewModel::timeText() const
{
    const int seconds = secondsLeft();
    const QLocale locale;
    const QString rest = locale.toString(seconds % 60);
    //: time left: minutes, seconds of two digits
    return tr("%1:%2").arg(locale.toString(seconds / 60), rest.size() < 2 ? locale.zeroDigit() + rest : rest);
}

void AssistantRequestViewModel::shown()
{
    m_isShown = true;
    m_shownAt = m_store.now();
    m_isRipe = false;
    m_ripening.start();
    Q_EMIT ticked();
}

void AssistantRequestViewModel::hidden()
{
    m_isShown = false;
    m_isRipe = false;
    m_shownAt.reset();
    m_ripening.stop();
    m_face = m_request;
    Q_EMIT changed();
    Q_EMIT ticked();
}

void AssistantRequestViewModel::tick()
{
    const core::TimePoint now = m_store.now();
    if (m_shownAt && now < *m_shownAt) {
        m_shownAt = now; // the clock was set back
    }
    m_isRipe = m_request && m_shownAt && now - *m_shownAt >= kRipeAfter;
    showTime(false);
    Q_EMIT ticked();
}

void AssistantRequestViewModel::showTime(bool isNew)
{
    const int step = (secondsLeft() + kSpokenStep - 1) / kSpokenStep * kSpokenStep;
    QString words;
    if (m_request && step % 60 == 0) {
        words = tr("%n minute(s) left to answer", nullptr, step / 60);
    } else if (m_request) {
        words = step < 60 ? tr("%n second(s) left to answer", nullptr, step)
                          : tr("%n minute(s) and 30 seconds left to answer", nullptr, step / 60);
    }
    if (words == m_timeWords) {
        return;
    }
    m_timeWords = words;
    Q_EMIT timeWordsChanged();
    if (!isNew && step > 0) {
        Q_EMIT told(words);
    }
}

void AssistantRequestViewModel::allowOnce()
{
    if (m_isRipe && m_request) {
        const QString id = m_answered = key();
        Q_EMIT told(tr("Allowed once. What came of it is in the log."));
        m_desk.allowOnce(id);
    }
}

void AssistantRequestViewModel::allowUntilTonight()
{
    if (m_isRipe && m_request && m_request->mayAllowUntilTonight) {
        const QString id = m_answered = key();
        Q_EMIT told(tr("Allowed until tonight. You can end it under Assistants."));
        m_desk.allowUntilTonight(id);
    }
}

void AssistantRequestViewModel::notNow()
{
    if (m_request) {
        const QString id = m_answered = key();
        Q_EMIT told(tr("“Not now” was answered."));
        m_desk.notNow(id);
    }
}

void AssistantRequestViewModel::retranslate()
{
    Q_EMIT changed();
    showTime(true);
    Q_EMIT ticked();
}

void AssistantRequestViewModel::sync()
{
    const QList<ConsentRequest> all = m_desk.requests();
    const auto waiting = std::ranges::count_if(all, isOpen);
    m_behind = static_cast<int>(std::max<qsizetype>(0, waiting - 1));
    const auto same = std::ranges::find(all, key(), &ConsentRequest::id);
    if (m_request && same != all.end() && isOpen(*same)) {
        m_request = m_face = *same;
        Q_EMIT changed();
        return;
    }
    if (m_request && m_answered != m_request->id) {
        Q_EMIT told(endedText(same == all.end() ? *m_request : *same));
    }
    std::optional<ConsentRequest> oldest;
    for (const ConsentRequest &each : all) {
        if (isOpen(each) && (!oldest || each.askedAt < oldest->askedAt)) {
            oldest = each;
        }
    }
    take(oldest);
}

void AssistantRequestViewModel::take(const std::optional<ConsentRequest> &next)
{
    if (!next && !m_request) {
        return;
    }
    m_request = next;
    if (m_request) {
        m_face = m_request;
        m_second.start();
    } else {
        m_second.stop();
    }
    m_isRipe = false;
    if (m_isShown && m_request) {
        shown(); // another question on the same sheet
    }
    showTime(true);
    Q_EMIT changed();
    Q_EMIT ticked();
}

QString AssistantRequestViewModel::endedText(const ConsentRequest &request) const
{
    if (m_desk.isStopped()) {
        return tr("All assistants are stopped. The request is over.");
    }
    if (request.state == ConsentRequest::State::Missed) {
        //: %1 is the name of an assistant
        return tr("Nobody answered, so %1 was told “not now”. The request stays listed under Assistants.")
            .arg(held(request.assistant.name));
    }
    //: %1 is the name of an assistant
    return tr("%1 does not wait for an answer any more.").arg(held(request.assistant.name));
}

} // namespace dotm::customer
