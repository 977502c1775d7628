// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/log.h"
#include "core/result.h"

#include <QMetaObject>
#include <QObject>

#include <qcoro/qcorotask.h>

#include <exception>

namespace dotm::core {

template <typename T>
using Task = QCoro::Task<T>;

/// The one way to start a task nobody waits for. A failure and a stray exception are logged, never lost.
/// The task must not outlive what it uses; owners of detached work outlive the event loop.
inline QCoro::Task<void> detach(QCoro::Task<Outcome> task, const char *what)
{
    try {
        const Outcome outcome = co_await task;
        if (!outcome) {
            qCWarning(lcApp).noquote() << what << "failed:" << errorCodeName(outcome.error().code)
                                       << outcome.error().detail;
        }
    } catch (const std::exception &exception) {
        qCCritical(lcApp).noquote() << what << "threw:" << exception.what();
    }
}

/// Runs @p work on the thread of @p context, soon. Dropped if @p context is gone by then.
template <typename Work>
void post(QObject *context, Work work)
{
    QMetaObject::invokeMethod(context, std::move(work), Qt::QueuedConnection);
}

} // namespace dotm::core
