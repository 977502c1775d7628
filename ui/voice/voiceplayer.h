// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/errortext.h"
#include "ui/voice/voicecaptions.h"
#include "ui/voice/voicelistening.h"
#include "ui/voice/voiceloader.h"
#include "ui/voice/voiceoptions.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace dotm::ui {

/// The one player of the program: it goes on while pages change, and never begins by itself. What it plays is made
/// sentence by sentence; it begins as soon as the first is there. GUI thread.
class VoicePlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool started READ isStarted NOTIFY changed) ///< somebody pressed play since it was opened
    Q_PROPERTY(bool running READ isRunning NOTIFY changed) ///< play was pressed last, not pause
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString profile READ profile NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY changed) ///< of its sentences, not of the window
    Q_PROPERTY(dotm::ui::VoiceCaptions *captions READ captions CONSTANT)
    Q_PROPERTY(QString caption READ caption NOTIFY sentenceChanged) ///< the sentence that is heard, or comes first
    Q_PROPERTY(int sentence READ sentence NOTIFY sentenceChanged)
    Q_PROPERTY(double position READ position NOTIFY moved) ///< ms
    Q_PROPERTY(double length READ length NOTIFY soundsChanged)
    Q_PROPERTY(QString positionText READ positionText NOTIFY moved)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY soundsChanged)
    /// Who speaks, for CertaintyGlyph and in words: "simulated" | "local" | "captions" | "" (ElevenLabs).
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    Q_PROPERTY(QString markText READ markText NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)         ///< what keeps it from sounding; captions run on
    Q_PROPERTY(dotm::ui::ErrorText error READ error NOTIFY changed) ///< with state Failed
    Q_PROPERTY(dotm::ui::VoiceOptions *options READ options CONSTANT)
    /// How loud its bands are, low to high, 0 to 1; all 0 while nothing sounds.
    Q_PROPERTY(QList<qreal> spectrum READ spectrum NOTIFY spectrumChanged)

public:
    enum State {
        Closed,    ///< nothing is open
        Ready,     ///< something is open, nobody has pressed play
        Preparing, ///< plays as soon as the next sentence is there
        Playing,
        Paused,
        Ended,
        Failed, ///< error() says why; toggle() tries again
    };
    Q_ENUM(State)

    VoicePlayer(client::Session &session, client::LiveFeed &feed, playback::Playback &playback,
                config::UserSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isOpen() const { return m_order.has_value(); }
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    [[nodiscard]] bool isRunning() const { return m_isStarted && m_wantsPlay && !m_isEnded && !m_error; }
    [[nodiscard]] QString title() const { return m_order ? m_order->title : QString(); }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString profile() const { return m_profile; }
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] VoiceCaptions *captions() { return &m_captions; }
    [[nodiscard]] QString caption() const { return m_captions.at(m_place.sentence); }
    [[nodiscard]] int sentence() const { return m_place.sentence; }
    [[nodiscard]] double position() const;
    [[nodiscard]] double length() const;
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] QString lengthText() const;
    [[nodiscard]] QString mark() const;
    [[nodiscard]] QString markText() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] ErrorText error() const;
    [[nodiscard]] VoiceOptions *options() { return &m_options; }
    [[nodiscard]] QList<qreal> spectrum() const { return m_spectrum; }

    /// Shows what @p order would say, without asking for its sounds. @p message: they are there already, so that play
    /// begins at once.
    void present(const VoiceOrder &order, const QString &language, const QString &profile, const QStringList &captions,
                 const std::optional<contract::VoiceMessage> &message, int sentence = 0);
    /// Plays @p order from @p sentence on as soon as that is there.
    void play(const VoiceOrder &order, const QString &language, const QString &profile, int sentence = 0);
    /// Another language or voice; goes on at the same sentence.
    void setCast(const QString &language, const QString &profile);

    /// Pauses and goes on; begins again after the end; tries again after a failure.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void close();
    Q_INVOKABLE void seekBy(int seconds);
    Q_INVOKABLE void seekTo(double ms);
    /// Steps of one sentence; back goes to the beginning of this one first when it has been heard for a while.
    Q_INVOKABLE void nextSentence();
    Q_INVOKABLE void previousSentence();
    Q_INVOKABLE void goTo(int sentence);
    [[nodiscard]] const VoiceTimeline &timeline() const { return m_loader.timeline(); }
    [[nodiscard]] playback::Place place() const { return m_place; }
    void retranslate();

Q_SIGNALS:
    void changed();
    void sentenceChanged();
    void moved();
    void soundsChanged();
    void spectrumChanged();
    void jumped();                           ///< not by playing on: by a person, or another programme
    void heardToTheEnd(const QString &kind); ///< the service knows it

private:
    void open(const VoiceOrder &order, const QString &language, const QString &profile);
    void onMade(const contract::VoiceMessage &message);
    void take(const contract::VoiceMessage &message);
    void onMoved(playback::Place place);
    void onHeard(const QList<float> &bars);
    void onEnded();
    void seek(playback::Place place);
    void run();
    void report(bool isCompleted);
    void silence();

    client::Session &m_session;
    playback::Playback &m_playback;
    client::VoiceApi m_api;
    VoiceLoader m_loader;
    VoiceListening m_listening;
    VoiceOptions m_options;
    VoiceCaptions m_captions;
    std::optional<VoiceOrder> m_order;
    std::optional<core::Error> m_error;
    QList<qreal> m_spectrum;
    QTimer m_report; ///< how far it is, now and then
    QString m_language;
    QString m_profile;
    playback::Place m_place;
    bool m_isStarted = false;
    bool m_wantsPlay = false;
    bool m_isWaiting = false; ///< the playback, for a sentence
    bool m_isEnded = false;
};

} // namespace dotm::ui
