// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voicesounds.h"

#include "sound/mp3reader.h"
#include "sound/waveform.h"

#include <qcoro/qcorotask.h>

namespace dotm::ui {

namespace {

constexpr qsizetype kAtOnce = 2;
constexpr int kKeptBytes = 48 << 20; ///< some ten minutes of speech

core::Result<VoiceSound> soundOf(const QByteArray &mp3)
{
    auto pcm = sound::readMp3(mp3);
    if (!pcm) {
        return core::fail(pcm.error());
    }
    VoiceSound made;
    made.peaks = sound::waveformPerSecond(*pcm, VoiceSounds::kPeaksPerSecond);
    made.pcm = std::make_shared<const sound::Pcm>(*std::move(pcm));
    return made;
}

} // namespace

VoiceSounds::VoiceSounds(client::VoiceApi &api) : m_api(api), m_kept(kKeptBytes)
{
    m_pool.setMaxThreadCount(1);
}

VoiceSounds::~VoiceSounds()
{
    m_pool.waitForDone();
}

void VoiceSounds::want(const QStringList &urls)
{
    m_wanted = urls;
    fetchNext();
}

void VoiceSounds::forget()
{
    ++m_turn;
    m_wanted.clear();
    m_underWay.clear();
    m_kept.clear();
}

void VoiceSounds::fetchNext()
{
    while (m_underWay.size() < kAtOnce && !m_wanted.isEmpty()) {
        const QString url = m_wanted.takeFirst();
        if (m_underWay.contains(url)) {
            continue;
        }
        m_underWay.append(url);
        QCoro::connect(m_api.sound(url), this, [this, url, turn = m_turn](const core::Result<client::Body> &answer) {
            if (turn != m_turn) {
                return;
            }
            if (answer) {
                decode(url, answer->bytes);
            } else {
                take(url, core::fail(answer.error()));
            }
        });
    }
}

void VoiceSounds::decode(const QString &url, const QByteArray &mp3)
{
    m_pool.start([this, url, mp3, turn = m_turn] {
        const core::Result<VoiceSound> made = soundOf(mp3);
        QMetaObject::invokeMethod(
            this,
            [this, url, made, turn] {
                if (turn == m_turn) {
                    take(url, made);
                }
            },
            Qt::QueuedConnection);
    });
}

void VoiceSounds::take(const QString &url, const core::Result<VoiceSound> &sound)
{
    m_underWay.removeAll(url);
    if (sound) {
        m_kept.insert(url, new VoiceSound(*sound), static_cast<int>(sound->pcm->samples.size()));
        Q_EMIT ready(url);
    } else {
        Q_EMIT failed(url, sound.error());
    }
    fetchNext();
}

} // namespace dotm::ui
