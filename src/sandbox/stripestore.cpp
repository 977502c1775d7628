// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripestore.h"

#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr auto kTables = R"(
CREATE TABLE IF NOT EXISTS stripe_objects (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, live BIGINT NOT NULL,
  created BIGINT NOT NULL, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS stripe_objects_kind ON stripe_objects (kind, live, seq);
CREATE INDEX IF NOT EXISTS stripe_objects_invoice ON stripe_objects (kind, json_extract(body, '$.invoice'));
CREATE TABLE IF NOT EXISTS stripe_idempotency (
  live BIGINT NOT NULL, key TEXT NOT NULL, path TEXT NOT NULL, fingerprint TEXT NOT NULL, request TEXT NOT NULL,
  status BIGINT NOT NULL, body BLOB NOT NULL, created BIGINT NOT NULL, PRIMARY KEY (live, key));
CREATE TABLE IF NOT EXISTS stripe_pay (token TEXT PRIMARY KEY, invoice TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS stripe_webhook_secrets (endpoint TEXT PRIMARY KEY, secret TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS stripe_deliveries (
  id INTEGER PRIMARY KEY AUTOINCREMENT, endpoint TEXT NOT NULL, event TEXT NOT NULL, attempts BIGINT NOT NULL,
  due BIGINT NOT NULL, state TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS stripe_deliveries_due ON stripe_deliveries (state, due);
CREATE TABLE IF NOT EXISTS stripe_meter_events (
  live BIGINT NOT NULL, identifier TEXT NOT NULL, name TEXT NOT NULL, customer TEXT NOT NULL, value TEXT NOT NULL,
  stamp BIGINT NOT NULL, PRIMARY KEY (live, identifier));
)";

constexpr qint64 kDefaultLimit = 10;
constexpr qint64 kMostPerPage = 100;

} // namespace

/// A WHERE clause in the making: conditions with their values, numbered as they come.
struct Store::Select
{
    QString where;
    storage::Values values;

    Select(const QString &kind, bool live)
    {
        add(u"kind = $%1"_s, kind);
        add(u"live = $%1"_s, qint64(live));
    }
    void addCreated(const Form &form)
    {
        for (const auto &[name, sign] : {std::pair(u"created"_s, u"="_s), std::pair(u"created[gt]"_s, u">"_s),
                                         std::pair(u"created[gte]"_s, u">="_s), std::pair(u"created[lt]"_s, u"<"_s),
                                         std::pair(u"created[lte]"_s, u"<="_s)}) {
            if (const std::optional<qint64> bound = form.integer(name)) {
                add(u"created "_s + sign + u" $%1"_s, *bound);
            }
        }
    }
    void add(const QString &condition, const storage::Value &value)
    {
        values.append(value);
        where += (where.isEmpty() ? u""_s : u" AND "_s) + condition.arg(values.size());
    }
    void add(const Filter &filter)
    {
        QStringList places;
        for (const storage::Value &value : filter.anyOf) {
            values.append(value);
            places.append(u'$' + QString::number(values.size()));
        }
        where += u" AND json_extract(body, '%1') IN (%2)"_s.arg(filter.path, places.join(u", "));
    }
    [[nodiscard]] QString sql(const QString &order) const
    {
        return u"SELECT body FROM stripe_objects WHERE "_s + where +
               u" AND json_extract(body, '$.deleted') IS NULL ORDER BY seq "_s + order;
    }
};

Store::Store(storage::Connection &connection, core::Random &random, bool live)
    : m_db(connection), m_random(random), m_live(live)
{
}

core::Outcome Store::createTables(storage::Connection &connection)
{
    return connection.script(QString::fromLatin1(kTables));
}

QString Store::newId(const QString &prefix, qsizetype length)
{
    static constexpr QLatin1StringView kLetters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QString id = prefix;
    while (id.size() < prefix.size() + length) {
        const QByteArray random = m_random.bytes(length);
        for (const char byte : random) {
            const auto index = static_cast<qsizetype>(static_cast<unsigned char>(byte) & 63U);
            if (index < kLetters.size() && id.size() < prefix.size() + length) {
                id += kLetters.at(index);
            }
        }
    }
    return id;
}

void Store::insert(const QJsonObject &object)
{
    const QJsonValue created = object.contains("created"_L1) ? object["created"_L1] : object["date"_L1];
    m_db.execute(u"INSERT INTO stripe_objects (id, kind, live, created, body) VALUES ($1, $2, $3, $4, $5)"_s,
                 {object["id"_L1].toString(), object["object"_L1].toString(), qint64(m_live), created.toInteger(),
                  jsonText(object)});
}

void Store::update(const QJsonObject &object)
{
    m_db.execute(u"UPDATE stripe_objects SET body = $1 WHERE id = $2"_s,
                 {jsonText(object), object["id"_L1].toString()});
}

void Store::remove(const QString &id)
{
    m_db.execute(u"DELETE FROM stripe_objects WHERE id = $1"_s, {id});
}

bool Store::exists(const QString &id)
{
    return !m_db.query(u"SELECT 1 FROM stripe_objects WHERE id = $1"_s, {id}).isEmpty();
}

Answer Store::find(const QString &kind, const QString &id, const QString &param)
{
    const storage::Rows rows =
        m_db.query(u"SELECT live, body FROM stripe_objects WHERE id = $1 AND kind = $2"_s, {id, kind});
    if (rows.isEmpty()) {
        return refuseMissing(kind, id, param);
    }
    if (rows.first().boolean(0) != m_live) {
        Refusal refusal = refuseMissing(kind, id, param);
        refusal.error().message +=
            u"; a similar object exists in %1 mode, but a %2 mode key was used to make this request."_s.arg(
                m_live ? u"test"_s : u"live"_s, m_live ? u"live"_s : u"test"_s);
        return refusal;
    }
    return jsonObject(rows.first().text(1));
}

QList<QJsonObject> Store::all(const QString &kind, const QList<Filter> &filters)
{
    Select select(kind, m_live);
    for (const Filter &filter : filters) {
        select.add(filter);
    }
    QList<QJsonObject> objects;
    const storage::Rows rows = m_db.query(select.sql(u"DESC"_s), select.values);
    for (const storage::Row &row : rows) {
        objects.append(jsonObject(row.text(0)));
    }
    return objects;
}

Result<qint64> Store::cursor(const QString &kind, const Form &form, const QString &name)
{
    const QString id = form.text(name);
    const storage::Rows rows = m_db.query(u"SELECT seq FROM stripe_objects WHERE id = $1 AND kind = $2 AND live = $3"_s,
                                          {id, kind, qint64(m_live)});
    if (rows.isEmpty()) {
        return refuseMissing(kind, id, name);
    }
    return rows.first().integer(0);
}

Answer Store::page(const QString &kind, const QString &url, const QList<Filter> &filters, const Form &form)
{
    const qint64 limit = form.integer(u"limit"_s).value_or(kDefaultLimit);
    if (limit < 1 || limit > kMostPerPage) {
        return refuse(u"parameter_invalid_integer"_s, u"Limit must be between 1 and 100, it is %1."_s.arg(limit),
                      u"limit"_s);
    }
    const bool backwards = form.has(u"ending_before"_s);
    if (backwards && form.has(u"starting_after"_s)) {
        return refuse({}, u"You may only specify one of these parameters: ending_before, starting_after."_s);
    }
    Select select(kind, m_live);
    select.addCreated(form);
    for (const Filter &filter : filters) {
        select.add(filter);
    }
    for (const auto &[name, sign] : {std::pair(u"starting_after"_s, u"<"_s), std::pair(u"ending_before"_s, u">"_s)}) {
        if (form.has(name)) {
            const Result<qint64> seq = cursor(kind, form, name);
            if (!seq) {
                return Refusal(seq.error());
            }
            select.add(u"seq "_s + sign + u" $%1"_s, *seq);
        }
    }
    const storage::Rows rows = m_db.query(
        select.sql(backwards ? u"ASC"_s : u"DESC"_s) + u" LIMIT "_s + QString::number(limit + 1), select.values);
    QJsonArray data;
    for (const storage::Row &row : rows.first(qMin(limit, rows.size()))) {
        data.insert(backwards ? 0 : data.size(), jsonObject(row.text(0)));
    }
    return listObject(url, rows.size() > limit, data);
}

QJsonObject listObject(const QString &url, bool hasMore, const QJsonArray &data)
{
    return {{u"object"_s, u"list"_s}, {u"url"_s, url}, {u"has_more"_s, hasMore}, {u"data"_s, data}};
}

QList<Filter> filtersOf(const Form &form, const QStringList &names)
{
    QList<Filter> filters;
    for (const QString &name : names) {
        if (!form.has(name)) {
            continue;
        }
        const QString value = form.text(name);
        const bool isFlag = value == "true"_L1 || value == "false"_L1;
        filters.append(
            Filter{u"$."_s + name, {isFlag ? storage::Value(qint64(value == "true"_L1)) : storage::Value(value)}});
    }
    return filters;
}

} // namespace dotm::sandbox::stripe
