// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/activationsexport.h"

#include "client/activationsapi.h"
#include "domain/phonenumber.h"
#include "ui/admin/activationwords.h"
#include "ui/admin/subscriberwords.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::ActivationPage;
using contract::ActivationStep;
using contract::AdminActivation;
using core::Result;

namespace {

struct ActivationsExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivationsExport)
};

/// Covered; empty for a number without a line behind it, which is only a wish.
QString coveredLineNumber(const contract::Activation &activation)
{
    const bool isSure = !activation.lineId.isEmpty() && domain::phonenumber::isE164(activation.phoneNumber);
    return isSure ? domain::phonenumber::masked(activation.phoneNumber) : QString();
}

ui::ExportRow activationCodesRow(const AdminActivation &row)
{
    const contract::Activation &activation = row.activation;
    const ActivationStep *step = row.hangingStep();
    return {row.uid,
            domain::activationStateName(activation.state),
            flagOf(row.isStuck),
            row.hangsAt,
            step != nullptr ? ui::ExportCell(step->tries) : ui::ExportCell(),
            momentOf(step != nullptr ? step->nextTry : std::nullopt),
            step != nullptr ? step->causeCode : QString(),
            activation.productId,
            activation.invoiceId,
            activation.lineId,
            coveredLineNumber(activation),
            coveredTail(activation.iccid),
            activation.mailState,
            flagOf(activation.simulated),
            activation.updatedAt,
            momentOf(activation.invoicedAt),
            momentOf(activation.provisionedAt),
            momentOf(activation.activeAt)};
}

} // namespace

QList<ui::ExportColumn> activationColumns()
{
    return {{u"id"_s, ActivationsExportWords::tr("Activation"), 1.8},
            {u"since_utc"_s, ActivationsExportWords::tr("Since"), 1.2},
            {u"email"_s, ActivationsExportWords::tr("Mail"), 1.7},
            {u"product_name"_s, ActivationsExportWords::tr("Product"), 1.2},
            {{}, ActivationsExportWords::tr("State"), 1.4},
            {{}, ActivationsExportWords::tr("Step"), 1.5},
            {u"problem"_s, ActivationsExportWords::tr("Problem"), 1.9},
            {u"amount"_s, ActivationsExportWords::tr("Amount"), 0.8},
            {u"currency"_s, ActivationsExportWords::tr("Currency"), 0.8},
            {u"created_at_utc"_s, ActivationsExportWords::tr("Asked"), 1.2},
            {u"paid_at_utc"_s, ActivationsExportWords::tr("Paid"), 1.2},
            {u"uid"_s, {}, 0},
            {u"state"_s, {}, 0},
            {u"stuck"_s, {}, 0},
            {u"hangs_at"_s, {}, 0},
            {u"tries"_s, {}, 0},
            {u"next_try_at_utc"_s, {}, 0},
            {u"cause_code"_s, {}, 0},
            {u"product_id"_s, {}, 0},
            {u"invoice_id"_s, {}, 0},
            {u"line_id"_s, {}, 0},
            {u"phone_number"_s, {}, 0},
            {u"iccid"_s, {}, 0},
            {u"mail_state"_s, {}, 0},
            {u"simulated"_s, {}, 0},
            {u"updated_at_utc"_s, {}, 0},
            {u"invoiced_at_utc"_s, {}, 0},
            {u"provisioned_at_utc"_s, {}, 0},
            {u"active_at_utc"_s, {}, 0}};
}

ui::ExportRow activationRow(const AdminActivation &row)
{
    const contract::Activation &activation = row.activation;
    const ui::ExportRow words{activation.id,
                              row.since,
                              ui::maskedEmail(row.email),
                              activation.productName,
                              lineStateText(activation.state),
                              hangText(row),
                              activation.problem,
                              ui::Decimal{core::plainDecimal(activation.amount)},
                              activation.amount.currency,
                              activation.createdAt,
                              momentOf(activation.paidAt)};
    return words + activationCodesRow(row);
}

ListToExport activationsList(AdminStore &store, QObject *context, const QString &group, const QString &words)
{
    ListToExport list;
    list.head = {ActivationsExportWords::tr("Activations"),
                 words,
                 ActivationsExportWords::tr("from our records"),
                 {},
                 false,
                 activationColumns()};
    list.filter = {{u"state"_s, group}};
    list.read = [&store, context, group, read = std::make_shared<qint64>(0)](const QString &key,
                                                                             const ui::ExportPlan::Taken &taken) {
        client::ActivationsApi api(store.session().api());
        QCoro::connect(api.page(group, key), context, [&store, group, read, taken](const Result<ActivationPage> &page) {
            handOn(store, page, taken, [&group, &read](const ActivationPage &found) {
                ui::ExportPage rows;
                std::ranges::transform(found.rows, std::back_inserter(rows.rows), &activationRow);
                rows.next = found.next;
                *read += found.rows.size();
                // Of the other groups nobody knows how many there are.
                if (group == "stuck"_L1 && found.stuck > 0) {
                    rows.share = std::min(1.0, static_cast<double>(*read) / static_cast<double>(found.stuck));
                }
                return rows;
            });
        });
    };
    return list;
}

} // namespace dotm::admin
