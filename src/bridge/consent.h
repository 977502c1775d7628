// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/consentrequest.h"
#include "core/task.h"
#include "core/waiters.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace dotm::bridge {

enum class Answer {
    Once,
    UntilTonight,
    NotNow,
    Missed, ///< nobody answered in time, or the caller left
    Stopped,
};

/// The questions that wait for the customer, and those that were missed and stay listed so that the next try can be
/// allowed. At most a few at once; whoever asks beyond that is told "not now". GUI thread; outlives its askers.
class Consent final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes kPatience{2};
    static constexpr std::size_t kMostWaiting = 20;
    static constexpr std::size_t kMostMissed = 50;

    explicit Consent(const core::Clock &clock, QObject *parent = nullptr);

    /// Waits for the customer; sets askedAt and deadline.
    [[nodiscard]] core::Task<Answer> ask(ConsentRequest request);
    void answer(const QString &requestId, Answer answer); ///< unknown ids do nothing
    /// The caller does not want it any more.
    void withdraw(const QString &requestId) { answer(requestId, Answer::Missed); }
    /// Answers all that wait and forgets what is listed.
    void stopAll();
    /// Looks at the deadlines; called by a timer.
    void expire();

    void prepare(const QString &requestId); ///< a missed one: the next alike call goes through, until midnight
    void dismiss(const QString &requestId);
    /// True once for a call like a prepared request; the request is gone then.
    [[nodiscard]] bool takePrepared(const QString &assistantId, const QString &tool, const core::Money &cost);

    [[nodiscard]] QList<ConsentRequest> requests() const;
    [[nodiscard]] bool isWaiting(const QString &requestId) const;

Q_SIGNALS:
    void arrived(const QString &requestId);
    void ended(const QString &requestId);
    void changed();

private:
    struct Open
    {
        ConsentRequest request;
        std::optional<Answer> answer;
        core::Waiters waiters;
    };
    void list(ConsentRequest request);

    const core::Clock &m_clock;
    std::vector<std::shared_ptr<Open>> m_open;
    QList<ConsentRequest> m_listed; ///< missed and prepared, newest first
    QTimer m_look;
};

} // namespace dotm::bridge
