// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QHash>
#include <QString>

#include <optional>

namespace dotm::services {

/// What a provider did wrong: a code and a status, nothing that it said.
struct ConnectionFault
{
    core::TimePoint at;
    core::ErrorCode code = core::ErrorCode::Internal;
    int status = 0; ///< of HTTP; 0: none
};

/// When each provider last answered well and when it last did not, since this process began. Kept in memory. Service
/// thread.
class ConnectionLog
{
public:
    struct Last
    {
        std::optional<core::TimePoint> goodAt;
        std::optional<ConnectionFault> fault;
    };

    explicit ConnectionLog(const core::Clock &clock) : m_clock(clock), m_since(clock.now()) {}

    void noteGood(const QString &provider);
    void noteFault(const QString &provider, core::ErrorCode code, int status = 0);
    /// An answer with any status. What says nothing about the connection changes nothing: a refusal of what was asked
    /// (400, 404, 409, 422) is the asker's affair, and so is a call that was given up.
    void noteStatus(const QString &provider, int status);
    [[nodiscard]] Last last(const QString &provider) const { return m_last.value(provider); }
    [[nodiscard]] core::TimePoint since() const { return m_since; }

private:
    const core::Clock &m_clock;
    const core::TimePoint m_since;
    QHash<QString, Last> m_last;
};

/// One sentence made of @p fault alone.
[[nodiscard]] QString faultSentence(core::ErrorCode code, int status);

} // namespace dotm::services
