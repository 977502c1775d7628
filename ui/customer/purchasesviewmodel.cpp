// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/purchasesviewmodel.h"

#include "ui/customer/purchaseexport.h"
#include "ui/customer/wording.h"
#include "ui/shared/age.h"
#include "ui/shared/newfile.h"

#include <QMap>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Purchase;

namespace {

bool matches(const Purchase &purchase, const QString &kind, const QString &filter)
{
    if (kind != "all"_L1 && purchaseKind(purchase.productId) != kind) {
        return false;
    }
    if (filter.isEmpty()) {
        return true;
    }
    const QStringList texts{purchase.productName, moneyText(purchase.amount), ui::dateText(purchase.date),
                            purchase.stripeId, purchase.transactionId};
    return std::ranges::any_of(texts,
                               [&filter](const QString &text) { return text.contains(filter, Qt::CaseInsensitive); });
}

} // namespace

PurchasesViewModel::PurchasesViewModel(CustomerStore &store, QObject *parent) : ViewModel(store, parent)
{
    m_pool.setMaxThreadCount(1);
    update();
}

PurchasesViewModel::~PurchasesViewModel()
{
    m_pool.waitForDone();
}

ViewModel::Status PurchasesViewModel::status() const
{
    const auto &reading = store().purchases();
    return statusOf(reading, reading.value && reading.value->purchases.isEmpty());
}

ui::ErrorText PurchasesViewModel::error() const
{
    const auto &error = store().purchases().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

QString PurchasesViewModel::savedAt() const
{
    const auto &reading = store().purchases();
    return isOffline() && reading.value ? ui::timeText(reading.readAt, store().now()) : QString();
}

void PurchasesViewModel::setFilter(const QString &filter)
{
    const QString trimmed = filter.trimmed();
    if (trimmed != m_filter) {
        m_filter = trimmed;
        update();
        Q_EMIT changed();
    }
}

void PurchasesViewModel::setKind(const QString &kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        update();
        Q_EMIT changed();
    }
}

void PurchasesViewModel::clearFilter()
{
    setKind(u"all"_s);
    setFilter({});
}

QVariantList PurchasesViewModel::kinds() const
{
    QStringList present{u"all"_s};
    if (const auto &page = store().purchases().value) {
        for (const Purchase &each : page->purchases) {
            const QString kind = purchaseKind(each.productId);
            if (!present.contains(kind)) {
                present.append(kind);
            }
        }
    }
    QVariantList list;
    for (const QString &kind : std::as_const(present)) {
        list.append(
            QVariantMap{{u"value"_s, kind}, {u"text"_s, kind == "all"_L1 ? tr("All") : purchaseKindText(kind)}});
    }
    return list;
}

bool PurchasesViewModel::isFiltered() const
{
    return !m_filter.isEmpty() || m_kind != "all"_L1;
}

QString PurchasesViewModel::countText() const
{
    return hasMore() ? tr("%n listed, there are older ones", nullptr, m_model.count())
                     : tr("%n paid", nullptr, m_model.count());
}

QString PurchasesViewModel::totalText() const
{
    QMap<QString, core::Money> sums;
    for (const Purchase &each : m_model.rows()) {
        core::Money &sum = sums[each.amount.currency];
        sum.currency = each.amount.currency;
        sum.minor += each.amount.minor;
    }
    QStringList texts;
    for (const core::Money &sum : std::as_const(sums)) {
        texts.append(moneyText(sum));
    }
    //: one or more sums of money
    return texts.isEmpty() ? QString() : tr("%1 paid").arg(texts.join(u" + "_s));
}

Provenance PurchasesViewModel::provenanceNow() const
{
    return provenanceOf(store().purchases(), isSimulated(), tr("from the payment provider"));
}

bool PurchasesViewModel::isSimulated() const
{
    const auto &page = store().purchases().value;
    return page && page->simulated;
}

bool PurchasesViewModel::hasMore() const
{
    const auto &page = store().purchases().value;
    return page && !page->next.isEmpty();
}

ui::ErrorText PurchasesViewModel::moreError() const
{
    const auto &error = store().moreError();
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

void PurchasesViewModel::update()
{
    QList<Purchase> rows;
    if (const auto &page = store().purchases().value) {
        for (const Purchase &each : page->purchases) {
            if (matches(each, m_kind, m_filter)) {
                rows.append(each);
            }
        }
    }
    m_model.setRows(rows);
}

void PurchasesViewModel::exportCsv(const QString &path)
{
    write(path, [path, rows = m_model.rows(), isSimulated = isSimulated()] {
        return writePurchasesCsv(path, purchasesCsv(rows, isSimulated));
    });
}

void PurchasesViewModel::exportPdf(const QString &path)
{
    PurchaseReport report;
    report.purchases = m_model.rows();
    report.title = tr("Purchases");
    report.owner = maskedEmail(store().session().email());
    report.total = totalText();
    const QString readAt = ui::timeText(store().purchases().readAt, store().now());
    report.foot = isSimulated() ? tr("Read %1, from the payment provider (simulated)").arg(readAt)
                                : tr("Read %1, from the payment provider").arg(readAt);
    report.isSimulated = isSimulated();
    write(path, [path, report] { return writePurchasesPdf(path, report); });
}

QString PurchasesViewModel::suggestedPath(const QString &suffix) const
{
    //: begin of a file name
    return ui::suggestedFile(tr("DOTM purchases"), suffix, store().now());
}

void PurchasesViewModel::write(const QString &path, std::function<QString()> work)
{
    if (m_isExporting) {
        return;
    }
    m_isExporting = true;
    Q_EMIT changed();
    m_pool.start([this, path, work = std::move(work)] {
        const QString failure = work();
        core::post(this, [this, path, failure] {
            m_isExporting = false;
            if (failure.isEmpty()) {
                Q_EMIT exported(path);
            } else {
                Q_EMIT exportFailed(failure);
            }
            Q_EMIT changed();
        });
    });
}

} // namespace dotm::customer
