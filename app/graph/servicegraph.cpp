// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/servicegraph.h"

#include "graph/backofficeparts.h"
#include "graph/betaparts.h"
#include "graph/connectionparts.h"
#include "graph/demosandbox.h"
#include "graph/keychainsettings.h"
#include "graph/providerconfigs.h"
#include "graph/servicelimits.h"
#include "graph/textparts.h"
#include "graph/tokenparts.h"
#include "graph/voiceparts.h"

#include "core/log.h"
#include "core/random.h"
#include "http/server.h"
#include "net/qthttptransport.h"
#include "providers/email/smtpsender.h"
#include "server/live/livehub.h"
#include "server/mcp/activationtool.h"
#include "server/mcp/conformance.h"
#include "server/mcp/mcpserver.h"
#include "server/mcp/platform.h"
#include "server/rest/auditendpoints.h"
#include "server/rest/authendpoints.h"
#include "server/rest/catalogendpoints.h"
#include "server/rest/esimendpoints.h"
#include "server/rest/infoendpoints.h"
#include "server/rest/keyendpoints.h"
#include "server/rest/statsendpoints.h"
#include "services/accounts.h"
#include "services/activation/activationsteps.h"
#include "services/activations.h"
#include "services/keys/keyusage.h"
#include "services/keys/metering.h"
#include "services/keys/meterstep.h"
#include "services/payments.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLockFile>

#include <atomic>
#include <thread>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using config::Key;
using config::Profile;
using core::ErrorCode;
using core::fail;
using core::Outcome;

namespace {

constexpr std::chrono::milliseconds kDemoPolling{1'000};
constexpr std::chrono::milliseconds kLivePolling{10'000};
constexpr std::chrono::minutes kMeteringInterval{10}; ///< a report covers whole hours, however often it is looked
constexpr std::chrono::milliseconds kStopLook{10};
const QString kLivePath = u"/live"_s;

Outcome prepareFolder(const QString &path)
{
    const QFileInfo info(path);
    if ((info.exists() && !info.isDir()) || !QDir().mkpath(path) || !QFileInfo(path).isWritable()) {
        return fail(ErrorCode::Storage, u"The data folder %1 cannot be written."_s.arg(path));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

services::ActivationOptions activationOptions(const ServiceOptions &options)
{
    services::ActivationOptions result;
    result.stripePriceId = options.settings.text(Key::StripeEsimBetaPrice);
    if (options.profile == Profile::Demo) {
        result.simulated = true;
        result.linePoll = std::chrono::milliseconds(500);
        result.linePollSlow = std::chrono::seconds(2);
        result.lineReconcile = std::chrono::seconds(2);
    }
    return result;
}

/// Without a place to keep it the key lives as long as the process, and MCP sessions end with it.
server::mcp::SessionKey mcpKey(const ServiceOptions &options, core::Random &random)
{
    auto key = server::mcp::loadSessionKey(options.dataDir + u"/mcp.key"_s, random);
    if (key) {
        return *key;
    }
    qCWarning(core::lcApp).noquote() << "MCP sessions will not outlive this process:" << key.error().detail;
    return server::mcp::SessionKey(random.bytes(32));
}

server::mcp::Registry mcpRegistry(const ServiceOptions &options, server::mcp::ActivationTool &activation,
                                  const std::shared_ptr<server::mcp::ConformanceHooks> &hooks, const core::Clock &clock,
                                  core::Random &random)
{
    server::mcp::Registry registry = server::mcp::platformRegistry(activation.tool(), clock);
    if (options.conformance) {
        server::mcp::addConformanceFixtures(registry, hooks, random);
    }
    return registry;
}

} // namespace

/// Members are destroyed from the last to the first: who uses stands below what is used.
class ServiceGraph::Parts
{
public:
    Parts(const ServiceOptions &options, const ProviderConfigs &configs, std::unique_ptr<storage::Database> db,
          const QList<services::DemoAccount> &demoAccounts, core::Clock &theClock, core::Random &theRandom,
          const contract::ServiceInfo &info)
        : clock(theClock), random(theRandom), database(std::move(db)),
          connections(transport, smtpTransport, clock, configs), http(connections.http(), clock, random),
          firebase(http, clock, configs.firebase), verifier(http, clock, configs.firebase),
          stripe(http, clock, configs.stripe), oxio(http, clock, configs.oxio), resend(http, clock, configs.resend),
          smtp(connections.smtp(), clock, configs.smtp), mailer(&resend, &smtp, clock),
          ethereum(connections.http(), clock, random, configs.ethereum),
          limiter(options.settings.integer(Key::ActivationsPerHour), clock, random),
          worker(*database, clock, random, changes, workerOptions(options, !options.databaseUrl.isEmpty())),
          deps{*database, stripe, oxio, mailer, limiter, clock, random, activationOptions(options)},
          accounts(*database, firebase, verifier, worker, changes, clock,
                   {options.settings.text(Key::OwnerEmail), demoAccounts}),
          beta({*database, worker, changes, clock, random, oxio, mailer},
               BetaParts::optionsFrom(options.settings, demoAccounts, info.simulated)),
          activations(deps, worker, changes), payments(*database, stripe, configs.stripe.webhookSecret, worker, clock),
          keys(*database, clock, random), keyUsage(*database, clock),
          metering(*database, worker, clock, random, stripe.isConfigured()), overview(*database, limiter, clock),
          audit(*database, clock), auditCheckup(*database, clock),
          backOffice(*database, stripe, limiter, worker, changes, clock),
          texts({*database, worker, changes, clock, mailer, info.simulated}),
          tokens({*database, worker, changes, clock, random, ethereum}, configs.mintingKey, info.simulated),
          voice({*database, worker, changes, clock, random, http}, configs.elevenlabs, options.settings,
                options.dataDir, info.simulated),
          gate(keys, clock), api(accounts, gate, audit), live(api, changes, clock),
          activationTool(activations, clock, info.simulated),
          mcp(api, gate, mcpRegistry(options, activationTool, conformance, clock, random), server::mcp::kServerVersion,
              mcpKey(options, random), clock, random, mcpLimits())
    {
        conformance->announce = [this](server::mcp::Change change) {
            mcp.announce(change);
        };
        conformance->announceUpdate = [this](const QString &uri) {
            mcp.announceUpdate(uri);
        };
        services::addActivationSteps(worker, deps);
        worker.addHandler(std::make_unique<services::MeterStep>(*database, stripe, clock));
        server::addAuthEndpoints(api, accounts);
        server::addEsimEndpoints(api, activations, info.simulated);
        server::addWebhookEndpoint(api, payments);
        server::addKeyEndpoints(api, keys, keyUsage);
        server::addAuditEndpoints(api, audit, auditCheckup);
        beta.addEndpoints(api);
        server::addStatsEndpoint(api, overview, info.simulated);
        backOffice.addEndpoints(api, info.simulated);
        texts.addEndpoints(api);
        tokens.addEndpoints(api);
        voice.addEndpoints(api);
        connections.addEndpoints(api, options, {http, stripe, oxio, ethereum, voice.client(), *database});
        server::addCatalogEndpoints(api, clock, options.settings.text(Key::CadRate));
        server::addMcpDocumentation(api, server::mcp::offerOf(mcp.registry()));
        server::addInfoEndpoints(api, *database, info);
    }

    core::Clock &clock;
    core::Random &random;
    std::unique_ptr<storage::Database> database;
    net::QtHttpTransport transport;
    email::CurlSmtpTransport smtpTransport;
    ConnectionParts connections;
    net::HttpClient http;
    firebase::FirebaseClient firebase;
    firebase::IdTokenVerifier verifier;
    stripe::StripeClient stripe;
    oxio::OxioClient oxio;
    email::ResendClient resend;
    email::SmtpSender smtp;
    email::Mailer mailer;
    ethereum::EthereumClient ethereum;
    services::Changes changes;
    services::RateLimiter limiter;
    services::StepWorker worker;
    services::ActivationDeps deps;
    services::Accounts accounts;
    BetaParts beta;
    services::Activations activations;
    services::Payments payments;
    services::ApiKeys keys;
    services::KeyUsage keyUsage;
    services::Metering metering;
    services::Overview overview;
    services::AuditLog audit;
    services::AuditCheckup auditCheckup;
    BackOfficeParts backOffice;
    TextParts texts;
    TokenParts tokens;
    VoiceParts voice;
    server::KeyGate gate;
    server::Api api;
    server::LiveHub live;
    server::mcp::ActivationTool activationTool;
    std::shared_ptr<server::mcp::ConformanceHooks> conformance = std::make_shared<server::mcp::ConformanceHooks>();
    server::mcp::McpServer mcp;
    std::unique_ptr<http::Server> server;
};

class ServiceGraph::Base
{
public:
    core::SystemClock clock;
    core::SystemRandom random;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<DemoSandbox> sandbox;
};

ServiceGraph::ServiceGraph(ServiceOptions options) : m_options(std::move(options)), m_base(std::make_unique<Base>()) {}

ServiceGraph::~ServiceGraph()
{
    stop(std::chrono::milliseconds(0));
}

Outcome ServiceGraph::lockFolder()
{
    if (const Outcome folder = prepareFolder(m_options.dataDir); !folder) {
        return folder;
    }
    m_base->lock = std::make_unique<QLockFile>(m_options.dataDir + u"/lock"_s);
    m_base->lock->setStaleLockTime(0); // a lock is stale only when its process is gone
    if (!m_base->lock->tryLock(0)) {
        return fail(ErrorCode::Conflict,
                    u"The data folder %1 is in use by another running program."_s.arg(m_options.dataDir));
    }
    return {};
}

Outcome ServiceGraph::startSandbox()
{
    if (m_options.profile != Profile::Demo) {
        return {};
    }
    m_base->sandbox = std::make_unique<DemoSandbox>();
    return m_base->sandbox->start(m_options.dataDir, m_base->clock, m_base->random);
}

Outcome ServiceGraph::start()
{
    raiseDescriptorLimit();
    readKeychain(m_options);
    if (const Outcome allowed = config::checkProfile(m_options.profile, m_options.settings); !allowed) {
        return allowed;
    }
    if (const Outcome locked = lockFolder(); !locked) {
        return locked;
    }
    if (const Outcome started = startSandbox(); !started) {
        return started;
    }
    const bool demo = m_options.profile == Profile::Demo;
    const ProviderConfigs configs = demo ? demoProviders(m_options.settings, sandboxUrl(), m_base->sandbox->chain())
                                         : liveProviders(m_options.settings);
    auto database = storage::Database::open({m_options.databaseUrl, m_options.dataDir + u"/dotm.sqlite"_s, 4});
    if (!database) {
        return fail(database.error());
    }
    QList<services::DemoAccount> demoAccounts;
    contract::ServiceInfo info;
    info.version = QStringLiteral(DOTM_VERSION);
    info.profile = config::profileName(m_options.profile);
    info.simulated = demo;
    info.payments = !configs.stripe.secretKey.isEmpty();
    info.carrier = !configs.oxio.apiKey.isEmpty() && !configs.oxio.authToken.isEmpty();
    info.mail = !configs.resend.apiKey.isEmpty() || !configs.smtp.server.isEmpty();
    if (demo) {
        info.mailboxUrl = sandboxUrl().toString() + u"/mailbox"_s;
        demoAccounts = m_base->sandbox->accounts();
        for (const services::DemoAccount &account : demoAccounts) {
            info.demoRoles.append(account.role);
        }
    }
    m_parts = std::make_unique<Parts>(m_options, configs, std::move(*database), demoAccounts, m_base->clock,
                                      m_base->random, info);
    if (const Outcome listening = listen(); !listening) {
        return listening;
    }
    const QUrl publicUrl = m_options.settings.url(Key::PublicUrl);
    if (publicUrl.isEmpty()) {
        m_parts->beta.setBaseUrl(url());
    }
    m_parts->tokens.setBaseUrl(publicUrl.isEmpty() ? url() : publicUrl);
    if (const Outcome working = m_parts->worker.start(); !working) {
        return working;
    }
    m_parts->payments.startPolling(demo ? kDemoPolling : kLivePolling);
    m_parts->metering.start(kMeteringInterval);
    m_parts->tokens.start();
    return {};
}

Outcome ServiceGraph::listen()
{
    http::ServerOptions options;
    options.address = m_options.address;
    options.port = m_options.port;
    QStringList hosts = m_options.settings.text(Key::PublicHosts).split(u',', Qt::SkipEmptyParts);
    if (!m_options.address.isLoopback()) {
        hosts.append(m_options.address.toString());
    }
    if (const QString named = m_options.settings.url(Key::PublicUrl).host(); !named.isEmpty()) {
        hosts.append(named); // where links in mails lead
    }
    m_parts->api.setPublicHosts(hosts);
    Parts *parts = m_parts.get();
    m_parts->server =
        std::make_unique<http::Server>(options, [parts](http::Request request, http::Responder responder) {
            if (request.path == kLivePath) {
                parts->live.accept(std::move(request), std::move(responder));
            } else if (server::mcp::McpServer::takes(request)) {
                parts->mcp.handle(std::move(request), std::move(responder));
            } else {
                parts->api.handle(std::move(request), std::move(responder));
            }
        });
    return m_parts->server->listen();
}

QUrl ServiceGraph::url() const
{
    return m_parts && m_parts->server ? m_parts->server->url() : QUrl();
}

QUrl ServiceGraph::sandboxUrl() const
{
    return m_base->sandbox ? m_base->sandbox->url() : QUrl();
}

void ServiceGraph::stop(std::chrono::milliseconds deadline)
{
    if (!m_parts) {
        return;
    }
    const QDeadlineTimer until(deadline);
    m_parts->payments.stopPolling();
    m_parts->metering.stop();
    m_parts->tokens.stop();
    m_parts->voice.stop();
    m_parts->worker.stop();
    std::atomic<bool> drained = m_parts->server == nullptr;
    std::thread drainer; // beside us, because the requests that are still open are answered on this thread
    m_parts->mcp.endSubscriptions();
    if (m_parts->server) {
        drainer = std::thread([this, deadline, &drained] {
            m_parts->server->drain(deadline);
            drained = true;
        });
    }
    const auto isBusy = [this] {
        return m_parts->worker.running() > 0 || m_parts->api.pending() > 0 || m_parts->mcp.pending() > 0 ||
               m_parts->gate.pending() > 0 || m_parts->payments.isPolling() || m_parts->metering.isRunning() ||
               m_parts->connections.isRunning() || m_parts->tokens.isRunning() || m_parts->voice.isRunning();
    };
    while (!drained || (isBusy() && !until.hasExpired())) {
        QEventLoop pause;
        QTimer::singleShot(kStopLook, &pause, &QEventLoop::quit);
        pause.exec();
    }
    if (drainer.joinable()) {
        drainer.join();
    }
    if (isBusy()) {
        // Something still waits for a provider. The process is about to end; what is written down is taken up at the
        // next start. Destroying the parts under it would not be safe.
        qCWarning(core::lcApp) << "stopping while a provider has not answered";
        (void)m_parts.release();
    } else {
        m_parts.reset();
    }
    if (m_base->sandbox) {
        m_base->sandbox->stop();
    }
}

} // namespace dotm::app
