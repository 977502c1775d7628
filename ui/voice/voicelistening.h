// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/voiceapi.h"

#include <QObject>

#include <optional>

namespace dotm::ui {

/// Tells the service how far a message was heard: by what was heard to its end the next one is chosen. One report at a
/// time, the newest last; what could not be told is told again on retry(). GUI thread.
class VoiceListening final : public QObject
{
    Q_OBJECT
public:
    explicit VoiceListening(client::VoiceApi &api) : m_api(api) {}

    /// Somebody begins to listen.
    void begin(const contract::VoiceMessage &message);
    void moveOn(qint64 positionMs, bool isCompleted);
    /// What was said last is reported still; nothing after it.
    void end() { m_current.reset(); }
    void retry();
    void forget();

Q_SIGNALS:
    /// The service knows that a message was heard to its end.
    void completed(const QString &kind);

private:
    struct Listen
    {
        quint64 number = 0;
        client::VoiceProgress progress;
    };
    void say(const Listen &listen);
    void sendNext();
    void onAnswer(const Listen &listen, const core::Result<QString> &id);

    client::VoiceApi &m_api;
    std::optional<Listen> m_current;
    QList<Listen> m_waiting; ///< one of each listen
    QHash<quint64, QString> m_ids;
    quint64 m_last = 0;
    quint64 m_turn = 0;
    bool m_isSending = false;
};

} // namespace dotm::ui
