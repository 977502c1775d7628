// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/responder.h"
#include "sandbox/faultbook.h"
#include "sandbox/later.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

#include <QThreadPool>

#include <functional>

namespace dotm::sandbox {

/// Takes each request to its row and lets faults happen on the way. Runs on the I/O thread.
class Dispatcher
{
public:
    /// All outlive it. @p base tells the sandbox's own URL and is thread-safe.
    Dispatcher(const Router &router, World &world, Later &later, std::function<QUrl()> base)
        : m_router(router), m_world(world), m_later(later), m_base(std::move(base))
    {
    }

    void handle(http::Request request, http::Responder responder);
    /// Blocks until no work runs beside the I/O thread any more.
    void stop() { m_crew.waitForDone(); }

private:
    struct Match
    {
        const Router::Row *row;
        QHash<QString, QString> path;
    };
    /// The row for the request; @p other is one that has its path with another method.
    [[nodiscard]] std::optional<Match> find(const http::Request &request, const Router::Row *&other) const;
    http::Response answer(const Match &match, const http::Request &request) const;
    void answerBeside(const Match &match, const http::Request &request, http::Responder responder);
    void fail(const Fault &fault, const Match &match, const http::Request &request, http::Responder responder);
    void hold(std::chrono::milliseconds delay, http::Responder responder, std::function<void(http::Responder &)> then);

    const Router &m_router;
    World &m_world;
    Later &m_later;
    std::function<QUrl()> m_base;
    QThreadPool m_crew; ///< what takes long
};

} // namespace dotm::sandbox
