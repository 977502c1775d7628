// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/betaapi.h"
#include "client/livefeed.h"
#include "client/offlinecache.h"
#include "client/session.h"
#include "ui/shared/reading.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace dotm::customer {
using ui::Reading;
using ui::Source;

/// How long the store waits before it reads again by itself.
struct StorePauses
{
    std::chrono::milliseconds moving{5'000};     ///< something moves by itself and the live feed is down
    std::chrono::milliseconds movingFed{30'000}; ///< something moves, the live feed tells
    std::chrono::milliseconds afterError{60'000};
    std::chrono::milliseconds calm{300'000};
};

using Activations = QList<contract::Activation>;

/// What is known of one customer: activations, account, purchases, beta access. Shows what the cache holds at once,
/// then asks the service; asks again when the live feed says so, on refresh() and now and then. Keeps old values when a
/// read fails, never invents any. Empty while nobody is signed in. GUI thread; outlives the view models that read it.
class CustomerStore final : public QObject
{
    Q_OBJECT
public:
    CustomerStore(client::Session &session, client::LiveFeed &feed, client::OfflineCache &cache,
                  const core::Clock &clock, StorePauses pauses, QObject *parent);

    [[nodiscard]] const Reading<Activations> &activations() const { return m_activations.reading(); }
    [[nodiscard]] const Reading<contract::Account> &account() const { return m_account.reading(); }
    [[nodiscard]] const Reading<client::PurchasePage> &purchases() const { return m_purchases.reading(); }
    [[nodiscard]] const Reading<contract::BetaStatus> &beta() const { return m_beta.reading(); }
    /// The activation that counts: the newest one that was not cancelled. Null without one.
    [[nodiscard]] const contract::Activation *current() const;
    /// The newest of all, cancelled or not.
    [[nodiscard]] const contract::Activation *newest() const;

    /// The last answer says that the service was not reached.
    [[nodiscard]] bool isOffline() const { return m_isOffline; }
    [[nodiscard]] bool isReadingMore() const { return m_isReadingMore; }
    [[nodiscard]] const std::optional<core::Error> &moreError() const { return m_moreError; }
    [[nodiscard]] core::TimePoint now() const { return m_clock.now(); }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] client::Session &session() const { return m_session; }
    [[nodiscard]] client::BetaApi &betaApi() { return m_betaApi; }
    [[nodiscard]] client::OfflineCache &cache() const { return m_cache; }
    /// Of who is signed in; empty: nobody.
    [[nodiscard]] const QString &uid() const { return m_uid; }
    /// True for values older than twice the time after which they are read again.
    [[nodiscard]] bool isOld(core::TimePoint readAt) const;

    /// From every answer to what others read.
    void note(const core::Outcome &outcome);
    void refresh();
    void readActivations();
    void readBeta();
    /// The next page of purchases, after those that are here.
    void readMorePurchases();
    /// Takes over what the cache holds; call again when it was opened after the person signed in.
    void loadSaved();

Q_SIGNALS:
    /// Of anything above.
    void changed();

private:
    void onSessionChanged();
    void onFeed(const QString &topic);
    void onActivations(const core::Result<Activations> &answer);
    void onAccount(const core::Result<contract::Account> &answer);
    void onBeta(const core::Result<contract::BetaStatus> &answer);
    void onPurchases(const core::Result<client::PurchasePage> &answer);
    void onMorePurchases(const core::Result<client::PurchasePage> &answer);
    template <typename T>
    void settle(const core::Result<T> &answer);
    void scheduleNext();
    void readByItself();
    [[nodiscard]] bool isMoving() const;
    void savePurchases();

    client::Session &m_session;
    client::LiveFeed &m_feed;
    client::BetaApi m_betaApi;
    client::OfflineCache &m_cache;
    const core::Clock &m_clock;
    const StorePauses m_pauses;
    Source<Activations> m_activations;
    Source<contract::Account> m_account;
    Source<client::PurchasePage> m_purchases;
    Source<contract::BetaStatus> m_beta;
    std::optional<client::PurchasePage> m_known; ///< purchases before the read that is under way
    std::optional<core::Error> m_moreError;
    QTimer m_next;
    QString m_uid;
    quint64 m_person = 0; ///< tells answers for somebody else
    bool m_isReadingMore = false;
    bool m_isOffline = false;
};

} // namespace dotm::customer
