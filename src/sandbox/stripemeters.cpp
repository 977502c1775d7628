// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "sandbox/stripespec.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qint64 kOldestSeconds = 35 * 24 * 60 * 60;
constexpr qint64 kAheadSeconds = 5 * 60;

Answer createMeter(Context &context, const Form &form, const QString &)
{
    const QString name = form.text(u"event_name"_s);
    if (!context.store.all(u"billing.meter"_s, {{u"$.event_name"_s, {name}}}).isEmpty()) {
        return refuse({}, u"An active meter with the event name %1 already exists."_s.arg(name), u"event_name"_s);
    }
    static const QStringList kFormulas{u"sum"_s, u"count"_s, u"last"_s};
    const QString formula = form.text(u"default_aggregation[formula]"_s);
    if (!kFormulas.contains(formula)) {
        return refuse({}, u"Invalid default_aggregation[formula]: must be one of count, last, or sum"_s,
                      u"default_aggregation[formula]"_s);
    }
    const auto orElse = [&form](const QString &name, const QString &fallback) {
        return form.has(name) ? form.text(name) : fallback;
    };
    const QJsonObject meter{
        {u"id"_s, context.store.newId(u"mtr_"_s, 24)},
        {u"object"_s, u"billing.meter"_s},
        {u"created"_s, context.now()},
        {u"customer_mapping"_s, QJsonObject{{u"type"_s, u"by_id"_s},
                                            {u"event_payload_key"_s, orElse(u"customer_mapping[event_payload_key]"_s,
                                                                            u"stripe_customer_id"_s)}}},
        {u"default_aggregation"_s, QJsonObject{{u"formula"_s, formula}}},
        {u"display_name"_s, form.text(u"display_name"_s)},
        {u"event_name"_s, name},
        {u"event_time_window"_s, QJsonValue()},
        {u"livemode"_s, context.store.live()},
        {u"status"_s, u"active"_s},
        {u"status_transitions"_s, QJsonObject{{u"deactivated_at"_s, QJsonValue()}}},
        {u"updated"_s, context.now()},
        {u"value_settings"_s,
         QJsonObject{{u"event_payload_key"_s, orElse(u"value_settings[event_payload_key]"_s, u"value"_s)}}}};
    context.store.insert(meter);
    return meter;
}

/// Unix seconds, at most 35 days old and 5 minutes ahead.
Result<qint64> timeOf(Context &context, const Form &form)
{
    const qint64 time = form.integer(u"timestamp"_s).value_or(context.now());
    if (time < context.now() - kOldestSeconds) {
        return refuse(u"timestamp_too_far_in_past"_s, u"The timestamp must be within the past 35 days."_s,
                      u"timestamp"_s);
    }
    if (time > context.now() + kAheadSeconds) {
        return refuse(u"timestamp_in_future"_s, u"The timestamp must be at most 5 minutes in the future."_s,
                      u"timestamp"_s);
    }
    return time;
}

/// Who used how much, as the meter's own keys name it in the payload.
struct Usage
{
    QString customer;
    QString value;
};

Result<Usage> usageOf(const QJsonObject &meter, const QMap<QString, QString> &payload)
{
    static const QRegularExpression kNumber(u"^-?\\d{1,15}(\\.\\d{1,12})?$"_s);
    const QString customerKey = meter["customer_mapping"_L1].toObject()["event_payload_key"_L1].toString();
    const QString valueKey = meter["value_settings"_L1].toObject()["event_payload_key"_L1].toString();
    if (payload.value(customerKey).isEmpty() || !kNumber.match(payload.value(valueKey)).hasMatch()) {
        return refuse({},
                      u"The payload must hold a customer under '"_s + customerKey + u"' and a number under '"_s +
                          valueKey + u"'."_s,
                      u"payload"_s);
    }
    return Usage{payload.value(customerKey), payload.value(valueKey)};
}

QJsonObject payloadObject(const QMap<QString, QString> &payload)
{
    QJsonObject object;
    for (const auto &[key, value] : payload.asKeyValueRange()) {
        object[key] = value;
    }
    return object;
}

Answer createMeterEvent(Context &context, const Form &form, const QString &)
{
    const QString name = form.text(u"event_name"_s);
    const QList<QJsonObject> meters = context.store.all(u"billing.meter"_s, {{u"$.event_name"_s, {name}}});
    if (meters.isEmpty()) {
        return refuse(u"resource_missing"_s, u"No active meter found for event name "_s + name, u"event_name"_s);
    }
    const Result<Usage> usage = usageOf(meters.first(), form.map(u"payload"_s));
    const Result<qint64> time = usage ? timeOf(context, form) : Refusal(usage.error());
    if (!time) {
        return Refusal(time.error());
    }
    const QString given = form.text(u"identifier"_s);
    const QString identifier = given.isEmpty() ? context.store.newId(u"mevt_"_s) : given;
    const qint64 added = context.store.db().execute(
        u"INSERT INTO stripe_meter_events (live, identifier, name, customer, value, stamp) "
        "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (live, identifier) DO NOTHING"_s,
        {qint64(context.store.live()), identifier, name, usage->customer, usage->value, *time});
    if (added == 0) {
        return refuse(u"duplicate_meter_event"_s, u"An event already exists with identifier "_s + identifier,
                      u"identifier"_s);
    }
    return QJsonObject{{u"object"_s, u"billing.meter_event"_s},
                       {u"created"_s, context.now()},
                       {u"event_name"_s, name},
                       {u"identifier"_s, identifier},
                       {u"livemode"_s, context.store.live()},
                       {u"payload"_s, payloadObject(form.map(u"payload"_s))},
                       {u"timestamp"_s, *time}};
}

double aggregated(const storage::Rows &rows, const QString &formula)
{
    if (formula == "count"_L1) {
        return static_cast<double>(rows.size());
    }
    if (formula == "last"_L1) {
        return rows.isEmpty() ? 0 : rows.last().text(0).toDouble();
    }
    double sum = 0;
    for (const storage::Row &row : rows) {
        sum += row.text(0).toDouble();
    }
    return sum;
}

Answer summaries(Context &context, const Form &form, const QString &id)
{
    const Answer meter = context.store.find(u"billing.meter"_s, id);
    if (!meter) {
        return meter;
    }
    const qint64 start = *form.integer(u"start_time"_s);
    const qint64 end = *form.integer(u"end_time"_s);
    if (start % 60 != 0 || end % 60 != 0 || end <= start) {
        return refuse({}, u"start_time and end_time must be whole minutes, in this order."_s, u"start_time"_s);
    }
    const storage::Rows rows = context.store.db().query(
        u"SELECT value FROM stripe_meter_events WHERE live = $1 AND name = $2 AND customer = $3 AND stamp >= $4 AND "
        "stamp < $5 ORDER BY stamp"_s,
        {qint64(context.store.live()), meter->value("event_name"_L1).toString(), form.text(u"customer"_s), start, end});
    const QJsonObject summary{
        {u"id"_s, u"mtrusg_%1_%2"_s.arg(start).arg(end)},
        {u"object"_s, u"billing.meter_event_summary"_s},
        {u"aggregated_value"_s,
         aggregated(rows, meter->value("default_aggregation"_L1).toObject()["formula"_L1].toString())},
        {u"start_time"_s, start},
        {u"end_time"_s, end},
        {u"livemode"_s, context.store.live()},
        {u"meter"_s, id}};
    return listObject(u"/v1/billing/meters/%1/event_summaries"_s.arg(id), false, {summary});
}

Answer listMeters(Context &context, const Form &form, const QString &)
{
    return context.store.page(u"billing.meter"_s, u"/v1/billing/meters"_s, filtersOf(form, {u"status"_s}), form);
}

} // namespace

void addMeterRoutes(Api &api)
{
    api.add("GET", u"/v1/billing/meters"_s, kPaging + u"status"_s, listMeters);
    api.add("POST", u"/v1/billing/meters"_s,
            u"display_name! event_name! default_aggregation[formula]! customer_mapping[type] "
            "customer_mapping[event_payload_key] value_settings[event_payload_key]"_s,
            createMeter);
    api.add("GET", u"/v1/billing/meters/{id}"_s, {}, [](Context &context, const Form &, const QString &id) {
        return context.store.find(u"billing.meter"_s, id);
    });
    api.add("GET", u"/v1/billing/meters/{id}/event_summaries"_s,
            u"customer! start_time:int! end_time:int! limit:int value_grouping_window"_s, summaries);
    api.add("POST", u"/v1/billing/meter_events"_s, u"event_name! payload[*] identifier timestamp:int"_s,
            createMeterEvent);
}

} // namespace dotm::sandbox::stripe
