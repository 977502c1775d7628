// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/tokenadminendpoints.h"

#include "contract/json.h"
#include "server/rest/reply.h"
#include "server/rest/tokenencode.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Task;
using services::Identity;
using services::RewardDesk;
using storage::RewardMark;

namespace {

/// "1768469400000.019..." and back; nothing for anything else.
QString toText(const RewardMark &mark)
{
    return QString::number(core::toMs(mark.createdAt)) + u'.' + mark.id;
}

std::optional<RewardMark> markFrom(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    bool isNumber = false;
    const qint64 at = text.first(std::max<qsizetype>(dot, 0)).toLongLong(&isNumber);
    return isNumber && dot + 1 < text.size() ? std::optional(RewardMark{core::fromMs(at), text.sliced(dot + 1)})
                                             : std::nullopt;
}

Task<Reply> overview(RewardDesk *desk, Call call)
{
    const Identity who = call.who;
    const auto standing = co_await desk->standing(who);
    if (!standing) {
        co_return core::fail(standing.error());
    }
    QJsonObject body = encode(*standing, desk->chain()).toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

struct Books
{
    RewardDesk *desk = nullptr;
    services::Tokens *tokens = nullptr;
};

/// Everybody's, or one person's with their wallet on the first page.
Task<Reply> list(Books books, Call call)
{
    RewardDesk *desk = books.desk;
    services::RewardSearch search;
    const QString named = call.query(u"state"_s);
    search.state = domain::rewardStateFromName(named);
    const QString from = call.query(u"cursor"_s);
    search.after = markFrom(from);
    if ((!named.isEmpty() && !search.state) || (!from.isEmpty() && !search.after)) {
        co_return core::fail(ErrorCode::Invalid,
                             !from.isEmpty() && !search.after
                                 ? u"\"cursor\" must be \"next_cursor\" of the page before."_s
                                 : u"\"state\" must be claimable, pending, sent, confirmed, failed or reversed."_s);
    }
    search.text = call.query(u"q"_s).trimmed();
    search.person = call.query(u"person"_s);
    if (!search.text.isEmpty() && !search.person.isEmpty()) {
        co_return core::fail(ErrorCode::Invalid, u"\"person\" and \"q\" cannot both be asked for."_s);
    }
    const QString asked = call.query(u"limit"_s);
    search.limit = asked.isEmpty() ? RewardDesk::kMostPerPage : asked.toInt();
    const Identity who = call.who;
    const auto page = co_await desk->page(who, search);
    if (!page) {
        co_return core::fail(page.error());
    }
    QJsonArray array;
    for (const services::DeskReward &row : page->rewards) {
        array.append(encode(row, desk->chain()).toJson());
    }
    QJsonObject body{{u"success"_s, true},
                     {u"rewards"_s, array},
                     {u"next_cursor"_s, page->next ? QJsonValue(toText(*page->next)) : QJsonValue()}};
    if (!search.person.isEmpty() && !search.after) {
        const QString person = search.person;
        const auto wallet = co_await books.tokens->walletOfPerson(who, person);
        if (!wallet) {
            co_return core::fail(wallet.error());
        }
        body.insert("wallet"_L1, encode(*wallet, desk->chain()).toJson());
    }
    co_return jsonReply(body);
}

Task<Reply> item(RewardDesk *desk, Call call)
{
    const Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto row = co_await desk->byId(who, id);
    co_return row ? Reply(jsonReply({{u"success"_s, true}, {u"reward"_s, encode(*row, desk->chain()).toJson()}}))
                  : core::fail(row.error());
}

Task<Reply> retry(RewardDesk *desk, Call call)
{
    const Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const bool isOnlySaid = isRehearsal(call);
    auto done = isOnlySaid ? desk->plan(who, id) : desk->retry(who, id);
    const auto answer = co_await done;
    if (!answer) {
        co_return core::fail(answer.error());
    }
    QJsonObject body = contract::RewardRetry{isOnlySaid, answer->how, encode(answer->row, desk->chain())}.toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> rates(RewardDesk *desk, Call call)
{
    const Identity who = call.who;
    const auto all = co_await desk->rates(who);
    if (!all) {
        co_return core::fail(all.error());
    }
    QJsonArray array;
    for (const services::ProductRate &rate : *all) {
        array.append(encode(rate).toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"rates"_s, array}});
}

Task<Reply> setRate(RewardDesk *desk, Call call)
{
    const Identity who = call.who;
    const QString product = call.path.value(u"product"_s);
    const int rate = call.body.value("rate_bp"_L1).toInt(-1);
    const QString reason = call.body.value("reason"_L1).toString();
    const auto set = co_await desk->setRate(who, product, rate, reason);
    co_return set ? Reply(jsonReply({{u"success"_s, true}, {u"rate"_s, encode(*set).toJson()}}))
                  : core::fail(set.error());
}

Task<Reply> founders(RewardDesk *desk, Call call)
{
    const Identity who = call.who;
    const auto all = co_await desk->founders(who);
    if (!all) {
        co_return core::fail(all.error());
    }
    QJsonArray array;
    for (const services::DeskFounder &row : *all) {
        const contract::Founder shown{row.founder.uid,   row.who.email,   row.who.displayName,
                                      row.founder.since, row.maker.email, row.founder.reason};
        array.append(shown.toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"founders"_s, array}});
}

Task<Reply> addFounder(RewardDesk *desk, Call call)
{
    const Identity who = call.who;
    const QString email = call.body.value("email"_L1).toString();
    const QString reason = call.body.value("reason"_L1).toString();
    const auto founder = co_await desk->addFounder(who, email, reason);
    co_return founder
        ? Reply(jsonReply(
              {{u"success"_s, true}, {u"uid"_s, founder->uid}, {u"since"_s, contract::timeToJson(founder->since)}}))
        : core::fail(founder.error());
}

Task<Reply> grantFounder(RewardDesk *desk, Call call)
{
    const Identity who = call.who;
    const QString address = call.body.value("address"_L1).toString();
    const auto reward = co_await desk->grantFounder(who, address);
    if (!reward) {
        co_return core::fail(reward.error());
    }
    const auto parsed = ethereum::Address::parse(reward->address);
    co_return jsonReply({{u"status"_s, u"success"_s},
                         {u"message"_s, u"The founding grant is on its way."_s},
                         {u"tx_hash"_s, reward->txHash.isEmpty() ? QJsonValue() : QJsonValue(reward->txHash)},
                         {u"address"_s, parsed ? parsed->checksummed() : reward->address},
                         {u"amount"_s, tokenAmount(reward->units) + u" DOTM"_s}});
}

ServiceHandler handlerOf(Task<Reply> (*function)(RewardDesk *, Call), RewardDesk &desk)
{
    return [function, pointer = &desk](Call call) {
        return function(pointer, std::move(call));
    };
}

ServiceHandler listHandler(RewardDesk &desk, services::Tokens &tokens)
{
    return [books = Books{&desk, &tokens}](Call call) {
        return list(books, std::move(call));
    };
}

const QString kReward = u"{id, uid, email, name, kind, state, amount, units, basis_units, rate_bp, purchase_id, "
                        "address, nonce, tx_hash, block_number, error, note, created_at, sent_at, confirmed_at, "
                        "explorer_url, can_retry}"_s;
const QString kRate = u"{product_id, product_name, rate_bp, standard, updated_at, updated_by}"_s;

void addRewards(Api &api, RewardDesk &desk, services::Tokens &tokens)
{
    api.add(Endpoint("GET", u"/api/admin/tokens"_s, Access::Admin,
                     u"The token's contract as the chain shows it, and our book of rewards"_s,
                     handlerOf(&overview, desk))
                .withAnswer(u"{success, network, contract, functions:{}, supply:{amount, units}, cap:{amount, units}, "
                            "minter:{address, ether, is_owner}, counts:{}, sums:{}, as_of, error?}; null: the chain "
                            "did not say"_s));
    api.add(
        Endpoint(
            "GET", u"/api/admin/token-rewards"_s, Access::Agent,
            u"Everybody's rewards, newest first, for administrators; one person's with their wallet, for agents too"_s,
            listHandler(desk, tokens))
            .withQuery(
                {{u"state"_s, FieldType::Text, false, u"claimable, pending, sent, confirmed, failed or reversed"_s, 16},
                 {u"q"_s, FieldType::Text, false,
                  u"The start of an e-mail address, or a whole id, purchase, transaction, wallet or uid"_s, 255},
                 {u"person"_s, FieldType::Text, false, u"A uid: only theirs; not together with \"q\""_s, 128},
                 {u"cursor"_s, FieldType::Text, false, u"\"next_cursor\" of the page before"_s, 160},
                 {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
            .withAnswer(
                u"{success, rewards:[%1], next_cursor, wallet?}; wallet: of \"person\", on the first page, as in "
                "/api/token/wallet"_s.arg(kReward)));
    api.add(Endpoint("GET", u"/api/admin/token-rewards/{id}"_s, Access::Admin, u"One reward"_s, handlerOf(&item, desk))
                .withAnswer(u"{success, reward:%1}"_s.arg(kReward)));
    api.add(Endpoint("POST", u"/api/admin/token-rewards/{id}/retry"_s, Access::Admin,
                     u"Try a failed reward again, or say what that would do; what may be on the chain is sent again, "
                     "never signed anew; 409 for one that did not fail"_s,
                     handlerOf(&retry, desk))
                .withBody({{u"dry_run"_s, FieldType::Boolean, true, u"true: only say it, change nothing"_s}})
                .withAction(domain::AuditAction::RewardRetry)
                .withRehearsal()
                .withAnswer(u"{success, dry_run, how, reward:%1}"_s.arg(kReward)));
}

void addRules(Api &api, RewardDesk &desk)
{
    const Field reason{u"reason"_s, FieldType::Text, true, u"Why; it stays in the audit log"_s, 500};
    api.add(Endpoint("GET", u"/api/admin/reward-rates"_s, Access::Admin, u"What each product earns"_s,
                     handlerOf(&rates, desk))
                .withAnswer(u"{success, rates:[%1]}"_s.arg(kRate)));
    api.add(
        Endpoint("PUT", u"/api/admin/reward-rates/{product}"_s, Access::Admin,
                 u"Set what a product earns from now on"_s, handlerOf(&setRate, desk))
            .withBody({{u"rate_bp"_s, FieldType::Integer, true, u"0 to 10000, in hundredths of a percent"_s}, reason})
            .withAction(domain::AuditAction::RewardRate)
            .withAnswer(u"{success, rate:%1}"_s.arg(kRate)));
    api.add(Endpoint("GET", u"/api/admin/founders"_s, Access::Admin, u"Who is a founder, the newest first"_s,
                     handlerOf(&founders, desk))
                .withAnswer(u"{success, founders:[{uid, email, name, since, made_by, reason}]}"_s));
    api.add(Endpoint("POST", u"/api/admin/founders"_s, Access::Admin, u"Name somebody a founder"_s,
                     handlerOf(&addFounder, desk))
                .withBody({{u"email"_s, FieldType::Text, true, u"Of their account"_s, 255}, reason})
                .withAction(domain::AuditAction::FounderAdd)
                .withAnswer(u"{success, uid, since}"_s));
    api.add(Endpoint("POST", u"/api/token/founding-token"_s, Access::Admin,
                     u"Give a founder their hundred DOTM, once, to their proven wallet"_s,
                     handlerOf(&grantFounder, desk))
                .withBody({{u"address"_s, FieldType::Text, true, u"0x and 40 digits"_s, 64}})
                .withAction(domain::AuditAction::FoundingClaim)
                .withAnswer(u"{status, message, tx_hash, address, amount}"_s));
}

} // namespace

void addTokenAdminEndpoints(Api &api, RewardDesk &desk, services::Tokens &tokens)
{
    addRewards(api, desk, tokens);
    addRules(api, desk);
}

} // namespace dotm::server
