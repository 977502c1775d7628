// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/stripeform.h"

namespace dotm::stripe::form {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCustomerKey = u"stripe_customer_id"_s;

void addMetadata(Fields &fields, const Metadata &metadata)
{
    for (const auto &[key, value] : metadata.asKeyValueRange()) {
        fields.append({u"metadata[%1]"_s.arg(key), value});
    }
}

/// An empty value would clear the field instead of leaving it alone.
void addUnlessEmpty(Fields &fields, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        fields.append({key, value});
    }
}

} // namespace

Fields customer(const CustomerDraft &draft)
{
    Fields fields;
    addUnlessEmpty(fields, u"email"_s, draft.email);
    addUnlessEmpty(fields, u"name"_s, draft.name);
    addMetadata(fields, draft.metadata);
    return fields;
}

Fields invoice(const InvoiceDraft &draft)
{
    Fields fields{{u"customer"_s, draft.customerId},
                  {u"collection_method"_s, u"send_invoice"_s},
                  {u"days_until_due"_s, QString::number(draft.daysUntilDue)},
                  {u"currency"_s, draft.currency.toLower()},
                  {u"auto_advance"_s, u"false"_s},
                  {u"pending_invoice_items_behavior"_s, u"exclude"_s}};
    addUnlessEmpty(fields, u"description"_s, draft.description);
    addMetadata(fields, draft.metadata);
    return fields;
}

Fields invoiceItem(const InvoiceItemDraft &draft)
{
    Fields fields{{u"customer"_s, draft.customerId}, {u"invoice"_s, draft.invoiceId}};
    if (draft.priceId.isEmpty()) {
        fields.append({u"amount"_s, QString::number(draft.amount.minor)});
        fields.append({u"currency"_s, draft.amount.currency.toLower()});
    } else {
        fields.append({u"pricing[price]"_s, draft.priceId});
    }
    addUnlessEmpty(fields, u"description"_s, draft.description);
    addMetadata(fields, draft.metadata);
    return fields;
}

Fields meter(const MeterDraft &draft)
{
    return {{u"display_name"_s, draft.displayName},
            {u"event_name"_s, draft.eventName},
            {u"default_aggregation[formula]"_s, u"sum"_s},
            {u"customer_mapping[type]"_s, u"by_id"_s},
            {u"customer_mapping[event_payload_key]"_s, kCustomerKey},
            {u"value_settings[event_payload_key]"_s, draft.valueKey}};
}

Fields meterEvent(const MeterEventDraft &draft)
{
    return {{u"event_name"_s, draft.eventName},
            {u"identifier"_s, draft.identifier},
            {u"timestamp"_s, QString::number(core::toMs(draft.at) / 1000)},
            {u"payload[%1]"_s.arg(kCustomerKey), draft.customerId},
            {u"payload[%1]"_s.arg(draft.valueKey), draft.value}};
}

Fields eventFilter(const QStringList &types)
{
    Fields fields;
    for (const QString &type : types) {
        fields.append({u"types[]"_s, type});
    }
    return fields;
}

} // namespace dotm::stripe::form
