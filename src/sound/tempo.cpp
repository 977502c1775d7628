// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sound/tempo.h"

#include <sonic.h>

#include <algorithm>

namespace dotm::sound {

void Tempo::Closer::operator()(sonicStreamStruct *stream) const
{
    sonicDestroyStream(stream);
}

Tempo::Tempo(int rate) : m_stream(sonicCreateStream(rate, 1))
{
    Q_CHECK_PTR(m_stream.get());
}

Tempo::~Tempo() = default;

void Tempo::setSpeed(double speed)
{
    m_speed = std::clamp(speed, kSlowest, kFastest);
    sonicSetSpeed(m_stream.get(), static_cast<float>(m_speed));
}

void Tempo::write(std::span<const qint16> samples)
{
    // Does not write to them; the library is older than const.
    sonicWriteShortToStream(m_stream.get(), const_cast<short *>(samples.data()), static_cast<int>(samples.size()));
}

qsizetype Tempo::read(std::span<qint16> samples)
{
    return sonicReadShortFromStream(m_stream.get(), samples.data(), static_cast<int>(samples.size()));
}

void Tempo::end()
{
    sonicFlushStream(m_stream.get());
}

} // namespace dotm::sound
