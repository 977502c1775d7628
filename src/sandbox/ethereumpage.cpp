// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The token ledger, for people.

#include "sandbox/ethereumchain.h"
#include "sandbox/ethereumcontrol.h"
#include "sandbox/ethereumhex.h"
#include "sandbox/json.h"
#include "sandbox/page.h"

#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

using core::Uint256;

namespace {

constexpr qint64 kShown = 50;
constexpr QStringView kFaucetWei = u"1000000000000000000"; // 1 ether

/// 18 decimals, digit by digit.
QString amountText(const Uint256 &units)
{
    const QString digits = units.toDecimal().rightJustified(19, u'0');
    QString fraction = digits.right(18);
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    const QString whole = digits.chopped(18);
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

QString partyText(const QString &address)
{
    return address == kNobody ? u"newly minted"_s : checksummed(address);
}

QString row(const QStringList &cells, const QString &number)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells) {
        html += u"<td>"_s + escape(cell) + u"</td>"_s;
    }
    return html + u"<td class=\"number\">"_s + escape(number) + u"</td></tr>"_s;
}

QString table(const QStringList &heads, const QString &numberHead, const QString &rows)
{
    QString html = u"<div class=\"scroll\"><table><thead><tr>"_s;
    for (const QString &head : heads) {
        html += u"<th scope=\"col\">"_s + head + u"</th>"_s;
    }
    return html + u"<th scope=\"col\" class=\"number\">"_s + numberHead + u"</th></tr></thead><tbody>"_s + rows +
           u"</tbody></table></div>"_s;
}

QString summary(const Chain &chain)
{
    const State state = chain.state();
    const QString owner = state.text(kOwnerKey);
    return u"<div class=\"card\"><p>Chain %1, block %2%3.<br>Contract %4<br>Owner %5, with %6 simulated ether</p>"
           "<p>%7 of %8 DOTM minted.</p></div>"_s.arg(
               QString::number(kChainId), QString::number(chain.head()),
               chain.isHeld() ? u", mining held"_s : QString(), checksummed(tokenAddress()),
               owner.isEmpty() ? u"nobody"_s : escape(partyText(owner)), amountText(state.number(etherKey(owner))),
               amountText(state.number(kSupplyKey)), amountText(tokenCap()));
}

QString holders(CheckedDb &db)
{
    const QString prefix = balanceKey({});
    const storage::Rows rows =
        db.query(u"SELECT key, value FROM ethereum_state WHERE key >= $1 AND key < $2"_s, {prefix, prefix + u'g'});
    QList<std::pair<Uint256, QString>> list;
    for (const storage::Row &each : rows) {
        const Uint256 units = Uint256::fromDecimal(each.text(1)).value_or(Uint256());
        if (!units.isZero()) {
            list.emplaceBack(units, each.text(0).mid(prefix.size()));
        }
    }
    std::ranges::sort(list, std::ranges::greater());
    QString html;
    for (const auto &[units, address] : list) {
        html += row({checksummed(address)}, amountText(units));
    }
    return html.isEmpty() ? u"<p>Nobody holds any yet.</p>"_s : table({u"Holder"_s}, u"DOTM"_s, html);
}

QString waiting(const Chain &chain)
{
    QString html;
    const QList<Kept> kept = chain.waiting();
    for (const Kept &each : kept) {
        html += row({each.hash, checksummed(each.sender)}, QString::number(each.nonce));
    }
    return html.isEmpty() ? QString()
                          : u"<h2>Waiting</h2>"_s + table({u"Transaction"_s, u"Sender"_s}, u"Nonce"_s, html);
}

QString transfers(const Chain &chain)
{
    QString html;
    const QList<KeptLog> logs = chain.lastTransfers(kShown);
    for (const KeptLog &each : logs) {
        const Block block = chain.block(each.block);
        const QString time =
            QDateTime::fromSecsSinceEpoch(block.time, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
        const auto party = [&](qsizetype topic) {
            return partyText(u"0x"_s + each.log.topics.value(topic).right(40));
        };
        html += row({u"%1, block %2"_s.arg(time, QString::number(each.block)), party(1), party(2)},
                    amountText(Uint256::fromBytes(each.log.data).value_or(Uint256())));
    }
    return html.isEmpty() ? u"<p>None yet.</p>"_s : table({u"When"_s, u"From"_s, u"To"_s}, u"DOTM"_s, html);
}

QString faucet()
{
    return u"<h2>Simulated ether</h2><form method=\"post\" action=\"/ethereum/faucet\">"
           "<label for=\"address\">Address</label>"
           "<input id=\"address\" name=\"address\" required pattern=\"0x[0-9a-fA-F]{40}\" autocomplete=\"off\">"
           "<p><button type=\"submit\">Give it one ether</button></p></form>"_s;
}

http::Response show(World &world)
{
    CheckedDb db(*world.db);
    const Chain chain(world, db);
    const QString html = summary(chain) + waiting(chain) + u"<h2>Holders</h2>"_s + holders(db) +
                         u"<h2>Last transfers</h2>"_s + transfers(chain) + faucet();
    return db.fault() ? storageFault(*db.fault()) : htmlPage(u"Token ledger"_s, html);
}

http::Response give(World &world, const http::Request &request)
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const std::optional<QString> address = addressOf(form.queryItemValue(u"address"_s, QUrl::FullyDecoded).trimmed());
    if (!address) {
        return htmlPage(u"Token ledger"_s, u"<p>That is no address.</p><p><a href=\"/ethereum\">Back</a></p>"_s, 400);
    }
    return world.transaction([&](storage::Connection &connection) {
        CheckedDb db(connection);
        Chain(world, db).fund(*address, Uint256::fromDecimal(kFaucetWei).value_or(Uint256()));
        return db.fault() ? storageFault(*db.fault()) : seeOther(u"/ethereum"_s);
    });
}

} // namespace

void addPageRoutes(Router &router, World &world)
{
    router.add("GET", u"/ethereum"_s, {}, [&world](const Call &) { return show(world); });
    router.add("POST", u"/ethereum/faucet"_s, {}, [&world](const Call &call) { return give(world, call.request); });
}

} // namespace dotm::sandbox::ethereum
