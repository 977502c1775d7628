// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/waiters.h"

#include <QObject>
#include <QTimer>

namespace dotm::bridge::stdio {

/// A wait of a coroutine that can be cut short: `co_await pause.wait(2s)`. One at a time.
class Pause
{
public:
    Pause()
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_waiters.release(); });
    }

    [[nodiscard]] core::Waiters::Awaiter wait(std::chrono::milliseconds time)
    {
        m_timer.start(time);
        return m_waiters.wait();
    }
    void cut()
    {
        m_timer.stop();
        m_waiters.release();
    }

private:
    QTimer m_timer;
    core::Waiters m_waiters;
};

} // namespace dotm::bridge::stdio
