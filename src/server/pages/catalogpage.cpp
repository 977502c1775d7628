// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/pages/catalogpage.h"

#include "domain/pricing.h"
#include "server/pages/page.h"

#include <QDateTime>
#include <QLocale>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Money;
using domain::Category;
using domain::Service;

namespace {

QString figure(const Money &money)
{
    return u"<td class=\"figure\">%1</td>"_s.arg(core::displayText(money));
}

QString tier(const QString &name, const QString &what, const Money &monthly, const Money &yearly)
{
    return u"<tr><th scope=\"row\"><strong>%1</strong><br/>%2</th>%3%4</tr>"_s.arg(name, what, figure(monthly),
                                                                                   figure(yearly));
}

QString overview(const domain::Catalog &catalog)
{
    const auto cost = domain::pricing::costOverview(catalog);
    const QString rows =
        tier(u"Free"_s, u"No membership"_s, cost.minimumMonthly, cost.minimumMonthly) +
        tier(u"Basic"_s, u"Basic Membership"_s, cost.basicMonthly, cost.basicYearly) +
        tier(u"Full"_s, u"Full Membership"_s, cost.fullMonthly, cost.fullYearly) +
        tier(u"Maximum"_s, u"Full Membership and every paid add-on"_s, cost.maximumMonthly, cost.maximumYearly);
    return u"<section id=\"costs\"><h2>What it costs</h2><table><caption>Four ways to use the platform, in US "
           "dollars. Memberships are billed yearly; their monthly figure is a twelfth.</caption><thead><tr>"
           "<th scope=\"col\">Tier</th><th scope=\"col\">Per month</th><th scope=\"col\">Per year</th></tr></thead>"
           "<tbody>%1</tbody></table></section>"_s.arg(rows);
}

QString billingWords(const Service &service)
{
    if (!service.billingCycle.isEmpty()) {
        return service.billingCycle;
    }
    return service.price.minor > 0 ? u"once"_s : u"included"_s;
}

/// Features, and the facts that only some services have.
QStringList factsOf(const Service &service)
{
    QStringList facts = service.features;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            facts.append(label + value);
        }
    };
    add(u"Amount: "_s, service.tokenAmount);
    add(u"Reward: "_s, service.rewardPercentage);
    add(u"Fee: "_s, service.processingFee);
    add(u"Answer within: "_s, service.responseTime);
    add(u"Switched on from the start: "_s, service.defaultEnabled.value_or(false) ? u"yes"_s : QString());
    return facts;
}

/// The name heads two rows: a screen reader repeats the name with each cell, not the whole description.
QString serviceRows(const Service &service)
{
    QString facts;
    for (const QString &fact : factsOf(service)) {
        facts += u"<li>%1</li>"_s.arg(fact.toHtmlEscaped());
    }
    return u"<tbody id=\"%1\"><tr><th scope=\"rowgroup\"><strong>%2</strong> <code class=\"quiet\">%1</code></th>"
           "<td><span class=\"figure\">%5</span><br/>%6</td><td>%7</td></tr>"
           "<tr class=\"more\"><td colspan=\"3\"><p>%3</p><ul>%4</ul></td></tr></tbody>"_s.arg(
               service.id, service.name.toHtmlEscaped(), service.description.toHtmlEscaped(), facts,
               core::displayText(service.price), billingWords(service).toHtmlEscaped(),
               service.availability.toHtmlEscaped());
}

QString section(const Category &category)
{
    QString rows;
    for (const Service &service : category.services) {
        rows += serviceRows(service);
    }
    return u"<section id=\"%1\"><h2>%2</h2><p>%3</p><table><caption>Prices of %2 in US dollars</caption><thead><tr>"
           "<th scope=\"col\">Service</th><th scope=\"col\">Price</th><th scope=\"col\">Availability</th></tr>"
           "</thead>%4</table></section>"_s.arg(category.id, category.title.toHtmlEscaped(),
                                                category.description.toHtmlEscaped(), rows);
}

QString assistants()
{
    QStringList phrases;
    for (const QLatin1StringView phrase : domain::kInvocationPhrases) {
        phrases.append(u"“%1”"_s.arg(phrase));
    }
    return u"<section id=\"assistants\"><h2>With an assistant</h2><p>An assistant that is connected to this service "
           "activates an eSIM when you ask it for a %1.</p></section>"_s.arg(phrases.join(u" or a "_s));
}

QString forPrograms()
{
    return u"<section id=\"programs\"><h2>For programs</h2><ul>"
           "<li><code>GET /mcp/api</code>: this catalog as JSON</li>"
           "<li><code>GET /mcp/service/{id}</code>: one service</li>"
           "<li><code>GET /mcp/calculate?services=basic_membership,vpn_access</code>: what several cost together</li>"
           "<li><code>GET /mcp/v2</code>: the Model Context Protocol server, described at "
           "<a href=\"/mcp/v2/docs\">/mcp/v2/docs</a></li>"
           "<li><a href=\"/api\">Every other address</a></li></ul></section>"_s;
}

QString footer(const domain::Catalog &catalog, core::TimePoint readAt)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(core::toMs(readAt), Qt::UTC);
    return u"<p>%1 services in %2 categories. Prices as of <time datetime=\"%3\">%4 UTC</time>.</p>"_s.arg(
        QString::number(catalog.serviceCount()), QString::number(catalog.categories().size()),
        time.toString(Qt::ISODate), QLocale::c().toString(time, u"d MMMM yyyy, HH:mm"_s));
}

} // namespace

QString catalogPage(const domain::Catalog &catalog, core::TimePoint readAt)
{
    QString links = u"<li><a href=\"#costs\">What it costs</a></li>"_s;
    QString sections;
    for (const Category &category : catalog.categories()) {
        links += u"<li><a href=\"#%1\">%2</a></li>"_s.arg(category.id, category.title.toHtmlEscaped());
        sections += section(category);
    }
    return render({.title = u"DOTM services and prices"_s,
                   .lead = u"<p>Everything the platform offers, with its price.</p>"_s,
                   .navigation = u"<ul>%1</ul>"_s.arg(links),
                   .body = overview(catalog) + sections + assistants() + forPrograms(),
                   .footer = footer(catalog, readAt)});
}

} // namespace dotm::server
