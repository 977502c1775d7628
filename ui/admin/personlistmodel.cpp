// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/personlistmodel.h"

#include "ui/admin/peoplewords.h"
#include "ui/shared/amounts.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::Person;

WordRow PersonListModel::words(const Person &person) const
{
    WordRow row;
    row.title = person.name.isEmpty() ? ui::maskedEmail(person.email) : person.name;
    row.note = ui::maskedEmail(person.email) + u" · "_s + roleSourceText(person.standing.source);
    row.tail = roleText(person.standing.role);
    row.icon = person.proposal ? u"clock"_s : person.standing.role >= domain::Role::Admin ? u"shield"_s : u"user"_s;
    row.tone = person.proposal ? u"warn"_s : u"ink"_s;
    QStringList spoken{row.title, row.tail, row.note};
    if (person.proposal) {
        const QString waits = tr("waits for a second person");
        row.note += u" · "_s + waits;
        spoken.append(waits);
    }
    row.spoken = spoken.join(u", "_s);
    return row;
}

} // namespace dotm::admin
