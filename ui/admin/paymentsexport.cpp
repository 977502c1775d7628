// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/paymentsexport.h"

#include "client/paymentsapi.h"
#include "ui/admin/paymentwords.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::PaymentPage;
using contract::AdminPayment;
using contract::PaymentCounts;
using core::Result;

namespace {

struct PaymentsExportWords
{
    Q_DECLARE_TR_FUNCTIONS(PaymentsExport)
};

qint64 countOfKind(const PaymentCounts &counts, const QString &kind)
{
    return kind == "all"_L1          ? counts.all
           : kind == "no_line"_L1    ? counts.noLine
           : kind == "no_payment"_L1 ? counts.noPayment
                                     : counts.attention();
}

/// How far a list of payments is read.
struct PaymentsRead
{
    qint64 rows = 0;
    qint64 all = 0; ///< told with the first page; 0: not known
};

} // namespace

QList<ui::ExportColumn> paymentColumns()
{
    return {{u"id"_s, PaymentsExportWords::tr("Payment"), 1.5},
            {u"at_utc"_s, PaymentsExportWords::tr("When"), 1.2},
            {{}, PaymentsExportWords::tr("Who"), 1.6},
            {u"product_name"_s, PaymentsExportWords::tr("Product"), 1.2},
            {u"amount"_s, PaymentsExportWords::tr("Amount"), 0.8},
            {u"currency"_s, PaymentsExportWords::tr("Currency"), 0.8},
            {{}, PaymentsExportWords::tr("Match"), 1.1},
            {{}, PaymentsExportWords::tr("Why"), 2},
            {u"invoice_id"_s, PaymentsExportWords::tr("Bill"), 1.3},
            {u"line_id"_s, PaymentsExportWords::tr("Line"), 1.3},
            {u"uid"_s, {}, 0},
            {u"email"_s, {}, 0},
            {u"name"_s, {}, 0},
            {u"product_id"_s, {}, 0},
            {u"paid"_s, {}, 0},
            {u"transaction_id"_s, {}, 0},
            {u"test"_s, {}, 0},
            {u"activation_id"_s, {}, 0},
            {u"state"_s, {}, 0},
            {u"match"_s, {}, 0},
            {u"cause"_s, {}, 0},
            {u"problem"_s, {}, 0}};
}

ui::ExportRow paymentRow(const AdminPayment &payment)
{
    return {payment.id,
            payment.at,
            payerText(payment),
            payment.productName,
            payment.amount ? ui::ExportCell(ui::Decimal{core::plainDecimal(*payment.amount)}) : ui::ExportCell(),
            payment.amount ? payment.amount->currency : QString(),
            paymentMatchText(payment.match),
            paymentWhyText(payment),
            payment.invoiceId,
            payment.lineId,
            payment.uid,
            ui::maskedEmail(payment.email),
            payment.name,
            payment.productId,
            flagOf(payment.isPaid),
            payment.transactionId,
            payment.isTest ? flagOf(*payment.isTest) : ui::ExportCell(),
            payment.activationId,
            payment.state ? domain::activationStateName(*payment.state) : QString(),
            domain::paymentMatchName(payment.match),
            payment.cause,
            payment.problem};
}

ListToExport paymentsList(AdminStore &store, QObject *context, const QString &kind, const QString &words)
{
    ListToExport list;
    list.head = {PaymentsExportWords::tr("Payments"),
                 words,
                 PaymentsExportWords::tr("from our records"),
                 {},
                 false,
                 paymentColumns()};
    list.filter = {{u"kind"_s, kind}};
    list.read = [&store, context, kind, read = std::make_shared<PaymentsRead>()](const QString &key,
                                                                                 const ui::ExportPlan::Taken &taken) {
        client::PaymentsApi api(store.session().api());
        QCoro::connect(api.page(kind, key), context, [&store, kind, read, taken](const Result<PaymentPage> &page) {
            handOn(store, page, taken, [&kind, &read](const PaymentPage &found) {
                ui::ExportPage rows;
                std::ranges::transform(found.payments, std::back_inserter(rows.rows), &paymentRow);
                rows.next = found.next;
                read->rows += found.payments.size();
                read->all = found.counts ? countOfKind(*found.counts, kind) : read->all;
                if (read->all > 0) {
                    rows.share = std::min(1.0, static_cast<double>(read->rows) / static_cast<double>(read->all));
                }
                return rows;
            });
        });
    };
    return list;
}

} // namespace dotm::admin
