// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/subscriber.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace dotm::admin {

/// Who was found, and by what.
class MatchListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by SubscribersViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Name, Mail, By, Phrase };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_matches.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString keyAt(int row) const;
    void setMatches(const QList<contract::SubscriberMatch> &matches);
    void reword();

Q_SIGNALS:
    void countChanged();

private:
    QList<contract::SubscriberMatch> m_matches;
};

} // namespace dotm::admin
