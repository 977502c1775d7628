// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/demosandbox.h"

#include "graph/demochain.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

core::Outcome DemoSandbox::start(const QString &dataDir, const core::Clock &clock, core::Random &random)
{
    const core::Result<DemoMinter> minter = demoMinter(dataDir, random);
    if (!minter) {
        return core::fail(minter.error());
    }
    m_mintingKey = minter->key;
    sandbox::SandboxOptions options;
    options.dataFile = dataDir + u"/sandbox.sqlite"_s;
    options.tokenOwner = minter->address;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, clock, random);
    return m_sandbox->start();
}

void DemoSandbox::stop()
{
    if (m_sandbox) {
        m_sandbox->stop();
    }
}

QList<services::DemoAccount> DemoSandbox::accounts() const
{
    QList<services::DemoAccount> list;
    const auto accounts = m_sandbox->accounts();
    for (const sandbox::DemoAccount &account : accounts) {
        list.append({account.role, account.email, account.displayName, core::SecretString(account.password)});
    }
    return list;
}

DemoChain DemoSandbox::chain() const
{
    const sandbox::SimulatedChain chain = m_sandbox->chain();
    return {chain.url, chain.chainId, chain.token, m_mintingKey};
}

} // namespace dotm::app
