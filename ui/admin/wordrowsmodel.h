// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace dotm::admin {

/// One row of a list: what stands in it, in words.
struct WordRow
{
    QString key;
    QString title;
    QString note; ///< the second line
    QString tail; ///< at the end of the first
    QString icon;
    QString tone;   ///< "ink", "warn" or "bad"
    QString spoken; ///< what a screen reader says

    friend bool operator==(const WordRow &, const WordRow &) = default;
};

/// Rows in words; more are fetched as the view comes near the end.
class WordRowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page's view model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Title, Note, Tail, IconName, Tone, Spoken };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] Q_INVOKABLE QString keyAt(int row) const;
    /// -1 for one that is not there.
    [[nodiscard]] Q_INVOKABLE int indexOf(const QString &key) const;

    /// Rows that keep their place are changed in it; the list begins anew only when others are first.
    void setRows(const QList<WordRow> &rows);
    /// @p fetch is asked for more rows; empty: there are none.
    void setFetch(std::function<void()> fetch) { m_fetch = std::move(fetch); }

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] bool keepsPlaces(const QList<WordRow> &rows) const;

    QList<WordRow> m_rows;
    std::function<void()> m_fetch;
};

} // namespace dotm::admin
