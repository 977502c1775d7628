// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QThread>

#include <memory>

namespace dotm::sandbox::stripe {

/// Sends the webhooks that wait in the table stripe_deliveries, signed, from a Qt thread of its own with its own
/// database connection; what was waiting when the program ended is sent at the next start. A delivery that fails is
/// tried again after 1, 5, 25, 125 and 625 seconds by the clock, then given up. The same event may arrive twice.
class Delivery
{
public:
    /// @p database is the path of the sandbox's SQLite file; @p clock outlives this.
    Delivery(const QString &database, const core::Clock &clock);
    ~Delivery(); ///< stops; what is on its way is cut and sent again later
    Delivery(const Delivery &) = delete;
    Delivery &operator=(const Delivery &) = delete;

    /// There may be something to send. Any thread.
    void wake();

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread, deleted when that ends
};

} // namespace dotm::sandbox::stripe
