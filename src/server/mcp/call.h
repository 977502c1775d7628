// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guarded.h"
#include "core/task.h"
#include "server/mcp/jsonrpc.h"
#include "server/mcp/revision.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace dotm::server::mcp {

class Outlet;
struct Tool;

enum class LogLevel { Debug, Info, Notice, Warning, Error, Critical, Alert, Emergency };
[[nodiscard]] std::optional<LogLevel> logLevelFromName(const QString &name);
[[nodiscard]] QString logLevelName(LogLevel level);

/// One running "tools/call" that takes a while: what was asked, and the way to tell its asker how it goes. Messages go
/// out only when the asker wants them and its answer is a stream. Thread-safe.
class Call
{
public:
    struct Facts
    {
        const Tool *tool = nullptr;
        QJsonValue id;
        QJsonObject arguments;
        QJsonObject params; ///< of the request, with "_meta"
        const Revision *revision = nullptr;
        QJsonObject capabilities; ///< of the client
        std::optional<LogLevel> level;
    };
    Call(Facts facts, std::shared_ptr<Outlet> outlet);

    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] Outlet &outlet() const { return *m_outlet; }
    /// True when somebody listens to progress or log messages.
    [[nodiscard]] bool wantsMessages() const;

    /// Only values above the last one are sent.
    void progress(double value, double total, const QString &text);
    void log(LogLevel level, const QString &text);
    /// Asks the client something (legacy revisions): the result, or nothing when it refuses, does not answer in time
    /// or the call is cancelled. Service thread.
    [[nodiscard]] core::Task<std::optional<QJsonObject>> ask(QString method, QJsonObject params);
    void takeAnswer(const QByteArray &questionId, const Message &answer);

    void cancel() { m_cancelled = true; }
    /// True when nobody waits for the answer any more: the work may stop, and nothing is to be sent.
    [[nodiscard]] bool isCancelled() const;

private:
    const Facts m_facts;
    const QJsonValue m_progressToken;
    const std::shared_ptr<Outlet> m_outlet;
    std::atomic<bool> m_cancelled = false;
    core::Guarded<double> m_progress;
    core::Guarded<QHash<QByteArray, std::optional<Message>>> m_questions;
};

} // namespace dotm::server::mcp
