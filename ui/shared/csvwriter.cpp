// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/json.h"
#include "ui/shared/csv.h"
#include "ui/shared/exporttable.h"

#include <QIODevice>
#include <QStringList>

#include <utility>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Field
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return csvField(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const Decimal &number) const { return number.text; }
    QString operator()(core::TimePoint at) const { return contract::timeToJson(at).toString(); }
};

class CsvWriter final : public ExportWriter
{
public:
    CsvWriter(QIODevice &file, const ExportHead &head) : m_file(file)
    {
        QStringList names;
        for (int at = 0; at < head.columns.size(); ++at) {
            if (const QString &name = head.columns.at(at).name; !name.isEmpty()) {
                m_columns.append(at);
                names.append(csvField(name));
            }
        }
        m_isGood = put(u"\uFEFF"_s + names.join(u',') + u"\r\n"_s);
    }

    void write(const QList<ExportRow> &rows) override
    {
        QString lines;
        for (const ExportRow &row : rows) {
            QStringList fields;
            for (const int at : std::as_const(m_columns)) {
                fields.append(std::visit(Field(), row.value(at)));
            }
            lines += fields.join(u',') + u"\r\n"_s;
        }
        m_isGood = put(lines) && m_isGood;
    }
    bool finish() override { return m_isGood; }

private:
    bool put(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        return m_file.write(bytes) == bytes.size();
    }

    QIODevice &m_file;
    QList<int> m_columns;
    bool m_isGood = true;
};

} // namespace

std::unique_ptr<ExportWriter> makeCsvWriter(QIODevice &file, const ExportHead &head)
{
    return std::make_unique<CsvWriter>(file, head);
}

} // namespace dotm::ui
