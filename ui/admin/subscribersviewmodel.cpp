// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/subscribersviewmodel.h"

#include "ui/admin/subscribersexport.h"
#include "ui/admin/subscriberwords.h"

namespace dotm::admin {
using contract::SubscriberSearch;
using core::Result;

SubscribersViewModel::SubscribersViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_person(store, nullptr),
      m_file(
          store, QStringLiteral("subscribers"),
          [this] { return subscribersList(m_answer.value_or(SubscriberSearch()), m_answered); }, nullptr)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(store.afterTyping());
    connect(&m_typing, &QTimer::timeout, this, &SubscribersViewModel::ask);
    connect(&m_person, &ViewModel::changed, this, &ViewModel::changed);
    connect(this, &ViewModel::shownChanged, &m_person, [this] { m_person.setShown(isShown()); });
}

ViewModel::Status SubscribersViewModel::status() const
{
    if (m_error) {
        return Status::Failed;
    }
    if (!m_answer) {
        return m_isReading ? Status::Loading : Status::Idle;
    }
    return m_answer->matches.isEmpty() ? Status::Empty : Status::Ready;
}

bool SubscribersViewModel::isTooShort() const
{
    return !m_query.trimmed().isEmpty() && m_query.trimmed().size() < kLeast;
}

QString SubscribersViewModel::looked() const
{
    return m_answer ? lookedText(m_answer->looked) : QString();
}

void SubscribersViewModel::setQuery(const QString &query)
{
    if (query == m_query) {
        return;
    }
    const bool isOther = query.trimmed() != m_query.trimmed();
    m_query = query;
    if (isOther && query.trimmed().size() < kLeast) {
        m_typing.stop();
        drop();
    } else if (isOther) {
        m_typing.start();
    }
    Q_EMIT changed();
}

/// Whatever is on its way is no answer to what is asked now.
void SubscribersViewModel::drop()
{
    ++m_turn;
    m_isReading = false;
    m_answer.reset();
    m_error.reset();
    m_matches.setMatches({});
}

void SubscribersViewModel::ask()
{
    m_typing.stop();
    const QString text = m_query.trimmed();
    if (text.size() < kLeast || !store().isOpen()) {
        return;
    }
    m_isReading = true;
    QCoro::connect(m_api.find(text), this, [this, text, turn = ++m_turn](const Result<SubscriberSearch> &answer) {
        if (turn == m_turn) {
            m_answered = text;
            take(answer);
        }
    });
    Q_EMIT changed();
}

void SubscribersViewModel::take(const Result<SubscriberSearch> &answer)
{
    m_isReading = false;
    m_error.reset();
    if (answer) {
        m_answer = *answer;
        m_matches.setMatches(answer->matches);
    } else {
        m_error = answer.error();
        m_answer.reset(); // what is listed would be the answer to another text
        m_matches.setMatches({});
    }
    settle(answer);
}

void SubscribersViewModel::read()
{
    // A list that was found stays as it is until something else is asked; a question without an answer is asked again.
    if (!m_answer) {
        ask();
    }
}

void SubscribersViewModel::forget()
{
    m_typing.stop();
    m_query.clear();
    drop();
}

void SubscribersViewModel::retranslate()
{
    m_matches.reword();
    m_person.retranslate();
}

} // namespace dotm::admin
