// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/subscribersexport.h"

#include "ui/admin/subscriberwords.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::SubscriberMatch;
using contract::SubscriberSearch;

namespace {

struct SubscribersExportWords
{
    Q_DECLARE_TR_FUNCTIONS(SubscribersExport)
};

ui::ExportRow rowOf(const SubscriberMatch &match)
{
    return {match.uid, match.email, match.name, match.by, foundByText(match.by), match.found};
}

} // namespace

ListToExport subscribersList(const SubscriberSearch &search, const QString &query)
{
    //: %1 is what was typed into the search
    const QString words = SubscribersExportWords::tr("Found by “%1”").arg(query);
    const QString more = search.isCut ? SubscribersExportWords::tr("There are more than these.") : QString();
    ListToExport list;
    list.head.title = SubscribersExportWords::tr("Subscribers");
    list.head.filter = more.isEmpty() ? words : words + u" · "_s + more;
    list.head.source = SubscribersExportWords::tr("from our records");
    list.head.columns = {{u"uid"_s, SubscribersExportWords::tr("User id"), 1.6},
                         {u"mail"_s, SubscribersExportWords::tr("Mail"), 2},
                         {u"name"_s, SubscribersExportWords::tr("Name"), 1.4},
                         {u"found_by"_s, {}, 0},
                         {{}, SubscribersExportWords::tr("Found by"), 1},
                         {u"found"_s, SubscribersExportWords::tr("What matched"), 2}};
    // The log keeps what it is told for ever: no address and no number in full.
    const QString told = query.contains(u'@') ? ui::maskedEmail(query) : coveredTail(query);
    list.filter = {{u"query"_s, told}, {u"cut"_s, search.isCut}};
    list.read = [matches = search.matches](const QString & /*key*/, const ui::ExportPlan::Taken &taken) {
        ui::ExportPage page;
        for (const SubscriberMatch &match : matches) {
            page.rows.append(rowOf(match));
        }
        taken(page);
    };
    return list;
}

} // namespace dotm::admin
