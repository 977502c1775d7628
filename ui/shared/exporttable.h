// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <variant>

class QIODevice;

namespace dotm::ui {

/// A number that is no whole one, as plain text: "12.90". What carries an amount has its currency in the column's name
/// or in a column of its own.
struct Decimal
{
    QString text;
};

/// A value of an exported list; a list never mixes kinds within a column. Nothing: an empty field.
using ExportCell = std::variant<std::monostate, QString, qint64, Decimal, core::TimePoint>;
using ExportRow = QList<ExportCell>;

struct ExportColumn
{
    QString name;     ///< in the first line of a CSV file, unit included: "time_utc", "amount_usd"; empty: not in a CSV
    QString title;    ///< in the reader's language; empty: not in a PDF
    double share = 1; ///< of a PDF's width
};

/// What a list says of itself as a file.
struct ExportHead
{
    QString title;  ///< "Audit log"
    QString filter; ///< what it was cut down to, in words; empty: nothing
    QString source; ///< "from the audit log"
    QString time;   ///< when it was made
    bool isRightToLeft = false;
    QList<ExportColumn> columns;
};

struct ExportPage
{
    QList<ExportRow> rows;
    QString next;      ///< key of the page after it; empty at the end
    double share = -1; ///< how much of the list is read with this page, 0 to 1; below 0: nobody knows
};

/// Writes a list into a file that is open, however long, a page at a time. What goes wrong is remembered by the file.
/// Made and used on one thread, whichever.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;
    virtual void write(const QList<ExportRow> &rows) = 0;
    /// False when there is no whole file.
    [[nodiscard]] virtual bool finish() = 0;
};

/// UTF-8 with a byte order mark; the header even when there is no row; times in ISO 8601 and UTC; numbers as they are.
/// Text that a spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] std::unique_ptr<ExportWriter> makeCsvWriter(QIODevice &file, const ExportHead &head);
/// A4 on its side, as text: the title and the filter above, source, time and page number below each page. Mirrored when
/// the language is read from the right.
[[nodiscard]] std::unique_ptr<ExportWriter> makePdfWriter(QIODevice &file, const ExportHead &head);

} // namespace dotm::ui
