// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/auditentry.h"
#include "core/clock.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace dotm::admin {

/// The entries of the log, newest first. Older ones are fetched as the view comes near the end, newer ones come in
/// above; an entry never changes, so what is there keeps its place. Words are made as they are read.
class AuditListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AuditViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Time, Who, What, Subject, Outcome, Done, Spoken };

    explicit AuditListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const QList<contract::AuditEntry> &entries() const { return m_entries; }
    /// 0 when there is none.
    [[nodiscard]] qint64 newest() const { return m_entries.isEmpty() ? 0 : m_entries.first().sequence; }
    /// Null for a row or sequence that is not there.
    [[nodiscard]] const contract::AuditEntry *at(int row) const;
    [[nodiscard]] const contract::AuditEntry *find(qint64 sequence) const;
    /// -1 for one that is not there.
    [[nodiscard]] int indexOf(qint64 sequence) const;

    void replace(const QList<contract::AuditEntry> &entries);
    /// Both drop what is not above the first, or below the last.
    void addNewer(const QList<contract::AuditEntry> &entries);
    void addOlder(const QList<contract::AuditEntry> &entries);
    /// @p fetch is asked for older rows; empty: there are none.
    void setFetch(std::function<void()> fetch) { m_fetch = std::move(fetch); }
    /// The day or the language has changed.
    void reword();

Q_SIGNALS:
    void countChanged();

private:
    void insert(int at, const QList<contract::AuditEntry> &entries);
    [[nodiscard]] QString spoken(const contract::AuditEntry &entry) const;

    const core::Clock &m_clock;
    QList<contract::AuditEntry> m_entries;
    std::function<void()> m_fetch;
};

/// "beta 0193…": what an entry is about, as far as the log says it.
[[nodiscard]] QString auditSubject(const contract::AuditEntry &entry);

} // namespace dotm::admin
