// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/founderadder.h"
#include "ui/admin/rewardlistmodel.h"
#include "ui/admin/rewardrates.h"
#include "ui/admin/rewardretry.h"
#include "ui/admin/rewardviewmodel.h"
#include "ui/admin/tokensoverview.h"

#include <QTimer>
#include <QUrl>
#include <QVariantList>

namespace dotm::admin {

/// DOTM in the back office: how the contract stands, and every reward, with the one that is chosen in the list.
class TokensViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::TokensOverview *overview READ overview CONSTANT)
    Q_PROPERTY(dotm::admin::RewardListModel *rewards READ rewards CONSTANT)
    Q_PROPERTY(dotm::admin::RewardViewModel *reward READ reward CONSTANT)
    Q_PROPERTY(dotm::admin::RewardRetry *retry READ retry CONSTANT)
    Q_PROPERTY(dotm::admin::RewardRates *rates READ rates CONSTANT)
    Q_PROPERTY(dotm::admin::FounderAdder *founder READ founder CONSTANT)
    /// The reward that the details are about; empty: none.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    /// Which are listed: empty for all, or the name of a state.
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY changed)
    /// { value, text }: every state, with how many there are.
    Q_PROPERTY(QVariantList states READ states NOTIFY changed)
    /// Part of a name, mail address, hash or id.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// What the filter leaves, as a file.
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)

public:
    TokensViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_newest.reading().isReading; }
    [[nodiscard]] TokensOverview *overview() { return &m_overview; }
    [[nodiscard]] RewardListModel *rewards() { return &m_rewards; }
    [[nodiscard]] RewardViewModel *reward() { return &m_reward; }
    [[nodiscard]] RewardRetry *retry() { return &m_retry; }
    [[nodiscard]] RewardRates *rates() { return &m_rates; }
    [[nodiscard]] FounderAdder *founder() { return &m_founder; }
    [[nodiscard]] QString currentKey() const { return m_reward.key(); }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QString state() const { return m_state; }
    void setState(const QString &state);
    [[nodiscard]] QVariantList states() const;
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &text);
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] bool isReadingMore() const { return m_rewards.isReading(); }
    [[nodiscard]] ui::ErrorText moreError() const { return m_rewards.trouble(); }

    Q_INVOKABLE QString keyAt(int row) const { return m_rewards.keyAt(row); }
    Q_INVOKABLE int indexOf(const QString &key) const { return m_rewards.indexOf(key); }
    /// Reads again what could not be read as one scrolled.
    Q_INVOKABLE void readMore() { m_rewards.retry(); }
    /// The transaction of the current reward in the network's explorer, if it has one.
    Q_INVOKABLE void lookUp();
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    /// To be opened in the person's browser.
    void openUrl(const QUrl &url);

private:
    void read() override { m_newest.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_newest.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override { return topic == QLatin1String("rewards"); }

    void take(const core::Result<client::RewardPage> &answer);
    void readPage(const QString &key, int limit, const RewardListModel::Reply &reply);
    void beginAgain();
    void onRetried(const QString &id);

    client::TokensAdminApi m_api;
    TokensOverview m_overview;
    RewardListModel m_rewards;
    RewardViewModel m_reward;
    RewardRetry m_retry;
    RewardRates m_rates;
    FounderAdder m_founder;
    Source<client::RewardPage> m_newest;
    AdminExport m_file;
    QTimer m_typing;
    QString m_state;
    QString m_search;
    bool m_isBeginning = true; ///< what is listed, if anything, is no answer to this filter
};

} // namespace dotm::admin
