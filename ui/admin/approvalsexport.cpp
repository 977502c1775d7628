// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/approvalsexport.h"

#include <QCoreApplication>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::BetaPage;
using contract::BetaRequest;
using core::Result;

namespace {

struct ApprovalsExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalsExport)
};

} // namespace

QList<ui::ExportColumn> approvalColumns()
{
    return {{u"request"_s, ApprovalsExportWords::tr("Request"), 1.8},
            {u"asked_utc"_s, ApprovalsExportWords::tr("Asked"), 1.2},
            {u"mail"_s, ApprovalsExportWords::tr("Mail"), 2},
            {u"name"_s, ApprovalsExportWords::tr("Name"), 1.3},
            {u"put_off_until_utc"_s, ApprovalsExportWords::tr("Put off until"), 1.2},
            {u"proposed_by"_s, ApprovalsExportWords::tr("Proposed by"), 1.2},
            {u"problem"_s, ApprovalsExportWords::tr("Problem"), 1.8}};
}

ui::ExportRow approvalRow(const BetaRequest &request)
{
    return {request.id,     request.requestedAt,          request.email,
            request.name,   momentOf(request.laterUntil), request.proposal ? request.proposal->proposedBy : QString(),
            request.problem};
}

ListToExport approvalsList(AdminStore &store, QObject *context)
{
    ListToExport list;
    list.head = {ApprovalsExportWords::tr("Approvals"),
                 ApprovalsExportWords::tr("Beta access, waiting for a decision"),
                 ApprovalsExportWords::tr("from our records"),
                 {},
                 false,
                 approvalColumns()};
    list.filter = {{u"state"_s, u"pending"_s}};
    list.read = [&store, context, read = std::make_shared<qint64>(0)](const QString &key,
                                                                      const ui::ExportPlan::Taken &taken) {
        QCoro::connect(store.api().betaPage(key), context, [&store, read, taken](const Result<BetaPage> &page) {
            handOn(store, page, taken, [&read](const BetaPage &found) {
                ui::ExportPage rows;
                std::ranges::transform(found.requests, std::back_inserter(rows.rows), &approvalRow);
                rows.next = found.next;
                *read += found.requests.size();
                if (found.pending > 0) {
                    rows.share = std::min(1.0, static_cast<double>(*read) / static_cast<double>(found.pending));
                }
                return rows;
            });
        });
    };
    return list;
}

} // namespace dotm::admin
