// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "core/waiters.h"

#include <algorithm>

namespace dotm::elevenlabs {

/// Lets a number of coroutines of one thread through at once; the others wait outside.
class Turnstile
{
public:
    explicit Turnstile(int places) : m_places(std::max(places, 1)) {}
    Q_DISABLE_COPY_MOVE(Turnstile)

    /// Whoever has come in leaves with leave().
    [[nodiscard]] core::Task<void> enter()
    {
        while (m_inside >= m_places) {
            co_await m_waiters.wait();
        }
        ++m_inside;
    }
    void leave()
    {
        --m_inside;
        m_waiters.release();
    }
    void setPlaces(int places) { m_places = std::max(places, 1); }
    [[nodiscard]] int places() const { return m_places; }

private:
    core::Waiters m_waiters;
    int m_places;
    int m_inside = 0;
};

} // namespace dotm::elevenlabs
