// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/account.h"
#include "bridge/book.h"
#include "bridge/caller.h"
#include "bridge/consent.h"
#include "bridge/localtools.h"
#include "bridge/policy.h"
#include "bridge/toolshelf.h"
#include "contract/jsonrpc.h"

namespace dotm::bridge {

/// What every call works with; all outlive it.
struct CallWorld
{
    Book &book;
    Consent &consent;
    ToolShelf &shelf;
    Upstream &upstream;
    client::Session &session;
    const core::Clock &clock;
    core::Random &random;
};

/// A "tools/call" as it came in.
struct IncomingCall
{
    Assistant assistant;
    http::Request request;
    contract::rpc::Message message;
    std::shared_ptr<Caller> caller;
};

/// The life of one tool call: limits, question, the deed, the second read, the log. A step is on disk before the deed
/// and after it. GUI thread.
class CallRun
{
public:
    CallRun(const CallWorld &world, IncomingCall call);

    /// The answer for the assistant: always a JSON-RPC response.
    [[nodiscard]] core::Task<UpstreamAnswer> run();
    /// The assistant gave the call up; a question that waits is taken back.
    void cancel();
    /// The assistant may not go on: also what is on its way to the service is cut.
    void cut();

    [[nodiscard]] const Assistant &assistant() const { return m_call.assistant; }
    [[nodiscard]] const QString &tool() const { return m_entry.tool; }

private:
    using MaybeAnswer = std::optional<UpstreamAnswer>;

    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] core::Task<MaybeAnswer> prepare();
    [[nodiscard]] core::Task<core::Result<Plan>> makePlan();
    [[nodiscard]] core::Task<MaybeAnswer> decide();
    [[nodiscard]] core::Task<Decision> askCustomer();
    [[nodiscard]] core::Task<MaybeAnswer> planAgain();
    [[nodiscard]] core::Task<UpstreamAnswer> look();
    [[nodiscard]] core::Task<UpstreamAnswer> act();
    [[nodiscard]] core::Task<UpstreamAnswer> actLocally();
    [[nodiscard]] core::Task<UpstreamAnswer> actThroughService();
    [[nodiscard]] core::Task<UpstreamAnswer> readBack(UpstreamAnswer answer);
    [[nodiscard]] core::Task<UpstreamAnswer> readBackAfter(core::Error error);
    [[nodiscard]] core::Task<core::Result<UpstreamAnswer>> forward();
    [[nodiscard]] core::Task<UpstreamAnswer> settle(CallState state, QString result, UpstreamAnswer answer);
    [[nodiscard]] core::Task<UpstreamAnswer> refuse(Decision decision, QString reason, QString sentence);

    [[nodiscard]] Verdict verdict(bool isAllowed) const;
    [[nodiscard]] ConsentRequest question() const;
    [[nodiscard]] bool hasGrant() const;
    [[nodiscard]] UpstreamAnswer failure(const QString &status, const QString &sentence) const;
    [[nodiscard]] QByteArray outgoingBody() const;

    const CallWorld m_world;
    const IncomingCall m_call;
    const ToolRule m_rule;
    const QJsonObject m_arguments;
    LocalTools m_local;
    CallEntry m_entry;
    Plan m_plan;
    std::shared_ptr<Upstream::Handle> m_handle = std::make_shared<Upstream::Handle>();
    double m_progress = 0;
};

} // namespace dotm::bridge
