// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/output.h"

#include <QCoreApplication>

namespace dotm::test {

/// A device that the test moves by hand: take() reads, what is beyond the buffer was heard.
class HandOutput final : public playback::Output
{
public:
    HandOutput(HandOutput *&now, QByteArray device, int rate, bool starts)
        : m_now(now), m_device(std::move(device)), m_rate(rate), m_starts(starts)
    {
    }
    ~HandOutput() override
    {
        QCoreApplication::processEvents(); // as Qt 6.4's sink does
    }
    [[nodiscard]] int rate() const override { return m_rate; }
    [[nodiscard]] int channels() const override { return 1; }
    bool start(QIODevice &source) override
    {
        m_source = &source;
        return m_starts;
    }
    void stop() override
    {
        if (m_now == this) {
            m_now = nullptr;
        }
    }
    [[nodiscard]] qint64 waiting(qint64) const override { return m_waiting; }

    [[nodiscard]] QByteArray device() const { return m_device; }
    /// Reads so many milliseconds, and leaves @p waitingMs of all it read unheard.
    QByteArray take(int ms, int waitingMs = 0)
    {
        m_waiting = qint64(waitingMs) * m_rate / 1000;
        return m_source->read(qint64(ms) * m_rate / 1000 * 2);
    }
    void fail() { Q_EMIT failed(); }

private:
    HandOutput *&m_now;
    QByteArray m_device;
    int m_rate;
    bool m_starts;
    QIODevice *m_source = nullptr;
    qint64 m_waiting = 0;
};

class HandOutputs final : public playback::Outputs
{
public:
    [[nodiscard]] QList<playback::Device> devices() const override { return list; }
    [[nodiscard]] QByteArray resolved(const QByteArray &id) const override
    {
        for (const playback::Device &each : list) {
            if (each.id == id) {
                return id;
            }
        }
        return list.isEmpty() ? QByteArray() : list.first().id;
    }
    [[nodiscard]] std::unique_ptr<playback::Output> output(const QByteArray &resolvedId, int rate) override
    {
        ++opened;
        auto made = std::make_unique<HandOutput>(now, resolvedId, rate, starts);
        now = made.get();
        return made;
    }
    void setWatched(bool watched) override { isWatched = watched; }
    void setList(QList<playback::Device> devices)
    {
        list = std::move(devices);
        Q_EMIT changed();
    }

    QList<playback::Device> list{{"a", QStringLiteral("Loudspeaker")}};
    HandOutput *now = nullptr; ///< until it is stopped
    int opened = 0;
    bool starts = true;
    bool isWatched = false;
};

} // namespace dotm::test
