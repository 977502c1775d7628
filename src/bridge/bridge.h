// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/desk.h"
#include "client/session.h"
#include "core/random.h"

#include <memory>

namespace dotm::bridge {

/// What the bridge works with; all outlive it.
struct BridgeParts
{
    client::Session &session;
    const core::Clock &clock;
    core::Random &random;
    QString folder;     ///< what is kept: assistants, limits, log; made 0700
    QString runtimeDir; ///< where dotm-mcp looks for the way in (rendezvous.h)
};

/// The local MCP bridge: assistants on this computer come in here and act for whoever is signed in, within the limits
/// the customer set, never with the customer's credentials in their hands. GUI thread; sockets and disk have threads of
/// their own.
class Bridge final : public Desk
{
    Q_OBJECT
public:
    explicit Bridge(const BridgeParts &parts);
    ~Bridge() override;

    /// Opens the loopback port.
    void start();

    [[nodiscard]] bool isRunning() const override;
    [[nodiscard]] QUrl url() const override;
    [[nodiscard]] std::optional<core::Error> problem() const override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] QList<Assistant> assistants() const override;
    [[nodiscard]] QList<ConsentRequest> requests() const override;
    [[nodiscard]] QList<Grant> grants() const override;
    [[nodiscard]] QList<CallEntry> log() const override;
    [[nodiscard]] core::Money spentToday(const QString &assistantId) const override;
    [[nodiscard]] bool isStopped() const override;
    [[nodiscard]] NewKey addAssistant(const QString &name) override;
    void rename(const QString &assistantId, const QString &name) override;
    void setLimits(const QString &assistantId, const AssistantLimits &limits) override;
    void forget(const QString &assistantId) override;
    void allowOnce(const QString &requestId) override;
    void allowUntilTonight(const QString &requestId) override;
    void notNow(const QString &requestId) override;
    void allowNextTry(const QString &requestId) override;
    void dismiss(const QString &requestId) override;
    void endGrant(const QString &grantId) override;
    void stopAll() override;
    void resume() override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace dotm::bridge
