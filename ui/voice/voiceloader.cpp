// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voiceloader.h"

#include "ui/voice/readingtime.h"

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::VoiceMessage;
using contract::VoiceSentence;
using core::Result;

namespace {

constexpr auto kAgain = 2s;

QString captionOf(const VoiceSentence &sentence)
{
    return sentence.caption.isEmpty() ? sentence.text : sentence.caption;
}

} // namespace

VoiceLoader::VoiceLoader(client::VoiceApi &api, client::LiveFeed &feed, playback::Playback &playback)
    : m_api(api), m_playback(playback), m_sounds(api)
{
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &VoiceLoader::readAgain);
    connect(&feed, &client::LiveFeed::changed, this, [this](const QString &topic) {
        if (topic == "voice"_L1) {
            readAgain();
        }
    });
    connect(&feed, &client::LiveFeed::everythingMayHaveChanged, this, &VoiceLoader::readAgain);
    connect(&m_sounds, &VoiceSounds::ready, this, [this](const QString &url) { onSound(url, true); });
    connect(&m_sounds, &VoiceSounds::failed, this, [this](const QString &url) { onSound(url, false); });
}

void VoiceLoader::make(const VoiceOrder &order, const QString &language, const QString &profile)
{
    if (m_isMaking) {
        return;
    }
    m_isMaking = true;
    QCoro::connect(order.make(language, profile), this, [this, turn = m_turn](const Result<VoiceMessage> &answer) {
        if (turn != m_turn) {
            return;
        }
        m_isMaking = false;
        answer ? made(*answer) : refused(answer.error());
    });
}

void VoiceLoader::setCaptions(const QStringList &captions)
{
    m_timeline = VoiceTimeline(captions);
    Q_EMIT soundsChanged();
}

void VoiceLoader::take(const VoiceMessage &message, playback::Place place)
{
    m_message = message;
    m_hasLostSound = false;
    QStringList captions;
    for (const VoiceSentence &each : message.sentences) {
        captions.append(captionOf(each));
    }
    m_timeline = VoiceTimeline(captions);
    m_playback.open(m_timeline.count());
    m_playback.seek(place);
    fill(place.sentence);
    lookAgain();
}

void VoiceLoader::fill(int sentence)
{
    m_sentence = sentence;
    QStringList wanted;
    const int count = m_message ? m_timeline.count() : 0;
    for (int step = 0; step < count; ++step) {
        const int index = (sentence + step) % count;
        const VoiceSentence &each = m_message->sentences.at(index);
        VoiceTimeline::Part &part = m_timeline[index];
        if (part.isPut) {
            continue;
        }
        if (!each.url.isEmpty()) {
            if (const VoiceSound *sound = m_sounds.find(each.url)) {
                put(index, sound);
            } else {
                wanted.append(each.url);
                part.lengthMs = std::max<qint64>(1, each.endMs - each.startMs);
            }
        } else if (!each.isWaiting) {
            put(index, nullptr);
        }
    }
    m_sounds.want(wanted);
    Q_EMIT soundsChanged();
}

void VoiceLoader::put(int sentence, const VoiceSound *sound)
{
    VoiceTimeline::Part &part = m_timeline[sentence];
    part.isPut = true;
    playback::Segment segment;
    if (sound != nullptr) {
        segment.sound = sound->pcm;
        part.peaks = sound->peaks;
    } else {
        segment.silentMs = readingMs(captionOf(m_message->sentences.at(sentence)));
    }
    part.lengthMs = segment.lengthMs();
    m_playback.put(sentence, segment);
}

// A sentence that could not be fetched is read in silence; what follows is heard.
void VoiceLoader::onSound(const QString &url, bool isThere)
{
    const VoiceSound *sound = isThere ? m_sounds.find(url) : nullptr;
    const int count = m_message ? m_timeline.count() : 0;
    for (int index = 0; index < count; ++index) {
        if (m_message->sentences.at(index).url == url && !m_timeline.at(index).isPut) {
            m_hasLostSound = m_hasLostSound || sound == nullptr;
            put(index, sound);
        }
    }
    Q_EMIT soundsChanged();
    Q_EMIT changed();
}

void VoiceLoader::lookAgain()
{
    const bool isBeingMade = std::ranges::any_of(m_message->sentences, &VoiceSentence::isWaiting);
    isBeingMade ? m_again.start() : m_again.stop();
}

void VoiceLoader::readAgain()
{
    m_isReadWanted = m_isReading && m_again.isActive();
    if (m_isReading || !m_again.isActive()) {
        return;
    }
    m_isReading = true;
    QCoro::connect(m_api.message(m_message->id), this, [this, turn = m_turn](const Result<VoiceMessage> &answer) {
        m_isReading = false;
        if (turn == m_turn && answer && answer->sentences.size() == m_timeline.count()) {
            m_message = *answer;
            fill(m_sentence);
            lookAgain();
            Q_EMIT changed();
        }
        if (m_isReadWanted) {
            readAgain();
        }
    });
}

void VoiceLoader::forget()
{
    ++m_turn;
    m_again.stop();
    m_sounds.want({});
    m_message.reset();
    m_isMaking = false;
    m_hasLostSound = false;
}

} // namespace dotm::ui
