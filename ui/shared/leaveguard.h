// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace dotm::ui {

/// Stands between a person and what would lose their decisions that have not left this computer: closing the window,
/// signing out, another mode. Whoever keeps such decisions tells how many there are. GUI thread.
class LeaveGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppViewModel")
    /// The person wants to go, and decides first.
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    /// Sent, and not read back yet.
    Q_PROPERTY(int underWay READ underWay NOTIFY changed)
    /// They were to be sent, and the service was not reached.
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool isAsking() const { return static_cast<bool>(m_go); }
    [[nodiscard]] int unsent() const { return m_unsent; }
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// From whoever keeps them, whenever that changes.
    void setOpen(int unsent, int underWay);
    /// One of them was refused: the person must see by whom, so they stay.
    void onRefused();
    /// Does @p go now, or once nothing is lost by it.
    void leave(const std::function<void()> &go);

    /// Of the window: whether it may close now. When not, closeWanted() comes later, unless the person stays.
    Q_INVOKABLE bool mayClose();
    Q_INVOKABLE void send();
    Q_INVOKABLE void drop();
    Q_INVOKABLE void stay();

Q_SIGNALS:
    void changed();
    void sendWanted();
    void dropWanted();
    void closeWanted();

private:
    void go();

    std::function<void()> m_go; ///< what waits for the person's word
    int m_unsent = 0;
    int m_underWay = 0;
    bool m_isSending = false;
    bool m_hasFailed = false;
};

} // namespace dotm::ui
