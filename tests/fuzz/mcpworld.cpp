// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mcpworld.h"

#include "server/mcp/mcpserver.h"
#include "server/mcp/platform.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace dotm::fuzz {
using namespace Qt::Literals::StringLiterals;
using namespace server::mcp;

namespace {

constexpr int kPatienceMs = 5'000;
const QByteArray kKey(32, 'k');

/// Events cost a turn of the loop, no thread: what is posted is done in answerOf().
class Owner final : public http::ExchangeOwner
{
public:
    void wake() override {}
};

QJsonObject textOnly()
{
    const QJsonObject text{{u"type"_s, u"string"_s}, {u"maxLength"_s, 255}};
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, QJsonObject{{u"email"_s, text}, {u"firebase_uid"_s, text}}},
            {u"required"_s, QJsonArray{u"email"_s, u"firebase_uid"_s}},
            {u"additionalProperties"_s, false}};
}

core::Task<Rpc<QJsonObject>> sayWho(std::shared_ptr<Call>, core::Result<services::Identity> who)
{
    co_return who ? structuredResult({{u"uid"_s, who->uid}}) : failureResult({{u"success"_s, false}});
}

Tool activation()
{
    return {.name = u"activate_esim"_s,
            .title = u"Activate"_s,
            .description = u"Says who asked"_s,
            .inputSchema = textOnly(),
            .handler = PersonTool(sayWho)};
}

firebase::FirebaseConfig firebaseConfig()
{
    firebase::FirebaseConfig config;
    config.certificateUrl = QUrl(u"https://certificates.example/x509"_s);
    config.projectId = u"dotm-fuzz"_s;
    return config;
}

std::unique_ptr<storage::Database> openDatabase()
{
    auto database = storage::Database::open({{}, u":memory:"_s, 1});
    if (!database) {
        qFatal("%s", qUtf8Printable(database.error().detail));
    }
    return std::move(*database);
}

} // namespace

class McpWorld::Parts
{
public:
    test::FakeClock clock;
    test::SeededRandom random;
    std::unique_ptr<storage::Database> database = openDatabase();
    test::FakeTransport transport; ///< offline: no certificate can be had, so no token is believed
    net::HttpClient http{transport, clock, random, [](std::chrono::milliseconds) -> QCoro::Task<void> {
                             co_return;
                         }};
    firebase::FirebaseClient firebase{http, clock, firebaseConfig()};
    firebase::IdTokenVerifier verifier{http, clock, firebaseConfig()};
    services::Changes changes;
    services::StepWorker steps{*database, clock, random, changes, {}};
    services::Accounts accounts{*database, firebase, verifier, steps, changes, clock, {}};
    services::ApiKeys apiKeys{*database, clock, random};
    server::KeyGate gate{apiKeys, clock};
    services::AuditLog audit{*database, clock};
    server::Api api{accounts, gate, audit};
    Registry registry = platformRegistry(activation(), clock);
    QByteArray listVersion = Book(registry, u"1"_s).listVersion();
    McpServer server{
        api, gate, registry, u"1"_s, SessionKey(kKey), clock, random, {.streams = 8, .sessions = {16, 16}}};
    Owner owner;
};

McpWorld::McpWorld() : m_parts(std::make_unique<Parts>()) {}

McpWorld::~McpWorld() = default;

QByteArray McpWorld::sessionId(const Revision &revision)
{
    return makeSessionId({&revision, m_parts->listVersion, m_parts->clock.now()}, SessionKey(kKey), m_parts->random);
}

std::shared_ptr<http::Exchange> McpWorld::handle(http::Request request)
{
    constexpr qsizetype kQueue = 1024 * 1024;
    auto exchange = std::make_shared<http::Exchange>(m_parts->owner, false, kQueue);
    if (McpServer::takes(request)) {
        m_parts->server.handle(std::move(request), http::Responder(exchange));
        return exchange;
    }
    exchange->answer({404, "text/plain", "not the protocol's", {}});
    return exchange;
}

Answered McpWorld::answerOf(http::Exchange &exchange)
{
    Answered answered;
    const QDeadlineTimer until(kPatienceMs);
    do {
        QCoreApplication::processEvents();
        answered.kind = exchange.kindOrWait();
    } while (answered.kind == http::Exchange::Kind::Pending && !until.hasExpired());
    if (answered.kind != http::Exchange::Kind::Pending) {
        answered.response = exchange.response;
    }
    if (answered.kind == http::Exchange::Kind::Events) {
        while (m_parts->server.pending() > 0 && !until.hasExpired()) {
            QCoreApplication::processEvents();
        }
        const auto batch = exchange.takeOrWait();
        answered.frames = batch.frames;
        answered.closing = batch.closing;
    }
    return answered;
}

} // namespace dotm::fuzz
