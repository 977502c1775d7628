// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/sandbox.h"

#include "core/log.h"
#include "http/server.h"
#include "sandbox/dispatcher.h"
#include "sandbox/elevenlabs.h"
#include "sandbox/ethereum.h"
#include "sandbox/ethereumchain.h"
#include "sandbox/ethereumhex.h"
#include "sandbox/faultbook.h"
#include "sandbox/faults.h"
#include "sandbox/firebase.h"
#include "sandbox/frontpage.h"
#include "sandbox/mail.h"
#include "sandbox/oxio.h"
#include "sandbox/stripe.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

constexpr qsizetype kMostBodyBytes = 60 * 1024 * 1024; // 40 MB of attachments in base64
constexpr std::chrono::milliseconds kDrain{500};

http::ServerOptions serverOptions(quint16 port)
{
    http::ServerOptions options;
    options.port = port;
    options.threads = 1;
    options.limits.bodyBytes = kMostBodyBytes;
    options.name = "dotm-sandbox";
    return options;
}

} // namespace

/// Members die in reverse: first nobody calls, then nothing waits, then the stand-ins, then the file.
class Sandbox::Impl
{
public:
    Impl(std::unique_ptr<storage::Connection> db, const SandboxOptions &options, const core::Clock &clock,
         core::Random &random)
        : m_world{std::move(db), clock, random, options.projectId}, m_tokenOwner(options.tokenOwner),
          m_dispatcher(m_router, m_world, m_later, [this] { return m_server.url(); }),
          m_server(serverOptions(options.port), [this](http::Request request, http::Responder responder) {
              m_dispatcher.handle(std::move(request), std::move(responder));
          })
    {
    }

    core::Outcome start()
    {
        if (const core::Outcome made = FaultBook(*m_world.db, m_world.random).install(); !made) {
            return made;
        }
        installFaults(m_router, m_world);
        installFrontPage(m_router);
        installAccounts(m_router);
        installMail(m_router, m_world);
        installFirebase(m_router, m_world);
        installStripe(m_router, m_world);
        installOxio(m_router, m_world);
        installElevenLabs(m_router, m_world);
        if (const core::Outcome begun = installEthereum(m_router, m_world, m_tokenOwner); !begun) {
            return begun;
        }
        if (const core::Outcome seeded = seedFirebase(m_world, demoAccounts()); !seeded) {
            return seeded;
        }
        return m_server.listen();
    }

    [[nodiscard]] QUrl url() const { return m_server.url(); }

    void stop()
    {
        m_server.drain(kDrain);
        m_dispatcher.stop();
        m_later.stop();
    }

private:
    World m_world;
    QString m_tokenOwner;
    Router m_router;
    Later m_later;
    Dispatcher m_dispatcher;
    http::Server m_server;
};

Sandbox::Sandbox(SandboxOptions options, const core::Clock &clock, core::Random &random)
    : m_options(std::move(options)), m_clock(clock), m_random(random)
{
}

Sandbox::~Sandbox()
{
    stop();
}

core::Outcome Sandbox::start()
{
    core::Result<std::unique_ptr<storage::Connection>> db = storage::openSqlite(m_options.dataFile);
    if (!db) {
        return core::fail(db.error());
    }
    m_impl = std::make_unique<Impl>(*std::move(db), m_options, m_clock, m_random);
    if (core::Outcome started = m_impl->start(); !started) {
        m_impl.reset();
        return started;
    }
    qCInfo(core::lcSandbox).noquote() << "Sandbox ready at" << url().toString();
    return {};
}

QUrl Sandbox::url() const
{
    return m_impl ? m_impl->url() : QUrl();
}

void Sandbox::stop()
{
    if (m_impl) {
        m_impl->stop();
        m_impl.reset();
    }
}

QList<DemoAccount> Sandbox::accounts() const
{
    return demoAccounts();
}

SimulatedChain Sandbox::chain() const
{
    return {url().resolved(QUrl(u"/ethereum"_s)), ethereum::kChainId, ethereum::checksummed(ethereum::tokenAddress())};
}

} // namespace dotm::sandbox
