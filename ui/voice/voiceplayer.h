// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/livefeed.h"
#include "config/usersettings.h"
#include "playback/playback.h"
#include "ui/shared/errortext.h"
#include "ui/voice/voicecaptions.h"
#include "ui/voice/voicelistening.h"
#include "ui/voice/voiceorder.h"
#include "ui/voice/voicesounds.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
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
    /// Somebody pressed play since it was opened.
    Q_PROPERTY(bool started READ isStarted NOTIFY changed)
    /// Play was pressed last, not pause; it may still be waiting for sound.
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString profile READ profile NOTIFY changed)
    /// Of its sentences, not of the window.
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY changed)
    Q_PROPERTY(dotm::ui::VoiceCaptions *captions READ captions CONSTANT)
    /// The sentence that is heard, or comes first.
    Q_PROPERTY(QString caption READ caption NOTIFY sentenceChanged)
    Q_PROPERTY(int sentence READ sentence NOTIFY sentenceChanged)
    Q_PROPERTY(double position READ position NOTIFY moved) ///< ms
    Q_PROPERTY(double length READ length NOTIFY soundsChanged)
    Q_PROPERTY(QString positionText READ positionText NOTIFY moved)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY soundsChanged)
    /// Who speaks, for CertaintyGlyph and in words: "simulated" | "local" | "captions" | "" (ElevenLabs).
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    Q_PROPERTY(QString markText READ markText NOTIFY changed)
    /// What keeps it from sounding, in a sentence; captions run on.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    /// With state Failed.
    Q_PROPERTY(dotm::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(double speed READ speed NOTIFY optionsChanged)
    Q_PROPERTY(QString speedText READ speedText NOTIFY optionsChanged) ///< "1.25×"
    /// { value, title }
    Q_PROPERTY(QVariantList speeds READ speeds NOTIFY optionsChanged)
    Q_PROPERTY(bool muted READ isMuted WRITE setMuted NOTIFY optionsChanged)
    Q_PROPERTY(bool captionsShown READ areCaptionsShown WRITE setCaptionsShown NOTIFY optionsChanged)
    /// { value, title }; the first follows the system.
    Q_PROPERTY(QVariantList devices READ devices NOTIFY optionsChanged)
    Q_PROPERTY(QString device READ device NOTIFY optionsChanged)
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
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] QString speedText() const;
    [[nodiscard]] static QVariantList speeds();
    [[nodiscard]] bool isMuted() const { return m_isMuted; }
    [[nodiscard]] bool areCaptionsShown() const { return m_areCaptionsShown; }
    [[nodiscard]] QVariantList devices() const;
    [[nodiscard]] QString device() const;
    [[nodiscard]] QList<qreal> spectrum() const { return m_spectrum; }

    /// Shows what @p order would say, without asking for its sounds. @p message: they are there already, so that play
    /// begins at once.
    void present(const VoiceOrder &order, const QString &language, const QString &profile, const QStringList &captions,
                 const std::optional<contract::VoiceMessage> &message);
    /// Opens @p order and plays it from @p sentence on as soon as that is there.
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
    Q_INVOKABLE void setSpeed(double speed);
    Q_INVOKABLE void slower();
    Q_INVOKABLE void faster();
    Q_INVOKABLE void setDevice(const QString &id);
    void setMuted(bool isMuted);
    void setCaptionsShown(bool areShown);

    // For Waveform.
    [[nodiscard]] int sentences() const { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] qint64 lengthOf(int sentence) const { return m_parts.at(sentence).lengthMs; }
    /// VoiceSounds::kPeaksPerSecond a second; empty without sound.
    [[nodiscard]] QByteArray peaksOf(int sentence) const { return m_parts.at(sentence).peaks; }
    [[nodiscard]] playback::Place place() const { return m_place; }
    /// Texts are made as they are read.
    void retranslate();

Q_SIGNALS:
    void changed();
    void sentenceChanged();
    void moved();
    void soundsChanged();
    void optionsChanged();
    void spectrumChanged();
    /// Not by playing on: by a person, or another programme.
    void jumped();
    /// The service knows that a message was heard to its end.
    void heardToTheEnd(const QString &kind);

private:
    /// What is known of a sentence.
    struct Part
    {
        qint64 lengthMs = 0;
        QByteArray peaks = {};
        bool isPut = false;
    };
    void open(const VoiceOrder &order, const QString &language, const QString &profile);
    void make();
    void take(const contract::VoiceMessage &message, bool isSame);
    void fill();
    void put(int sentence, const VoiceSound *sound);
    void onSound(const QString &url);
    void onSoundFailed(const QString &url, const core::Error &error);
    void readAgain();
    void onFeed(const QString &topic);
    void onMoved(playback::Place place);
    void onHeard(const QList<float> &bars);
    void onEnded();
    void seek(playback::Place place);
    void setParts(qsizetype count);
    void run();
    void report(bool isCompleted);
    void silence();
    void loadOptions();
    void keep(config::Key key, const QString &value);
    [[nodiscard]] playback::Place placeAt(qint64 ms) const;

    client::Session &m_session;
    playback::Playback &m_playback;
    config::UserSettings &m_settings;
    client::VoiceApi m_api;
    VoiceSounds m_sounds;
    VoiceListening m_listening;
    VoiceCaptions m_captions;
    std::optional<VoiceOrder> m_order;
    std::optional<contract::VoiceMessage> m_message;
    std::optional<core::Error> m_error;
    std::optional<core::Error> m_soundError; ///< of a sentence that could not be fetched
    QList<Part> m_parts;
    QList<qreal> m_spectrum;
    QTimer m_again;  ///< while sounds are made: the feed may be down
    QTimer m_report; ///< how far it is, now and then
    QString m_language;
    QString m_profile;
    playback::Place m_place;
    double m_speed = 1;
    quint64 m_turn = 0; ///< tells answers about what was open before
    bool m_isStarted = false;
    bool m_wantsPlay = false;
    bool m_isWaiting = false; ///< the playback, for a sentence
    bool m_isMaking = false;
    bool m_isEnded = false;
    bool m_isReadingAgain = false;
    bool m_isReadWanted = false;
    bool m_isMuted = false;
    bool m_areCaptionsShown = true;
};

} // namespace dotm::ui
