// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/tones.h"

#include <QProcess>
#include <QString>

#include <algorithm>
#include <span>

namespace dotm::test {

/// Records what the sound server of with-pulse.sh plays: one channel at kRate.
class SoundRecorder
{
public:
    static constexpr int kRate = 48'000;
    static constexpr int kQuiet = 600; ///< a sample that is not louder belongs to no sound

    /// False when nothing comes.
    bool start()
    {
        m_process.start(QStringLiteral("parec"), {QStringLiteral("-d"), QStringLiteral("test_sink.monitor"),
                                                  QStringLiteral("--format=s16le"), QStringLiteral("--rate=48000"),
                                                  QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=10")});
        return m_process.waitForReadyRead(5'000);
    }
    ~SoundRecorder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Everything so far.
    [[nodiscard]] std::span<const qint16> samples()
    {
        m_process.waitForReadyRead(0);
        m_bytes += m_process.readAll();
        return samplesOf(m_bytes);
    }
    [[nodiscard]] int lengthMs() { return static_cast<int>(samples().size() * 1000 / kRate); }
    void forget()
    {
        (void)samples();
        m_bytes.clear();
    }

    [[nodiscard]] static std::span<const qint16> part(std::span<const qint16> all, int fromMs, int toMs)
    {
        const auto at = [&](int ms) {
            return std::min(all.size(), std::size_t(std::max(ms, 0)) * kRate / 1000);
        };
        return all.subspan(at(fromMs), at(std::max(fromMs, toMs)) - at(fromMs));
    }
    [[nodiscard]] static bool isLoud(qint16 sample) { return std::abs(int(sample)) > kQuiet; }
    /// From the first loud sample to the last.
    [[nodiscard]] static std::span<const qint16> trimmed(std::span<const qint16> all)
    {
        const auto first = std::ranges::find_if(all, isLoud);
        const auto last = std::find_if(all.rbegin(), all.rend(), isLoud).base();
        return first < last ? std::span(first, last) : std::span<const qint16>();
    }
    [[nodiscard]] static int msOf(std::span<const qint16> some) { return static_cast<int>(some.size() * 1000 / kRate); }
    /// The longest time without a loud sample.
    [[nodiscard]] static int longestGapMs(std::span<const qint16> all)
    {
        std::size_t longest = 0;
        std::size_t now = 0;
        for (const qint16 each : all) {
            now = isLoud(each) ? 0 : now + 1;
            longest = std::max(longest, now);
        }
        return static_cast<int>(longest * 1000 / kRate);
    }

private:
    QProcess m_process;
    QByteArray m_bytes;
};

} // namespace dotm::test
