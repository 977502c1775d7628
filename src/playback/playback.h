// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sound/pcm.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace dotm::playback {

/// One sentence. Without sound it is silence for as long as reading it takes.
struct Segment
{
    std::shared_ptr<const sound::Pcm> sound = {};
    qint64 silentMs = 0; ///< only without sound

    [[nodiscard]] qint64 lengthMs() const { return sound ? sound->lengthMs() : silentMs; }
};

/// Where somebody is in what is played, whatever the speed.
struct Place
{
    int sentence = 0;
    qint64 offsetMs = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

struct Device
{
    QByteArray id;
    QString name;

    friend bool operator==(const Device &, const Device &) = default;
};

/// Plays sentences one after the other, without a gap between them. One programme at a time; silent until play() is
/// called. Signals are of the programme opened last, never of one before it. GUI thread; the work is done elsewhere.
class Playback : public QObject
{
    Q_OBJECT
public:
    static constexpr double kSlowest = 0.5;
    static constexpr double kFastest = 2.0;
    static constexpr int kSpectrumBars = 16;

    using QObject::QObject;

    /// A new programme of so many sentences, of which none is there yet. Stands at its beginning and is silent.
    virtual void open(int sentences) = 0;
    /// A sentence arrived; may replace one that is not heard yet.
    virtual void put(int sentence, const Segment &segment) = 0;
    virtual void close() = 0;

    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(Place place) = 0;
    /// With unchanged pitch; kept within kSlowest and kFastest. Outlives the programme, as the next three.
    virtual void setSpeed(double speed) = 0;
    virtual void setMuted(bool isMuted) = 0;
    virtual void setVolume(double volume) = 0; ///< 0 to 1
    /// Of devices(); empty follows the system's own choice.
    virtual void setDevice(const QByteArray &id) = 0;

    [[nodiscard]] virtual QList<Device> devices() const = 0;
    /// False: there is none, or it fails; what is played runs on in time, without sound.
    [[nodiscard]] virtual bool hasDevice() const = 0;

Q_SIGNALS:
    /// What is heard now: 20 times a second at most while it plays, and once after seek().
    void moved(dotm::playback::Place place);
    /// How loud its bands are, low to high, 0 to 1; with moved() while it plays.
    void heard(const QList<float> &bars);
    /// It plays, but the sentence that comes next is not there yet.
    void waitingChanged(bool isWaiting);
    /// The last sound is out. It stands at the end and does not play any more.
    void ended();
    void devicesChanged();
    /// hasDevice() changed.
    void deviceChanged();
};

} // namespace dotm::playback
