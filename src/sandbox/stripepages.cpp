// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "core/money.h"
#include "sandbox/json.h"
#include "sandbox/page.h"
#include "sandbox/stripeinvoice.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

/// How long after its due date a hosted page still takes money. Stripe's own figure is not known.
constexpr qint64 kPayableAfterDue = 30LL * 24 * 60 * 60;
constexpr qsizetype kMostListed = 100;

/// One hosted page at work.
struct Hosted
{
    Context &context;
    QJsonObject invoice;
    QString token;
};

QString amountText(const QJsonObject &invoice)
{
    return core::displayText({invoice["amount_due"_L1].toInteger(), invoice["currency"_L1].toString().toUpper()});
}

QString dateText(const QJsonValue &seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds.toInteger(), Qt::UTC);
    return QLocale::c().toString(time.date(), u"d MMMM yyyy"_s);
}

bool isExpired(const Hosted &hosted)
{
    const QJsonValue due = hosted.invoice["due_date"_L1];
    return due.isDouble() && hosted.context.now() > due.toInteger() + kPayableAfterDue;
}

bool takesMoney(const Hosted &hosted)
{
    return isPayable(hosted.invoice) && !isExpired(hosted);
}

QString facts(const QJsonObject &invoice)
{
    const QString name = invoice["customer_name"_L1].toString();
    const QString email = invoice["customer_email"_L1].toString();
    QString html = u"<p class=\"quiet\">Invoice %1 from %2</p>"_s.arg(escape(invoice["number"_L1].toString()),
                                                                      escape(invoice["account_name"_L1].toString()));
    html += u"<p style=\"font-size:48px;line-height:1.1;font-weight:700;margin:8px 0\">%1</p>"_s.arg(
        escape(amountText(invoice)));
    html += u"<p>Charged to <strong>%1</strong>%2</p>"_s.arg(
        escape(name.isEmpty() ? email : name), name.isEmpty() || email.isEmpty() ? QString() : u", "_s + escape(email));
    if (invoice["due_date"_L1].isDouble()) {
        html += u"<p>Due on %1</p>"_s.arg(dateText(invoice["due_date"_L1]));
    }
    return html;
}

QString lineTable(const QJsonObject &invoice)
{
    QString rows;
    for (const QJsonValue &line : invoice["lines"_L1]["data"_L1].toArray()) {
        const QString currency = line["currency"_L1].toString().toUpper();
        rows += u"<tr><td>%1</td><td class=\"number\">%2</td><td class=\"number\">%3</td></tr>"_s.arg(
            escape(line["description"_L1].toString()), QString::number(line["quantity"_L1].toInteger()),
            escape(core::displayText({line["amount"_L1].toInteger(), currency})));
    }
    return u"<div class=\"scroll\"><table><thead><tr><th scope=\"col\">For</th><th scope=\"col\" "
           u"class=\"number\">Quantity"
           "</th><th scope=\"col\" class=\"number\">Amount</th></tr></thead><tbody>%1</tbody></table></div>"_s.arg(
               rows);
}

QString payForm(const Hosted &hosted, bool declined)
{
    const QString notice =
        declined
            ? u"<p class=\"card\" role=\"alert\">The card was declined. Nothing was charged; you can try again.</p>"_s
            : QString();
    return notice +
           u"<p><strong>Simulated payment.</strong> No card is asked for and no money moves.</p>"
           "<form method=\"post\" action=\"/pay/%1\"><p><button type=\"submit\" name=\"action\" value=\"pay\">Pay %2"
           "</button></p><p><button type=\"submit\" name=\"action\" value=\"decline\" style=\"background:#fff;color:"
           "#14181F;border:1px solid #14181F\">Let the card be declined</button></p></form>"
           "<p><a href=\"/pay/%1/print\">Printable form</a></p>"_s.arg(escape(hosted.token),
                                                                       escape(amountText(hosted.invoice)));
}

/// What there is to say about an invoice that takes no money.
QString closedText(const Hosted &hosted)
{
    const QString status = hosted.invoice["status"_L1].toString();
    if (status == "paid"_L1) {
        return u"Paid. You can close this page; DOTM Desktop has noticed."_s;
    }
    if (status == "void"_L1) {
        return u"This invoice was cancelled. Nothing is owed."_s;
    }
    return u"This link has expired. Ask for a new invoice."_s;
}

http::Response show(const Hosted &hosted, bool declined)
{
    if (takesMoney(hosted)) {
        return htmlPage(u"Pay your invoice"_s, u"<div class=\"card\">"_s + facts(hosted.invoice) +
                                                   lineTable(hosted.invoice) + payForm(hosted, declined) + u"</div>"_s);
    }
    const bool isPaid = hosted.invoice["status"_L1] == "paid"_L1;
    return htmlPage(isPaid ? u"Receipt"_s : u"Invoice"_s,
                    u"<div class=\"card\"><p role=\"status\"><strong>%1</strong></p>%2%3</div>"_s.arg(
                        closedText(hosted), facts(hosted.invoice), lineTable(hosted.invoice)));
}

http::Response print(const Hosted &hosted)
{
    const QString state = takesMoney(hosted) ? u"Not paid yet."_s : closedText(hosted);
    return htmlPage(u"Invoice %1"_s.arg(hosted.invoice["number"_L1].toString()),
                    facts(hosted.invoice) + lineTable(hosted.invoice) + u"<p><strong>%1</strong></p>"_s.arg(state));
}

/// The buttons. Pressing one twice, or on an invoice that is paid or void, only shows the page as it is.
http::Response act(const Hosted &hosted, const http::Request &request)
{
    const Result<Form> form = Form::parse(request.body);
    const QString action = form ? form->text(u"action"_s) : QString();
    if (action != "pay"_L1 && action != "decline"_L1) {
        return htmlPage(u"Pay your invoice"_s, u"<p>This form was not understood. Nothing was charged.</p>"_s, 400);
    }
    const QString page = u"/pay/"_s + hosted.token;
    if (!takesMoney(hosted)) {
        return seeOther(page);
    }
    if (action == "pay"_L1) {
        const Answer paid = payInvoice(hosted.context, hosted.invoice, false);
        return paid ? seeOther(page) : htmlPage(u"Pay your invoice"_s, escape(paid.error().message), 400);
    }
    (void)declineInvoice(hosted.context, hosted.invoice, u"generic_decline"_s);
    return seeOther(page + u"?declined=1"_s);
}

http::Response notFound()
{
    return htmlPage(u"No such invoice"_s, u"<p>There is no invoice behind this link.</p>"_s, 404);
}

using PageWork = std::function<http::Response(const Hosted &, const http::Request &)>;

http::Response hostedPage(World &world, Delivery *delivery, const Call &call, const PageWork &work)
{
    bool deliveriesQueued = false;
    const QString token = call.path.value(u"token"_s);
    const http::Response response = world.transaction([&](storage::Connection &connection) {
        const core::Result<std::optional<storage::Row>> row = connection.maybeOne(
            u"SELECT o.body, o.live FROM stripe_pay p JOIN stripe_objects o ON o.id = p.invoice WHERE p.token = $1"_s,
            {token});
        if (!row) {
            return storageFault(row.error());
        }
        if (!*row) {
            return notFound();
        }
        Context context(world, connection, call.base, (*row)->boolean(1));
        http::Response inner = work({context, jsonObject((*row)->text(0)), token}, call.request);
        if (context.store.db().fault()) {
            return storageFault(*context.store.db().fault());
        }
        deliveriesQueued = context.deliveriesQueued;
        return inner;
    });
    if (deliveriesQueued && delivery && response.status < 500) {
        delivery->wake();
    }
    return response;
}

QString listRow(Context &context, const QJsonObject &invoice)
{
    const storage::Rows token =
        context.store.db().query(u"SELECT token FROM stripe_pay WHERE invoice = $1"_s, {invoice["id"_L1].toString()});
    const QString number = invoice["number"_L1].toString(u"draft"_s);
    const QString link = token.isEmpty()
                             ? escape(number)
                             : u"<a href=\"/pay/%1\">%2</a>"_s.arg(escape(token.first().text(0)), escape(number));
    return u"<tr><td>%1</td><td>%2</td><td class=\"number\">%3</td><td>%4</td></tr>"_s.arg(
        link, escape(invoice["customer_email"_L1].toString()), escape(amountText(invoice)),
        escape(invoice["status"_L1].toString()));
}

http::Response listPage(World &world, const Call &call)
{
    return world.transaction([&](storage::Connection &connection) {
        Context context(world, connection, call.base, false);
        const QList<QJsonObject> invoices = context.store.all(u"invoice"_s);
        QString rows;
        for (const QJsonObject &invoice : invoices.first(qMin(kMostListed, invoices.size()))) {
            rows += listRow(context, invoice);
        }
        if (context.store.db().fault()) {
            return storageFault(*context.store.db().fault());
        }
        if (rows.isEmpty()) {
            return htmlPage(u"Invoices"_s, u"<p>No invoice has been made yet.</p>"_s);
        }
        return htmlPage(
            u"Invoices"_s,
            u"<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Number</th><th scope=\"col\">Customer"
            "</th><th scope=\"col\" class=\"number\">Amount</th><th scope=\"col\">State</th></tr></thead>"
            "<tbody>%1</tbody></table></div>"_s.arg(rows));
    });
}

} // namespace

void addPages(Router &router, World &world, const std::shared_ptr<Delivery> &delivery)
{
    const auto add = [&](const QByteArray &method, const QString &path, const PageWork &work) {
        router.add(method, path, {}, [&world, delivery, work](const Call &call) {
            return hostedPage(world, delivery.get(), call, work);
        });
    };
    const PageWork showPage = [](const Hosted &hosted, const http::Request &request) {
        return show(hosted, request.query.hasQueryItem(u"declined"_s));
    };
    add("GET", u"/pay/{token}"_s, showPage);
    add("POST", u"/pay/{token}"_s, act);
    add("GET", u"/pay/{token}/print"_s, [](const Hosted &hosted, const http::Request &) { return print(hosted); });
    router.add("GET", u"/invoices"_s, {}, [&world](const Call &call) { return listPage(world, call); });
}

} // namespace dotm::sandbox::stripe
