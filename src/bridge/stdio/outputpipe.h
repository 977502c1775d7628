// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <optional>

namespace dotm::bridge::stdio {

/// Writes whole lines to a descriptor from the event loop, never waiting for a reader that is slow: the process must
/// still hear the end of its input and signals. Owns the descriptor. SIGPIPE must be ignored.
class OutputPipe final : public QObject
{
    Q_OBJECT
public:
    /// A reader this far behind counts as gone.
    static constexpr qsizetype kMostWaiting = 64 * 1024 * 1024;

    /// @p descriptor below 0: one that was closed before the start.
    explicit OutputPipe(int descriptor);
    ~OutputPipe() override;

    /// @p text without a line break.
    void write(const QByteArray &text);
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    /// Everything has been written.
    void drained();
    /// Once: nobody reads any more. Never from inside write().
    void broken();

private:
    void flush();
    [[nodiscard]] bool writeSome();
    void breakDown();

    int m_descriptor;
    bool m_isSocket = false;
    bool m_isBroken = false;
    QByteArray m_waiting;
    std::optional<QSocketNotifier> m_room;
    std::optional<QSocketNotifier> m_hangup;
};

} // namespace dotm::bridge::stdio
