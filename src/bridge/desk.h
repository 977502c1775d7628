// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/assistant.h"
#include "bridge/callentry.h"
#include "bridge/consentrequest.h"
#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <QObject>
#include <QUrl>

namespace dotm::bridge {

/// A key that was just made. Shown once; only its digest is kept.
struct NewKey
{
    QString assistantId;
    core::SecretString key;
};

/// What the customer sees of the bridge and decides there. Everything belongs to the signed-in person and changes with
/// them; while nobody is signed in the lists are empty. Changes hold at once and are kept. GUI thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isRunning() const = 0;
    [[nodiscard]] virtual QUrl url() const = 0; ///< "http://127.0.0.1:PORT/mcp"
    /// Why it is not running; nothing when it is, or was not started.
    [[nodiscard]] virtual std::optional<core::Error> problem() const = 0;
    /// False until what is kept of the signed-in person has been read.
    [[nodiscard]] virtual bool isOpen() const = 0;

    [[nodiscard]] virtual QList<Assistant> assistants() const = 0;    ///< by name
    [[nodiscard]] virtual QList<ConsentRequest> requests() const = 0; ///< waiting ones first, then newest first
    [[nodiscard]] virtual QList<Grant> grants() const = 0;
    [[nodiscard]] virtual QList<CallEntry> log() const = 0; ///< newest first
    /// Spent by @p assistantId since midnight.
    [[nodiscard]] virtual core::Money spentToday(const QString &assistantId) const = 0;
    [[nodiscard]] virtual bool isStopped() const = 0;

    /// Lets a program in that brings a key of its own.
    [[nodiscard]] virtual NewKey addAssistant(const QString &name) = 0;
    virtual void rename(const QString &assistantId, const QString &name) = 0;
    virtual void setLimits(const QString &assistantId, const AssistantLimits &limits) = 0;
    /// Ends its key, its permissions and what it has running.
    virtual void forget(const QString &assistantId) = 0;

    virtual void allowOnce(const QString &requestId) = 0;
    /// Nothing happens unless the request says that it may.
    virtual void allowUntilTonight(const QString &requestId) = 0;
    virtual void notNow(const QString &requestId) = 0;
    /// For a missed request: the next call that is alike goes through without a question, until midnight.
    virtual void allowNextTry(const QString &requestId) = 0;
    virtual void dismiss(const QString &requestId) = 0; ///< a missed or prepared one
    virtual void endGrant(const QString &grantId) = 0;

    /// Ends everything that runs and every permission; refuses all until resume(). Survives a restart.
    virtual void stopAll() = 0;
    virtual void resume() = 0;

Q_SIGNALS:
    /// Of any list above, or the state.
    void changed();
    /// Something waits for the customer's answer.
    void requestArrived(const QString &requestId);
    /// It does not wait any more, however that came.
    void requestEnded(const QString &requestId);
};

} // namespace dotm::bridge
