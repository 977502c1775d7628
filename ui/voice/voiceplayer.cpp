// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voiceplayer.h"

#include <algorithm>

/// What is open and how it comes to be heard; voiceplayerstate.cpp has what a person reads of it.
namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::VoiceMessage;
using playback::Place;
using playback::Playback;

namespace {

constexpr auto kReport = 10s;

} // namespace

VoicePlayer::VoicePlayer(client::Session &session, client::LiveFeed &feed, Playback &playback,
                         config::UserSettings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_playback(playback), m_api(session.api()), m_loader(m_api, feed, playback),
      m_listening(m_api), m_options(playback, settings), m_spectrum(Playback::kSpectrumBars, 0.0)
{
    m_report.setInterval(kReport);
    connect(&m_report, &QTimer::timeout, this, [this] { report(false); });
    connect(&feed, &client::LiveFeed::everythingMayHaveChanged, &m_listening, &VoiceListening::retry);
    connect(&session, &client::Session::stateChanged, this, [this] {
        if (m_session.state() != client::Session::State::SignedIn) {
            close();
            m_listening.forget();
            m_loader.forgetSounds();
        }
    });
    connect(&session, &client::Session::personChanged, this, [this] {
        m_listening.forget();
        close();
        m_loader.forgetSounds();
    });
    connect(&m_loader, &VoiceLoader::made, this, &VoicePlayer::onMade);
    connect(&m_loader, &VoiceLoader::refused, this, [this](const core::Error &error) {
        m_error = error;
        m_wantsPlay = false;
        Q_EMIT changed();
    });
    connect(&m_loader, &VoiceLoader::changed, this, &VoicePlayer::changed);
    connect(&m_loader, &VoiceLoader::soundsChanged, this, &VoicePlayer::soundsChanged);
    connect(&m_listening, &VoiceListening::completed, this, &VoicePlayer::heardToTheEnd);
    connect(&playback, &Playback::moved, this, &VoicePlayer::onMoved);
    connect(&playback, &Playback::heard, this, &VoicePlayer::onHeard);
    connect(&playback, &Playback::ended, this, &VoicePlayer::onEnded);
    connect(&playback, &Playback::waitingChanged, this, [this](bool isWaiting) {
        m_isWaiting = isWaiting;
        Q_EMIT changed();
    });
    connect(&playback, &Playback::deviceChanged, this, &VoicePlayer::changed);
}

void VoicePlayer::open(const VoiceOrder &order, const QString &language, const QString &profile)
{
    close();
    m_order = order;
    m_language = language;
    m_profile = profile;
}

void VoicePlayer::present(const VoiceOrder &order, const QString &language, const QString &profile,
                          const QStringList &captions, const std::optional<VoiceMessage> &message, int sentence)
{
    open(order, language, profile);
    m_place = {sentence, 0};
    m_captions.setCaptions(captions);
    m_captions.setCurrent(sentence);
    m_loader.setCaptions(captions);
    if (message) {
        take(*message);
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
    m_loader.forget();
    m_language = language;
    m_profile = profile;
    m_error.reset();
    m_isEnded = false;
    m_place.offsetMs = 0;
    m_playback.close();
    silence();
    if (m_isStarted) {
        m_loader.make(*m_order, m_language, m_profile);
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
    if (!m_loader.message()) {
        m_loader.make(*m_order, m_language, m_profile);
    } else {
        if (isFirst && m_order->isCounted) {
            m_listening.begin(*m_loader.message());
        }
        m_loader.fill(m_place.sentence);
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
    m_loader.forget();
    m_report.stop();
    m_playback.close();
    m_order.reset();
    m_error.reset();
    m_isStarted = false;
    m_wantsPlay = false;
    m_isWaiting = false;
    m_isEnded = false;
    m_place = {};
    m_captions.setCaptions({});
    m_loader.setCaptions({});
    silence();
    Q_EMIT sentenceChanged();
    Q_EMIT moved();
    Q_EMIT changed();
}

void VoicePlayer::onMade(const VoiceMessage &message)
{
    take(message);
    if (m_order->isCounted) {
        m_listening.begin(message);
    }
    if (m_wantsPlay) {
        m_playback.play();
    }
    Q_EMIT changed();
}

void VoicePlayer::take(const VoiceMessage &message)
{
    const int last = static_cast<int>(message.sentences.size()) - 1;
    m_place.sentence = std::clamp(m_place.sentence, 0, last);
    QStringList captions;
    for (const contract::VoiceSentence &each : message.sentences) {
        captions.append(each.caption.isEmpty() ? each.text : each.caption);
    }
    m_captions.setCaptions(captions);
    m_captions.setCurrent(m_place.sentence);
    m_loader.take(message, m_place);
    Q_EMIT sentenceChanged();
    Q_EMIT jumped();
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

} // namespace dotm::ui
