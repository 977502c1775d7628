// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripesearch.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qint64 kDefaultLimit = 10;
constexpr qint64 kMostPerPage = 100;
constexpr qsizetype kShortestPart = 3;

struct Clause
{
    bool negated = false;
    QString field;
    QString key; ///< of metadata
    QString sign;
    QString value;
};

struct Query
{
    QList<Clause> clauses;
    bool any = false; ///< joined by OR
};

Refusal refuseQuery(const QString &why)
{
    return refuse({}, u"We were unable to parse your search query: "_s + why, u"query"_s);
}

Result<Query> parse(const QString &text, const QStringList &fields)
{
    static const QRegularExpression kClause(
        uR"re(\G\s*(?<join>AND|OR)?\s*(?<not>-)?(?<field>[a-z_]+)(?:\[(?<kq>["'])(?<key>.*?)\k<kq>\])?(?<sign>:|~|>=|<=|>|<)(?:(?<q>["'])(?<text>(?:\\.|(?!\k<q>).)*)\k<q>|(?<number>\d+))\s*)re"_s);
    Query query;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = kClause.match(text, at);
        if (!match.hasMatch() || match.capturedLength() == 0) {
            return refuseQuery(text.mid(at));
        }
        const QString join = match.captured(u"join"_s).toUpper();
        if (join.isEmpty() != query.clauses.isEmpty()) {
            return refuseQuery(text.mid(at));
        }
        if (query.clauses.size() > 1 && query.any != (join == "OR"_L1)) {
            return refuseQuery(u"AND and OR cannot be mixed"_s);
        }
        query.any = join == "OR"_L1;
        Clause clause{!match.captured(u"not"_s).isEmpty(), match.captured(u"field"_s), match.captured(u"key"_s),
                      match.captured(u"sign"_s),
                      match.captured(u"text"_s).replace(u"\\'"_s, u"'"_s).replace(u"\\\""_s, u"\""_s)};
        clause.value += match.captured(u"number"_s);
        if (clause.field == "metadata"_L1 ? clause.key.isEmpty() : !fields.contains(clause.field)) {
            return refuseQuery(u"Field `%1` is an unsupported search field for resource."_s.arg(clause.field));
        }
        if (clause.sign == "~"_L1 && clause.value.size() < kShortestPart) {
            return refuseQuery(u"substring search needs at least 3 characters"_s);
        }
        query.clauses.append(clause);
        at = match.capturedEnd();
    }
    return query;
}

bool holds(const Clause &clause, const QJsonObject &object)
{
    const QJsonValue value =
        clause.field == "metadata"_L1 ? object["metadata"_L1].toObject().value(clause.key) : object.value(clause.field);
    const qint64 bound = clause.value.toLongLong();
    bool result = false;
    if (clause.sign == ":"_L1) {
        const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        result = text.compare(clause.value, Qt::CaseInsensitive) == 0 && !value.isNull() && !value.isUndefined();
    } else if (clause.sign == "~"_L1) {
        result = value.toString().contains(clause.value, Qt::CaseInsensitive);
    } else if (value.isDouble()) {
        const qint64 number = value.toInteger();
        result = (clause.sign == ">"_L1 && number > bound) || (clause.sign == ">="_L1 && number >= bound) ||
                 (clause.sign == "<"_L1 && number < bound) || (clause.sign == "<="_L1 && number <= bound);
    }
    return result != clause.negated;
}

bool matches(const Query &query, const QJsonObject &object)
{
    const auto test = [&object](const Clause &clause) {
        return holds(clause, object);
    };
    return query.any ? std::ranges::any_of(query.clauses, test) : std::ranges::all_of(query.clauses, test);
}

} // namespace

Answer searchPage(const QList<QJsonObject> &objects, const QString &url, const QStringList &fields, const Form &form)
{
    const Result<Query> query = parse(form.text(u"query"_s), fields);
    if (!query) {
        return Refusal(query.error());
    }
    const qint64 limit = form.integer(u"limit"_s).value_or(kDefaultLimit);
    if (limit < 1 || limit > kMostPerPage) {
        return refuse(u"parameter_invalid_integer"_s, u"Limit must be between 1 and 100."_s, u"limit"_s);
    }
    bool isPage = true;
    const qint64 start = form.has(u"page"_s) ? form.text(u"page"_s).toLongLong(&isPage) : 0;
    if (!isPage || start < 0) {
        return refuse({}, u"Invalid pagination token."_s, u"page"_s);
    }
    QList<QJsonObject> hits;
    std::ranges::copy_if(objects, std::back_inserter(hits),
                         [&query](const QJsonObject &object) { return matches(*query, object); });
    QJsonArray data;
    for (qint64 i = start; i < qMin(start + limit, hits.size()); ++i) {
        data.append(hits.at(i));
    }
    const bool hasMore = start + limit < hits.size();
    return QJsonObject{{u"object"_s, u"search_result"_s},
                       {u"url"_s, url},
                       {u"has_more"_s, hasMore},
                       {u"next_page"_s, hasMore ? QJsonValue(QString::number(start + limit)) : QJsonValue()},
                       {u"data"_s, data}};
}

} // namespace dotm::sandbox::stripe
