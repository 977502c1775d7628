// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/guarded.h"
#include "server/mcp/registry.h"
#include "services/activations.h"

#include <QSet>

namespace dotm::server::mcp {

/// The tool activate_esim: acts for the person behind the bearer token or the API key and nobody else, answers in the
/// shapes of the platform's documents (invoice_sent, rate_limited, already_active, success with details and next
/// steps). Lives on the service thread, as long as its tool is called.
class ActivationTool
{
public:
    ActivationTool(services::Activations &activations, const core::Clock &clock, bool simulated);
    [[nodiscard]] Tool tool();

    /// The answer about @p view. @p isNew: this person has not been told yet that the line is active.
    [[nodiscard]] static QJsonObject answerFor(const services::ActivationView &view, const QString &email, bool isNew,
                                               bool simulated);
    /// The answer for a failure on our side or a provider's, without anything internal.
    [[nodiscard]] static QJsonObject answerFor(const core::Error &error);

private:
    [[nodiscard]] core::Task<Rpc<QJsonObject>> run(std::shared_ptr<Call> call, core::Result<services::Identity> who);
    [[nodiscard]] core::Task<core::Result<services::ActivationView>>
    follow(std::shared_ptr<Call> call, services::Identity who, services::ActivationView view);
    [[nodiscard]] bool isNewFor(const services::ActivationView &view);

    services::Activations &m_activations;
    const core::Clock &m_clock;
    const bool m_simulated;
    QSet<QString> m_told; ///< activations that were reported active
};

} // namespace dotm::server::mcp
