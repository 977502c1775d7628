// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/parserparts.h"
#include "providers/stripe/stripeparser.h"

namespace dotm::stripe::parser {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<Meter> meterFromObject(const QJsonObject &object)
{
    net::JsonFields fields(object, u"Stripe meter"_s);
    Meter meter{.id = fields.text(u"id"_s),
                .eventName = fields.text(u"event_name"_s),
                .valueKey = fields.text(u"value_settings.event_payload_key"_s)};
    return fields.checked(std::move(meter));
}

} // namespace

core::Result<Meter> meter(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"Stripe meter"_s);
    return object ? meterFromObject(*object) : core::fail(object.error());
}

core::Result<Page<Meter>> meters(const QByteArray &json)
{
    return pageFrom<Meter>(json, u"Stripe meters"_s, meterFromObject);
}

core::Result<QString> meterEvent(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"Stripe meter event"_s);
    if (!object) {
        return core::fail(object.error());
    }
    net::JsonFields fields(*object, u"Stripe meter event"_s);
    QString identifier = fields.text(u"identifier"_s);
    return fields.checked(std::move(identifier));
}

core::Result<double> meteredSum(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"Stripe meter summaries"_s);
    if (!object) {
        return core::fail(object.error());
    }
    net::JsonFields fields(*object, u"Stripe meter summaries"_s);
    double sum = 0;
    const QJsonArray windows = fields.array(u"data"_s);
    for (const auto window : windows) {
        const QJsonValue value = window.toObject().value("aggregated_value"_L1);
        if (!value.isDouble()) {
            return core::fail(core::ErrorCode::Protocol, u"Stripe meter summaries: aggregated_value is no number"_s);
        }
        sum += value.toDouble();
    }
    return fields.checked(std::move(sum));
}

} // namespace dotm::stripe::parser
