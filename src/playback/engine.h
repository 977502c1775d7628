// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/output.h"
#include "playback/source.h"
#include "sound/spectrum.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace dotm::playback {

/// The state machine of a Playback, on the thread where it is used. Every order names an epoch, which goes up with each
/// programme and each seek; what is told names it again, so that what is told late is known.
class Engine final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kTickMs = 50;
    /// A device that took nothing for so long has gone.
    static constexpr int kStallMs = 2'000;
    /// One that failed is tried again after so long, and after twice as long each time that it fails again.
    static constexpr int kFirstRetryMs = 2'000;
    static constexpr int kLastRetryMs = 60'000;

    using MakeOutputs = std::function<std::unique_ptr<Outputs>()>;

    /// @p makeOutputs is called once, by prepare() or the first open().
    explicit Engine(MakeOutputs makeOutputs, QObject *parent = nullptr);
    ~Engine() override;

    void prepare();
    void openProgramme(int epoch, int sentences);
    void put(int sentence, const Segment &segment);
    void closeProgramme(int epoch);
    void play();
    void pause();
    void seek(int epoch, Place place);
    void setSpeed(double speed);
    void setMuted(bool isMuted);
    void setVolume(double volume);
    void setDevice(const QByteArray &id);

Q_SIGNALS:
    void moved(int epoch, dotm::playback::Place place);
    void heard(int epoch, const QList<float> &bars);
    void waitingChanged(int epoch, bool isWaiting);
    void ended(int epoch);
    void devicesChanged(const QList<dotm::playback::Device> &devices);
    void deviceChanged(bool hasDevice);

private:
    /// Stops at once and is destroyed when no order is being carried out.
    struct OutputRetirer
    {
        void operator()(Output *output) const;
    };
    using OwnedOutput = std::unique_ptr<Output, OutputRetirer>;

    void begin();
    bool beginWith(OwnedOutput output);
    /// Ends the output; where it was heard last is where it goes on.
    void halt();
    void beginAnew();
    void tick();
    void tell(Place place);
    void outputFailed();
    void outputsChanged();
    void tryDeviceAgain();
    [[nodiscard]] Place placeNow();
    [[nodiscard]] bool isStalled();
    void setWaiting(bool isWaiting);
    void setHasDevice(bool hasDevice);

    MakeOutputs m_makeOutputs;
    std::unique_ptr<Outputs> m_outputs;
    Source m_source;
    sound::Spectrum m_spectrum{Playback::kSpectrumBars};
    OwnedOutput m_output;
    QByteArray m_device;   ///< asked for
    QByteArray m_playedOn; ///< empty: on the clock
    QTimer m_ticker;
    QElapsedTimer m_sinceTaken;
    QElapsedTimer m_sinceFailed; ///< valid while the clock stands in for a device
    int m_retryMs = kFirstRetryMs;
    qint64 m_taken = 0;
    qint64 m_heard = 0; ///< frames of this output
    Place m_place;      ///< while there is no output
    int m_epoch = 0;
    int m_turn = 0; ///< goes up with each output
    bool m_isOpen = false;
    bool m_isPlaying = false;
    bool m_isWaiting = false;
    bool m_isMuted = false;
    bool m_hasDevice = true;
};

} // namespace dotm::playback
