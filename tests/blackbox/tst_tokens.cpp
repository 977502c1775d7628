// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "chaindesk.h"

#include "contract/tokenadmin.h"
#include "contract/tokenhistory.h"
#include "contract/tokentransfer.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/personalmessage.h"
#include "ethereum/signer.h"
#include "ethereum/transaction.h"

#include <QTest>

#include <algorithm>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using contract::TokenEntry;
using domain::RewardKind;
using domain::RewardState;
using test::Answer;

namespace {

ethereum::Signer keyOf(char digit)
{
    return std::move(*ethereum::Signer::fromText(core::SecretString(QString(64, QLatin1Char(digit)))));
}

ethereum::Transaction transactionOf(const contract::TokenTransfer &t)
{
    return {static_cast<quint64>(t.chainId),
            static_cast<quint64>(t.nonce),
            *core::Uint256::fromDecimal(t.priorityFee),
            *core::Uint256::fromDecimal(t.maxFee),
            static_cast<quint64>(t.gasLimit),
            ethereum::Address::parse(t.token),
            {},
            ethereum::dotmtoken::transfer(*ethereum::Address::parse(t.to), *core::Uint256::fromDecimal(t.units))};
}

QString rawOf(const ethereum::Transaction &transaction, const ethereum::Signer &key)
{
    return ethereum::toHexData(ethereum::signTransaction(transaction, key).raw);
}

} // namespace

/// Tokens over HTTP: the demo with its simulated chain, then a real EVM node behind a gate.
class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stranger_seesPriceAndBalancesOnly();
    void customer_withoutAWallet_hasWhatWaits();
    void customer_provesAWallet_andGetsTwentyDollarsShare();
    void history_saysOneEntryForARewardAndItsMint();
    void founder_claimsOnce();
    void administrator_seesTheContractAndEverybodysRewards();
    void agent_seesOnePersonsWalletAndRewards();
    void badQuestions_areRefused_data();
    void badQuestions_areRefused();
    void customer_sendsToAMember_onceAndItIsSeen();
    void forgedTransfers_areRefused();
    void realNode_killedBetweenSigningAndSending_mintsOnce();

private:
    [[nodiscard]] Answer read(const QString &path, const QByteArray &token = {})
    {
        return m_api.get(m_desk.service(path), token);
    }
    [[nodiscard]] Answer send(const QByteArray &method, const QString &path, const QJsonObject &body,
                              const QByteArray &token)
    {
        return m_api.send(method, m_desk.service(path), body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(),
                          {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}});
    }
    [[nodiscard]] Answer prove(const QByteArray &token, const ethereum::Signer &key);
    [[nodiscard]] QJsonObject stripe(const QString &path, const QList<std::pair<QString, QString>> &fields);
    /// An invoice that support made, paid by the customer.
    [[nodiscard]] bool pay(const test::KeyOwner &owner, int cents);
    [[nodiscard]] QList<TokenEntry> history(const QByteArray &token, const QString &query = {});
    [[nodiscard]] std::optional<TokenEntry> reward(const QByteArray &token, RewardKind kind);
    [[nodiscard]] bool waitFor(const QByteArray &token, RewardKind kind, RewardState state);
    void mine(int blocks);
    void startOnNode(const QUrl &gate);
    [[nodiscard]] Answer prepare(const QByteArray &token, const QString &to, const QString &amount);
    [[nodiscard]] Answer broadcast(const QByteArray &token, const QString &id, const QString &raw);

    test::ApiCaller m_api;
    test::NodeGate m_gate;
    test::AnvilProcess m_anvil;
    test::DotmdProcess m_dotmd;
    test::KeyDesk m_desk{m_api};
    test::KeyOwner m_ada;
    const ethereum::Signer m_key = keyOf('7');
    bool m_isReal = false;
};

void TokensTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
    m_ada = m_desk.newOwner(u"ada@example.com"_s);
}

Answer TokensTest::prove(const QByteArray &token, const ethereum::Signer &key)
{
    const QJsonObject asked =
        send("POST", u"/api/token/wallet/challenge"_s, {{u"address"_s, key.address().checksummed()}}, token).json();
    const QString message = asked.value("message"_L1).toString();
    const auto signature = key.sign(ethereum::personalMessageHash(message.toUtf8()));
    return send("POST", u"/api/token/wallet/prove"_s,
                {{u"message"_s, message}, {u"signature"_s, ethereum::toHexData(signature.toBytes65())}}, token);
}

QJsonObject TokensTest::stripe(const QString &path, const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return m_api
        .send("POST", test::at(m_dotmd.sandbox(), u"/stripe/v1"_s + path), body,
              {{"Authorization", "Bearer sk_test_support"}, {"Content-Type", "application/x-www-form-urlencoded"}})
        .json();
}

bool TokensTest::pay(const test::KeyOwner &owner, int cents)
{
    const QString customer = stripe(u"/customers"_s, {{u"email"_s, owner.email}}).value("id"_L1).toString();
    const QString invoice = stripe(u"/invoices"_s, {{u"customer"_s, customer},
                                                    {u"collection_method"_s, u"send_invoice"_s},
                                                    {u"days_until_due"_s, u"7"_s},
                                                    {u"metadata[firebaseUid]"_s, owner.uid},
                                                    {u"metadata[product]"_s, u"global_data_10gb"_s}})
                                .value("id"_L1)
                                .toString();
    (void)stripe(u"/invoiceitems"_s, {{u"customer"_s, customer},
                                      {u"invoice"_s, invoice},
                                      {u"amount"_s, QString::number(cents)},
                                      {u"currency"_s, u"usd"_s},
                                      {u"description"_s, u"Global data"_s}});
    const QJsonObject open = stripe(u"/invoices/%1/finalize"_s.arg(invoice), {});
    return m_api.pay(QUrl(open.value("hosted_invoice_url"_L1).toString())).status < 400;
}

QList<TokenEntry> TokensTest::history(const QByteArray &token, const QString &query)
{
    const auto page = contract::TokenHistory::fromJson(read(u"/api/token/history"_s + query, token).json());
    return page ? page->entries : QList<TokenEntry>();
}

std::optional<TokenEntry> TokensTest::reward(const QByteArray &token, RewardKind kind)
{
    const auto entries = history(token);
    const auto found = std::ranges::find(entries, std::optional(kind), &TokenEntry::rewardKind);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

void TokensTest::mine(int blocks)
{
    if (m_isReal) {
        const QJsonObject call{{u"jsonrpc"_s, u"2.0"_s},
                               {u"id"_s, 1},
                               {u"method"_s, u"anvil_mine"_s},
                               {u"params"_s, QJsonArray{u"0x%1"_s.arg(blocks, 0, 16)}}};
        (void)m_api.send("POST", m_anvil.url(), QJsonDocument(call).toJson(), {{"Content-Type", "application/json"}});
        return;
    }
    (void)m_api.send("PUT", test::at(m_dotmd.sandbox(), u"/ethereum/control"_s),
                     QJsonDocument(QJsonObject{{u"mine"_s, blocks}}).toJson(), {{"Content-Type", "application/json"}});
}

bool TokensTest::waitFor(const QByteArray &token, RewardKind kind, RewardState state)
{
    return m_api.waitUntil([&] {
        const auto entry = reward(token, kind);
        if (entry && entry->state == RewardState::Sent) {
            mine(2); // time passes on the chain
        }
        return entry && entry->state == state;
    });
}

void TokensTest::stranger_seesPriceAndBalancesOnly()
{
    const auto price = contract::TokenPrice::fromJson(read(u"/api/token/price"_s).json());
    QVERIFY(price && price->price == u"1.00"_s && price->source == u"platform"_s && price->error.isEmpty());
    QVERIFY(price->requestMs && price->responseMs && !price->destination.isEmpty());
    QCOMPARE(price->roundtripMs, std::optional(*price->requestMs + *price->responseMs));
    const QString address = m_key.address().checksummed();
    const auto balance = contract::AddressBalance::fromJson(read(u"/api/token/balance/"_s + address).json());
    QVERIFY(balance && balance->isAvailable && !balance->owner);
    QVERIFY(balance->address == address && balance->balance == u"0"_s && balance->valueUsd == u"0.00"_s);
    QCOMPARE(read(u"/api/token/balance/0x12"_s).status, 400);
    for (const QString &path : {u"/api/token/wallet"_s, u"/api/token/balance/me"_s, u"/api/token/history"_s,
                                u"/api/token/series"_s, u"/api/token/transactions"_s, u"/api/admin/tokens"_s}) {
        QCOMPARE(read(path).status, 401);
    }
    QCOMPARE(read(u"/api/admin/tokens"_s, m_ada.token).status, 403);
    QCOMPARE(send("POST", u"/api/token/founding-token"_s, {{u"address"_s, address}}, m_ada.token).status, 403);
}

void TokensTest::customer_withoutAWallet_hasWhatWaits()
{
    const auto wallet = contract::TokenWallet::fromJson(read(u"/api/token/wallet"_s, m_ada.token).json());
    QVERIFY(wallet && !wallet->hasWallet() && wallet->network.isSimulated);
    QCOMPARE(wallet->contract.state, domain::ContractState::Ok);
    QCOMPARE(wallet->claimable.amount, u"10.33"_s);
    QCOMPARE(wallet->claimable.count, 1LL);
    const auto me = contract::AddressBalance::fromJson(read(u"/api/token/balance/me"_s, m_ada.token).json());
    QVERIFY(me && me->owner && !me->owner->hasWallet && me->balance.isEmpty());
    QCOMPARE(reward(m_ada.token, RewardKind::Joined)->state, RewardState::Claimable);
}

void TokensTest::customer_provesAWallet_andGetsTwentyDollarsShare()
{
    const Answer proved = prove(m_ada.token, m_key);
    const auto wallet = contract::TokenWallet::fromJson(proved.json());
    QVERIFY2(wallet, proved.body.constData());
    QVERIFY(wallet->kind == domain::WalletKind::Proven && wallet->address == m_key.address().checksummed());
    QVERIFY(wallet->price == u"1.00"_s && wallet->priceSource == u"platform"_s);
    const QJsonObject me = read(u"/api/auth/current-user"_s, m_ada.token).json();
    QCOMPARE(me.value("metamaskAddress"_L1).toString(), m_key.address().checksummed()); // one truth
    QVERIFY(pay(m_ada, 2'000));
    for (const RewardKind kind : {RewardKind::Joined, RewardKind::Purchase, RewardKind::FirstPurchase}) {
        QVERIFY2(waitFor(m_ada.token, kind, RewardState::Confirmed), m_dotmd.log().right(4'000).constData());
    }
    const auto share = reward(m_ada.token, RewardKind::Purchase);
    QCOMPARE(share->units, u"2066000000000000000"_s);
    QCOMPARE(share->amount, u"2.066"_s);
    const auto after = contract::TokenWallet::fromJson(read(u"/api/token/wallet"_s, m_ada.token).json());
    QVERIFY(after && after->balance.isAvailable);
    QVERIFY(m_api.waitUntil([&] {
        const auto now = contract::TokenWallet::fromJson(read(u"/api/token/wallet"_s, m_ada.token).json());
        return now && now->balance.amount == u"22.726"_s; // 10.33 + 10.33 + 2.066
    }));
    QCOMPARE(after->pending.count, 0LL);
    // Somebody else cannot prove the same wallet.
    const test::KeyOwner bob = m_desk.newOwner(u"bob@example.com"_s);
    QCOMPARE(prove(bob.token, m_key).status, 409);
}

void TokensTest::history_saysOneEntryForARewardAndItsMint()
{
    QVERIFY(m_api.waitUntil([&] {
        const auto series = contract::TokenSeries::fromJson(read(u"/api/token/series?days=30"_s, m_ada.token).json());
        return series && series->points.size() == 31 && series->points.first().units == u"0"_s;
    }));
    QCOMPARE(history(m_ada.token).size(), 3);
    QCOMPARE(history(m_ada.token, u"?kind=in"_s).size(), 0);
    const auto first = contract::TokenHistory::fromJson(read(u"/api/token/history?limit=2"_s, m_ada.token).json());
    QVERIFY(first && first->entries.size() == 2 && !first->nextCursor.isEmpty());
    QCOMPARE(
        history(m_ada.token, u"?cursor="_s + QString::fromLatin1(QUrl::toPercentEncoding(first->nextCursor))).size(),
        1);
    const QJsonObject all = read(u"/api/token/transactions?limit=0"_s, m_ada.token).json();
    QCOMPARE(all.value("total_count"_L1).toInt(), 4); // three came in, one purchase
    const QJsonObject few = read(u"/api/token/transactions?limit=2"_s, m_ada.token).json();
    QVERIFY(few.value("has_more"_L1).toBool() && few.value("shown_count"_L1).toInt() == 2);
    const auto one = contract::TokenTransaction::fromJson(all.value("transactions"_L1).toArray().at(0).toObject());
    QVERIFY(one && !one->hash.isEmpty() && (one->direction == u"IN"_s || one->direction == u"OUT"_s));
}

void TokensTest::founder_claimsOnce()
{
    QCOMPARE(send("POST", u"/api/token/founding-claim"_s, {}, m_ada.token).status, 409);
    const QJsonObject wish{{u"email"_s, m_ada.email}, {u"reason"_s, u"She began it."_s}};
    QCOMPARE(send("POST", u"/api/admin/founders"_s, wish, m_desk.admin()).status, 200);
    const QJsonArray founders = read(u"/api/admin/founders"_s, m_desk.admin()).json().value("founders"_L1).toArray();
    const auto founder = contract::Founder::fromJson(founders.at(0).toObject());
    QVERIFY(founder && founder->email == m_ada.email && founder->reason == u"She began it."_s);
    QCOMPARE(read(u"/api/admin/founders"_s, m_ada.token).status, 403);
    const auto wallet = contract::TokenWallet::fromJson(read(u"/api/token/wallet"_s, m_ada.token).json());
    QVERIFY(wallet && wallet->isFounder && wallet->foundingClaim == domain::FoundingClaim::Available);
    QCOMPARE(send("POST", u"/api/token/founding-claim"_s, {}, m_ada.token).status, 200);
    QCOMPARE(send("POST", u"/api/token/founding-claim"_s, {}, m_ada.token).status, 409);
    const QJsonObject address{{u"address"_s, m_key.address().checksummed()}};
    QCOMPARE(send("POST", u"/api/token/founding-token"_s, address, m_desk.admin()).status, 409);
    QVERIFY(waitFor(m_ada.token, RewardKind::FoundingGrant, RewardState::Confirmed));
    QCOMPARE(reward(m_ada.token, RewardKind::FoundingGrant)->amount, u"100"_s);
}

void TokensTest::administrator_seesTheContractAndEverybodysRewards()
{
    const Answer answer = read(u"/api/admin/tokens"_s, m_desk.admin());
    const auto overview = contract::TokenOverview::fromJson(answer.json());
    QVERIFY2(overview && overview->error.isEmpty(), answer.body.constData());
    QCOMPARE(overview->cap.amount, u"10333333"_s);
    QCOMPARE(overview->supply.amount, u"122.726"_s);
    QVERIFY(overview->minter.isOwner == true && !overview->minter.ether.isEmpty());
    QCOMPARE(overview->sumOf(RewardState::Confirmed).amount, u"122.726"_s);
    QVERIFY(answer.json().value("functions"_L1).toObject().value("rewardDataPurchase"_L1).toBool());
    const QJsonArray found = read(u"/api/admin/token-rewards?state=confirmed&q=ada%40example"_s, m_desk.admin())
                                 .json()
                                 .value("rewards"_L1)
                                 .toArray();
    QCOMPARE(found.size(), 4);
    const auto one = contract::AdminReward::fromJson(found.at(0).toObject());
    QVERIFY(one && one->email == m_ada.email && one->nonce && !one->canRetry);
    QCOMPARE(send("POST", u"/api/admin/token-rewards/%1/retry"_s.arg(one->id), {{u"dry_run"_s, true}}, m_desk.admin())
                 .status,
             409);
    QCOMPARE(read(u"/api/admin/token-rewards/"_s + one->id, m_desk.admin()).status, 200);
    QCOMPARE(send("PUT", u"/api/admin/reward-rates/esim_beta"_s, {{u"rate_bp"_s, 500}, {u"reason"_s, u"less"_s}},
                  m_desk.admin())
                 .status,
             200);
    const QJsonArray rates = read(u"/api/admin/reward-rates"_s, m_desk.admin()).json().value("rates"_L1).toArray();
    QVERIFY(std::ranges::any_of(rates, [](const QJsonValue &each) {
        const auto rate = contract::RewardRate::fromJson(each.toObject());
        return rate && rate->productId == u"esim_beta"_s && rate->rateBp == 500 && !rate->isStandard;
    }));
}

void TokensTest::agent_seesOnePersonsWalletAndRewards()
{
    const QString all = u"/api/admin/token-rewards"_s;
    const QJsonArray found = read(all + u"?q=ada%40example"_s, m_desk.admin()).json().value("rewards"_L1).toArray();
    const QString uid = found.at(0)["uid"_L1].toString();
    QVERIFY(!uid.isEmpty());
    const Answer answer = read(all + u"?limit=2&person="_s + uid, m_desk.agent());
    const QJsonObject body = answer.json();
    const auto wallet = contract::TokenWallet::fromJson(body.value("wallet"_L1).toObject());
    QVERIFY2(wallet && wallet->address == m_key.address().checksummed(), answer.body.constData());
    QVERIFY(wallet->balance.isAvailable && wallet->balance.asOf);
    QCOMPARE(body.value("rewards"_L1).toArray().size(), 2);
    const QString next = QString::fromLatin1(QUrl::toPercentEncoding(body.value("next_cursor"_L1).toString()));
    const QJsonObject rest = read(all + u"?person=%1&cursor=%2"_s.arg(uid, next), m_desk.agent()).json();
    QCOMPARE(rest.value("rewards"_L1).toArray().size(), found.size() - 2);
    QVERIFY(!rest.contains("wallet"_L1));
    const QJsonObject nobody = read(all + u"?person=nobody"_s, m_desk.agent()).json();
    QVERIFY(nobody.value("rewards"_L1).toArray().isEmpty());
    QVERIFY(nobody.value("wallet"_L1)["address"_L1].toString().isEmpty());
    QCOMPARE(read(all, m_desk.agent()).status, 400);                             // not everybody's
    QCOMPARE(read(all + u"?q=ada&person="_s + uid, m_desk.admin()).status, 400); // one or the other
    QCOMPARE(read(all + u"?person="_s + uid, m_ada.token).status, 403);          // nor one's own this way
    QCOMPARE(read(all + u'/' + found.at(0)["id"_L1].toString(), m_desk.agent()).status, 403);
}

void TokensTest::badQuestions_areRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : {u"/api/token/history?kind=all%20of%20it"_s, u"/api/token/history?cursor=yesterday"_s,
                                u"/api/token/series?days=31"_s}) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TokensTest::badQuestions_areRefused()
{
    QFETCH(const QString, path);
    QCOMPARE(read(path, m_ada.token).status, 400);
}

Answer TokensTest::prepare(const QByteArray &token, const QString &to, const QString &amount)
{
    return send("POST", u"/api/token/transfer/prepare"_s,
                {{u"to"_s, to}, {u"amount"_s, amount}, {u"from"_s, m_key.address().checksummed()}}, token);
}

Answer TokensTest::broadcast(const QByteArray &token, const QString &id, const QString &raw)
{
    return send("POST", u"/api/token/transfer/%1/broadcast"_s.arg(id), {{u"raw_transaction"_s, raw}}, token);
}

void TokensTest::customer_sendsToAMember_onceAndItIsSeen()
{
    const test::KeyOwner cleo = m_desk.newOwner(u"cleo@example.com"_s);
    const Answer stranger = prepare(m_ada.token, u"nobody@example.com"_s, u"1"_s);
    const Answer member = prepare(m_ada.token, cleo.email, u"1"_s);
    QCOMPARE(stranger.status, 404);
    QCOMPARE(member.status, 404);
    QCOMPARE(member.json().value("error"_L1), stranger.json().value("error"_L1));
    const ethereum::Signer hers = keyOf('6');
    QCOMPARE(prove(cleo.token, hers).status, 200);
    const Answer prepared = prepare(m_ada.token, cleo.email, u"1.5"_s);
    const auto offer = contract::TransferOffer::fromJson(prepared.json());
    QVERIFY2(offer, prepared.body.constData());
    QVERIFY(offer->transfer.to == hers.address().checksummed() && !offer->transfer.member.contains(u"cleo"_s));
    const QString raw = rawOf(transactionOf(offer->transfer), m_key);
    const auto first = contract::TokenTransfer::fromJson(broadcast(m_ada.token, offer->transfer.id, raw).json());
    const auto second = contract::TokenTransfer::fromJson(broadcast(m_ada.token, offer->transfer.id, raw).json());
    QVERIFY(first && second && first->txHash == second->txHash && !first->txHash.isEmpty());
    const QString where = u"/api/token/transfers/"_s + first->id;
    QCOMPARE(read(where, cleo.token).status, 404);
    QCOMPARE(read(where).status, 401);
    QVERIFY2(m_api.waitUntil([&] {
        mine(1);
        const auto now = contract::TokenTransfer::fromJson(read(where, m_ada.token).json());
        return now && now->state == domain::TransferState::Confirmed;
    }),
             m_dotmd.log().right(4'000).constData());
    // One entry at either end, and the chain moved it once.
    QVERIFY(m_api.waitUntil([&] { return history(cleo.token, u"?kind=in"_s).size() == 1; }));
    const auto out = history(m_ada.token, u"?kind=out"_s);
    QVERIFY(out.size() == 1 && out.first().id == first->id && out.first().amount == u"1.5"_s);
    QCOMPARE(out.first().state, RewardState::Confirmed);
    const QJsonArray entries =
        read(u"/api/admin/audit?action=transfer.send"_s, m_desk.admin()).json().value("entries"_L1).toArray();
    // The same bytes again changed nothing, and are only noted as a call.
    const auto holdsIt = [&](const QJsonValue &entry) {
        return QJsonDocument(entry.toObject()).toJson().contains(first->txHash.toUtf8());
    };
    QCOMPARE(std::ranges::count_if(entries, holdsIt), 1);
}

void TokensTest::forgedTransfers_areRefused()
{
    const QString to = keyOf('8').address().checksummed();
    const Answer prepared = prepare(m_ada.token, to, u"1"_s);
    const auto offer = contract::TransferOffer::fromJson(prepared.json());
    QVERIFY2(offer, prepared.body.constData());
    const QString id = offer->transfer.id;
    const ethereum::Transaction good = transactionOf(offer->transfer);
    ethereum::Transaction more = good;
    more.data = ethereum::dotmtoken::transfer(keyOf('8').address(), core::Uint256(2));
    ethereum::Transaction other = good;
    other.nonce += 1;
    QCOMPARE(broadcast(m_ada.token, id, rawOf(more, m_key)).status, 400);
    QCOMPARE(broadcast(m_ada.token, id, rawOf(other, m_key)).status, 400);
    QCOMPARE(broadcast(m_ada.token, id, rawOf(good, keyOf('8'))).status, 400);
    QCOMPARE(broadcast(m_ada.token, id, u"0x02"_s).status, 400);
    const test::KeyOwner dora = m_desk.newOwner(u"dora@example.com"_s);
    QCOMPARE(broadcast(dora.token, id, rawOf(good, m_key)).status, 404);
    QCOMPARE(prepare(dora.token, to, u"1"_s).status, 409); // not her wallet
    QCOMPARE(prepare(m_ada.token, m_key.address().checksummed(), u"1"_s).status, 400);
    QCOMPARE(prepare(m_ada.token, to, u"1e3"_s).status, 400);
    QCOMPARE(prepare(m_ada.token, to, u"100000"_s).status, 400);
    const auto newer = contract::TransferOffer::fromJson(prepare(m_ada.token, to, u"1"_s).json());
    QVERIFY(newer);
    QCOMPARE(broadcast(m_ada.token, id, rawOf(good, m_key)).status, 409); // another window prepared since
}

void TokensTest::startOnNode(const QUrl &gate)
{
    QProcessEnvironment environment;
    environment.insert(u"DOTM_ETHEREUM_URL"_s, gate.toString());
    environment.insert(u"DOTM_ETHEREUM_CHAIN_ID"_s, m_anvil.text("chainId"_L1));
    environment.insert(u"DOTM_ETHEREUM_CONFIRMATIONS"_s, u"3"_s);
    environment.insert(u"TOKEN_ADDRESS"_s, m_anvil.text("token"_L1));
    environment.insert(u"ADMIN_PRIVATE_KEY"_s, m_anvil.text("key"_L1));
    QVERIFY2(m_dotmd.start({}, environment), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
}

/// The whole way on a real EVM with the committed contract, and killed where it hurts most.
void TokensTest::realNode_killedBetweenSigningAndSending_mintsOnce()
{
    if (!m_anvil.start()) {
        QSKIP("the peers are not installed: no anvil");
    }
    m_isReal = true;
    (void)m_dotmd.terminate();
    m_gate.setNode(m_anvil.url());
    m_gate.holdSending(true);
    startOnNode(QUrl(m_gate.url()));
    const test::KeyOwner eve = m_desk.newOwner(u"eve@example.com"_s);
    QVERIFY(pay(eve, 2'000));
    QVERIFY(m_api.waitUntil([&] { return reward(eve.token, RewardKind::Purchase).has_value(); }));
    const ethereum::Signer key = keyOf('5');
    QVERIFY(contract::TokenWallet::fromJson(prove(eve.token, key).json()).has_value());
    QVERIFY(m_api.waitUntil([&] { return m_gate.sent().size() >= 3; })); // three rewards, signed, and on their way
    m_dotmd.kill();
    const QStringList before = m_gate.sent();
    m_gate.holdSending(false);
    startOnNode(QUrl(m_gate.url()));
    for (const RewardKind kind : {RewardKind::Joined, RewardKind::Purchase, RewardKind::FirstPurchase}) {
        QVERIFY2(waitFor(eve.token, kind, RewardState::Confirmed), m_dotmd.log().right(4'000).constData());
    }
    for (const QString &raw : m_gate.sent()) {
        QVERIFY2(before.contains(raw), "something was signed twice");
    }
    QCOMPARE(reward(eve.token, RewardKind::Purchase)->amount, u"2.066"_s);
    const auto balance =
        contract::AddressBalance::fromJson(read(u"/api/token/balance/"_s + key.address().checksummed()).json());
    QVERIFY(balance && balance->balance == u"22.726"_s);
    // Where the node is was said by the one setting, so the other is not missing.
    const QJsonArray connections =
        read(u"/api/admin/connections"_s, m_desk.admin()).json().value("connections"_L1).toArray();
    for (const QJsonValue &connection : connections) {
        for (const QJsonValue &setting : connection["settings"_L1].toArray()) {
            const QString name = setting["name"_L1].toString();
            if (name.endsWith(u"ETHEREUM_URL"_s)) {
                QCOMPARE(setting["needed"_L1].toBool(), name == u"DOTM_ETHEREUM_URL"_s);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
