// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <coroutine>
#include <utility>
#include <vector>

namespace dotm::core {

/// Coroutines of one thread that wait for the same event: `co_await waiters.wait()`. release() goes on with all of them
/// at once, in their order; who waits again meanwhile waits for the next one. (A signal would do it through the event
/// loop, where a second emission reaches a coroutine that has gone on already.)
class Waiters
{
public:
    Waiters() = default;
    Q_DISABLE_COPY_MOVE(Waiters)

    class Awaiter
    {
    public:
        explicit Awaiter(Waiters &waiters) : m_waiters(waiters) {}
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> coroutine) { m_waiters.m_coroutines.push_back(coroutine); }
        void await_resume() const noexcept {}

    private:
        Waiters &m_waiters;
    };

    [[nodiscard]] Awaiter wait() { return Awaiter(*this); }

    void release()
    {
        const std::vector<std::coroutine_handle<>> coroutines = std::exchange(m_coroutines, {});
        for (const std::coroutine_handle<> coroutine : coroutines) {
            coroutine.resume();
        }
    }

private:
    std::vector<std::coroutine_handle<>> m_coroutines;
};

} // namespace dotm::core
