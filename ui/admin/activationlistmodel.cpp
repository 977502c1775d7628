// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/activationlistmodel.h"

#include "ui/admin/activationwords.h"
#include "ui/admin/subscriberwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminActivation;

namespace {

const QString &idOf(const AdminActivation &row)
{
    return row.activation.id;
}

} // namespace

QString activationText(const AdminActivation &row)
{
    return row.isStuck && !row.hangsAt.isEmpty() ? hangText(row) : lineStateText(row.activation.state);
}

ActivationListModel::ActivationListModel(const core::Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{
}

int ActivationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ActivationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AdminActivation &row = m_rows.at(index.row());
    switch (role) {
    case Key:
        return row.activation.id;
    case Whom:
    case Qt::DisplayRole:
        return ui::maskedEmail(row.email);
    case StateIcon:
        return row.isStuck ? u"alert"_s : lineStateIcon(row.activation.state);
    case Stuck:
        return row.isStuck;
    case Text:
        return activationText(row);
    case Age:
        return ui::spanText(m_clock.now() - row.since);
    case Spoken:
        return spoken(row);
    default:
        return {};
    }
}

QString ActivationListModel::spoken(const AdminActivation &row) const
{
    QStringList parts{ui::maskedEmail(row.email), row.isStuck ? tr("stuck") : QString(), activationText(row),
                      //: for how long: "for 41 min"
                      tr("for %1").arg(ui::spanText(m_clock.now() - row.since))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QHash<int, QByteArray> ActivationListModel::roleNames() const
{
    return {{Key, "key"},   {Whom, "whom"}, {StateIcon, "stateIcon"}, {Stuck, "stuck"},
            {Text, "what"}, {Age, "age"},   {Spoken, "phrase"}};
}

bool ActivationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fetch != nullptr;
}

void ActivationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        const auto fetch = std::exchange(m_fetch, nullptr); // asked once; setFetch() comes with the answer
        fetch();
    }
}

const AdminActivation *ActivationListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_rows.at(row) : nullptr;
}

int ActivationListModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &idOf);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ActivationListModel::dropMissing(const QList<AdminActivation> &rows)
{
    QSet<QString> kept;
    for (const AdminActivation &row : rows) {
        kept.insert(idOf(row));
    }
    for (int at = count() - 1; at >= 0; --at) {
        if (!kept.contains(idOf(m_rows.at(at)))) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }
}

void ActivationListModel::setRows(const QList<AdminActivation> &rows)
{
    const int before = count();
    dropMissing(rows);
    for (int at = 0; at < rows.size(); ++at) {
        if (at < count() && idOf(m_rows.at(at)) == idOf(rows.at(at))) {
            continue;
        }
        const int was = indexOf(idOf(rows.at(at)));
        if (was < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, rows.at(at));
            endInsertRows();
        } else if (beginMoveRows({}, was, was, {}, at)) {
            m_rows.move(was, at);
            endMoveRows();
        }
    }
    m_rows = rows;
    reword();
    if (before != count()) {
        Q_EMIT countChanged();
    }
}

void ActivationListModel::reword()
{
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

} // namespace dotm::admin
