// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/output.h"

#include <QElapsedTimer>
#include <QTimer>

namespace dotm::playback {

/// Takes what would have been heard by now and drops it: time goes on without a device.
class ClockOutput final : public Output
{
    Q_OBJECT
public:
    explicit ClockOutput(int rate, QObject *parent = nullptr);

    [[nodiscard]] int rate() const override { return m_rate; }
    [[nodiscard]] int channels() const override { return 1; }
    bool start(QIODevice &source) override;
    void stop() override { m_timer.stop(); }
    [[nodiscard]] qint64 waiting(qint64) const override { return 0; }

private:
    void take();

    int m_rate;
    double m_owed = 0; ///< frames
    QIODevice *m_source = nullptr;
    QElapsedTimer m_sinceLast;
    QTimer m_timer;
};

} // namespace dotm::playback
