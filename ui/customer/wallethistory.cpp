// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/wallethistory.h"

#include "ui/customer/walletexport.h"
#include "ui/customer/wording.h"
#include "ui/shared/age.h"

#include <QLocale>

#include <utility>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::TokenEntry;
using contract::TokenHistory;
using core::Result;

namespace {

const QString kEveryKind = u"all"_s;

QString historyCacheName()
{
    return u"wallet_history"_s;
}

void addFact(QVariantList &list, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        list.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    }
}

void addCode(QVariantList &list, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        list.append(
            QVariantMap{{u"label"_s, label},
                        {u"value"_s, value},
                        {u"covered"_s, ui::isChainAddress(value) ? ui::coveredAddress(value)
                                                                 : value.left(4) + u"••••••"_s + value.right(2)}});
    }
}

} // namespace

WalletHistory::WalletHistory(CustomerStore &store, client::TokenApi &api, QObject *parent)
    : ViewModel(store, parent), m_api(api), m_newest(
                                                this, store.clock(), [this] { return m_api.history(m_kind, {}); },
                                                [this](const Result<TokenHistory> &answer) { take(answer); }),
      m_file(store.clock(), [this] { return exportPlan(); }, nullptr), m_kind(kEveryKind)
{
    m_entries.setFetch([this](const QString &cursor, int limit, const WalletHistoryModel::Reply &reply) {
        readPage(cursor, limit, reply);
    });
    connect(&m_entries, &WalletHistoryModel::readingChanged, this, &ViewModel::changed);
}

ViewModel::Status WalletHistory::status() const
{
    return statusOf(m_newest.reading(), m_entries.count() == 0);
}

ui::ErrorText WalletHistory::error() const
{
    const auto &error = m_newest.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

QString WalletHistory::savedAt() const
{
    const auto &reading = m_newest.reading();
    return isOffline() && reading.value ? ui::timeText(reading.readAt, store().now()) : QString();
}

QString WalletHistory::kindText(const QString &kind)
{
    if (kind == "in"_L1) {
        //: DOTM that came into the wallet
        return tr("In");
    }
    if (kind == "out"_L1) {
        //: DOTM that left the wallet
        return tr("Out");
    }
    return kind == "reward"_L1 ? tr("Rewards") : tr("All");
}

QVariantList WalletHistory::kinds() const
{
    QVariantList list;
    for (const QString &kind : {kEveryKind, u"in"_s, u"out"_s, u"reward"_s}) {
        list.append(QVariantMap{{u"value"_s, kind}, {u"text"_s, kindText(kind)}});
    }
    return list;
}

void WalletHistory::setKind(const QString &kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        beginAgain();
        m_newest.read();
        Q_EMIT changed();
    }
}

void WalletHistory::beginAgain()
{
    m_newest.forget();
    m_isBeginning = true; // the rows go when others come: a list that is on screen still holds them
    m_entries.pause();
    setCurrentKey({});
}

void WalletHistory::forget()
{
    m_kind = kEveryKind;
    m_place = {};
    m_network.clear();
    m_file.abandon();
    beginAgain();
    m_entries.replace({});
    m_entries.setPlace(m_place);
}

void WalletHistory::restore()
{
    const auto entry = store().cache().read(historyCacheName());
    auto saved = entry ? TokenHistory::fromJson(entry->data) : std::nullopt;
    if (!saved || m_newest.reading().value || m_kind != kEveryKind) {
        return;
    }
    m_newest.restore(*std::move(saved), entry->savedAt);
    const TokenHistory &history = *m_newest.reading().value;
    learn(history.entries);
    m_entries.replace({history.entries, history.nextCursor});
    Q_EMIT changed();
}

void WalletHistory::setWallet(const contract::TokenWallet &wallet)
{
    m_network = wallet.network.name;
    m_place.isSimulated = wallet.network.isSimulated;
    m_place.known.add(wallet.address);
    m_place.known.add(wallet.contract.address);
    m_entries.setPlace(m_place);
    Q_EMIT currentChanged();
}

void WalletHistory::update()
{
    const auto &page = store().purchases().value;
    if (page && page->purchases.size() != m_place.purchases.size()) {
        m_place.purchases = page->purchases;
        m_entries.setPlace(m_place);
        Q_EMIT currentChanged();
    }
}

/// Whom DOTM were sent to is known from then on. Nothing at all may be sent in anybody's name: it counts for nothing.
void WalletHistory::learn(const QList<TokenEntry> &entries)
{
    bool isNew = false;
    for (const TokenEntry &entry : entries) {
        const bool isMeant =
            entry.kind == TokenEntry::Kind::TransferOut && entry.isOurContract && entry.units != "0"_L1;
        isNew = (isMeant && m_place.known.add(entry.to)) || isNew;
    }
    if (isNew) {
        m_entries.setPlace(m_place);
    }
}

void WalletHistory::take(const Result<TokenHistory> &answer)
{
    if (answer) {
        learn(answer->entries);
        const WalletHistoryModel::Page newest{answer->entries, answer->nextCursor};
        if (std::exchange(m_isBeginning, false)) {
            m_entries.replace(newest);
        } else {
            m_entries.takeNewest(newest);
            m_entries.retry(); // the service is there again
        }
        if (m_kind == kEveryKind) {
            store().cache().write(historyCacheName(), answer->toJson());
        }
        if (const TokenEntry *entry = m_entries.entryOf(m_currentKey)) {
            m_current = *entry;
            Q_EMIT currentChanged();
        }
    }
    store().note(answer ? core::Outcome() : core::fail(answer.error()));
}

void WalletHistory::readPage(const QString &cursor, int limit, const WalletHistoryModel::Reply &reply)
{
    QCoro::connect(m_api.history(m_kind, cursor, limit), this, [this, reply](const Result<TokenHistory> &page) {
        if (page) {
            learn(page->entries);
        }
        reply(page ? Result<WalletHistoryModel::Page>(WalletHistoryModel::Page{page->entries, page->nextCursor})
                   : core::fail(page.error()));
        store().note(page ? core::Outcome() : core::fail(page.error()));
    });
}

QString WalletHistory::gap() const
{
    const auto &history = m_newest.reading().value;
    if (!history || history->isComplete || m_kind == "reward"_L1) {
        return {};
    }
    //: %1 is a moment
    return history->asOf ? tr("Transfers are known up to %1. Newer ones follow when the network has been read.")
                               .arg(ui::timeText(*history->asOf, store().now()))
                         : tr("The network has not been read yet: transfers follow, rewards are all here.");
}

Provenance WalletHistory::provenanceNow() const
{
    return provenanceOf(m_newest.reading(), m_place.isSimulated, tr("from our records and the chain"));
}

// One entry.

void WalletHistory::setCurrentKey(const QString &key)
{
    if (key == m_currentKey) {
        return;
    }
    const TokenEntry *entry = m_entries.entryOf(key);
    m_currentKey = entry != nullptr ? key : QString();
    m_current = entry != nullptr ? *entry : TokenEntry();
    Q_EMIT currentChanged();
}

void WalletHistory::lookUp()
{
    const QUrl url(m_current.explorerUrl, QUrl::StrictMode);
    if (!m_currentKey.isEmpty() && url.isValid() && !m_current.explorerUrl.isEmpty()) {
        Q_EMIT openUrl(url);
    }
}

QVariantMap WalletHistory::current() const
{
    if (m_currentKey.isEmpty()) {
        return {};
    }
    const TokenEntry &entry = m_current;
    QVariantList facts;
    addFact(facts, tr("When"), ui::momentText(entry.at));
    if (entry.kind == TokenEntry::Kind::Reward) {
        addFact(facts, entry.error.isEmpty() ? tr("Why") : tr("Why it did not work"), entryAbout(entry, m_place));
    } else if (entry.state == domain::RewardState::Failed) {
        addFact(facts, tr("Why it did not work"), entry.error);
    }
    addFact(facts, tr("Network"), m_network);
    addFact(facts, tr("Block"), entry.blockNumber ? QLocale().toString(*entry.blockNumber) : QString());
    addFact(facts, tr("Blocks since"), entry.confirmations ? QLocale().toString(*entry.confirmations) : QString());
    QVariantList codes;
    addCode(codes, tr("From"), entry.from);
    addCode(codes, tr("To"), entry.to);
    addCode(codes, tr("Transaction"), entry.txHash);
    return {{u"title"_s, entryTitle(entry, m_place)},
            {u"amount"_s, entryAmount(entry)},
            {u"proof"_s, entryProof(entry, m_place)},
            {u"certainty"_s, entryCertainty(entry, m_place)},
            {u"warning"_s, entryWarning(entry, m_place)},
            {u"explorer"_s, entry.explorerUrl},
            {u"facts"_s, facts},
            {u"codes"_s, codes}};
}

ui::ExportPlan WalletHistory::exportPlan()
{
    ui::ExportPlan plan;
    plan.head = {tr("Wallet history"),
                 m_kind == kEveryKind ? QString() : kindText(m_kind),
                 m_place.isSimulated ? tr("from our records and the chain (simulated)")
                                     : tr("from our records and the chain"),
                 {},
                 false,
                 walletColumns()};
    plan.note = [](const QString &, const ui::ExportPlan::Noted &noted) {
        noted(core::Outcome());
    }; // it is the person's own
    plan.read = [this, kind = m_kind](const QString &cursor, const ui::ExportPlan::Taken &taken) {
        QCoro::connect(m_api.history(kind, cursor), this, [this, taken](const Result<TokenHistory> &page) {
            ui::ExportPage rows;
            if (page) {
                for (const TokenEntry &entry : page->entries) {
                    rows.rows.append(walletRow(entry, m_place, m_network));
                }
                rows.next = page->nextCursor;
            }
            taken(page ? Result<ui::ExportPage>(rows) : core::fail(page.error()));
        });
    };
    return plan;
}

} // namespace dotm::customer
