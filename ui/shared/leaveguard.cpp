// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/leaveguard.h"

#include <utility>

namespace dotm::ui {

void LeaveGuard::setOpen(int unsent, int underWay)
{
    if (unsent == m_unsent && underWay == m_underWay) {
        return;
    }
    m_unsent = unsent;
    m_underWay = underWay;
    if (m_isSending && m_underWay == 0 && m_unsent > 0) {
        m_isSending = false;
        m_hasFailed = true;
    }
    Q_EMIT changed();
    // What is sent already is waited for without asking; what is not is never left by itself.
    if (isAsking() && m_unsent == 0 && m_underWay == 0) {
        go();
    }
}

void LeaveGuard::onRefused()
{
    if (isAsking()) {
        stay();
    }
}

void LeaveGuard::leave(const std::function<void()> &go)
{
    if (m_unsent == 0 && m_underWay == 0) {
        go();
        return;
    }
    m_go = go;
    m_hasFailed = false;
    Q_EMIT changed();
}

bool LeaveGuard::mayClose()
{
    if (m_unsent == 0 && m_underWay == 0) {
        return true;
    }
    leave([this] { Q_EMIT closeWanted(); });
    return false;
}

void LeaveGuard::send()
{
    if (!isAsking()) {
        return;
    }
    m_isSending = true;
    m_hasFailed = false;
    Q_EMIT changed();
    Q_EMIT sendWanted();
}

void LeaveGuard::drop()
{
    if (!isAsking()) {
        return;
    }
    const auto leaving = std::exchange(m_go, {});
    Q_EMIT dropWanted();
    m_go = leaving;
    go();
}

void LeaveGuard::stay()
{
    m_go = {};
    m_isSending = false;
    m_hasFailed = false;
    Q_EMIT changed();
}

void LeaveGuard::go()
{
    const auto leaving = std::exchange(m_go, {});
    m_isSending = false;
    m_hasFailed = false;
    Q_EMIT changed();
    leaving();
}

} // namespace dotm::ui
