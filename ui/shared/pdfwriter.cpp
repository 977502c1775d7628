// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/age.h"
#include "ui/shared/exporttable.h"
#include "ui/shared/fonts.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

// In units of which 842 are the long side of A4, as CSS would have it.
constexpr qreal kGap = 8;
constexpr qreal kFoot = 28;
constexpr qreal kPadding = 4;
constexpr int kMostLines = 6; ///< of one cell
constexpr int kDpi = 144;
constexpr qreal kScale = kDpi / 72.0;

struct Text
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QLocale().toString(number); }
    QString operator()(const Decimal &number) const { return number.text; }
    QString operator()(core::TimePoint at) const { return momentText(at); }
};

class PdfWriter final : public ExportWriter
{
public:
    PdfWriter(QIODevice &file, const ExportHead &head)
        : m_head(head), m_pdf(&file), m_title(printedFont(18, QFont::DemiBold)),
          m_strong(printedFont(9, QFont::Medium)), m_plain(printedFont(9, QFont::Normal)), m_metrics(m_plain, &m_pdf)
    {
        m_pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(36, 36, 36, 30)));
        m_pdf.setResolution(kDpi);
        m_pdf.setTitle(head.title);
        m_pdf.setCreator(u"DOTM"_s);
        m_isGood = m_painter.begin(&m_pdf);
        if (!m_isGood) {
            return;
        }
        m_painter.setLayoutDirection(head.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.scale(kScale, kScale);
        m_width = m_painter.viewport().width() / kScale;
        m_height = m_painter.viewport().height() / kScale;
        layColumns();
        beginPage();
    }

    void write(const QList<ExportRow> &rows) override
    {
        for (const ExportRow &row : rows) {
            writeRow(row);
        }
    }
    bool finish() override
    {
        if (!m_isGood) {
            return false;
        }
        if (m_page == 1 && !m_hasRows) {
            draw(QRectF(0, m_y + kPadding, m_width, line()), PdfWords::tr("Nothing is in this list."), m_plain);
        }
        endPage();
        return m_painter.end();
    }

private:
    struct Column
    {
        int at = 0; ///< in a row
        qreal x = 0;
        qreal width = 0;
        QString title;
    };

    [[nodiscard]] qreal line() const { return m_metrics.lineSpacing(); }

    void layColumns()
    {
        double all = 0;
        for (const ExportColumn &each : m_head.columns) {
            all += each.title.isEmpty() ? 0 : each.share;
        }
        qreal x = 0;
        for (int at = 0; at < m_head.columns.size(); ++at) {
            const ExportColumn &each = m_head.columns.at(at);
            if (each.title.isEmpty()) {
                continue;
            }
            const qreal width = m_width * each.share / all;
            m_columns.append({at, m_head.isRightToLeft ? m_width - x - width : x, width - kGap, each.title});
            x += width;
        }
    }

    void beginPage()
    {
        m_y = 0;
        if (m_page == 1) {
            draw(QRectF(0, 0, m_width, 24), m_head.title, m_title);
            m_y = 26;
            if (!m_head.filter.isEmpty()) {
                draw(QRectF(0, m_y, m_width, line()), m_head.filter, m_plain);
                m_y += line() + kGap;
            }
        }
        for (const Column &column : m_columns) {
            draw(QRectF(column.x, m_y + kPadding, column.width, line()), column.title, m_strong);
        }
        m_y += line() + 2 * kPadding;
        rule();
    }

    void endPage()
    {
        const QRectF foot(0, m_height - line(), m_width, line());
        //: source, time: "from the audit log, 12 Nov 2026, 14:20"
        draw(foot, PdfWords::tr("%1, %2").arg(m_head.source, m_head.time), m_plain);
        const QString number = PdfWords::tr("Page %1").arg(QLocale().toString(m_page));
        m_painter.drawText(foot, static_cast<int>(Qt::AlignTop | trailing()), number);
    }

    void writeRow(const ExportRow &row)
    {
        if (!m_isGood) {
            return;
        }
        QStringList texts;
        qreal height = line();
        for (const Column &column : std::as_const(m_columns)) {
            texts.append(std::visit(Text(), row.value(column.at)));
            if (m_metrics.horizontalAdvance(texts.last()) > column.width) {
                const QRectF room(0, 0, column.width, kMostLines * line());
                height = std::max(height, m_metrics.boundingRect(room, kWrap, texts.last()).height());
            }
        }
        height = std::min(height, kMostLines * line());
        if (m_y + height + 2 * kPadding > m_height - kFoot) {
            endPage();
            m_isGood = m_pdf.newPage();
            ++m_page;
            beginPage();
        }
        m_hasRows = true;
        for (int at = 0; at < texts.size(); ++at) {
            const Column &column = m_columns.at(at);
            draw(QRectF(column.x, m_y + kPadding, column.width, height), texts.at(at), m_plain, kWrap);
        }
        m_y += height + 2 * kPadding;
        rule();
    }

    void draw(const QRectF &box, const QString &text, const QFont &font, int flags = Qt::TextSingleLine)
    {
        m_painter.setFont(font);
        m_painter.drawText(box, static_cast<int>(Qt::AlignTop | leading()) | flags, text);
    }
    void rule()
    {
        m_painter.setPen(QPen(Qt::lightGray, 0.5));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
        m_painter.setPen(Qt::black);
    }
    // Qt swaps the two itself for text that is read from the right unless they are absolute.
    [[nodiscard]] Qt::Alignment leading() const
    {
        return (m_head.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    }
    [[nodiscard]] Qt::Alignment trailing() const
    {
        return (m_head.isRightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    }

    static constexpr int kWrap = Qt::TextWordWrap | Qt::TextWrapAnywhere;

    const ExportHead m_head;
    QPdfWriter m_pdf;
    QPainter m_painter;
    QFont m_title;
    QFont m_strong;
    QFont m_plain;
    QFontMetricsF m_metrics;
    QList<Column> m_columns;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_y = 0;
    int m_page = 1;
    bool m_isGood = false;
    bool m_hasRows = false;
};

} // namespace

std::unique_ptr<ExportWriter> makePdfWriter(QIODevice &file, const ExportHead &head)
{
    return std::make_unique<PdfWriter>(file, head);
}

} // namespace dotm::ui
