// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/livefeed.h"
#include "ui/voice/voiceorder.h"
#include "ui/voice/voicesounds.h"
#include "ui/voice/voicetimeline.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace dotm::ui {

/// Has a message made and brings its sounds to the playback, those first that are heard first. One message at a time.
/// GUI thread.
class VoiceLoader final : public QObject
{
    Q_OBJECT
public:
    VoiceLoader(client::VoiceApi &api, client::LiveFeed &feed, playback::Playback &playback);

    /// made() or refused() follows, unless forget() comes first.
    void make(const VoiceOrder &order, const QString &language, const QString &profile);
    [[nodiscard]] bool isMaking() const { return m_isMaking; }
    /// Opens @p message in the playback, silently, at @p place.
    void take(const contract::VoiceMessage &message, playback::Place place);
    /// Asks for the sounds that are missing, first for those from @p sentence on.
    void fill(int sentence);
    /// Sentences of which only the text is known.
    void setCaptions(const QStringList &captions);
    /// The message, and all that is on its way.
    void forget();
    /// What was kept for a person.
    void forgetSounds() { m_sounds.forget(); }

    [[nodiscard]] const std::optional<contract::VoiceMessage> &message() const { return m_message; }
    [[nodiscard]] const VoiceTimeline &timeline() const { return m_timeline; }
    /// A sentence could not be fetched; it is read in silence.
    [[nodiscard]] bool hasLostSound() const { return m_hasLostSound; }

Q_SIGNALS:
    void made(const dotm::contract::VoiceMessage &message);
    void refused(const dotm::core::Error &error);
    void soundsChanged();
    /// Of message() or hasLostSound().
    void changed();

private:
    void readAgain();
    void lookAgain();
    void put(int sentence, const VoiceSound *sound);
    void onSound(const QString &url, bool isThere);

    client::VoiceApi &m_api;
    playback::Playback &m_playback;
    VoiceSounds m_sounds;
    std::optional<contract::VoiceMessage> m_message;
    VoiceTimeline m_timeline;
    QTimer m_again; ///< while sounds are made: the feed may be down
    int m_sentence = 0;
    quint64 m_turn = 0; ///< tells answers about what was open before
    bool m_isMaking = false;
    bool m_isReading = false;
    bool m_isReadWanted = false;
    bool m_hasLostSound = false;
};

} // namespace dotm::ui
