// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <mutex>
#include <utility>

namespace dotm::core {

/// A value that several threads use, reachable only under its lock. The work is short and calls nothing that could come
/// back here.
template <typename T>
class Guarded
{
public:
    Guarded() = default;
    explicit Guarded(T value) : m_value(std::move(value)) {}
    Guarded(const Guarded &) = delete;
    Guarded &operator=(const Guarded &) = delete;

    template <typename Work>
    auto with(Work &&work)
    {
        const std::lock_guard lock(m_mutex);
        return work(m_value);
    }
    template <typename Work>
    auto with(Work &&work) const
    {
        const std::lock_guard lock(m_mutex);
        return work(std::as_const(m_value));
    }

private:
    mutable std::mutex m_mutex;
    T m_value;
};

} // namespace dotm::core
