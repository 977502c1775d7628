// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"

#include <atomic>
#include <random>

namespace dotm::test {

/// A clock that moves only when told. Starts at 2026-01-15T09:30:00Z.
class FakeClock final : public core::Clock
{
public:
    [[nodiscard]] core::TimePoint now() const override { return core::fromMs(m_ms); }
    void advance(std::chrono::milliseconds step) { m_ms += step.count(); }
    void set(core::TimePoint time) { m_ms = core::toMs(time); }

private:
    std::atomic<qint64> m_ms = 1768469400000;
};

/// The same sequence in every run.
class SeededRandom final : public core::Random
{
public:
    explicit SeededRandom(quint32 seed = 1) : m_engine(seed) {}
    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result) {
            byte = static_cast<char>(m_engine() & 0xff);
        }
        return result;
    }
    [[nodiscard]] double unit() override { return std::uniform_real_distribution<double>(0, 1)(m_engine); }

private:
    std::mt19937 m_engine;
};

} // namespace dotm::test
