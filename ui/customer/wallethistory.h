// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokenapi.h"
#include "ui/customer/viewmodel.h"
#include "ui/customer/wallethistorymodel.h"
#include "ui/shared/listexport.h"

#include <QUrl>
#include <QVariantList>
#include <QVariantMap>

namespace dotm::customer {

/// Rewards and transfers together, with filter, paging, one of them in full, and the way to a file. Status Empty: there
/// is nothing of the kind.
class WalletHistory : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WalletViewModel")
    Q_PROPERTY(dotm::customer::WalletHistoryModel *entries READ entries CONSTANT)
    /// "all", "in", "out" or "reward".
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    /// { value, text }
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    /// That newer transfers may be missing, one sentence; empty: they are all here.
    Q_PROPERTY(QString gap READ gap NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)
    /// The entry that is shown in full; empty: none.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    /// { title, amount, proof, certainty, warning, explorer, facts: [{ label, value }], codes: [{ label, value,
    /// covered }] }
    Q_PROPERTY(QVariantMap current READ current NOTIFY currentChanged)
    Q_PROPERTY(dotm::ui::ListExport *file READ file CONSTANT)

public:
    WalletHistory(CustomerStore &store, client::TokenApi &api, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] ui::ErrorText error() const override;
    [[nodiscard]] QString savedAt() const override;
    [[nodiscard]] bool isReading() const override { return m_newest.reading().isReading; }
    [[nodiscard]] WalletHistoryModel *entries() { return &m_entries; }
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QString gap() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isReadingMore() const { return m_entries.isReading(); }
    [[nodiscard]] ui::ErrorText moreError() const { return m_entries.trouble(); }
    [[nodiscard]] QString currentKey() const { return m_currentKey; }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QVariantMap current() const;
    [[nodiscard]] ui::ListExport *file() { return &m_file; }

    Q_INVOKABLE QString keyAt(int row) const { return m_entries.keyAt(row); }
    /// Reads again what could not be read as one scrolled.
    Q_INVOKABLE void readMore() { m_entries.retry(); }
    /// The transaction of the current entry in the network's explorer, if it has one.
    Q_INVOKABLE void lookUp();

    // For WalletViewModel.
    void read() { m_newest.read(); }
    void forget();
    void restore();
    /// What the wallet says of where its entries are.
    void setWallet(const contract::TokenWallet &wallet);
    /// Addresses the person has to do with.
    [[nodiscard]] const ui::KnownAddresses &known() const { return m_place.known; }

Q_SIGNALS:
    void currentChanged();
    /// To be opened in the person's browser.
    void openUrl(const QUrl &url);

private:
    void update() override;
    void take(const core::Result<contract::TokenHistory> &answer);
    void readPage(const QString &cursor, int limit, const WalletHistoryModel::Reply &reply);
    void learn(const QList<contract::TokenEntry> &entries);
    void beginAgain();
    [[nodiscard]] static QString kindText(const QString &kind);
    [[nodiscard]] ui::ExportPlan exportPlan();

    client::TokenApi &m_api;
    WalletHistoryModel m_entries;
    Source<contract::TokenHistory> m_newest;
    ui::ListExport m_file;
    EntryPlace m_place;
    QString m_network;
    QString m_kind;
    QString m_currentKey;
    contract::TokenEntry m_current; ///< kept while it is shown, in memory or not
    bool m_isBeginning = true;      ///< what is listed, if anything, is no answer to this kind
};

} // namespace dotm::customer
