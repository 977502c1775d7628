// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminstore.h"
#include "ui/admin/helddecision.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace dotm::admin {

/// The decisions on their way. Each is held on this machine for kHold, then sent, then read back; it counts as done
/// when the second read shows it. Without a connection it stays here, not sent, until the service is reached. GUI
/// thread.
class DecisionDesk final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kHold{8};

    DecisionDesk(AdminStore &store, QObject *parent);

    /// About the rows @p keys, which are @p whom in words. Proposals go one by one.
    void hold(const QStringList &keys, Approval::Verb verb, const QString &whom, const client::BetaWish &wish);
    /// The one about a row; null when there is none.
    [[nodiscard]] const HeldDecision *about(const QString &key) const;
    /// The newest that can still be taken back; null when there is none.
    [[nodiscard]] const HeldDecision *newest() const;
    [[nodiscard]] int secondsLeft() const;
    /// Takes the newest back.
    [[nodiscard]] std::optional<HeldDecision> takeBack();
    /// Does not wait for the time of the newest.
    void sendNewest();
    /// How many can still be taken back, and how many are on their way.
    [[nodiscard]] int unsent() const;
    [[nodiscard]] int underWay() const { return static_cast<int>(m_all.size()) - unsent(); }
    /// Does not wait for the time of any.
    void sendAll();
    /// Takes all back that can be.
    void dropAll();
    /// While paused, nothing is sent because its time is over, and the time does not run.
    void setPaused(bool isPaused);
    /// Looks at the clock; called by a timer of its own.
    void tick();
    /// What is still held goes with the person who decided it.
    void forget();

Q_SIGNALS:
    void changed();
    /// Said to the person.
    void told(const QString &sentence);
    /// A decision about @p key was not carried out, or nobody knows yet.
    void failed(const QString &key, const QString &sentence);
    /// The second read shows it. @p request as it is now.
    void seen(dotm::admin::Approval::Verb verb, const dotm::contract::BetaRequest &request);
    /// One less on its way: what the lists show is out of date.
    void finished();

private:
    void send(quint64 number);
    void sendWaiting();
    void onSent(quint64 number, const QList<client::BetaResult> &results);
    void keepUnsent(const HeldDecision &decision, const QStringList &keys);
    void readBack(quint64 number, const QStringList &keys);
    void onReadBack(quint64 number, const QStringList &keys, const core::Result<QList<contract::BetaItem>> &items);
    void onProposalsReadBack(quint64 number, const core::Result<QList<contract::Proposal>> &left);
    void fail(const QString &key, const QString &sentence);
    void finish(quint64 number);
    [[nodiscard]] HeldDecision *decision(quint64 number);

    AdminStore &m_store;
    QList<HeldDecision> m_all; ///< oldest first
    QTimer m_second;
    std::optional<core::TimePoint> m_pausedAt;
    quint64 m_numbers = 0;
};

} // namespace dotm::admin
