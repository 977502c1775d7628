// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/tokenendpoints.h"

#include "server/rest/reply.h"
#include "server/rest/tokenencode.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Task;
using services::Identity;
namespace tokenhistory = services::tokenhistory;

namespace {

constexpr int kShownActivity = 5;
constexpr int kUsualPage = 50;

struct Tables
{
    services::Tokens *tokens;
    services::Wallets *wallets;
    const core::Clock *clock;
};

QJsonObject succeeded(QJsonObject body)
{
    body.insert("success"_L1, true);
    return body;
}

// What anybody may know.

Task<Reply> price(Tables tables, Call)
{
    contract::TokenPrice price;
    price.price = kTokenPrice;
    price.at = tables.clock->now();
    price.source = kTokenPriceSource;
    const auto ping = co_await tables.tokens->ping();
    if (ping) {
        price.requestMs = ping->untilAsked.count();
        price.responseMs = ping->untilAnswered.count();
        price.roundtripMs = *price.requestMs + *price.responseMs;
        price.destination = tables.tokens->chain().network().name;
    } else {
        price.error = services::chainSentence(ping.error());
    }
    co_return jsonReply(price.toJson());
}

Task<Reply> balanceOf(Tables tables, Call call)
{
    const QString address = call.path.value(u"address"_s);
    const auto balance = co_await tables.tokens->balanceOf(address);
    if (!balance) {
        co_return core::fail(balance.error());
    }
    co_return jsonReply(encodeBalance(address, *balance, tables.tokens->chain().network()).toJson());
}

// One's own.

Task<Reply> ownBalance(Tables tables, Call call)
{
    const Identity who = call.who;
    const auto view = co_await tables.tokens->wallet(who);
    if (!view) {
        co_return core::fail(view.error());
    }
    const QString address = view->wallet ? view->wallet->address : QString();
    contract::AddressBalance balance = encodeBalance(address, view->balance, tables.tokens->chain().network());
    balance.owner = contract::AddressBalance::Owner{view->wallet.has_value(), {}};
    if (view->wallet) {
        balance.owner->createdAt = view->wallet->linkedAt;
    } else {
        balance.error = u"No wallet is linked."_s;
    }
    co_return jsonReply(balance.toJson());
}

Task<Reply> wallet(Tables tables, Call call)
{
    const Identity who = call.who;
    const auto view = co_await tables.tokens->wallet(who);
    co_return view ? Reply(jsonReply(succeeded(encode(*view, tables.tokens->chain()).toJson())))
                   : core::fail(view.error());
}

Task<Reply> challenge(Tables tables, Call call)
{
    const Identity who = call.who;
    const QString address = call.body.value("address"_L1).toString();
    const auto made = co_await tables.wallets->challenge(who, address);
    if (!made) {
        co_return core::fail(made.error());
    }
    const contract::WalletChallenge shown{made->message, made->nonce, made->expiresAt};
    co_return jsonReply(succeeded(shown.toJson()));
}

Task<Reply> prove(Tables tables, Call call)
{
    const Identity who = call.who;
    const QString message = call.body.value("message"_L1).toString();
    const QString signature = call.body.value("signature"_L1).toString();
    const auto linked = co_await tables.wallets->prove(who, message, signature);
    if (!linked) {
        co_return core::fail(linked.error());
    }
    co_return co_await wallet(tables, call);
}

Task<Reply> watch(Tables tables, Call call)
{
    const Identity who = call.who;
    const QString address = call.body.value("address"_L1).toString();
    const auto linked = co_await tables.wallets->watch(who, address);
    if (!linked) {
        co_return core::fail(linked.error());
    }
    co_return jsonReply({{u"status"_s, u"success"_s},
                         {u"message"_s, u"The address is linked to look at. Prove it to get rewards."_s},
                         {u"userId"_s, who.uid}});
}

Task<Reply> unlink(Tables tables, Call call)
{
    const Identity who = call.who;
    const auto removed = co_await tables.wallets->unlink(who);
    co_return removed ? Reply(jsonReply(succeeded({{u"unlinked"_s, *removed}}))) : core::fail(removed.error());
}

Task<Reply> history(Tables tables, Call call)
{
    const QString named = call.query(u"kind"_s);
    const auto part = tokenhistory::partFromName(named.isEmpty() ? u"all"_s : named);
    const auto from = tokenhistory::Cursor::fromText(call.query(u"cursor"_s));
    if (!part || !from) {
        co_return core::fail(ErrorCode::Invalid, !part ? u"\"kind\" must be all, in, out or reward."_s
                                                       : u"\"cursor\" must be \"next_cursor\" of the page before."_s);
    }
    const Identity who = call.who;
    const QString asked = call.query(u"limit"_s);
    const int limit = asked.isEmpty() ? kUsualPage : asked.toInt();
    const tokenhistory::Part wanted = *part;
    const tokenhistory::Cursor cursor = *from;
    const auto page = co_await tables.tokens->history(who, wanted, limit, cursor);
    if (!page) {
        co_return core::fail(page.error());
    }
    const services::TokenChain &chain = tables.tokens->chain();
    contract::TokenHistory shown;
    for (const tokenhistory::Entry &entry : page->entries) {
        shown.entries.append(encode(entry, chain));
    }
    shown.nextCursor = page->next ? page->next->toText() : QString();
    shown.asOf = chain.scannedAt();
    shown.isComplete = chain.isScanned();
    co_return jsonReply(succeeded(shown.toJson()));
}

Task<Reply> series(Tables tables, Call call)
{
    const QString asked = call.query(u"days"_s);
    const int days = asked.isEmpty() ? 30 : asked.toInt();
    if (days != 30 && days != 90 && days != 365) {
        co_return core::fail(ErrorCode::Invalid, u"\"days\" must be 30, 90 or 365."_s);
    }
    const Identity who = call.who;
    const auto points = co_await tables.tokens->series(who, days);
    if (!points) {
        co_return core::fail(points.error());
    }
    contract::TokenSeries shown{{}, tables.clock->now()};
    for (const services::BalancePoint &point : *points) {
        shown.points.append({point.at, point.units});
    }
    co_return jsonReply(succeeded(shown.toJson()));
}

Task<Reply> transactions(Tables tables, Call call)
{
    const Identity who = call.who;
    const auto activity = co_await tables.tokens->activity(who);
    if (!activity) {
        co_return core::fail(activity.error());
    }
    const QString asked = call.query(u"limit"_s);
    const qsizetype limit = asked.isEmpty() ? kShownActivity : asked.toInt();
    const QList<contract::TokenTransaction> all = encode(*activity, tables.tokens->chain());
    const qsizetype shown = limit <= 0 ? all.size() : std::min(limit, all.size());
    QJsonArray array;
    for (const contract::TokenTransaction &one : all.first(shown)) {
        array.append(one.toJson());
    }
    co_return jsonReply({{u"status"_s, u"success"_s},
                         {u"transactions"_s, array},
                         {u"total_count"_s, all.size()},
                         {u"shown_count"_s, shown},
                         {u"has_more"_s, shown < all.size()}});
}

Task<Reply> claim(Tables tables, Call call)
{
    const Identity who = call.who;
    const auto claimed = co_await tables.tokens->claimFoundingGrant(who);
    if (!claimed) {
        co_return core::fail(claimed.error());
    }
    co_return co_await wallet(tables, call);
}

ServiceHandler handlerOf(Task<Reply> (*function)(Tables, Call), Tables tables)
{
    return [function, tables](Call call) {
        return function(tables, std::move(call));
    };
}

const QString kBalance =
    u"address, available, balance, balance_units, token_price, value_usd, as_of, network, error?"_s;
const QString kWallet =
    u"{success, has_wallet, address, kind, linked_at, proven_at, is_founder, founding_claim, network:{chain_id, name, "
    "is_test, is_simulated, explorer_url}, contract:{address, state}, balance:{available, amount, units, as_of, "
    "source, block_number}, claimable:{amount, units, count}, pending:{amount, units, count}, token_price, price_source, value_usd, as_of}"_s;

void addReading(Api &api, Tables tables)
{
    api.add(Endpoint("GET", u"/api/token/price"_s, Access::Public, u"What a DOTM costs: 1 USD, by definition"_s,
                     handlerOf(&price, tables))
                .withAnswer(u"{price, timestamp, source, ping_destination, request_time_ms (until the chain was "
                            "asked), response_time_ms (until it answered), roundtrip_ms (both), error?}; null: the "
                            "chain did not answer"_s));
    api.add(Endpoint("GET", u"/api/token/balance/me"_s, Access::SignedIn, u"What the caller's wallet holds"_s,
                     handlerOf(&ownBalance, tables))
                .withAnswer(u"{%1, has_wallet, created_at, eth_address}; null: not known, never zero"_s.arg(kBalance)));
    api.add(Endpoint("GET", u"/api/token/balance/{address}"_s, Access::Public,
                     u"What an address holds, as the chain says it"_s, handlerOf(&balanceOf, tables))
                .withAnswer(u"{%1}; null: not known, never zero"_s.arg(kBalance)));
    api.add(Endpoint("GET", u"/api/token/wallet"_s, Access::SignedIn,
                     u"The caller's wallet, balance and rewards on their way"_s, handlerOf(&wallet, tables))
                .withAnswer(kWallet));
    api.add(Endpoint("GET", u"/api/token/history"_s, Access::SignedIn,
                     u"The caller's rewards and what moved in their wallet, newest first; a reward and its mint are "
                     "one entry"_s,
                     handlerOf(&history, tables))
                .withQuery({{u"kind"_s, FieldType::Text, false, u"all (if absent), in, out or reward"_s, 8},
                            {u"cursor"_s, FieldType::Text, false, u"\"next_cursor\" of the page before"_s, 600},
                            {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
                .withAnswer(u"{success, entries:[{id, kind, reward_kind, state, amount, units, at, from, to, tx_hash, "
                            "block_number, confirmations, purchase_id, error, explorer_url, contract_is_ours}], "
                            "next_cursor, as_of, complete}"_s));
    api.add(Endpoint("GET", u"/api/token/series"_s, Access::SignedIn,
                     u"What the caller's wallet held at the beginning of each day, and holds now"_s,
                     handlerOf(&series, tables))
                .withQuery({{u"days"_s, FieldType::Integer, false, u"30 (if absent), 90 or 365"_s, 3}})
                .withAnswer(u"{success, points:[{at, balance_units}], as_of}"_s));
    api.add(Endpoint("GET", u"/api/token/transactions"_s, Access::SignedIn,
                     u"The last twenty movements and purchases of the caller"_s, handlerOf(&transactions, tables))
                .withQuery({{u"limit"_s, FieldType::Integer, false, u"5 if absent; 0: all"_s, 4}})
                .withAnswer(u"{status, transactions:[{type, direction, description, token_amount, usd_value, "
                            "timestamp, hash, from?, to?, network}], total_count, shown_count, has_more}"_s));
}

void addChanging(Api &api, Tables tables)
{
    const Field address{u"address"_s, FieldType::Text, true, u"0x and 40 digits"_s, 64};
    api.add(Endpoint("POST", u"/api/token/wallet/challenge"_s, Access::SignedIn,
                     u"A text (EIP-4361) for the wallet to sign; it counts once and for ten minutes"_s,
                     handlerOf(&challenge, tables))
                .withBody({address})
                .withoutAudit(u"Nothing is linked yet: the entry is made when the signature is there."_s)
                .withAnswer(u"{success, message, nonce, expires_at}"_s));
    api.add(Endpoint("POST", u"/api/token/wallet/prove"_s, Access::SignedIn,
                     u"Link the wallet that signed the text; what waits for it is sent to it"_s,
                     handlerOf(&prove, tables))
                .withBody({{u"message"_s, FieldType::Text, true, u"The text, unchanged"_s, 4096},
                           {u"signature"_s, FieldType::Text, true,
                            u"0x and the bytes, 65 of a key, others of a "
                            "contract (ERC-1271)"_s,
                            8192}})
                .withAction(domain::AuditAction::WalletProve)
                .withAnswer(kWallet));
    api.add(Endpoint("POST", u"/api/token/update-address"_s, Access::SignedIn,
                     u"Link an address to look at; nothing is sent to it"_s, handlerOf(&watch, tables))
                .withBody({address,
                           {u"firebaseUid"_s, FieldType::Text, false, u"Must be the caller's"_s, 128},
                           {u"firebase_uid"_s, FieldType::Text, false, u"The same, spelled the other way"_s, 128}})
                .withAction(domain::AuditAction::WalletWatch)
                .withAnswer(u"{status, message, userId}"_s));
    api.add(Endpoint("DELETE", u"/api/token/wallet"_s, Access::SignedIn,
                     u"Unlink the wallet; rewards that are not signed yet wait for the next one"_s,
                     handlerOf(&unlink, tables))
                .withAction(domain::AuditAction::WalletUnlink)
                .withAnswer(u"{success, unlinked}"_s));
    api.add(Endpoint("POST", u"/api/token/founding-claim"_s, Access::SignedIn,
                     u"Claim the founder's hundred DOTM, once; 409 for who is no founder or has claimed it"_s,
                     handlerOf(&claim, tables))
                .withAction(domain::AuditAction::FoundingClaim)
                .withAnswer(kWallet));
}

} // namespace

void addTokenEndpoints(Api &api, services::Tokens &tokens, services::Wallets &wallets, const core::Clock &clock)
{
    const Tables tables{&tokens, &wallets, &clock};
    addReading(api, tables);
    addChanging(api, tables);
}

} // namespace dotm::server
