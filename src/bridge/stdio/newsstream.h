// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/stdio/callmaker.h"
#include "bridge/stdio/pause.h"

#include <QObject>

namespace dotm::bridge::stdio {

/// The standing event stream of a session: what the desktop says without being asked. Comes back after every end, with
/// back-off and from where it was, until the desktop has none to offer or the way to it is lost. Outlives its calls.
class NewsStream final : public QObject
{
    Q_OBJECT
public:
    NewsStream(CallMaker &calls, McpCall::Sink sink);

    void start(const Way &way);
    void stop();

Q_SIGNALS:
    void lost(const dotm::bridge::stdio::Way &way);

private:
    [[nodiscard]] core::Task<core::Outcome> listen(Way way);

    CallMaker &m_calls;
    const McpCall::Sink m_sink;
    McpCall *m_call = nullptr;
    Pause m_pause;
    quint64 m_number = 0; ///< tells a stream that is not wanted any more
};

/// Before the next attempt after @p failures in a row: 1 s, doubled each time, at most 30 s.
[[nodiscard]] std::chrono::milliseconds backOff(int failures);

} // namespace dotm::bridge::stdio
