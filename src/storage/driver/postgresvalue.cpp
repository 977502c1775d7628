// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/postgresvalue.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;

// Type numbers of the server's catalog (pg_type.dat); they never change.
constexpr Oid kBool = 16;
constexpr Oid kBytea = 17;
constexpr Oid kInt8 = 20;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kOid = 26;
constexpr Oid kFloat4 = 700;
constexpr Oid kFloat8 = 701;
constexpr Oid kNumeric = 1700;

constexpr int kTextFormat = 0;
constexpr int kBinaryFormat = 1;

static QByteArray encode(const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value)) {
        return QByteArray::number(*integer);
    }
    if (const auto *real = std::get_if<double>(&value)) {
        return QByteArray::number(*real, 'g', 17);
    }
    if (const auto *text = std::get_if<QString>(&value)) {
        return text->toUtf8();
    }
    const auto *blob = std::get_if<QByteArray>(&value);
    return blob ? *blob : QByteArray();
}

PostgresParameters::PostgresParameters(const Values &values)
{
    const auto count = static_cast<size_t>(values.size());
    m_texts.reserve(count); // no reallocation below: m_pointers point into it
    for (const Value &value : values) {
        const bool isBlob = std::holds_alternative<QByteArray>(value);
        const bool isNull = std::holds_alternative<std::monostate>(value);
        const QByteArray &text = m_texts.emplace_back(encode(value));
        m_types.push_back(isBlob ? kBytea : 0);
        m_pointers.push_back(isNull ? nullptr : text.constData());
        m_lengths.push_back(static_cast<int>(text.size()));
        m_formats.push_back(isBlob ? kBinaryFormat : kTextFormat);
    }
}

static QByteArray decodeBytea(const char *text)
{
    size_t length = 0;
    unsigned char *raw = PQunescapeBytea(reinterpret_cast<const unsigned char *>(text), &length);
    QByteArray blob(reinterpret_cast<const char *>(raw), static_cast<qsizetype>(length));
    PQfreemem(raw);
    return blob;
}

static core::Result<Value> decodeNumeric(const QByteArray &text)
{
    if (text.contains('.') || text == "NaN" || text.endsWith("Infinity")) {
        return text.toDouble();
    }
    bool fits = false;
    const qint64 whole = text.toLongLong(&fits);
    if (!fits) {
        return core::fail(core::ErrorCode::Storage, u"A number in the result does not fit into 64 bits."_s);
    }
    return whole;
}

static core::Result<Value> decode(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column)) {
        return Value();
    }
    const char *raw = PQgetvalue(result, row, column);
    const QByteArray text = QByteArray::fromRawData(raw, PQgetlength(result, row, column));
    switch (PQftype(result, column)) {
    case kBool:
        return qint64{text == "t"};
    case kInt2:
    case kInt4:
    case kInt8:
    case kOid:
        return text.toLongLong();
    case kFloat4:
    case kFloat8:
        return text.toDouble();
    case kNumeric:
        return decodeNumeric(text);
    case kBytea:
        return decodeBytea(raw);
    default:
        return QString::fromUtf8(text);
    }
}

core::Result<Rows> postgresRows(const PGresult *result)
{
    const int columns = PQnfields(result);
    Rows rows;
    rows.reserve(PQntuples(result));
    for (int row = 0; row < PQntuples(result); ++row) {
        Values values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            core::Result<Value> value = decode(result, row, column);
            if (!value) {
                return core::fail(std::move(value.error()));
            }
            values.append(std::move(*value));
        }
        rows.append(Row(std::move(values)));
    }
    return rows;
}

} // namespace dotm::storage
