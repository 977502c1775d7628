// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QPromise>
#include <QString>
#include <QThreadPool>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>

namespace dotm::bridge {

/// The bridge's files. All work happens on one thread of its own, in the order it was asked for; the end of this object
/// waits for what was asked. Files are the account's own (0600, folder 0700).
class Disk
{
public:
    struct Content
    {
        QByteArray bytes; ///< empty when there is no such file
        core::Outcome outcome;
    };

    explicit Disk(QString folder);

    [[nodiscard]] QString pathOf(const QString &name) const;
    /// On the thread that calls it: for inside of compute().
    [[nodiscard]] static Content readNow(const QString &path);
    /// What @p work makes, on the disk's thread; it may use nothing that the caller's thread changes.
    template <typename T>
    [[nodiscard]] QCoro::Task<T> compute(std::function<T()> work)
    {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        const QFuture<T> future = promise->future();
        co_return co_await future;
    }
    /// In place of what was there, atomically, on the platter when it returns.
    [[nodiscard]] QCoro::Task<core::Outcome> write(QString name, QByteArray bytes);
    /// At the end, on the platter when it returns.
    [[nodiscard]] QCoro::Task<core::Outcome> append(QString name, QByteArray bytes);

private:
    const QString m_folder;
    QThreadPool m_pool;
};

} // namespace dotm::bridge
