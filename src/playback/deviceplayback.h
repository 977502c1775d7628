// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/playback.h"

#include <functional>
#include <memory>

namespace dotm::playback {

class Engine;
class Outputs;

/// Through the sound device by Qt's QAudioSink, on a thread of its own that the program keeps until it ends; without a
/// device in time and silently. The device is held only while something is heard.
class DevicePlayback final : public Playback
{
    Q_OBJECT
public:
    using MakeOutputs = std::function<std::unique_ptr<Outputs>()>;

    explicit DevicePlayback(QObject *parent = nullptr);
    /// @p makeOutputs is called on the thread of the sound.
    explicit DevicePlayback(MakeOutputs makeOutputs, QObject *parent = nullptr);
    ~DevicePlayback() override;

    /// Looks for the sound system, which the first open() does otherwise and which then delays the first sound. Until
    /// then devices() is empty and hasDevice() is true.
    void prepare();

    void open(int sentences) override;
    void put(int sentence, const Segment &segment) override;
    void close() override;
    void play() override;
    void pause() override;
    void seek(Place place) override;
    void setSpeed(double speed) override;
    void setMuted(bool isMuted) override;
    void setVolume(double volume) override;
    void setDevice(const QByteArray &id) override;
    [[nodiscard]] QList<Device> devices() const override { return m_devices; }
    [[nodiscard]] bool hasDevice() const override { return m_hasDevice; }

private:
    template <typename Order>
    void tell(Order order);

    Engine *m_engine; ///< lives on the other thread
    QList<Device> m_devices;
    int m_epoch = 0;
    bool m_hasDevice = true;
};

} // namespace dotm::playback
