// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/stdio/callmaker.h"
#include "bridge/stdio/inbound.h"
#include "bridge/stdio/pause.h"

#include <algorithm>

namespace dotm::bridge::stdio {

/// One line of the client's on its way to the desktop and back.
struct Errand
{
    explicit Errand(Inbound line) : inbound(std::move(line)), open(inbound.requests) {}

    const Inbound inbound;
    QList<rpc::Message> open; ///< what still waits for an answer
    QJsonObject welcome;      ///< what the desktop said to an "initialize"
    Way way;                  ///< that was taken last
    QByteArray sessionId;     ///< that was given on it
    McpCall *call = nullptr;  ///< that is running
    Pause pause;
    bool isSent = false;
    bool isWithdrawn = false; ///< nothing of it is written any more

    [[nodiscard]] auto findOpen(const QJsonValue &id)
    {
        const QByteArray text = rpc::idText(id);
        return std::ranges::find_if(open, [&text](const rpc::Message &each) { return rpc::idText(each.id) == text; });
    }
    [[nodiscard]] bool waitsFor(const QJsonValue &id) { return findOpen(id) != open.end(); }

    void withdraw()
    {
        isWithdrawn = true;
        open.clear();
        if (call != nullptr) {
            call->abort();
        }
        pause.cut();
    }
};

} // namespace dotm::bridge::stdio
