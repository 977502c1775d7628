// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/peopleexport.h"

#include "client/peopleapi.h"
#include "ui/admin/peoplewords.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::PeoplePage;
using contract::Person;
using core::Result;

namespace {

struct PeopleExportWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleExport)
};

} // namespace

QList<ui::ExportColumn> peopleColumns()
{
    return {{u"uid"_s, PeopleExportWords::tr("User id"), 1.6},
            {u"name"_s, PeopleExportWords::tr("Name"), 1.5},
            {u"email"_s, PeopleExportWords::tr("Mail"), 1.8},
            {{}, PeopleExportWords::tr("Role"), 1.1},
            {{}, PeopleExportWords::tr("Where from"), 1.3},
            {u"since_utc"_s, PeopleExportWords::tr("Account since"), 1.2},
            {u"proposed_by"_s, PeopleExportWords::tr("Change proposed by"), 1.4},
            {u"role"_s, {}, 0},
            {u"role_from"_s, {}, 0},
            {u"table_role"_s, {}, 0},
            {u"token_role"_s, {}, 0}};
}

ui::ExportRow personRow(const Person &person)
{
    const domain::RoleStanding &standing = person.standing;
    return {person.uid,
            person.name,
            ui::maskedEmail(person.email),
            roleText(standing.role),
            roleSourceText(standing.source),
            person.since,
            person.proposal ? person.proposal->proposedBy : QString(),
            domain::roleName(standing.role),
            domain::roleSourceName(standing.source),
            domain::roleName(standing.table),
            domain::roleName(standing.token)};
}

ListToExport peopleList(AdminStore &store, QObject *context, const QString &role, const QString &words)
{
    ListToExport list;
    list.head = {
        PeopleExportWords::tr("People"), words, PeopleExportWords::tr("from our records"), {}, false, peopleColumns()};
    if (!role.isEmpty()) {
        list.filter = {{u"role"_s, role}};
    }
    list.read = [&store, context, role](const QString &key, const ui::ExportPlan::Taken &taken) {
        client::PeopleApi api(store.session().api());
        QCoro::connect(api.page(role, key), context, [&store, taken](const Result<PeoplePage> &page) {
            handOn(store, page, taken, [](const PeoplePage &found) {
                ui::ExportPage rows;
                std::ranges::transform(found.people, std::back_inserter(rows.rows), &personRow);
                rows.next = found.next;
                return rows;
            });
        });
    };
    return list;
}

} // namespace dotm::admin
