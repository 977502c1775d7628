// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/task.h"

#include <QObject>

#include <qcoro/qcorotask.h>

#include <functional>
#include <optional>
#include <utility>

namespace dotm::ui {

/// The newest that is known of one thing. An error keeps the value that was there, with its age.
template <typename T>
struct Reading
{
    std::optional<T> value;
    core::TimePoint readAt;           ///< of the value
    bool isSaved = false;             ///< the value comes from the cache, not from an answer of this run
    bool isReading = false;           ///< an answer is awaited
    std::optional<core::Error> error; ///< of the newest try; empty after a good one
};

/// One thing that is read from the service again and again: one call at a time, and one more after it when it was asked
/// for meanwhile. Answers after forget() are dropped. Lives inside @p context, on its thread.
template <typename T>
class Source
{
public:
    using Start = std::function<core::Task<core::Result<T>>()>;
    using Done = std::function<void(const core::Result<T> &)>;

    /// @p done sees every answer after the reading holds it.
    Source(QObject *context, const core::Clock &clock, Start start, Done done)
        : m_context(context), m_clock(clock), m_start(std::move(start)), m_done(std::move(done))
    {
    }
    Q_DISABLE_COPY_MOVE(Source)

    [[nodiscard]] const Reading<T> &reading() const { return m_reading; }

    void read()
    {
        m_isAsked = m_reading.isReading;
        if (m_reading.isReading) {
            return;
        }
        m_reading.isReading = true;
        QCoro::connect(m_start(), m_context, [this, turn = m_turn](const core::Result<T> &answer) {
            if (turn == m_turn) {
                take(answer);
            }
        });
    }

    /// Shows @p value until something newer comes; nothing happens when an answer is here already.
    void restore(T value, core::TimePoint savedAt)
    {
        if (!m_reading.value || m_reading.isSaved) {
            m_reading.value = std::move(value);
            m_reading.readAt = savedAt;
            m_reading.isSaved = true;
        }
    }

    /// Changes a value that is there, without making it any newer.
    void amend(const std::function<void(T &)> &change)
    {
        if (m_reading.value) {
            change(*m_reading.value);
        }
    }

    void forget()
    {
        ++m_turn;
        m_isAsked = false;
        m_reading = {};
    }

private:
    void take(const core::Result<T> &answer)
    {
        m_reading.isReading = false;
        if (answer) {
            m_reading.value = *answer;
            m_reading.readAt = m_clock.now();
            m_reading.isSaved = false;
            m_reading.error.reset();
        } else {
            m_reading.error = answer.error();
        }
        const bool again = std::exchange(m_isAsked, false);
        m_done(answer);
        if (again) {
            read();
        }
    }

    QObject *m_context;
    const core::Clock &m_clock;
    Start m_start;
    Done m_done;
    Reading<T> m_reading;
    quint64 m_turn = 0;
    bool m_isAsked = false;
};

} // namespace dotm::ui
