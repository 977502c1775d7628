// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/sinkoutput.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace dotm::playback {

namespace {

/// Long enough for a thread that has to wait for its turn on a busy computer. A pause and a seek drop what is in it.
constexpr int kBufferMs = 200;
/// What a device holds at least beyond what the sink tells.
constexpr int kDeviceMs = 20;
constexpr int kLookMs = 1'000;

class SinkOutput final : public Output
{
    Q_OBJECT
public:
    SinkOutput(const QAudioDevice &device, const QAudioFormat &format)
        : m_sink(device, format), m_asked(format.bytesForDuration(kBufferMs * 1000LL))
    {
        m_sink.setBufferSize(m_asked);
        connect(&m_sink, &QAudioSink::stateChanged, this, &SinkOutput::look);
    }
    [[nodiscard]] int rate() const override { return m_sink.format().sampleRate(); }
    [[nodiscard]] int channels() const override { return m_sink.format().channelCount(); }

    bool start(QIODevice &source) override
    {
        m_sink.start(&source);
        m_isStarted = m_sink.state() != QAudio::StoppedState;
        return m_isStarted;
    }

    void stop() override
    {
        m_isStarted = false;
        m_sink.stop();
    }

    [[nodiscard]] qint64 waiting(qint64 taken) const override
    {
        const QAudioFormat format = m_sink.format();
        const qint64 buffered = std::clamp<qint64>(m_sink.bufferSize() - m_sink.bytesFree(), 0, m_sink.bufferSize());
        // Of what was asked for the sound system gives a part to the device itself. How much waits there the sink
        // knows only where it asks the system (PulseAudio), and not from the first moment on.
        const qint64 least = buffered + format.bytesForDuration(kDeviceMs * 1000LL);
        const qint64 most = std::max(least, buffered + m_asked - m_sink.bufferSize());
        const qint64 told = taken - format.framesForDuration(m_sink.processedUSecs());
        return std::clamp<qint64>(told, format.framesForBytes(static_cast<qint32>(least)),
                                  format.framesForBytes(static_cast<qint32>(most)));
    }

private:
    void look(QAudio::State state)
    {
        const QAudio::Error error = m_sink.error();
        const bool isBroken = error == QAudio::FatalError || error == QAudio::IOError || error == QAudio::OpenError;
        if (m_isStarted && (state == QAudio::StoppedState || isBroken)) {
            m_isStarted = false;
            Q_EMIT failed();
        }
    }

    QAudioSink m_sink;
    qint64 m_asked; ///< bytes
    bool m_isStarted = false;
};

/// One or two channels of 16 bits, in the rate of the sound if the device takes it.
std::optional<QAudioFormat> formatFor(const QAudioDevice &device, int rate)
{
    for (const int each : {rate, device.preferredFormat().sampleRate(), 48'000, 44'100}) {
        for (const int channels : {1, 2}) {
            QAudioFormat format;
            format.setSampleFormat(QAudioFormat::Int16);
            format.setSampleRate(each);
            format.setChannelCount(channels);
            if (format.isValid() && device.isFormatSupported(format)) {
                return format;
            }
        }
    }
    return std::nullopt;
}

class SystemOutputs final : public Outputs
{
    Q_OBJECT
public:
    SystemOutputs()
    {
        connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SystemOutputs::look);
        // Qt 6.4 knows of every change of PulseAudio's devices and tells of none.
        m_look.setInterval(kLookMs);
        connect(&m_look, &QTimer::timeout, this, &SystemOutputs::look);
    }

    [[nodiscard]] QList<Device> devices() const override
    {
        QList<Device> result;
        const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
        for (const QAudioDevice &each : all) {
            result.append({each.id(), each.description()});
        }
        return result;
    }

    [[nodiscard]] QByteArray resolved(const QByteArray &id) const override
    {
        const QAudioDevice device = find(id);
        if (!id.isEmpty() && !device.isNull()) {
            return id;
        }
        const QAudioDevice usual = QMediaDevices::defaultAudioOutput();
        return usual.isNull() ? QByteArray() : usual.id();
    }

    [[nodiscard]] std::unique_ptr<Output> output(const QByteArray &resolvedId, int rate) override
    {
        const QAudioDevice device = find(resolvedId);
        const std::optional<QAudioFormat> format = device.isNull() ? std::nullopt : formatFor(device, rate);
        return format ? std::make_unique<SinkOutput>(device, *format) : nullptr;
    }

    void setWatched(bool isWatched) override
    {
        m_seen = QMediaDevices::audioOutputs();
        m_usual = resolved({});
        isWatched ? m_look.start() : m_look.stop();
    }

private:
    void look()
    {
        const QList<QAudioDevice> seen = QMediaDevices::audioOutputs();
        const QByteArray usual = resolved({});
        if (m_look.isActive() && (seen != m_seen || usual != m_usual)) {
            m_seen = seen;
            m_usual = usual;
            Q_EMIT changed();
        }
    }

    [[nodiscard]] static QAudioDevice find(const QByteArray &id)
    {
        const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
        const auto found = std::ranges::find_if(all, [&](const QAudioDevice &each) { return each.id() == id; });
        return found == all.end() ? QAudioDevice() : *found;
    }

    QMediaDevices m_devices;
    QTimer m_look;
    QList<QAudioDevice> m_seen;
    QByteArray m_usual;
};

} // namespace

std::unique_ptr<Outputs> systemOutputs()
{
    return std::make_unique<SystemOutputs>();
}

} // namespace dotm::playback

#include "sinkoutput.moc"
