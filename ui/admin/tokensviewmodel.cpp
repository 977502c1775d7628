// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/tokensviewmodel.h"

#include "ui/admin/rewardsexport.h"
#include "ui/admin/rewardwords.h"

#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::RewardPage;
using core::Result;

namespace {

QString stateFilterText(const QString &state)
{
    const auto known = domain::rewardStateFromName(state);
    return known ? rewardStateText(*known) : QString();
}

} // namespace

TokensViewModel::TokensViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_overview(store, nullptr), m_rewards(store.clock()),
      m_reward(store, nullptr), m_retry(store, nullptr), m_rates(store, nullptr), m_founder(store, nullptr),
      m_newest(
          this, store.clock(), [this] { return m_api.rewards(m_state, m_search, {}); },
          [this](const Result<RewardPage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_file(
          store, u"rewards"_s,
          [this] { return rewardsList(this->store(), this, m_state, m_search, stateFilterText(m_state)); }, nullptr)
{
    m_rewards.setFetch(
        [this](const QString &key, int limit, const RewardListModel::Reply &reply) { readPage(key, limit, reply); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(store.afterTyping());
    connect(&m_typing, &QTimer::timeout, this, &ViewModel::refresh);
    connect(&m_rewards, &RewardListModel::readingChanged, this, &ViewModel::changed);
    connect(&m_overview, &ViewModel::changed, this, &ViewModel::changed);
    connect(&m_retry, &RewardRetry::sent, this, &TokensViewModel::onRetried);
    connect(&m_retry, &ViewModel::told, this, &ViewModel::told);
    connect(&m_rates, &ViewModel::told, this, &ViewModel::told);
    connect(&m_founder, &FounderAdder::told, this, &ViewModel::told);
    connect(this, &ViewModel::shownChanged, this, [this] {
        m_overview.setShown(isShown());
        m_reward.setShown(isShown());
        m_rates.setShown(isShown());
    });
}

ViewModel::Status TokensViewModel::status() const
{
    return statusOf(m_newest.reading(), m_rewards.count() == 0);
}

void TokensViewModel::setState(const QString &state)
{
    if (state != m_state) {
        m_state = state;
        beginAgain();
        refresh();
        Q_EMIT changed();
    }
}

void TokensViewModel::setSearch(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed != m_search) {
        m_search = trimmed;
        beginAgain();
        m_typing.start();
        Q_EMIT changed();
    }
}

QVariantList TokensViewModel::states() const
{
    QVariantList list{QVariantMap{{u"value"_s, QString()}, {u"text"_s, tr("All")}}};
    const QVariantList sums = m_overview.sums();
    for (const QVariant &each : sums) {
        const QVariantMap sum = each.toMap();
        //: a state of rewards and how many there are: "Failed · 3"
        list.append(QVariantMap{
            {u"value"_s, sum.value(u"state"_s)},
            {u"text"_s, tr("%1 · %2").arg(sum.value(u"label"_s).toString(), sum.value(u"count"_s).toString())}});
    }
    if (!m_state.isEmpty() && sums.isEmpty()) {
        list.append(QVariantMap{{u"value"_s, m_state}, {u"text"_s, stateFilterText(m_state)}});
    }
    return list;
}

void TokensViewModel::beginAgain()
{
    m_newest.forget();
    m_isBeginning = true; // the rows go when others come: a list that is on screen still holds them
    m_rewards.pause();
    setCurrentKey({});
}

void TokensViewModel::forget()
{
    m_typing.stop();
    m_state.clear();
    m_search.clear();
    beginAgain();
    m_rewards.replace({});
}

void TokensViewModel::retranslate()
{
    m_rewards.reword();
    Q_EMIT m_overview.changed();
    Q_EMIT m_reward.changed();
    Q_EMIT m_retry.changed();
    Q_EMIT m_rates.ratesChanged();
    Q_EMIT changed();
}

void TokensViewModel::setCurrentKey(const QString &key)
{
    if (key != m_reward.key()) {
        m_reward.show(key);
        Q_EMIT currentChanged();
    }
}

void TokensViewModel::take(const Result<RewardPage> &answer)
{
    if (!answer) {
        return;
    }
    const RewardListModel::Page newest{answer->rewards, answer->next};
    if (std::exchange(m_isBeginning, false)) {
        m_rewards.replace(newest);
    } else {
        m_rewards.takeNewest(newest);
        m_rewards.retry(); // the service is there again
    }
}

void TokensViewModel::readPage(const QString &key, int limit, const RewardListModel::Reply &reply)
{
    QCoro::connect(m_api.rewards(m_state, m_search, key, limit), this, [this, reply](const Result<RewardPage> &page) {
        store().note(page ? core::Outcome() : core::fail(page.error()));
        reply(page ? Result<RewardListModel::Page>(RewardListModel::Page{page->rewards, page->next})
                   : core::fail(page.error()));
        Q_EMIT changed();
    });
}

void TokensViewModel::onRetried(const QString &id)
{
    Q_EMIT told(tr("It is tried again. Its state follows here."));
    if (id == m_reward.key()) {
        m_reward.refresh();
    }
    m_overview.refresh();
    refresh();
}

void TokensViewModel::lookUp()
{
    const QUrl url(m_reward.head().value(u"explorer"_s).toString(), QUrl::StrictMode);
    if (url.isValid() && !url.isEmpty()) {
        Q_EMIT openUrl(url);
    }
}

Provenance TokensViewModel::provenanceNow() const
{
    return m_newest.reading().value ? provenance(m_newest.reading().readAt, false, tr("from our records"))
                                    : Provenance();
}

} // namespace dotm::admin
