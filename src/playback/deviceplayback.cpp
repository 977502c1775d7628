// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/deviceplayback.h"

#include "playback/engine.h"
#include "playback/sinkoutput.h"
#include "playback/soundthread.h"

namespace dotm::playback {

DevicePlayback::DevicePlayback(QObject *parent) : DevicePlayback(systemOutputs, parent) {}

DevicePlayback::DevicePlayback(MakeOutputs makeOutputs, QObject *parent)
    : Playback(parent), m_engine(new Engine(std::move(makeOutputs)))
{
    m_engine->moveToThread(&soundThread());
    connect(m_engine, &Engine::moved, this, [this](int epoch, Place place) {
        if (epoch == m_epoch) {
            Q_EMIT moved(place);
        }
    });
    connect(m_engine, &Engine::heard, this, [this](int epoch, const QList<float> &bars) {
        if (epoch == m_epoch) {
            Q_EMIT heard(bars);
        }
    });
    connect(m_engine, &Engine::waitingChanged, this, [this](int epoch, bool isWaiting) {
        if (epoch == m_epoch) {
            Q_EMIT waitingChanged(isWaiting);
        }
    });
    connect(m_engine, &Engine::ended, this, [this](int epoch) {
        if (epoch == m_epoch) {
            Q_EMIT ended();
        }
    });
    connect(m_engine, &Engine::devicesChanged, this, [this](const QList<Device> &devices) {
        if (m_devices != devices) {
            m_devices = devices;
            Q_EMIT devicesChanged();
        }
    });
    connect(m_engine, &Engine::deviceChanged, this, [this](bool hasDevice) {
        m_hasDevice = hasDevice;
        Q_EMIT deviceChanged();
    });
}

DevicePlayback::~DevicePlayback()
{
    m_engine->deleteLater();
}

template <typename Order>
void DevicePlayback::tell(Order order)
{
    QMetaObject::invokeMethod(m_engine, std::move(order), Qt::QueuedConnection);
}

void DevicePlayback::prepare()
{
    tell([engine = m_engine] { engine->prepare(); });
}

void DevicePlayback::open(int sentences)
{
    tell([engine = m_engine, epoch = ++m_epoch, sentences] { engine->openProgramme(epoch, sentences); });
}

void DevicePlayback::put(int sentence, const Segment &segment)
{
    tell([engine = m_engine, sentence, segment] { engine->put(sentence, segment); });
}

void DevicePlayback::close()
{
    tell([engine = m_engine, epoch = ++m_epoch] { engine->closeProgramme(epoch); });
}

void DevicePlayback::play()
{
    tell([engine = m_engine] { engine->play(); });
}

void DevicePlayback::pause()
{
    tell([engine = m_engine] { engine->pause(); });
}

void DevicePlayback::seek(Place place)
{
    tell([engine = m_engine, epoch = ++m_epoch, place] { engine->seek(epoch, place); });
}

void DevicePlayback::setSpeed(double speed)
{
    tell([engine = m_engine, speed] { engine->setSpeed(speed); });
}

void DevicePlayback::setMuted(bool isMuted)
{
    tell([engine = m_engine, isMuted] { engine->setMuted(isMuted); });
}

void DevicePlayback::setVolume(double volume)
{
    tell([engine = m_engine, volume] { engine->setVolume(volume); });
}

void DevicePlayback::setDevice(const QByteArray &id)
{
    tell([engine = m_engine, id] { engine->setDevice(id); });
}

} // namespace dotm::playback
