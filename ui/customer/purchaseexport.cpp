// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/purchaseexport.h"

#include "contract/json.h"
#include "ui/customer/purchaselistmodel.h"
#include "ui/customer/wording.h"
#include "ui/shared/age.h"
#include "ui/shared/csv.h"
#include "ui/shared/fonts.h"
#include "ui/shared/newfile.h"

#include <QCoreApplication>
#include <QFont>
#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Purchase;
using ui::csvField;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(PurchaseExport)
};

constexpr qreal kWidth = 642;
constexpr qreal kRow = 28;

class Pages
{
public:
    Pages(QPdfWriter &pdf, QPainter &painter, const PurchaseReport &report)
        : m_pdf(pdf), m_painter(painter), m_report(report), m_scale(painter.viewport().width() / kWidth),
          m_height(painter.viewport().height() / m_scale)
    {
        m_painter.scale(m_scale, m_scale);
        head();
    }

    void row(const QStringList &texts, int weight)
    {
        if (m_y + kRow > m_height - 40) {
            foot();
            m_pdf.newPage();
            ++m_page;
            head();
        }
        static constexpr qreal kAt[] = {0, 100, 330, 430, kWidth};
        for (int i = 0; i < 4; ++i) {
            const bool isAmount = i == 3;
            text(QRectF(kAt[i], m_y + 6, kAt[i + 1] - kAt[i], kRow), texts.value(i), 12, weight,
                 isAmount ? Qt::AlignRight : Qt::AlignLeft);
        }
        m_painter.drawLine(QPointF(0, m_y + kRow), QPointF(kWidth, m_y + kRow));
        m_y += kRow;
    }

    void foot()
    {
        text(QRectF(0, m_height - 24, kWidth - 60, 20), m_report.foot, 10, QFont::Normal, Qt::AlignLeft);
        text(QRectF(kWidth - 60, m_height - 24, 60, 20), QString::number(m_page), 10, QFont::Normal, Qt::AlignRight);
    }

private:
    void head()
    {
        text(QRectF(0, 0, kWidth, 40), m_report.title, 24, QFont::DemiBold, Qt::AlignLeft);
        text(QRectF(0, 34, kWidth, 20), m_report.owner, 12, QFont::Normal, Qt::AlignLeft);
        m_y = 64;
    }

    void text(QRectF box, const QString &text, int px, int weight, int flags)
    {
        m_painter.setFont(ui::printedFont(px, weight));
        m_painter.setPen(Qt::black);
        m_painter.drawText(box, flags | Qt::AlignTop, text);
    }

    QPdfWriter &m_pdf;
    QPainter &m_painter;
    const PurchaseReport &m_report;
    qreal m_scale;
    qreal m_height;
    qreal m_y = 0;
    int m_page = 1;
};

bool drawReport(QIODevice &file, const PurchaseReport &report)
{
    QPdfWriter pdf(&file);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(20, 20, 20, 16), QPageLayout::Millimeter);
    pdf.setResolution(150);
    pdf.setTitle(report.title);
    pdf.setCreator(u"DOTM"_s);
    QPainter painter(&pdf);
    if (!painter.isActive()) {
        return false;
    }
    Pages pages(pdf, painter, report);
    pages.row({Report::tr("Date"), Report::tr("Bought"), Report::tr("Kind"), Report::tr("Amount")}, QFont::Medium);
    for (const Purchase &each : report.purchases) {
        pages.row({ui::dateText(each.date), each.productName, purchaseKindText(purchaseKind(each.productId)),
                   moneyText(each.amount)},
                  QFont::Normal);
    }
    pages.row({{}, {}, report.isSimulated ? Report::tr("simulated") : QString(), report.total}, QFont::DemiBold);
    pages.foot();
    return painter.end();
}

} // namespace

QByteArray purchasesCsv(const QList<Purchase> &purchases, bool isSimulated)
{
    QString csv = u"\uFEFFdate_utc,product,product_id,kind,amount,currency,invoice,transaction,simulated\r\n"_s;
    for (const Purchase &each : purchases) {
        const QStringList fields{contract::timeToJson(each.date).toString(),
                                 csvField(each.productName),
                                 csvField(each.productId),
                                 purchaseKind(each.productId),
                                 core::plainDecimal(each.amount),
                                 csvField(each.amount.currency),
                                 csvField(each.stripeId),
                                 csvField(each.transactionId),
                                 isSimulated ? u"simulated"_s : u"no"_s};
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

QString writePurchasesCsv(const QString &path, const QByteArray &csv)
{
    return ui::writeNewFile(path, [&csv](QIODevice &file) { return file.write(csv) == csv.size(); });
}

QString writePurchasesPdf(const QString &path, const PurchaseReport &report)
{
    return ui::writeNewFile(path, [&report](QIODevice &file) { return drawReport(file, report); });
}

} // namespace dotm::customer
