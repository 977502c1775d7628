// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/adminapi.h"
#include "client/livefeed.h"
#include "client/session.h"
#include "core/clock.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>

namespace dotm::admin {

struct StorePauses
{
    std::chrono::milliseconds calm{60'000};     ///< between two reads of what is on screen
    std::chrono::milliseconds afterTopic{250};  ///< many changes at once are read once
    std::chrono::milliseconds afterTyping{200}; ///< what is typed is asked when the fingers rest
};

/// What all pages of the admin stand on: the way to the service, the moment, and when to read again. Open while an
/// admin is signed in and the window is in admin mode; nothing is asked before. GUI thread; outlives the view models.
class AdminStore final : public QObject
{
    Q_OBJECT
public:
    AdminStore(client::Session &session, client::LiveFeed &feed, const core::Clock &clock, StorePauses pauses,
               QObject *parent);

    [[nodiscard]] client::AdminApi &api() { return m_api; }
    [[nodiscard]] client::Session &session() const { return m_session; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] core::TimePoint now() const { return m_clock.now(); }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// The last answer says that the service was not reached.
    [[nodiscard]] bool isOffline() const { return m_isOffline; }
    /// True for values older than twice the time after which they are read again.
    [[nodiscard]] bool isOld(core::TimePoint readAt) const { return now() - readAt > 2 * m_pauses.calm; }

    [[nodiscard]] std::chrono::milliseconds afterTyping() const { return m_pauses.afterTyping; }

    void setOpen(bool isOpen);
    void refresh();
    /// From every answer.
    void note(const core::Outcome &outcome);

Q_SIGNALS:
    /// Closing means: forget everything.
    void openChanged();
    void offlineChanged();
    /// Read again what is on screen.
    void refreshWanted();
    /// Something of @p topics changed, of whomever.
    void topicsChanged(const QSet<QString> &topics);

private:
    void onFeed(const QString &topic);
    void tellTopics();

    client::Session &m_session;
    client::AdminApi m_api;
    const core::Clock &m_clock;
    const StorePauses m_pauses;
    QTimer m_again;
    QTimer m_gather;
    QSet<QString> m_topics;
    bool m_isOpen = false;
    bool m_isOffline = false;
};

} // namespace dotm::admin
