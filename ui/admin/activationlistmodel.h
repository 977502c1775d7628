// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminactivation.h"
#include "core/clock.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace dotm::admin {

/// Activations, the latest change first. Rows that stay keep their place under the eye; words are made as they are
/// read.
class ActivationListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ActivationsViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Whom, StateIcon, Stuck, Text, Age, Spoken };

    explicit ActivationListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const QList<contract::AdminActivation> &rows() const { return m_rows; }
    /// Null for a row or an id that is not there.
    [[nodiscard]] const contract::AdminActivation *at(int row) const;
    [[nodiscard]] const contract::AdminActivation *find(const QString &id) const { return at(indexOf(id)); }
    /// -1 for one that is not there.
    [[nodiscard]] int indexOf(const QString &id) const;

    void setRows(const QList<contract::AdminActivation> &rows);
    /// @p fetch is asked for older rows; empty: there are none.
    void setFetch(std::function<void()> fetch) { m_fetch = std::move(fetch); }
    /// The moment or the language is another.
    void reword();

Q_SIGNALS:
    void countChanged();

private:
    void dropMissing(const QList<contract::AdminActivation> &rows);
    [[nodiscard]] QString spoken(const contract::AdminActivation &row) const;

    const core::Clock &m_clock;
    QList<contract::AdminActivation> m_rows;
    std::function<void()> m_fetch;
};

/// What a row says about where its activation stands: the step it hangs at, else its state.
[[nodiscard]] QString activationText(const contract::AdminActivation &row);

} // namespace dotm::admin
