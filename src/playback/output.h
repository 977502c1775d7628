// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/playback.h"

#include <QIODevice>
#include <QObject>

#include <memory>

namespace dotm::playback {

/// Takes what a Source makes, at the pace at which it is heard, from start() to stop(). One thread. To be destroyed by
/// the event loop only: Qt 6.4's sink handles events while it is destroyed.
class Output : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual int rate() const = 0;
    [[nodiscard]] virtual int channels() const = 0;
    /// Once. False when it cannot. @p source must live longer.
    virtual bool start(QIODevice &source) = 0;
    /// What it took and was not heard is dropped; takes nothing and tells nothing any more.
    virtual void stop() = 0;
    /// Of @p taken frames that it took: those that are not heard yet.
    [[nodiscard]] virtual qint64 waiting(qint64 taken) const = 0;

Q_SIGNALS:
    /// It takes nothing any more.
    void failed();
};

/// The devices of this computer. One thread.
class Outputs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<Device> devices() const = 0;
    /// The device that @p id stands for now: the system's own choice for an empty one, and for one that is not there.
    /// Empty: there is none at all.
    [[nodiscard]] virtual QByteArray resolved(const QByteArray &id) const = 0;
    /// For sound of @p rate, of which an output may be another. Nothing when the device takes no sound of ours.
    [[nodiscard]] virtual std::unique_ptr<Output> output(const QByteArray &resolvedId, int rate) = 0;
    /// Whether changed() is waited for.
    virtual void setWatched(bool isWatched) = 0;

Q_SIGNALS:
    /// There are others, or the system chose another; told while watched.
    void changed();
};

} // namespace dotm::playback
