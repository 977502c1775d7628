// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "client/tokenapi.h"
#include "client/tokensadminapi.h"
#include "clientworld.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using client::TokenApi;
using client::TokensAdminApi;
using core::ErrorCode;

namespace {

const QString kAddress = u"0x7cB57B5A97eAbe94205C07890BE4c1aD31E486A8"_s;

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

contract::TokenWallet someWallet()
{
    contract::TokenWallet wallet;
    wallet.address = kAddress;
    wallet.kind = domain::WalletKind::Proven;
    wallet.network = {1, u"Ethereum mainnet"_s, false, false, {}};
    wallet.contract = {kAddress, domain::ContractState::Ok};
    wallet.balance.isAvailable = true;
    wallet.balance.amount = u"2.066"_s;
    wallet.balance.units = u"2066000000000000000"_s;
    return wallet;
}

/// A client whose one answer is given; what it asked is looked at.
struct TokenCalls
{
    test::SeededRandom random;
    test::FakeClock clock;
    test::FakeTransport transport;
    net::HttpClient http{transport, clock, random, [](std::chrono::milliseconds) {
                             return test::ClientWorld::done();
                         }};
    client::ApiClient client{http, QUrl(u"http://127.0.0.1:9"_s), [] {
                                 return token();
                             }};
    TokenApi api{client};
    TokensAdminApi admin{client};

    [[nodiscard]] static core::Task<core::Result<core::SecretString>> token()
    {
        co_return core::SecretString(u"token"_s);
    }
    void answer(const QJsonObject &object, int status = 200) { transport.enqueue(status, bytesOf(object)); }
    [[nodiscard]] QString call() const
    {
        const net::HttpRequest request = transport.lastRequest();
        return QString::fromLatin1(request.method) + u' ' + request.url.path();
    }
    [[nodiscard]] QJsonObject body() const { return QJsonDocument::fromJson(transport.lastRequest().body).object(); }
    [[nodiscard]] QString asked(const QString &name) const
    {
        return QUrlQuery(transport.lastRequest().url).queryItemValue(name);
    }
};

} // namespace

class TokenApiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wallet_isWhatWasAnswered()
    {
        TokenCalls calls;
        calls.answer(someWallet().toJson());
        const auto wallet = QCoro::waitFor(calls.api.wallet());
        QVERIFY(wallet);
        QCOMPARE(*wallet, someWallet());
        QCOMPARE(calls.call(), u"GET /api/token/wallet"_s);
    }

    void wallet_ofAnotherShape_isNotUnderstood()
    {
        TokenCalls calls;
        calls.answer({{u"has_wallet"_s, true}});
        const auto wallet = QCoro::waitFor(calls.api.wallet());
        QVERIFY(!wallet);
        QCOMPARE(wallet.error().code, ErrorCode::Protocol);
    }

    void proving_bringsTextAndSignature_toTheLetter()
    {
        TokenCalls calls;
        const contract::WalletChallenge text{u"line one\nline two\n"_s, u"n0nce"_s, calls.clock.now()};
        calls.answer(text.toJson());
        const auto challenge = QCoro::waitFor(calls.api.challenge(kAddress));
        QVERIFY(challenge);
        QCOMPARE(calls.body().value("address"_L1).toString(), kAddress);
        calls.answer(someWallet().toJson());
        QVERIFY(QCoro::waitFor(calls.api.prove(challenge->message, u"0xabc"_s)));
        QCOMPARE(calls.call(), u"POST /api/token/wallet/prove"_s);
        QCOMPARE(calls.body().value("message"_L1).toString(), u"line one\nline two\n"_s);
        QCOMPARE(calls.body().value("signature"_L1).toString(), u"0xabc"_s);
    }

    void changes_goOnce_withTheirMethods()
    {
        TokenCalls calls;
        calls.answer({});
        QVERIFY(QCoro::waitFor(calls.api.unlink()));
        QCOMPARE(calls.call(), u"DELETE /api/token/wallet"_s);
        calls.answer({});
        QVERIFY(QCoro::waitFor(calls.api.watch(kAddress)));
        QCOMPARE(calls.call(), u"POST /api/token/update-address"_s);
        calls.answer({{u"error"_s, u"x"_s}, {u"code"_s, u"conflict"_s}}, 409);
        const auto claimed = QCoro::waitFor(calls.api.claimFounding());
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().code, ErrorCode::Conflict);
        calls.answer({}, 503);
        QVERIFY(!QCoro::waitFor(calls.api.unlink()));
        QCOMPARE(calls.transport.requests().size(), 4); // nothing was sent twice
    }

    void history_isAskedByPage()
    {
        TokenCalls calls;
        calls.answer({{u"entries"_s, QJsonArray()}, {u"next_cursor"_s, u"c2"_s}, {u"complete"_s, true}});
        const auto page = QCoro::waitFor(calls.api.history(u"out"_s, u"c1"_s, 40));
        QVERIFY(page);
        QCOMPARE(page->nextCursor, u"c2"_s);
        QCOMPARE(calls.asked(u"kind"_s), u"out"_s);
        QCOMPARE(calls.asked(u"cursor"_s), u"c1"_s);
        QCOMPARE(calls.asked(u"limit"_s), u"40"_s);
        calls.answer({{u"points"_s, QJsonArray()}, {u"as_of"_s, u"2026-11-21T09:41:00.000Z"_s}});
        QVERIFY(QCoro::waitFor(calls.api.series(90)));
        QCOMPARE(calls.asked(u"days"_s), u"90"_s);
    }

    void rates_areReadAndReplaced()
    {
        TokenCalls calls;
        contract::RewardRate rate;
        rate.productId = u"esim_beta"_s;
        rate.productName = u"eSIM Beta"_s;
        calls.answer({{u"rates"_s, QJsonArray{rate.toJson()}}});
        const auto rates = QCoro::waitFor(calls.admin.rates());
        QVERIFY(rates);
        QCOMPARE(rates->size(), 1);
        calls.answer({});
        QVERIFY(QCoro::waitFor(calls.admin.setRate(u"a/b"_s, 500, u"A trial."_s)));
        QCOMPARE(QString::fromLatin1(calls.transport.lastRequest().method), u"PUT"_s);
        QVERIFY(calls.transport.lastRequest().url.toString(QUrl::FullyEncoded).endsWith("reward-rates/a%2Fb"_L1));
        QCOMPARE(calls.body().value("rate_bp"_L1).toInt(), 500);
        QCOMPARE(calls.body().value("reason"_L1).toString(), u"A trial."_s);
    }

    void rewards_areFiltered_retriedAfterARehearsal()
    {
        TokenCalls calls;
        contract::AdminReward reward;
        reward.id = u"r-1"_s;
        reward.uid = u"ada"_s;
        reward.amount = u"2.066"_s;
        reward.units = u"2066000000000000000"_s;
        calls.answer({{u"rewards"_s, QJsonArray{reward.toJson()}}, {u"next_cursor"_s, QJsonValue()}});
        const auto page = QCoro::waitFor(calls.admin.rewards(u"failed"_s, {}, {}));
        QVERIFY(page);
        QCOMPARE(page->rewards.size(), 1);
        QVERIFY(page->next.isEmpty());
        QCOMPARE(calls.asked(u"state"_s), u"failed"_s);
        QVERIFY(!QUrlQuery(calls.transport.lastRequest().url).hasQueryItem(u"q"_s));
        calls.answer(contract::RewardRetry{true, u"mint"_s, reward}.toJson());
        const auto retry = QCoro::waitFor(calls.admin.retry(u"r-1"_s, true));
        QVERIFY(retry);
        QVERIFY(retry->isRehearsal);
        QCOMPARE(calls.body().value("dry_run"_L1).toBool(), true);
        calls.answer({});
        QVERIFY(QCoro::waitFor(calls.admin.addFounder(u"ada@example.com"_s, u"She asked."_s)));
        QCOMPARE(calls.call(), u"POST /api/admin/founders"_s);
        const contract::Founder founder{u"ada"_s, u"ada@example.com"_s, u"Ada"_s, calls.clock.now(), {}, u"r"_s};
        calls.answer({{u"founders"_s, QJsonArray{founder.toJson()}}});
        const auto founders = QCoro::waitFor(calls.admin.founders());
        QVERIFY(founders);
        QCOMPARE(*founders, QList<contract::Founder>{founder});
        QCOMPARE(calls.call(), u"GET /api/admin/founders"_s);
    }
};

QTEST_GUILESS_MAIN(TokenApiTest)
#include "tst_tokenapi.moc"
