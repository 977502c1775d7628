// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/connections/connectionlog.h"
#include "services/identity.h"

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

namespace dotm::services {

/// A setting by its name: whether it has a value and where that came from, never the value.
struct ConnectionSetting
{
    QString name;
    bool isSet = false;
    QString origin; ///< "environment", "keychain", ...; of one that is set
    bool isNeeded = false;
    bool isSecret = false;
};

/// A provider as the program was put together with it.
struct ConnectionSetup
{
    using Check = std::function<core::Task<core::Outcome>()>;

    QString name; ///< "stripe"
    QString mode; ///< "live", "test" or "sandbox"; empty where there is no such thing
    bool isConfigured = false;
    QList<ConnectionSetting> settings;
    Check check;          ///< a call that reads and changes nothing; empty: there is none
    bool isLocal = false; ///< checked at every look: it costs nothing and everything needs it
};

/// The last check that somebody asked for.
struct ConnectionCheck
{
    bool isRunning = false;
    std::optional<core::TimePoint> endedAt;
    std::optional<core::ErrorCode> problem; ///< empty: it answered well
};

struct ConnectionState
{
    ConnectionSetup setup;
    ConnectionLog::Last last;
    ConnectionCheck check;
};

/// The administrators' page about the providers: what is set up, what works, and a test call on request. Service
/// thread.
class Connections final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds deadline{10'000}; ///< a check without an answer counts as failed then
        std::chrono::seconds rest{5};               ///< between two checks of one provider
    };

    Connections(ConnectionLog &log, const core::Clock &clock, QList<ConnectionSetup> setups, Options options);

    /// Forbidden below admin.
    [[nodiscard]] core::Task<core::Result<QList<ConnectionState>>> list(Identity who);
    /// Begins a check; one that is under way goes on. Forbidden below admin; NotFound; Disabled for what is not set up;
    /// RateLimited soon after the last one, or while its call is still out.
    [[nodiscard]] core::Result<ConnectionState> check(const Identity &who, const QString &name);
    [[nodiscard]] core::TimePoint since() const { return m_log.since(); }
    /// A check's call is still out.
    [[nodiscard]] bool isRunning() const;

private:
    struct Entry
    {
        ConnectionSetup setup;
        ConnectionCheck check;
        core::TimePoint begunAt;
        quint64 turn = 0; ///< tells an answer that comes after the deadline
        bool isCallOut = false;
    };

    void begin(qsizetype at);
    [[nodiscard]] core::Task<core::Outcome> run(qsizetype at);
    void end(qsizetype at, const core::Outcome &outcome);
    void note(const QString &name, const core::Outcome &outcome, core::TimePoint begunAt);
    [[nodiscard]] ConnectionState stateOf(const Entry &entry) const;

    ConnectionLog &m_log;
    const core::Clock &m_clock;
    const Options m_options;
    std::vector<Entry> m_entries; ///< never grows or shrinks
};

} // namespace dotm::services
