// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/adminstore.h"

#include <utility>

namespace dotm::admin {
using core::ErrorCode;

AdminStore::AdminStore(client::Session &session, client::LiveFeed &feed, const core::Clock &clock, StorePauses pauses,
                       QObject *parent)
    : QObject(parent), m_session(session), m_api(session.api()), m_clock(clock), m_pauses(pauses)
{
    m_again.setInterval(m_pauses.calm);
    m_gather.setSingleShot(true);
    m_gather.setInterval(m_pauses.afterTopic);
    connect(&m_again, &QTimer::timeout, this, &AdminStore::refreshWanted);
    connect(&m_gather, &QTimer::timeout, this, &AdminStore::tellTopics);
    connect(&feed, &client::LiveFeed::changed, this, &AdminStore::onFeed);
    connect(&feed, &client::LiveFeed::everythingMayHaveChanged, this, &AdminStore::refresh);
}

void AdminStore::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen) {
        return;
    }
    m_isOpen = isOpen;
    m_isOffline = false;
    m_topics.clear();
    if (m_isOpen) {
        m_again.start();
    } else {
        m_again.stop();
        m_gather.stop();
    }
    Q_EMIT openChanged();
}

void AdminStore::refresh()
{
    if (m_isOpen) {
        m_again.start();
        Q_EMIT refreshWanted();
    }
}

void AdminStore::note(const core::Outcome &outcome)
{
    if (!outcome && outcome.error().code == ErrorCode::Cancelled) {
        return;
    }
    // With a request id it is the service that tells of a provider out of reach: the service itself is there.
    const bool isOffline =
        !outcome && outcome.error().code == ErrorCode::Offline && outcome.error().providerCode.isEmpty();
    if (std::exchange(m_isOffline, isOffline) != isOffline) {
        Q_EMIT offlineChanged();
    }
}

void AdminStore::onFeed(const QString &topic)
{
    if (!m_isOpen) {
        return;
    }
    m_topics.insert(topic);
    if (!m_gather.isActive()) {
        m_gather.start();
    }
}

void AdminStore::tellTopics()
{
    Q_EMIT topicsChanged(std::exchange(m_topics, {}));
}

} // namespace dotm::admin
