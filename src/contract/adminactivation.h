// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/activation.h"

#include <QList>

namespace dotm::contract {

/// One step between a wish and a line, as the back office sees it.
struct ActivationStep
{
    QString kind;  ///< "stripe.invoice", "oxio.line", "mail.activation", ...: clients show others by their name
    QString state; ///< "due", "running", "done", "failed"
    qint64 tries = 0;
    bool unclear = false;                   ///< a try may have taken effect
    std::optional<core::TimePoint> nextTry; ///< due ones
    QString causeCode;                      ///< of the last fault, "Unavailable"; empty: none
    QString cause;                          ///< its sentence, English
    core::TimePoint begunAt;
    core::TimePoint changedAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ActivationStep> fromJson(const QJsonObject &object);
    friend bool operator==(const ActivationStep &, const ActivationStep &) = default;
};

/// GET /api/admin/activations/{id}, and one line of the list.
struct AdminActivation
{
    Activation activation; ///< without its code
    QString uid;
    QString email;
    QString name;
    core::TimePoint since; ///< it stands where it stands
    bool isStuck = false;  ///< and can be tried again
    QString hangsAt;       ///< kind of the step; empty: none
    QList<ActivationStep> steps;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<AdminActivation> fromJson(const QJsonObject &object);
    /// The step it hangs at, or null.
    [[nodiscard]] const ActivationStep *hangingStep() const;
};

/// One line of GET /api/admin/activation-queue.
struct QueuedActivation
{
    QString activationId; ///< empty: none of theirs waits any more
    QString uid;
    QString email;
    QString name;
    int place = 0;
    int waitSeconds = 0;
    core::TimePoint joinedAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<QueuedActivation> fromJson(const QJsonObject &object);
};

/// What trying again does about one step.
struct RetryMove
{
    QString step;
    QString how;  ///< "again", "sooner", "begin", "already", "follows"
    QString asks; ///< "payments", "carrier", "mail"
    bool readsFirst = true;
    bool mayMake = true; ///< false: it only reads
    bool unclear = false;
    qint64 tries = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<RetryMove> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
