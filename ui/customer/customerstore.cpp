// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/customerstore.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using client::PurchasePage;
using client::Session;
using contract::Account;
using contract::Activation;
using core::ErrorCode;
using core::Result;
using domain::ActivationState;

namespace {

QString activationsName()
{
    return u"activations"_s;
}

QString purchasesName()
{
    return u"purchases"_s;
}

QString accountName()
{
    return u"account"_s;
}

QString betaName()
{
    return u"beta"_s;
}

template <typename T>
QJsonArray toArray(const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list) {
        array.append(each.toJson());
    }
    return array;
}

/// Entries that are not usable are left out: a cache may be of another version.
template <typename T>
QList<T> fromArray(const QJsonValue &value)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (auto item = T::fromJson(each.toObject())) {
            list.append(*std::move(item));
        }
    }
    return list;
}

/// The newest page put before the older rows that were known; alone when the two do not meet.
PurchasePage merged(const PurchasePage &known, const PurchasePage &fresh)
{
    if (fresh.purchases.isEmpty() || fresh.next.isEmpty()) {
        return fresh;
    }
    const QString last = fresh.purchases.last().id;
    const auto meeting = std::ranges::find(known.purchases, last, &contract::Purchase::id);
    if (meeting == known.purchases.end()) {
        return fresh;
    }
    PurchasePage all = fresh;
    all.purchases += QList<contract::Purchase>(std::next(meeting), known.purchases.end());
    all.next = known.next;
    return all;
}

bool movesByItself(const Activation &activation)
{
    switch (activation.state) {
    case ActivationState::PreparingInvoice:
    case ActivationState::AwaitingPayment:
    case ActivationState::Paid:
    case ActivationState::Queued:
    case ActivationState::Provisioning:
        return true;
    case ActivationState::Active:
    case ActivationState::Stuck:
    case ActivationState::Cancelled:
        break;
    }
    return activation.mailState == "queued"_L1;
}

} // namespace

CustomerStore::CustomerStore(Session &session, client::LiveFeed &feed, client::OfflineCache &cache,
                             const core::Clock &clock, StorePauses pauses, QObject *parent)
    : QObject(parent), m_session(session), m_feed(feed), m_betaApi(session.api()), m_cache(cache), m_clock(clock),
      m_pauses(pauses), m_activations(
                            this, clock, [&session] { return session.api().activations(); },
                            [this](const Result<Activations> &answer) { onActivations(answer); }),
      m_account(
          this, clock, [&session] { return session.api().currentUser(); },
          [this](const Result<Account> &answer) { onAccount(answer); }),
      m_purchases(
          this, clock, [&session] { return session.api().purchases({}); },
          [this](const Result<PurchasePage> &answer) { onPurchases(answer); }),
      m_beta(
          this, clock, [this] { return m_betaApi.status(); },
          [this](const Result<contract::BetaStatus> &answer) { onBeta(answer); })
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CustomerStore::readByItself);
    connect(&session, &Session::stateChanged, this, &CustomerStore::onSessionChanged);
    connect(&feed, &client::LiveFeed::changed, this, &CustomerStore::onFeed);
    connect(&feed, &client::LiveFeed::everythingMayHaveChanged, this, &CustomerStore::refresh);
    connect(&feed, &client::LiveFeed::connectedChanged, this, &CustomerStore::scheduleNext);
    onSessionChanged();
}

const Activation *CustomerStore::current() const
{
    const auto &list = activations().value;
    if (!list) {
        return nullptr;
    }
    const auto found =
        std::ranges::find_if(*list, [](const Activation &each) { return each.state != ActivationState::Cancelled; });
    return found == list->end() ? nullptr : &*found;
}

const Activation *CustomerStore::newest() const
{
    const auto &list = activations().value;
    return list && !list->isEmpty() ? &list->first() : nullptr;
}

bool CustomerStore::isOld(core::TimePoint readAt) const
{
    return now() - readAt > 2 * m_pauses.calm;
}

void CustomerStore::onSessionChanged()
{
    const QString uid = m_session.state() == Session::State::SignedIn ? m_session.uid() : QString();
    if (uid == m_uid) {
        return;
    }
    m_uid = uid;
    ++m_person;
    m_activations.forget();
    m_account.forget();
    m_purchases.forget();
    m_beta.forget();
    m_known.reset();
    m_moreError.reset();
    m_isReadingMore = false;
    m_isOffline = false;
    if (m_uid.isEmpty()) {
        m_next.stop();
        Q_EMIT changed();
        return;
    }
    loadSaved();
    refresh();
}

void CustomerStore::loadSaved()
{
    if (m_uid.isEmpty()) {
        return;
    }
    if (const auto entry = m_cache.read(activationsName())) {
        m_activations.restore(fromArray<Activation>(entry->data.value("activations"_L1)), entry->savedAt);
    }
    if (const auto entry = m_cache.read(accountName())) {
        if (auto saved = Account::fromJson(entry->data)) {
            m_account.restore(*std::move(saved), entry->savedAt);
        }
    }
    if (const auto entry = m_cache.read(betaName())) {
        if (auto saved = contract::BetaStatus::fromJson(entry->data)) {
            m_beta.restore(*std::move(saved), entry->savedAt);
        }
    }
    if (const auto entry = m_cache.read(purchasesName())) {
        m_purchases.restore({fromArray<contract::Purchase>(entry->data.value("purchases"_L1)),
                             entry->data.value("next"_L1).toString(), entry->data.value("simulated"_L1).toBool()},
                            entry->savedAt);
    }
    Q_EMIT changed();
}

void CustomerStore::refresh()
{
    if (m_uid.isEmpty()) {
        return;
    }
    m_known = purchases().value;
    m_purchases.read();
    m_account.read();
    m_beta.read();
    readActivations();
}

void CustomerStore::readActivations()
{
    if (!m_uid.isEmpty()) {
        m_activations.read();
        Q_EMIT changed();
    }
}

void CustomerStore::readBeta()
{
    if (!m_uid.isEmpty()) {
        m_beta.read();
        Q_EMIT changed();
    }
}

void CustomerStore::onFeed(const QString &topic)
{
    if (topic == "account"_L1 && !m_uid.isEmpty()) {
        m_account.read();
        return;
    }
    if (topic == "beta"_L1) {
        readBeta();
        return;
    }
    if (topic == "wallet"_L1) {
        return; // WalletViewModel's
    }
    if (topic == "purchase"_L1 && !m_uid.isEmpty()) {
        m_known = purchases().value;
        m_purchases.read();
    }
    readActivations();
}

template <typename T>
void CustomerStore::settle(const Result<T> &answer)
{
    if (answer || answer.error().code != ErrorCode::Cancelled) {
        // With a request id it is the service that tells of a provider out of reach: the service itself is there.
        m_isOffline = !answer && answer.error().code == ErrorCode::Offline && answer.error().providerCode.isEmpty();
    }
    scheduleNext();
    Q_EMIT changed();
}

void CustomerStore::note(const core::Outcome &outcome)
{
    settle(outcome);
}

void CustomerStore::onActivations(const Result<Activations> &answer)
{
    if (answer) {
        m_cache.write(activationsName(), {{u"activations"_s, toArray(*answer)}});
    }
    settle(answer);
}

void CustomerStore::onAccount(const Result<Account> &answer)
{
    if (answer) {
        m_cache.write(accountName(), answer->toJson());
    }
    settle(answer);
}

void CustomerStore::onBeta(const Result<contract::BetaStatus> &answer)
{
    if (answer) {
        m_cache.write(betaName(), answer->toJson());
    }
    settle(answer);
}

void CustomerStore::onPurchases(const Result<PurchasePage> &answer)
{
    if (answer) {
        m_purchases.amend([this](PurchasePage &page) {
            if (m_known) {
                page = merged(*m_known, page);
            }
        });
        savePurchases();
    }
    m_known.reset();
    settle(answer);
}

void CustomerStore::savePurchases()
{
    const PurchasePage &page = *purchases().value;
    m_cache.write(
        purchasesName(),
        {{u"purchases"_s, toArray(page.purchases)}, {u"next"_s, page.next}, {u"simulated"_s, page.simulated}});
}

void CustomerStore::readMorePurchases()
{
    if (m_isReadingMore || !purchases().value || purchases().value->next.isEmpty()) {
        return;
    }
    m_isReadingMore = true;
    m_moreError.reset();
    QCoro::connect(m_session.api().purchases(purchases().value->next), this,
                   [this, person = m_person](const Result<PurchasePage> &answer) {
                       if (person == m_person) {
                           onMorePurchases(answer);
                       }
                   });
    Q_EMIT changed();
}

void CustomerStore::onMorePurchases(const Result<PurchasePage> &answer)
{
    m_isReadingMore = false;
    if (!answer) {
        m_moreError = answer.error();
        settle(answer);
        return;
    }
    m_purchases.amend([&answer](PurchasePage &page) {
        for (const contract::Purchase &each : answer->purchases) {
            if (std::ranges::find(page.purchases, each.id, &contract::Purchase::id) == page.purchases.end()) {
                page.purchases.append(each);
            }
        }
        page.next = answer->next;
        page.simulated = page.simulated || answer->simulated;
    });
    savePurchases();
    settle(answer);
}

bool CustomerStore::isMoving() const
{
    const Activation *activation = current();
    return activation && movesByItself(*activation);
}

void CustomerStore::scheduleNext()
{
    if (m_uid.isEmpty()) {
        return;
    }
    const bool hasError = activations().error || purchases().error || account().error || beta().error;
    const auto moving = m_feed.isConnected() ? m_pauses.movingFed : m_pauses.moving;
    const auto pause = isMoving() ? moving : hasError ? m_pauses.afterError : m_pauses.calm;
    if (!m_next.isActive() || pause != m_next.intervalAsDuration()) {
        m_next.start(pause);
    }
}

void CustomerStore::readByItself()
{
    if (isMoving() && !activations().error) {
        readActivations();
    } else {
        refresh();
    }
    scheduleNext();
}

} // namespace dotm::customer
