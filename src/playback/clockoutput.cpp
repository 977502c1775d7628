// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/clockoutput.h"

#include <algorithm>
#include <array>

namespace dotm::playback {

namespace {

constexpr int kClockStepMs = 20;
constexpr qint64 kLongestStepMs = 500; ///< a computer that slept heard nothing meanwhile

} // namespace

ClockOutput::ClockOutput(int rate, QObject *parent) : Output(parent), m_rate(rate)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kClockStepMs);
    connect(&m_timer, &QTimer::timeout, this, &ClockOutput::take);
}

bool ClockOutput::start(QIODevice &source)
{
    m_source = &source;
    m_sinceLast.start();
    m_timer.start();
    return true;
}

void ClockOutput::take()
{
    const double us = double(m_sinceLast.nsecsElapsed()) / 1000;
    m_sinceLast.restart();
    m_owed += std::min(us / 1000, double(kLongestStepMs)) * m_rate / 1000;
    std::array<char, 4096> dropped;
    while (m_owed >= 1) {
        const qint64 bytes = std::min<qint64>(static_cast<qint64>(m_owed) * 2, dropped.size());
        if (m_source->read(dropped.data(), bytes) != bytes) {
            return;
        }
        m_owed -= double(bytes) / 2;
    }
}

} // namespace dotm::playback
