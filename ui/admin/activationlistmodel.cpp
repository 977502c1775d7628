// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/activationlistmodel.h"

#include "ui/admin/activationwords.h"
#include "ui/admin/subscriberwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminActivation;

QString activationText(const AdminActivation &row)
{
    return row.isStuck && !row.hangsAt.isEmpty() ? hangText(row) : lineStateText(row.activation.state);
}

ActivationListModel::ActivationListModel(const core::Clock &clock, QObject *parent)
    : WindowedRows(parent), m_clock(clock)
{
}

QVariant ActivationListModel::cell(const AdminActivation &row, int role) const
{
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
    QHash<int, QByteArray> names = WindowedListModel::roleNames();
    names.insert({{Key, "key"},
                  {Whom, "whom"},
                  {StateIcon, "stateIcon"},
                  {Stuck, "stuck"},
                  {Text, "what"},
                  {Age, "age"},
                  {Spoken, "phrase"}});
    return names;
}

} // namespace dotm::admin
