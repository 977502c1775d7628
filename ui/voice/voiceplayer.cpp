// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voiceplayer.h"

#include "ui/voice/readingtime.h"

#include <qcoro/qcorotask.h>

#include <algorithm>

/// What is open and how it comes to be heard; voiceplayeroptions.cpp has what a person sets and reads.
namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::VoiceMessage;
using contract::VoiceSentence;
using core::Result;
using playback::Place;
using playback::Playback;

namespace {

constexpr auto kAgain = 2s;
constexpr auto kReport = 10s;
constexpr qint64 kHeardForAWhile = 2000;

} // namespace

VoicePlayer::VoicePlayer(client::Session &session, client::LiveFeed &feed, Playback &playback,
                         config::UserSettings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_playback(playback), m_settings(settings), m_api(session.api()),
      m_sounds(m_api), m_listening(m_api), m_spectrum(Playback::kSpectrumBars, 0.0)
{
    m_again.setInterval(kAgain);
    m_report.setInterval(kReport);
    connect(&m_again, &QTimer::timeout, this, &VoicePlayer::readAgain);
    connect(&m_report, &QTimer::timeout, this, [this] { report(false); });
    connect(&feed, &client::LiveFeed::changed, this, &VoicePlayer::onFeed);
    connect(&feed, &client::LiveFeed::everythingMayHaveChanged, this, [this] {
        m_listening.retry();
        readAgain();
    });
    connect(&session, &client::Session::stateChanged, this, [this] {
        if (m_session.state() != client::Session::State::SignedIn) {
            close();
            m_listening.forget();
            m_sounds.forget();
        }
    });
    connect(&session, &client::Session::personChanged, this, [this] {
        m_listening.forget();
        close();
        m_sounds.forget();
    });
    connect(&m_sounds, &VoiceSounds::ready, this, &VoicePlayer::onSound);
    connect(&m_sounds, &VoiceSounds::failed, this, &VoicePlayer::onSoundFailed);
    connect(&m_listening, &VoiceListening::completed, this, &VoicePlayer::heardToTheEnd);
    connect(&playback, &Playback::moved, this, &VoicePlayer::onMoved);
    connect(&playback, &Playback::heard, this, &VoicePlayer::onHeard);
    connect(&playback, &Playback::ended, this, &VoicePlayer::onEnded);
    connect(&playback, &Playback::waitingChanged, this, [this](bool isWaiting) {
        m_isWaiting = isWaiting;
        Q_EMIT changed();
    });
    connect(&playback, &Playback::deviceChanged, this, &VoicePlayer::changed);
    connect(&playback, &Playback::devicesChanged, this, &VoicePlayer::optionsChanged);
    loadOptions();
}

VoicePlayer::State VoicePlayer::state() const
{
    if (!m_order) {
        return Closed;
    }
    if (m_error) {
        return Failed;
    }
    if (m_isEnded) {
        return Ended;
    }
    if (!m_isStarted) {
        return Ready;
    }
    return !m_wantsPlay ? Paused : m_isMaking || m_isWaiting ? Preparing : Playing;
}

void VoicePlayer::open(const VoiceOrder &order, const QString &language, const QString &profile)
{
    close();
    m_order = order;
    m_language = language;
    m_profile = profile;
}

void VoicePlayer::present(const VoiceOrder &order, const QString &language, const QString &profile,
                          const QStringList &captions, const std::optional<VoiceMessage> &message)
{
    open(order, language, profile);
    m_captions.setCaptions(captions);
    m_captions.setCurrent(0);
    setParts(captions.size());
    if (message) {
        take(*message, false);
    }
    Q_EMIT sentenceChanged();
    Q_EMIT moved();
    Q_EMIT changed();
}

void VoicePlayer::play(const VoiceOrder &order, const QString &language, const QString &profile, int sentence)
{
    open(order, language, profile);
    m_place = {sentence, 0};
    run();
}

void VoicePlayer::setCast(const QString &language, const QString &profile)
{
    if (!m_order || (language == m_language && profile == m_profile)) {
        return;
    }
    report(false);
    m_listening.end();
    ++m_turn;
    m_language = language;
    m_profile = profile;
    m_message.reset();
    m_error.reset();
    m_soundError.reset();
    m_isEnded = false;
    m_isMaking = false;
    m_place.offsetMs = 0;
    m_playback.close();
    silence();
    if (m_isStarted) {
        make();
    }
    Q_EMIT moved();
    Q_EMIT changed();
}

void VoicePlayer::toggle()
{
    if (!m_order) {
        return;
    }
    if (isRunning()) {
        pause();
        return;
    }
    if (m_isEnded) {
        m_isEnded = false;
        seek({});
        m_isStarted = false; // heard once more: another listen
    }
    run();
}

void VoicePlayer::run()
{
    const bool isFirst = !m_isStarted;
    m_isStarted = true;
    m_wantsPlay = true;
    m_error.reset();
    m_report.start();
    if (!m_message) {
        make();
    } else {
        if (isFirst && m_order->isCounted) {
            m_listening.begin(*m_message);
        }
        fill();
        m_playback.play();
    }
    Q_EMIT changed();
}

void VoicePlayer::pause()
{
    if (!isRunning()) {
        return;
    }
    m_wantsPlay = false;
    m_playback.pause();
    m_report.stop();
    report(false);
    silence();
    Q_EMIT changed();
}

void VoicePlayer::close()
{
    if (!m_order) {
        return;
    }
    report(false);
    m_listening.end();
    ++m_turn;
    m_again.stop();
    m_report.stop();
    m_playback.close();
    m_order.reset();
    m_message.reset();
    m_error.reset();
    m_soundError.reset();
    m_isStarted = false;
    m_wantsPlay = false;
    m_isWaiting = false;
    m_isMaking = false;
    m_isEnded = false;
    m_place = {};
    m_captions.setCaptions({});
    setParts(0);
    silence();
    Q_EMIT sentenceChanged();
    Q_EMIT moved();
    Q_EMIT changed();
}

void VoicePlayer::make()
{
    if (m_isMaking) {
        return;
    }
    m_isMaking = true;
    QCoro::connect(m_order->make(m_language, m_profile), this,
                   [this, turn = m_turn](const Result<VoiceMessage> &answer) {
                       if (turn != m_turn) {
                           return;
                       }
                       m_isMaking = false;
                       if (!answer) {
                           m_error = answer.error();
                           m_wantsPlay = false;
                           Q_EMIT changed();
                           return;
                       }
                       take(*answer, false);
                       if (m_order->isCounted) {
                           m_listening.begin(*answer);
                       }
                       if (m_wantsPlay) {
                           m_playback.play();
                       }
                       Q_EMIT changed();
                   });
}

void VoicePlayer::take(const VoiceMessage &message, bool isSame)
{
    m_message = message;
    if (!isSame) {
        QStringList captions;
        for (const VoiceSentence &each : message.sentences) {
            captions.append(each.caption.isEmpty() ? each.text : each.caption);
        }
        m_captions.setCaptions(captions);
        setParts(captions.size());
        m_place.sentence = std::min(m_place.sentence, std::max(0, sentences() - 1));
        m_captions.setCurrent(m_place.sentence);
        m_playback.open(sentences());
        m_playback.setSpeed(m_speed);
        m_playback.seek(m_place);
        Q_EMIT sentenceChanged();
        Q_EMIT jumped();
    }
    fill();
    const bool isMade = std::ranges::none_of(message.sentences, &VoiceSentence::isWaiting);
    isMade ? m_again.stop() : m_again.start();
}

// Sounds are asked for in the order in which they will be heard.
void VoicePlayer::fill()
{
    QStringList wanted;
    const int count = sentences();
    for (int step = 0; step < count; ++step) {
        const int index = (m_place.sentence + step) % count;
        const VoiceSentence &sentence = m_message->sentences.at(index);
        Part &part = m_parts[index];
        if (part.isPut) {
            continue;
        }
        if (!sentence.url.isEmpty()) {
            if (const VoiceSound *sound = m_sounds.find(sentence.url)) {
                put(index, sound);
            } else {
                wanted.append(sentence.url);
                part.lengthMs = std::max<qint64>(1, sentence.endMs - sentence.startMs);
            }
        } else if (!sentence.isWaiting) {
            put(index, nullptr);
        }
    }
    m_sounds.want(wanted);
    Q_EMIT soundsChanged();
}

void VoicePlayer::put(int sentence, const VoiceSound *sound)
{
    Part &part = m_parts[sentence];
    part.isPut = true;
    playback::Segment segment;
    if (sound != nullptr) {
        segment.sound = sound->pcm;
        part.peaks = sound->peaks;
    } else {
        segment.silentMs = readingMs(m_captions.at(sentence));
    }
    part.lengthMs = segment.lengthMs();
    m_playback.put(sentence, segment);
}

void VoicePlayer::onSound(const QString &url)
{
    if (!m_message) {
        return;
    }
    const VoiceSound *sound = m_sounds.find(url);
    for (int index = 0; index < sentences(); ++index) {
        if (m_message->sentences.at(index).url == url && !m_parts.at(index).isPut && sound != nullptr) {
            put(index, sound);
        }
    }
    Q_EMIT soundsChanged();
}

// The sentence is read in silence; what follows is heard.
void VoicePlayer::onSoundFailed(const QString &url, const core::Error &error)
{
    if (!m_message) {
        return;
    }
    for (int index = 0; index < sentences(); ++index) {
        if (m_message->sentences.at(index).url == url && !m_parts.at(index).isPut) {
            m_soundError = error;
            put(index, nullptr);
        }
    }
    Q_EMIT soundsChanged();
    Q_EMIT changed();
}

void VoicePlayer::onFeed(const QString &topic)
{
    if (topic == "voice"_L1 && m_again.isActive()) {
        readAgain();
    }
}

void VoicePlayer::readAgain()
{
    m_isReadWanted = m_isReadingAgain;
    if (m_isReadingAgain || !m_message || !m_again.isActive()) {
        return;
    }
    m_isReadingAgain = true;
    QCoro::connect(m_api.message(m_message->id), this, [this, turn = m_turn](const Result<VoiceMessage> &answer) {
        m_isReadingAgain = false;
        if (turn == m_turn && answer && answer->sentences.size() == sentences()) {
            take(*answer, true);
            Q_EMIT changed();
        }
        if (m_isReadWanted) {
            readAgain();
        }
    });
}

void VoicePlayer::setParts(qsizetype count)
{
    m_parts = QList<Part>(count);
    for (int index = 0; index < count; ++index) {
        m_parts[index].lengthMs = readingMs(m_captions.at(index));
    }
    Q_EMIT soundsChanged();
}

// Where it is.

void VoicePlayer::onMoved(Place place)
{
    if (!m_message) {
        return;
    }
    const bool isOther = place.sentence != m_place.sentence;
    m_place = place;
    if (isOther) {
        m_captions.setCurrent(place.sentence);
        Q_EMIT sentenceChanged();
    }
    Q_EMIT moved();
}

void VoicePlayer::onEnded()
{
    m_isEnded = true;
    m_wantsPlay = false;
    m_report.stop();
    report(true);
    silence();
    Q_EMIT changed();
}

void VoicePlayer::report(bool isCompleted)
{
    m_listening.moveOn(static_cast<qint64>(isCompleted ? length() : position()), isCompleted);
}

void VoicePlayer::seek(Place place)
{
    m_isEnded = false;
    m_place = place;
    m_captions.setCurrent(place.sentence);
    if (m_message) {
        m_playback.seek(place);
    }
    Q_EMIT sentenceChanged();
    Q_EMIT moved();
    Q_EMIT jumped();
    Q_EMIT changed();
}

Place VoicePlayer::placeAt(qint64 ms) const
{
    qint64 left = std::max<qint64>(0, ms);
    for (int index = 0; index < sentences(); ++index) {
        const qint64 length = lengthOf(index);
        if (left < length || index == sentences() - 1) {
            return {index, std::min(left, length)};
        }
        left -= length;
    }
    return {};
}

void VoicePlayer::seekTo(double ms)
{
    if (sentences() > 0) {
        seek(placeAt(static_cast<qint64>(ms)));
    }
}

void VoicePlayer::seekBy(int seconds)
{
    seekTo(position() + seconds * 1000.0);
}

void VoicePlayer::goTo(int sentence)
{
    if (sentences() > 0) {
        seek({std::clamp(sentence, 0, sentences() - 1), 0});
    }
}

void VoicePlayer::nextSentence()
{
    goTo(m_place.sentence + 1);
}

void VoicePlayer::previousSentence()
{
    goTo(m_place.offsetMs > kHeardForAWhile ? m_place.sentence : m_place.sentence - 1);
}

} // namespace dotm::ui
