// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/matchlistmodel.h"

#include "ui/admin/subscriberwords.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::SubscriberMatch;

namespace {

QString nameOf(const SubscriberMatch &match)
{
    const QString mail = ui::maskedEmail(match.email);
    return !match.name.isEmpty() ? match.name : !mail.isEmpty() ? mail : match.uid;
}

/// "Number: +1 ••• •••• 47"
QString byText(const SubscriberMatch &match)
{
    //: how somebody was found: what it is called, and the value itself
    return QCoreApplication::translate("Subscribers", "%1: %2")
        .arg(foundByText(match.by), coveredFound(match.by, match.found));
}

} // namespace

int MatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MatchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const SubscriberMatch &match = m_matches.at(index.row());
    switch (role) {
    case Key:
        return match.uid;
    case Name:
    case Qt::DisplayRole:
        return nameOf(match);
    case Mail:
        return match.name.isEmpty() ? QString() : ui::maskedEmail(match.email);
    case By:
        return byText(match);
    case Phrase:
        return QStringList{nameOf(match), byText(match)}.join(u", "_s);
    default:
        return {};
    }
}

QHash<int, QByteArray> MatchListModel::roleNames() const
{
    return {{Key, "key"}, {Name, "name"}, {Mail, "mail"}, {By, "by"}, {Phrase, "phrase"}};
}

QString MatchListModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_matches.at(row).uid : QString();
}

void MatchListModel::setMatches(const QList<SubscriberMatch> &matches)
{
    const int before = count();
    beginResetModel();
    m_matches = matches;
    endResetModel();
    if (before != count()) {
        Q_EMIT countChanged();
    }
}

void MatchListModel::reword()
{
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

} // namespace dotm::admin
