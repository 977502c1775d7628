// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeform.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qsizetype kMostNames = 1000;
constexpr qsizetype kMostSegments = 8;

std::optional<QString> decoded(QByteArrayView part)
{
    QByteArray bytes = part.toByteArray().replace('+', ' ');
    for (qsizetype at = bytes.indexOf('%'); at >= 0; at = bytes.indexOf('%', at + 1)) {
        bool isHex = false;
        (void)bytes.mid(at + 1, 2).toUInt(&isHex, 16);
        if (!isHex || at + 2 >= bytes.size()) {
            return std::nullopt;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(QByteArray::fromPercentEncoding(bytes));
    if (utf8.hasError() || text.contains(QChar::Null)) {
        return std::nullopt;
    }
    return text;
}

/// "a[b][]" -> {"a","b",""}; nothing when the brackets do not fit.
std::optional<QStringList> segmentsOf(const QString &name)
{
    const qsizetype open = name.indexOf(u'[');
    QStringList segments{open < 0 ? name : name.left(open)};
    if (segments.first().isEmpty() || segments.first().contains(u']')) {
        return std::nullopt;
    }
    qsizetype at = open;
    while (at >= 0 && at < name.size()) {
        const qsizetype close = name.indexOf(u']', at);
        if (name.at(at) != u'[' || close < 0) {
            return std::nullopt;
        }
        const QString segment = name.mid(at + 1, close - at - 1);
        if (segment.contains(u'[')) {
            return std::nullopt;
        }
        segments.append(segment);
        at = close + 1;
    }
    return segments;
}

QString nameOf(const QStringList &segments)
{
    QString name = segments.first();
    for (const QString &segment : segments.mid(1)) {
        name += u'[' + segment + u']';
    }
    return name;
}

Refusal refuseEncoding()
{
    return refuse({}, u"Invalid request (check that your POST content type is application/x-www-form-urlencoded). If "
                      "you have any questions, we can help at https://support.stripe.com/."_s);
}

bool isIndex(const QString &text)
{
    bool ok = false;
    (void)text.toUInt(&ok);
    return ok;
}

} // namespace

Result<Form> Form::parse(const QByteArray &encoded)
{
    Form form;
    QHash<QString, int> nextIndex;
    const QList<QByteArray> pairs = encoded.isEmpty() ? QList<QByteArray>() : encoded.split('&');
    if (pairs.size() > kMostNames) {
        return refuse({}, u"Too many parameters."_s);
    }
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty()) {
            continue;
        }
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QString> name = decoded(QByteArrayView(pair).first(equals < 0 ? pair.size() : equals));
        const std::optional<QString> value =
            equals < 0 ? std::optional(QString()) : decoded(QByteArrayView(pair).sliced(equals + 1));
        std::optional<QStringList> segments = name ? segmentsOf(*name) : std::nullopt;
        if (!segments || !value || segments->size() > kMostSegments) {
            return refuseEncoding();
        }
        for (qsizetype i = 1; i < segments->size(); ++i) {
            if (segments->at(i).isEmpty()) {
                (*segments)[i] = QString::number(nextIndex[nameOf(segments->first(i))]++);
            }
        }
        const QString full = nameOf(*segments);
        form.m_entries.removeIf([&full](const Entry &entry) { return entry.name == full; });
        form.m_entries.append(Entry{*segments, full, *value});
    }
    return form;
}

bool Form::has(const QString &name) const
{
    return std::ranges::any_of(m_entries, [&name](const Entry &entry) { return entry.name == name; });
}

bool Form::hasUnder(const QString &name) const
{
    return std::ranges::any_of(m_entries,
                               [start = name + u'['](const Entry &entry) { return entry.name.startsWith(start); });
}

QString Form::text(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    return found == m_entries.end() ? QString() : found->value;
}

std::optional<qint64> Form::integer(const QString &name) const
{
    bool ok = false;
    const qint64 value = text(name).toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool Form::flag(const QString &name, bool fallback) const
{
    return has(name) ? text(name) == "true"_L1 : fallback;
}

QStringList Form::list(const QString &name) const
{
    QMap<uint, QString> values;
    for (const auto &[key, value] : map(name).asKeyValueRange()) {
        if (isIndex(key)) {
            values.insert(key.toUInt(), value);
        }
    }
    return values.values();
}

QMap<QString, QString> Form::map(const QString &name) const
{
    QMap<QString, QString> values;
    for (const Entry &entry : m_entries) {
        if (entry.segments.size() >= 2 && nameOf(entry.segments.first(entry.segments.size() - 1)) == name) {
            values.insert(entry.segments.last(), entry.value);
        }
    }
    return values;
}

QByteArray Form::fingerprint() const
{
    QMap<QString, QString> sorted;
    for (const Entry &entry : m_entries) {
        sorted.insert(entry.name, entry.value);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, value] : sorted.asKeyValueRange()) {
        hash.addData(name.toUtf8() + '\0' + value.toUtf8() + '\0');
    }
    return hash.result().toHex();
}

} // namespace dotm::sandbox::stripe
