// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voicelistening.h"

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::ui {

void VoiceListening::begin(const contract::VoiceMessage &message)
{
    m_current = Listen{++m_last, {{}, message.kind, message.language, message.profile, message.id, 0, false}};
    say(*m_current);
}

void VoiceListening::moveOn(qint64 positionMs, bool isCompleted)
{
    if (!m_current) {
        return;
    }
    client::VoiceProgress &progress = m_current->progress;
    if (progress.positionMs == positionMs && progress.isCompleted == isCompleted) {
        return;
    }
    progress.positionMs = positionMs;
    progress.isCompleted = isCompleted;
    say(*m_current);
}

void VoiceListening::retry()
{
    sendNext();
}

void VoiceListening::forget()
{
    ++m_turn;
    m_current.reset();
    m_waiting.clear();
    m_ids.clear();
    m_isSending = false;
}

void VoiceListening::say(const Listen &listen)
{
    const auto same = std::ranges::find(m_waiting, listen.number, &Listen::number);
    if (same != m_waiting.end()) {
        same->progress = listen.progress;
    } else {
        m_waiting.append(listen);
    }
    sendNext();
}

void VoiceListening::sendNext()
{
    if (m_isSending || m_waiting.isEmpty()) {
        return;
    }
    Listen next = m_waiting.takeFirst();
    next.progress.listenId = m_ids.value(next.number);
    m_isSending = true;
    QCoro::connect(m_api.track(next.progress), this, [this, next, turn = m_turn](const core::Result<QString> &id) {
        if (turn == m_turn) {
            onAnswer(next, id);
        }
    });
}

void VoiceListening::onAnswer(const Listen &listen, const core::Result<QString> &id)
{
    m_isSending = false;
    if (id) {
        m_ids.insert(listen.number, *id);
        if (listen.progress.isCompleted) {
            Q_EMIT completed(listen.progress.kind);
        }
        sendNext();
        return;
    }
    // Refused for good, or said again when the service answers; what was said of it meanwhile is newer.
    using core::ErrorCode;
    static const QList<ErrorCode> passing{ErrorCode::Offline, ErrorCode::Timeout, ErrorCode::Unavailable,
                                          ErrorCode::RateLimited};
    const bool isWayTrouble = passing.contains(id.error().code);
    const bool isNewer = std::ranges::find(m_waiting, listen.number, &Listen::number) != m_waiting.end();
    if (isWayTrouble && !isNewer) {
        m_waiting.prepend(listen);
    } else if (!isWayTrouble) {
        sendNext();
    }
}

} // namespace dotm::ui
