// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>

#include <chrono>
#include <functional>

namespace dotm::sandbox {

/// Runs work after a while on a thread of its own, so that the I/O thread never sleeps. Thread-safe. What is still
/// waiting when it is stopped is dropped.
class Later
{
public:
    Later();
    ~Later();
    Later(const Later &) = delete;
    Later &operator=(const Later &) = delete;

    void run(std::chrono::milliseconds delay, std::function<void()> work);
    /// Blocks until running work is done. Safe to call twice.
    void stop();

private:
    QThread m_thread;
    QObject *m_context; ///< lives on m_thread and dies with it
};

} // namespace dotm::sandbox
