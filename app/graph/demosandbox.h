// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "graph/providerconfigs.h"
#include "sandbox/sandbox.h"
#include "services/accounts.h"

#include <memory>

namespace dotm::app {

/// The demo's stand-ins with what belongs to them in its data folder: their state, and the key that mints on their
/// chain. Clock and random must outlive it.
class DemoSandbox
{
public:
    [[nodiscard]] core::Outcome start(const QString &dataDir, const core::Clock &clock, core::Random &random);
    /// Blocks until nothing runs any more. Safe to call twice.
    void stop();
    [[nodiscard]] QUrl url() const { return m_sandbox->url(); }
    [[nodiscard]] QList<services::DemoAccount> accounts() const;
    [[nodiscard]] DemoChain chain() const;

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    core::SecretString m_mintingKey;
};

} // namespace dotm::app
