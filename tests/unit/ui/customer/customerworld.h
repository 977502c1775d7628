// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/livefeed.h"
#include "client/offlinecache.h"
#include "client/session.h"
#include "config/memorysecretstore.h"
#include "contract/activation.h"
#include "contract/beta.h"
#include "contract/purchase.h"
#include "contract/session.h"
#include "contract/token.h"
#include "contract/tokenhistory.h"
#include "contract/tokentransfer.h"
#include "core/tokenamount.h"
#include "domain/catalog.h"
#include "ethereum/siwe.h"
#include "support/fakeclock.h"
#include "support/fakedesk.h"
#include "support/fakeplayback.h"
#include "support/faketransport.h"
#include "support/voicebook.h"
#include "ui/customer/customermodels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <memory>

namespace dotm::test {

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A keychain that keeps what it is given as long as the world lasts.
class KeptKeys final : public config::SecretStore
{
public:
    std::optional<core::ErrorCode> fault;

    [[nodiscard]] config::SecretStoreKind kind() const override { return config::SecretStoreKind::Keychain; }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] core::Task<core::Result<core::SecretString>> read(QString name) override
    {
        return m_memory.read(std::move(name));
    }
    [[nodiscard]] core::Task<core::Outcome> write(QString name, core::SecretString value) override
    {
        if (fault) {
            co_return core::fail(*fault, QStringLiteral("faulty"));
        }
        co_return co_await m_memory.write(name, value);
    }
    [[nodiscard]] core::Task<core::Outcome> remove(QString name) override { return m_memory.remove(std::move(name)); }

private:
    config::MemorySecretStore m_memory;
};

/// A service that answers for one customer, and everything between it and the pages.
struct CustomerWorld
{
    FakeClock clock;
    SeededRandom random;
    FakeTransport transport;
    config::MemorySecretStore secrets;
    QTemporaryDir folder;
    net::HttpClient http{transport, clock, random, [](std::chrono::milliseconds) {
                             return done();
                         }};
    client::Session session{http, QUrl(QStringLiteral("http://127.0.0.1:9")), secrets, clock};
    client::LiveFeed feed{session, random};
    client::OfflineCache cache{folder.path(), secrets, clock, random};
    KeptKeys keys;
    localwallet::LocalWallet localWallet{keys, random};
    FakeDesk desk;
    FakeSetupDesk setup;
    config::UserSettings settings{config::Settings(), folder.filePath(QStringLiteral("settings"))};
    FakePlayback playback;
    ui::VoicePlayer player{session, feed, playback, settings};
    VoiceBook voice;

    // What the service knows.
    QList<contract::Activation> activations;
    QList<contract::Purchase> purchases;
    contract::BetaStatus beta;
    int askStatus = 200;                ///< of asking for beta access; 409: there is a request already
    contract::TokenWallet wallet;       ///< none linked; the token network is set up and answers
    QList<contract::TokenEntry> tokens; ///< newest first
    contract::TokenSeries series;
    bool isChainRead = true;                               ///< to its present end
    int tokenStatus = 200;                                 ///< of what changes a wallet
    std::function<void(const net::HttpRequest &)> onToken; ///< of what changes a wallet
    qsizetype pageSize = 50;
    QStringList areaCodes{QStringLiteral("212"), QStringLiteral("415")};
    QStringList numbers{QStringLiteral("+12125550147"), QStringLiteral("+12125550162"), QStringLiteral("+12125550188")};
    bool isReachable = true;
    int status = 200; ///< of every answer but sign-in; others than 200 fail
    std::function<void(const QString &path)> onPost;

    CustomerWorld()
    {
        wallet.network = {1, QStringLiteral("Ethereum mainnet"), false, false, QStringLiteral("https://etherscan.io")};
        wallet.contract = {kToken, domain::ContractState::Ok};
        wallet.price = QStringLiteral("1.00");
        wallet.priceSource = QStringLiteral("platform");
        wallet.asOf = clock.now();
        series.asOf = clock.now();
        transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    /// The key of the linked wallet is on this computer.
    void holdKey()
    {
        const QString digits(64, QLatin1Char('7'));
        (void)QCoro::waitFor(
            keys.write(localwallet::LocalWallet::secretName(QStringLiteral("u-1")), core::SecretString(digits)));
        wallet.address = ethereum::Signer::fromText(core::SecretString(digits))->address().checksummed();
    }
    /// What the service makes of a wish to send.
    [[nodiscard]] contract::TransferOffer offerFor(const QJsonObject &wish) const
    {
        contract::TransferOffer offer;
        contract::TokenTransfer &made = offer.transfer;
        const QString to = wish.value(QLatin1String("to")).toString();
        made.id = QStringLiteral("t-1");
        made.chainId = wallet.network.chainId;
        made.nonce = 3;
        made.gasLimit = 60'000;
        made.maxFee = QStringLiteral("3000000000");
        made.priorityFee = QStringLiteral("1000000000");
        made.token = wallet.contract.address;
        made.from = wallet.address;
        made.to = to.contains(QLatin1Char('@')) ? kFriend : to;
        made.member = to.contains(QLatin1Char('@')) ? QStringLiteral("b•••@e•••.com") : QString();
        made.amount = wish.value(QLatin1String("amount")).toString();
        made.units = core::tokenUnits(made.amount).value_or(core::Uint256()).toDecimal();
        made.expiresAt = clock.now() + std::chrono::minutes(10);
        offer.balanceUnits = QStringLiteral("25308500000000000000");
        offer.etherUnits = ether;
        offer.feeCeilingUnits = QStringLiteral("180000000000000");
        offer.warnings = {domain::TransferWarning::FirstTime};
        return offer;
    }
    static inline const QString kFriend = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");
    QString ether = QStringLiteral("50000000000000000");
    std::optional<contract::TokenTransfer> transfer; ///< the last that was prepared, or what it has become
    QString raw;                                     ///< what was signed
    int prepareStatus = 200;
    bool isBroadcastLost = false; ///< done, but never answered

    static inline const QString kAddress = QStringLiteral("0x7cB57B5A97eAbe94205C07890BE4c1aD31E486A8");
    static inline const QString kToken = QStringLiteral("0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D");

    [[nodiscard]] static core::Task<void> done() { co_return; }

    /// From now on @p kind of wallet is linked and holds @p amount; empty: it cannot be read.
    void link(domain::WalletKind kind, const QString &amount = QStringLiteral("25.3085"))
    {
        wallet.address = kAddress;
        wallet.kind = kind;
        wallet.linkedAt = clock.now();
        wallet.provenAt = kind == domain::WalletKind::Proven ? wallet.linkedAt : std::nullopt;
        wallet.balance = {!amount.isEmpty(), amount, {}, clock.now(), QStringLiteral("chain"), 24'118'306};
    }
    /// What came or went @p days ago.
    contract::TokenEntry &token(contract::TokenEntry::Kind kind, const QString &amount, int days)
    {
        contract::TokenEntry entry;
        entry.id = QStringLiteral("t-%1").arg(tokens.size() + 1);
        entry.kind = kind;
        entry.amount = amount;
        entry.units = amount == QLatin1String("0") ? amount : QStringLiteral("2066000000000000000");
        entry.at = clock.now() - std::chrono::days(days);
        if (kind == contract::TokenEntry::Kind::Reward) {
            entry.rewardKind = domain::RewardKind::Purchase;
            entry.to = kAddress;
        } else {
            const bool isIn = kind == contract::TokenEntry::Kind::TransferIn;
            entry.from = isIn ? QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7") : kAddress;
            entry.to = isIn ? kAddress : QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");
        }
        entry.txHash = QStringLiteral("0x%1").arg(tokens.size() + 1, 64, 16, QLatin1Char('0'));
        entry.explorerUrl = QStringLiteral("https://etherscan.io/tx/") + entry.txHash;
        entry.blockNumber = 24'118'000 - tokens.size();
        tokens.append(entry);
        return tokens.last();
    }

    bool isPasswordRight = true;
    [[nodiscard]] static contract::Session person(const QString &uid)
    {
        contract::Session who;
        who.uid = uid;
        who.email = QStringLiteral("maria@example.com");
        who.displayName = QStringLiteral("Demo user");
        who.idToken = core::SecretString(QStringLiteral("token"));
        who.refreshToken = core::SecretString(QStringLiteral("refresh"));
        who.expiresIn = std::chrono::hours(10'000);
        return who;
    }
    void signIn(const QString &uid = QStringLiteral("u-1"))
    {
        transport.enqueue(FakeTransport::answer(200, json(person(uid).toJson())));
        QCoro::waitFor(cache.open(uid));
        const auto outcome = QCoro::waitFor(session.signInDemo(QStringLiteral("customer")));
        if (!outcome) {
            qFatal("the canned sign-in failed");
        }
    }
    [[nodiscard]] std::unique_ptr<customer::CustomerModels> models(customer::StorePauses pauses = {})
    {
        return std::make_unique<customer::CustomerModels>(session, feed, cache, clock, localWallet,
                                                          customer::VoiceParts{player, settings},
                                                          customer::AssistantParts{desk, setup}, nullptr, pauses);
    }

    /// An activation as far as @p state, all its times in the last hour.
    [[nodiscard]] contract::Activation activation(domain::ActivationState state) const
    {
        using domain::ActivationState;
        using std::chrono::minutes;
        contract::Activation a;
        a.id = QStringLiteral("a-1");
        a.state = state;
        a.productId = domain::kEsimBeta;
        a.productName = domain::productName(a.productId);
        a.amount = {100, QStringLiteral("USD")};
        a.requestedNumber = QStringLiteral("+12125550147");
        a.createdAt = clock.now() - minutes(20);
        a.updatedAt = clock.now() - minutes(1);
        if (state == ActivationState::PreparingInvoice) {
            return a;
        }
        a.invoiceId = QStringLiteral("in_1");
        a.invoiceUrl = QUrl(QStringLiteral("https://pay.example.com/in_1"));
        a.invoicedAt = clock.now() - minutes(19);
        if (state == ActivationState::AwaitingPayment || state == ActivationState::Cancelled) {
            return a;
        }
        a.paidAt = clock.now() - minutes(8);
        if (state == ActivationState::Queued) {
            a.queue = contract::QueuePlace{12, 480, 8, clock.now()};
        }
        if (state == ActivationState::Stuck) {
            a.problem = QStringLiteral("The carrier did not make the line. Your payment is safe.");
        }
        if (state == ActivationState::Active) {
            a.lineId = QStringLiteral("line-1");
            a.lineStatus = QStringLiteral("ACTIVE");
            a.phoneNumber = QStringLiteral("+12125550147");
            a.iccid = QStringLiteral("8901234567890123456");
            a.activationCode = QStringLiteral("LPA:1$consumer.e-sim.global$DEMO-7Q4K-22XW");
            a.planName = QStringLiteral("Beta");
            a.mailState = QStringLiteral("sent");
            a.provisionedAt = clock.now() - minutes(6);
            a.activeAt = clock.now() - minutes(5);
        }
        return a;
    }
    [[nodiscard]] contract::Purchase purchase(int number, const QString &productId, qint64 minor) const
    {
        contract::Purchase p;
        p.id = QStringLiteral("p-%1").arg(number);
        p.stripeId = QStringLiteral("in_%1").arg(number);
        p.productId = productId;
        p.productName = domain::productName(productId);
        p.amount = {minor, QStringLiteral("USD")};
        p.date = clock.now() - std::chrono::days(number);
        p.transactionId = QStringLiteral("pi_%1").arg(number);
        return p;
    }
    /// A request for beta access as far as @p state, asked for two hours ago.
    [[nodiscard]] contract::BetaStatus betaStatus(domain::BetaState state, bool isConfirmed = false) const
    {
        contract::BetaStatus known;
        known.hasRequest = true;
        known.requestId = QStringLiteral("b-1");
        known.state = state;
        known.requestedAt = clock.now() - std::chrono::hours(2);
        if (state == domain::BetaState::Pending) {
            return known;
        }
        known.decidedAt = clock.now() - std::chrono::minutes(5);
        if (state == domain::BetaState::Rejected) {
            known.reason = QStringLiteral("Your phone has no eSIM.");
            return known;
        }
        known.approvedAt = known.decidedAt;
        known.phoneNumber = QStringLiteral("+12125550147");
        known.isNumberConfirmed = isConfirmed;
        known.oxioUserId = QStringLiteral("ox-1");
        known.groupId = QStringLiteral("DOTM-1763719260-4821");
        known.phoneQr = domain::beta::phoneQrText(known.phoneNumber);
        known.resinQr =
            domain::beta::resinQrText({known.phoneNumber, known.groupId, known.oxioUserId,
                                       domain::beta::resinData(known.groupId, *known.decidedAt, QStringLiteral("u-1"),
                                                               QStringLiteral("maria@example.com")),
                                       *known.decidedAt});
        return known;
    }
    [[nodiscard]] int callsTo(const QString &path) const
    {
        return static_cast<int>(std::ranges::count_if(
            transport.requests(), [&path](const net::HttpRequest &each) { return each.url.path() == path; }));
    }

private:
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        if (status != 200) {
            return FakeTransport::answer(
                status, R"({"error":"A sentence.","code":"provider_unavailable","request_id":"r-7K2"})");
        }
        const QString path = request.url.path();
        if (request.method == "POST" && onPost) {
            onPost(path);
        }
        if (const auto reply = voice.answer(request)) {
            return *reply;
        }
        if (path == QLatin1String("/api/auth/sign-in")) {
            return isPasswordRight
                       ? FakeTransport::answer(200, json(person(session.uid()).toJson()))
                       : FakeTransport::answer(401, R"({"error":"No.","code":"unauthorized","request_id":"r-2"})");
        }
        if (path == QLatin1String("/api/auth/current-user")) {
            contract::Account account;
            account.memberNumber = 1042;
            account.uid = session.uid();
            return FakeTransport::answer(200, json(account.toJson()));
        }
        if (path.startsWith(QLatin1String("/api/token/"))) {
            return answerToken(request);
        }
        if (path == QLatin1String("/api/user-purchases")) {
            return FakeTransport::answer(200, json(purchasePage(request)));
        }
        if (path == QLatin1String("/api/beta-status")) {
            return FakeTransport::answer(200, json(beta.toJson()));
        }
        if (path == QLatin1String("/api/beta-request")) {
            return askStatus == 200
                       ? FakeTransport::answer(200, json({{QStringLiteral("request_id"), beta.requestId}}))
                       : FakeTransport::answer(askStatus,
                                               R"({"error":"Asked already.","code":"conflict","request_id":"r-8"})");
        }
        if (path == QLatin1String("/api/oxio/available-area-codes")) {
            const QJsonObject data{{QStringLiteral("areaCodes"), QJsonArray::fromStringList(areaCodes)}};
            return FakeTransport::answer(200, json({{QStringLiteral("data"), data}}));
        }
        if (path == QLatin1String("/api/oxio/search-numbers")) {
            return FakeTransport::answer(200, json(freeNumbers()));
        }
        if (path == QLatin1String("/api/esim/activations") && request.method == "GET") {
            QJsonArray array;
            for (const contract::Activation &each : activations) {
                array.append(each.toJson());
            }
            return FakeTransport::answer(200, json({{QStringLiteral("activations"), array}}));
        }
        if (activations.isEmpty()) {
            return FakeTransport::answer(404, R"({"error":"There is none.","code":"not_found","request_id":"r-1"})");
        }
        return FakeTransport::answer(200, json({{QStringLiteral("activation"), activations.first().toJson()}}));
    }
    [[nodiscard]] FakeTransport::Reply answerTransfer(const net::HttpRequest &request)
    {
        const QString path = request.url.path();
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (path.endsWith(QLatin1String("/prepare"))) {
            if (prepareStatus != 200) {
                return FakeTransport::answer(prepareStatus,
                                             R"({"error":"No such member.","code":"not_found","request_id":"r-3"})");
            }
            const contract::TransferOffer offer = offerFor(body);
            transfer = offer.transfer;
            return FakeTransport::answer(200, json(offer.toJson()));
        }
        if (path.endsWith(QLatin1String("/broadcast"))) {
            raw = body.value(QLatin1String("raw_transaction")).toString();
            transfer->state = domain::TransferState::Pending;
            transfer->signedAt = clock.now();
            if (isBroadcastLost) {
                return core::fail(core::ErrorCode::Timeout, QStringLiteral("no answer"));
            }
        }
        return FakeTransport::answer(200, json(transfer->toJson()));
    }
    [[nodiscard]] FakeTransport::Reply answerToken(const net::HttpRequest &request)
    {
        const QString path = request.url.path();
        if (path.contains(QLatin1String("/transfer"))) {
            return answerTransfer(request);
        }
        if (request.method != "GET") {
            if (tokenStatus != 200) {
                return FakeTransport::answer(tokenStatus,
                                             R"({"error":"A sentence.","code":"invalid","request_id":"r-9"})");
            }
            if (onToken) {
                onToken(request);
            }
            if (path.endsWith(QLatin1String("/challenge"))) {
                ethereum::SiweMessage message;
                message.domain = QStringLiteral("dotmobile.app");
                message.address =
                    ethereum::Address::parse(QJsonDocument::fromJson(request.body)[QLatin1String("address")].toString())
                        .value_or(ethereum::Address());
                message.uri = QStringLiteral("https://dotmobile.app");
                message.chainId = 1033133;
                message.nonce = QStringLiteral("32891756aB");
                const contract::WalletChallenge challenge{ethereum::siweText(message), QStringLiteral("n0nce"),
                                                          clock.now() + std::chrono::minutes(10)};
                return FakeTransport::answer(200, json(challenge.toJson()));
            }
            return FakeTransport::answer(200, json(wallet.toJson()));
        }
        if (path.endsWith(QLatin1String("/history"))) {
            return FakeTransport::answer(200, json(tokenPage(request).toJson()));
        }
        return FakeTransport::answer(200,
                                     json(path.endsWith(QLatin1String("/series")) ? series.toJson() : wallet.toJson()));
    }
    [[nodiscard]] contract::TokenHistory tokenPage(const net::HttpRequest &request) const
    {
        const QUrlQuery query(request.url);
        const QString kind = query.queryItemValue(QStringLiteral("kind"));
        QList<contract::TokenEntry> fitting;
        if (kind != QLatin1String("all")) {
            std::ranges::copy_if(tokens, std::back_inserter(fitting), [&kind](const contract::TokenEntry &each) {
                return contract::tokenEntryKindName(each.kind).endsWith(kind);
            });
        }
        const QList<contract::TokenEntry> &all = kind == QLatin1String("all") ? tokens : fitting;
        const qsizetype from = query.queryItemValue(QStringLiteral("cursor")).toInt();
        const bool isMore = from + pageSize < all.size();
        return {all.mid(from, pageSize), isMore ? QString::number(from + pageSize) : QString(), clock.now(),
                isChainRead};
    }
    [[nodiscard]] QJsonObject purchasePage(const net::HttpRequest &request) const
    {
        const QString query = request.url.query();
        const qsizetype from = query.isEmpty() ? 0 : query.section(QLatin1Char('='), 1).toInt();
        QJsonArray array;
        for (const contract::Purchase &each : purchases.mid(from, pageSize)) {
            array.append(each.toJson());
        }
        const bool isMore = from + pageSize < purchases.size();
        const bool isSimulated = !activations.isEmpty() && activations.first().simulated;
        return {{QStringLiteral("purchases"), array},
                {QStringLiteral("simulated"), isSimulated},
                {QStringLiteral("next"), isMore ? QJsonValue(QString::number(from + pageSize)) : QJsonValue()}};
    }
    [[nodiscard]] QJsonObject freeNumbers() const
    {
        QJsonArray array;
        for (const QString &number : numbers) {
            array.append(QJsonObject{{QStringLiteral("phoneNumber"), number},
                                     {QStringLiteral("location"), QStringLiteral("New York")}});
        }
        return {{QStringLiteral("data"), QJsonObject{{QStringLiteral("phoneNumbers"), array}}}};
    }
};

} // namespace dotm::test
