// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandboxdesk.h"

namespace dotm::test {

using Fields = QList<std::pair<QString, QString>>;

/// A desk that talks to the Stripe stand-in as an SDK does.
class StripeDesk : public SandboxDesk
{
public:
    QByteArray key = "sk_test_abcdefgh1234";
    QList<std::pair<QByteArray, QByteArray>> extra; ///< headers of every call

    [[nodiscard]] Answer get(const QString &path)
    {
        return send("GET", QStringLiteral("/stripe") + path, {}, headers());
    }
    [[nodiscard]] Answer remove(const QString &path)
    {
        return send("DELETE", QStringLiteral("/stripe") + path, {}, headers());
    }
    [[nodiscard]] Answer post(const QString &path, const Fields &fields = {}, const QByteArray &idempotencyKey = {})
    {
        auto all = headers();
        all.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        if (!idempotencyKey.isEmpty()) {
            all.emplaceBack("Idempotency-Key", idempotencyKey);
        }
        QByteArray body;
        for (const auto &[name, value] : fields) {
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        }
        return send("POST", QStringLiteral("/stripe") + path, body, all);
    }

    [[nodiscard]] QString customer(const QString &email = QStringLiteral("ada@example.com"))
    {
        return post(QStringLiteral("/v1/customers"), {{QStringLiteral("email"), email}}).text("id");
    }
    /// A draft to be sent, due in seven days.
    [[nodiscard]] QString draft(const QString &customerId)
    {
        return post(QStringLiteral("/v1/invoices"),
                    {{QStringLiteral("customer"), customerId},
                     {QStringLiteral("collection_method"), QStringLiteral("send_invoice")},
                     {QStringLiteral("days_until_due"), QStringLiteral("7")}})
            .text("id");
    }
    [[nodiscard]] Answer addItem(const QString &customerId, const QString &invoice, int cents = 100)
    {
        return post(QStringLiteral("/v1/invoiceitems"), {{QStringLiteral("customer"), customerId},
                                                         {QStringLiteral("invoice"), invoice},
                                                         {QStringLiteral("amount"), QString::number(cents)},
                                                         {QStringLiteral("currency"), QStringLiteral("usd")},
                                                         {QStringLiteral("description"), QStringLiteral("eSIM Beta")}});
    }
    /// An open invoice over one dollar.
    [[nodiscard]] QString openInvoice()
    {
        const QString customerId = customer();
        const QString invoice = draft(customerId);
        (void)addItem(customerId, invoice);
        (void)post(QStringLiteral("/v1/invoices/%1/finalize").arg(invoice));
        return invoice;
    }
    [[nodiscard]] Answer invoice(const QString &id) { return get(QStringLiteral("/v1/invoices/") + id); }
    [[nodiscard]] QString statusOf(const QString &id) { return invoice(id).text("status"); }
    /// Types of all events, oldest first.
    [[nodiscard]] QStringList eventTypes()
    {
        QStringList types;
        for (const QJsonValue &event : get(QStringLiteral("/v1/events?limit=100")).at("data").toArray()) {
            types.prepend(event[QLatin1StringView("type")].toString());
        }
        return types;
    }

private:
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headers() const
    {
        return QList<std::pair<QByteArray, QByteArray>>{{"Authorization", "Bearer " + key}} + extra;
    }
};

} // namespace dotm::test
