// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace dotm::admin {

/// One row of the approvals, in words.
struct ApprovalRow
{
    QString key;
    QString group;         ///< heading above the first row of its group
    QString iconName;      ///< "user", "people", "clock", "alert"
    QString whom;          ///< covered
    QString tail;          ///< age, or what is happening
    QString problem;       ///< what stands in the way; empty
    bool isStruck = false; ///< a decision about it is on its way
    bool isProposal = false;
    bool isSelected = false;

    friend bool operator==(const ApprovalRow &, const ApprovalRow &) = default;
};

/// The rows of the approvals page. More are fetched as the view comes near the end.
class ApprovalListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ApprovalsViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Group, IconName, Whom, Tail, Problem, Struck, Selected, Spoken };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const QList<ApprovalRow> &rows() const { return m_rows; }
    /// -1 for a row that is not there.
    [[nodiscard]] int indexOf(const QString &key) const;
    /// Row by row: what stays keeps its place and its focus.
    void setRows(const QList<ApprovalRow> &rows);
    /// @p fetch is asked for more rows; empty: there are none.
    void setFetch(std::function<void()> fetch) { m_fetch = std::move(fetch); }

Q_SIGNALS:
    void countChanged();

private:
    void dropMissing(const QList<ApprovalRow> &rows);

    QList<ApprovalRow> m_rows;
    std::function<void()> m_fetch;
};

} // namespace dotm::admin
