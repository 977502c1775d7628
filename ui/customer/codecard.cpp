// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/codecard.h"

#include "ui/shared/fonts.h"
#include "ui/shared/newfile.h"
#include "ui/shared/qrcode.h"
#include "ui/shared/simshape.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

#include <array>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Card
{
    Q_DECLARE_TR_FUNCTIONS(CodeCard)
};

/// Measures are those of the look: A4 at 96 dpi is 794 x 1123, the content 642 wide.
constexpr qreal kWidth = 642;
constexpr qreal kHeight = 995;
constexpr qreal kCardHeight = 385;
constexpr int kQrRoom = 344; ///< for the symbol with its quiet zone

/// The card speaks the language of the program and, beside it, one that many travellers read. Not translated again:
/// these are the second language.
constexpr std::array kStepsEs = {"Conéctese a una red Wi-Fi.", "Abra los ajustes de red móvil y elija añadir una eSIM.",
                                 "Apunte la cámara al cuadrado y confirme.",
                                 "Active la itinerancia de datos en esta línea.",
                                 "No borre nada antes de que funcione."};

QStringList steps()
{
    return {Card::tr("Join Wi-Fi."), Card::tr("Open the settings for mobile service and choose to add an eSIM."),
            Card::tr("Point the camera at the square, then confirm."),
            Card::tr("Switch on data roaming for this line."), Card::tr("Do not delete anything before it works.")};
}

QStringList stepsInSpanish()
{
    QStringList list;
    for (const char *step : kStepsEs) {
        list.append(QString::fromUtf8(step));
    }
    return list;
}

class Sheet
{
public:
    explicit Sheet(QPainter &painter) : m_painter(painter) {}

    void line(qreal y, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setPen(QPen(Qt::black, 1, style));
        m_painter.drawLine(QPointF(0, y), QPointF(kWidth, y));
    }

    /// Draws @p text into a box that begins at @p top; gives back where the next line may begin.
    qreal text(QRectF box, const QString &text, int px, int weight = QFont::Normal, int flags = Qt::AlignLeft,
               bool isCode = false)
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(font(px, weight, isCode));
        QRectF used;
        m_painter.drawText(box, flags | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        return used.bottom();
    }

private:
    static QFont font(int px, int weight, bool isCode)
    {
        if (!isCode) {
            return ui::printedFont(px, weight);
        }
        QFont font(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        font.setPixelSize(px);
        font.setWeight(static_cast<QFont::Weight>(weight));
        return font;
    }

    QPainter &m_painter;
};

void drawQr(QPainter &painter, const ui::QrMatrix &matrix, QRectF room)
{
    const int modules = matrix.width + 2 * ui::kQrQuietZone;
    const qreal size = std::min<qreal>(9, std::floor(room.width() / modules));
    const qreal side = size * matrix.width;
    const QPointF origin(room.center().x() - side / 2, room.center().y() - side / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < matrix.width; ++y) {
        for (int x = 0; x < matrix.width; ++x) {
            if (matrix.isDark(x, y)) {
                painter.drawRect(QRectF(origin.x() + x * size, origin.y() + y * size, size, size));
            }
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
}

void drawHead(QPainter &painter, Sheet &sheet)
{
    painter.setPen(QPen(Qt::black, 1));
    painter.drawPath(ui::simPath(QRectF(0.5, 0.5, 39, 24), ui::simMeasure(40)));
    painter.drawRoundedRect(QRectF(7, 8, 15, 10), 2, 2);
    painter.drawLine(QPointF(12, 8), QPointF(12, 18));
    painter.drawLine(QPointF(17, 8), QPointF(17, 18));
    painter.drawLine(QPointF(7, 13), QPointF(22, 13));
    sheet.text(QRectF(52, -1, 200, 30), u"DOTM"_s, 20, QFont::DemiBold);
    sheet.text(QRectF(190, 3, kWidth - 190, 20),
               Card::tr("Keep this sheet like a key") + u"  ·  Guárdelo como una llave"_s, 14, QFont::Normal,
               Qt::AlignRight);
}

void drawFacts(QPainter &painter, Sheet &sheet, const CodeCard &card)
{
    const QRectF column(372, 64 + 48, 250, 40);
    const auto at = [&column](qreal y) {
        return QRectF(column.x(), y, column.width(), 60);
    };
    sheet.text(at(112), Card::tr("Your eSIM code"), 24, QFont::DemiBold);
    sheet.text(at(146), u"Su código eSIM"_s, 20);
    sheet.text(at(200), Card::tr("Plan"), 12);
    const qreal below = sheet.text(at(218), card.plan, 16, QFont::DemiBold);
    sheet.text(at(below + 16), Card::tr("Number") + u" · Número"_s, 12);
    const QString number = card.number.isEmpty() ? Card::tr("left out at your request") : card.number;
    const qreal end = sheet.text(at(below + 34), number, 16, QFont::DemiBold);
    if (card.isSimulated) {
        const QRectF box(column.x() + 0.5, end + 20.5, 186, 34);
        painter.setPen(QPen(Qt::black, 1));
        painter.drawRoundedRect(box, 6, 6);
        painter.setPen(QPen(Qt::black, 1.25, Qt::DashLine));
        painter.drawEllipse(QPointF(box.x() + 18, box.center().y()), 6.5, 6.5);
        painter.setPen(QPen(Qt::black, 1.25));
        painter.drawLine(QPointF(box.x() + 15, box.center().y()), QPointF(box.x() + 21, box.center().y()));
        sheet.text(box.adjusted(34, 8, 0, 0), Card::tr("simulated") + u" · simulado"_s, 14, QFont::DemiBold);
    }
}

qreal drawSteps(Sheet &sheet, qreal x, qreal y, const QString &title, const QStringList &list)
{
    sheet.text(QRectF(x, y, 300, 24), title, 16, QFont::DemiBold);
    qreal top = y + 34;
    for (qsizetype i = 0; i < list.size(); ++i) {
        sheet.text(QRectF(x, top, 20, 20), QString::number(i + 1), 14, QFont::DemiBold);
        top = sheet.text(QRectF(x + 24, top, 276, 60), list.at(i), 14) + 9;
    }
    return top;
}

void drawManual(Sheet &sheet, qreal y, const CodeCard &card)
{
    sheet.text(QRectF(0, y, kWidth, 24), Card::tr("Or type it in") + u"  ·  O escríbalo"_s, 16, QFont::DemiBold);
    struct Row
    {
        QString name;
        QString value;
        bool isCode;
    };
    const QString confirmation = card.needsConfirmationCode
                                     ? Card::tr("Needed: you get it apart from this sheet") + u" · Se necesita"_s
                                     : Card::tr("Not needed") + u" · No hace falta"_s;
    const QList<Row> rows{{Card::tr("SM-DP+ address"), card.address, true},
                          {Card::tr("Activation code"), card.matchingId, true},
                          {Card::tr("Confirmation code"), confirmation, false}};
    qreal top = y + 30.5;
    for (const Row &row : rows) {
        sheet.line(top);
        sheet.text(QRectF(0, top + 11, 180, 24), row.name, 14);
        sheet.text(QRectF(190, top + 10, kWidth - 190, 24), row.value, row.isCode ? 16 : 14, QFont::Normal,
                   Qt::AlignLeft, row.isCode);
        top += 41;
    }
    sheet.line(top);
}

} // namespace

bool drawCodeCard(QPaintDevice &device, const CodeCard &card)
{
    const auto matrix = ui::encodeQr(card.qrText);
    QPainter painter;
    if (!matrix || !painter.begin(&device)) {
        return false;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF page = painter.viewport();
    const qreal scale = std::min(page.width() / kWidth, page.height() / kHeight);
    painter.translate((page.width() - kWidth * scale) / 2, 0);
    painter.scale(scale, scale);
    Sheet sheet(painter);
    drawHead(painter, sheet);
    painter.setPen(QPen(Qt::black, 1));
    painter.drawPath(ui::simPath(QRectF(0.5, 64.5, kWidth - 1, kCardHeight), {16, 56}));
    drawQr(painter, *matrix, QRectF(10, 64 + (kCardHeight - kQrRoom) / 2, kQrRoom, kQrRoom));
    drawFacts(painter, sheet, card);
    const qreal left = drawSteps(sheet, 0, 482, Card::tr("On the phone"), steps());
    const qreal right = drawSteps(sheet, 341, 482, u"En el teléfono"_s, stepsInSpanish());
    drawManual(sheet, std::max(left, right) + 34, card);
    sheet.line(kHeight - 24.5, Qt::DashLine);
    sheet.text(QRectF(0, kHeight - 16, kWidth - 60, 20), card.foot, 12);
    sheet.text(QRectF(kWidth - 60, kHeight - 16, 60, 20), u"1 / 1"_s, 12, QFont::Normal, Qt::AlignRight);
    return painter.end();
}

QString writeCodeCardPdf(const QString &path, const CodeCard &card)
{
    return ui::writeNewFile(path, [&card](QIODevice &file) {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(20, 16, 20, 16), QPageLayout::Millimeter);
        pdf.setResolution(300);
        pdf.setTitle(Card::tr("Your eSIM code"));
        pdf.setCreator(u"DOTM"_s);
        return drawCodeCard(pdf, card);
    });
}

QString writeCodePng(const QString &path, const QString &qrText)
{
    constexpr int kModule = 16;
    return ui::writeNewFile(path, [&qrText](QIODevice &file) {
        const auto matrix = ui::encodeQr(qrText);
        return matrix && ui::qrImage(*matrix, kModule).save(&file, "PNG");
    });
}

} // namespace dotm::customer
