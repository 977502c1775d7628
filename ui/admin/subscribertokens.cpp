// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/subscribertokens.h"

#include "ui/admin/rewardwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"
#include "ui/shared/chainaddress.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::PersonTokens;
using client::RewardPage;
using contract::AdminReward;
using contract::TokenSum;
using contract::TokenWallet;
using core::Result;
using domain::WalletKind;

namespace {

void addTokenFact(QVariantList &list, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        list.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    }
}

} // namespace

SubscriberTokens::SubscriberTokens(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_newest(
          this, store.clock(), [this] { return m_api.ofPerson(m_uid); },
          [this](const Result<PersonTokens> &answer) {
              take(answer);
              settle(answer);
          })
{
}

void SubscriberTokens::show(const QString &uid)
{
    if (uid == m_uid) {
        return;
    }
    forget();
    m_uid = uid;
    if (isShown()) {
        refresh();
    }
    Q_EMIT changed();
}

void SubscriberTokens::read()
{
    if (!m_uid.isEmpty()) {
        m_newest.read();
    }
}

void SubscriberTokens::forget()
{
    ++m_turn;
    m_uid.clear();
    m_newest.forget();
    m_next.clear();
    m_moreError.reset();
    m_isReadingMore = false;
    setRewards({});
}

void SubscriberTokens::retranslate()
{
    Q_EMIT rewardsChanged();
    Q_EMIT changed();
}

ViewModel::Status SubscriberTokens::status() const
{
    const bool isEmpty = wallet() != nullptr && !wallet()->hasWallet() && m_rewards.isEmpty();
    return statusOf(m_newest.reading(), isEmpty);
}

const TokenWallet *SubscriberTokens::wallet() const
{
    const auto &value = m_newest.reading().value;
    return value ? &value->wallet : nullptr;
}

// The wallet.

QString SubscriberTokens::address() const
{
    return wallet() != nullptr ? wallet()->address : QString();
}

QString SubscriberTokens::coveredAddress() const
{
    return address().isEmpty() ? QString() : ui::coveredAddress(address());
}

QVariantList SubscriberTokens::facts() const
{
    QVariantList list;
    if (wallet() == nullptr) {
        return list;
    }
    const auto sum = [](const TokenSum &of) {
        //: an amount, in how many rewards
        return of.count > 0
                   ? tr("%1 in %n reward(s)", nullptr, static_cast<int>(of.count)).arg(ui::tokenAmountText(of.amount))
                   : QString();
    };
    const std::optional<WalletKind> kind = wallet()->kind;
    addTokenFact(list, tr("Wallet"),
                 !kind                         ? tr("none")
                 : *kind == WalletKind::Proven ? tr("proven to be theirs")
                                               : tr("only looked at, not proven"));
    addTokenFact(list, tr("Linked"), wallet()->linkedAt ? ui::timeText(*wallet()->linkedAt, store().now()) : QString());
    addTokenFact(list, tr("Network"), wallet()->network.name);
    addTokenFact(list, tr("Waits for a wallet"), sum(wallet()->claimable));
    addTokenFact(list, tr("On its way"), sum(wallet()->pending));
    addTokenFact(list, tr("Founding member"), wallet()->isFounder ? tr("yes") : QString());
    return list;
}

QString SubscriberTokens::balance() const
{
    return wallet() != nullptr ? ui::tokenAmountText(wallet()->balance.amount) : QString();
}

Provenance SubscriberTokens::balanceProvenance() const
{
    if (wallet() == nullptr || !wallet()->balance.asOf) {
        return {};
    }
    Provenance said = provenance(*wallet()->balance.asOf, wallet()->network.isSimulated, tr("from the chain"));
    if (!wallet()->balance.isAvailable) {
        said.certainty = u"cached"_s; // the last one that was known
        said.isOld = true;
    }
    return said;
}

QString SubscriberTokens::trouble() const
{
    if (wallet() == nullptr || !wallet()->hasWallet() || wallet()->balance.isAvailable) {
        return {};
    }
    if (wallet()->contract.state != domain::ContractState::Ok) {
        return contractCheckText(wallet()->contract.state);
    }
    return tr("The balance could not be read just now.");
}

// Rewards.

QVariantMap SubscriberTokens::row(const AdminReward &reward) const
{
    const QString time = ui::timeText(reward.createdAt, store().now());
    const QString amount = ui::tokenAmountText(reward.amount);
    QStringList spoken{amount, rewardKindText(reward.kind), rewardStateText(reward.state), time, reward.error};
    spoken.removeAll(QString());
    return {{u"key"_s, reward.id},
            {u"time"_s, time},
            {u"kind"_s, rewardKindText(reward.kind)},
            {u"amount"_s, amount},
            {u"state"_s, rewardStateText(reward.state)},
            {u"icon"_s, rewardStateIcon(reward.state)},
            {u"bad"_s, reward.state == domain::RewardState::Failed},
            {u"error"_s, reward.error},
            {u"spoken"_s, spoken.join(u", "_s)}};
}

QVariantList SubscriberTokens::rewards() const
{
    QVariantList list;
    for (const AdminReward &each : m_rewards) {
        list.append(row(each));
    }
    return list;
}

void SubscriberTokens::setRewards(const QList<AdminReward> &rewards)
{
    if (rewards != m_rewards) {
        m_rewards = rewards;
        Q_EMIT rewardsChanged();
    }
}

void SubscriberTokens::take(const Result<PersonTokens> &answer)
{
    if (!answer) {
        return;
    }
    const QList<AdminReward> &newest = answer->rewards.rewards;
    const bool isLonger = !newest.isEmpty() && m_rewards.size() > newest.size();
    const auto end =
        isLonger ? std::ranges::find(m_rewards, newest.last().id, &AdminReward::id) : std::as_const(m_rewards).cend();
    if (end == std::as_const(m_rewards).cend()) {
        ++m_turn; // an older page on its way would not fit below
        m_isReadingMore = false;
        m_next = answer->rewards.next;
        setRewards(newest);
    } else {
        setRewards(newest + QList<AdminReward>(end + 1, std::as_const(m_rewards).cend())); // what was read below stays
    }
}

void SubscriberTokens::readMore()
{
    if (m_isReadingMore || m_next.isEmpty()) {
        return;
    }
    m_isReadingMore = true;
    QCoro::connect(m_api.rewardsOfPerson(m_uid, m_next), this, [this, turn = m_turn](const Result<RewardPage> &page) {
        if (turn == m_turn) {
            onMore(page);
        }
    });
    Q_EMIT changed();
}

void SubscriberTokens::onMore(const Result<RewardPage> &page)
{
    m_isReadingMore = false;
    m_moreError.reset();
    if (page) {
        m_next = page->next;
        setRewards(m_rewards + page->rewards);
    } else {
        m_moreError = page.error();
    }
    settle(page);
}

ui::ErrorText SubscriberTokens::moreError() const
{
    return m_moreError ? ui::ErrorText::forUser(*m_moreError) : ui::ErrorText();
}

Provenance SubscriberTokens::provenanceNow() const
{
    return wallet() != nullptr ? provenance(m_newest.reading().readAt, false, tr("from our records")) : Provenance();
}

} // namespace dotm::admin
