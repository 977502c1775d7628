// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/waiters.h"
#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "services/voice/messageplan.h"
#include "services/voice/nextmessage.h"
#include "storage/repositories/voicelistens.h"

#include <QObject>
#include <QTimer>

namespace dotm::services {

/// Which message somebody wants to hear.
struct MessageWish
{
    std::optional<domain::MessageKind> kind = {}; ///< without it: the next one by what they heard to the end
    QString language = QStringLiteral("en");
    QString profile = domain::voiceProfileName(domain::kDefaultVoiceProfile);
    std::optional<QDate> date = {}; ///< where they are; without it: the day in UTC
    QString place = {};
    bool isAwaited = true; ///< false: the answer comes at once, and sounds follow one by one
};

struct SpokenSentence
{
    QString text;
    QString caption;
    QString content; ///< of its sound; empty: none, or none yet
    QString source;
    qint64 startMs = 0;
    qint64 endMs = 0;
    bool isWaiting = false;
};

struct SpokenMessage
{
    storage::VoiceMessage message;
    QList<SpokenSentence> sentences;
    bool isReady = false; ///< nothing more is being made
    bool wasCached = false;
    QString source; ///< "elevenlabs", "local" when the local voice speaks any of it, "captions" when any has no sound
    QString reason; ///< why it is not ElevenLabs

    [[nodiscard]] qint64 lengthMs() const { return sentences.isEmpty() ? 0 : sentences.last().endMs; }
};

/// What somebody would hear next.
struct CurrentMessage
{
    domain::MessageKind kind = domain::MessageKind::Welcome;
    qint64 messages = 0;                       ///< they have in all
    QList<PlannedSentence> sentences = {};     ///< what it would say; nobody was asked to speak it
    std::optional<SpokenMessage> message = {}; ///< ready to be heard
};

/// Messages for people: which comes next, its sentences and their sounds. A sentence is spoken once for everybody who
/// hears the same; whoever asks meanwhile waits for it. Service thread.
class VoiceMessages final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds wait{20'000}; ///< for sounds, before the captions go out alone
    };

    VoiceMessages(storage::Database &database, StepWorker &steps, Changes &changes, Speaker &speaker,
                  const core::Clock &clock, Options options);

    /// Errors: Invalid for a language or voice that is none of ours, or a day that is nobody's today.
    [[nodiscard]] core::Task<core::Result<SpokenMessage>> generate(Identity who, MessageWish wish);
    /// A text of an administrator's own. Errors: Forbidden, Invalid.
    [[nodiscard]] core::Task<core::Result<SpokenMessage>> say(Identity who, QString text, QString language,
                                                              QString profile, bool isAwaited = true);
    /// Changes nothing and costs nothing. Errors: as generate().
    [[nodiscard]] core::Task<core::Result<CurrentMessage>> current(Identity who, MessageWish wish);
    /// Errors: NotFound, also for somebody else's.
    [[nodiscard]] core::Task<core::Result<SpokenMessage>> byId(Identity who, QString id);
    /// The whole message as one sound. Errors: NotFound, also while it is being made and when nobody speaks it.
    [[nodiscard]] core::Task<core::Result<SoundBytes>> sound(Identity who, QString id);
    /// One sentence of a message of the caller's own (administrators: of any). Errors: NotFound.
    [[nodiscard]] core::Task<core::Result<SoundBytes>> clip(Identity who, QString content);
    /// Mean of the last ten, 3000 before there is one.
    [[nodiscard]] core::Task<core::Result<qint64>> estimatedMs();

    struct Order
    {
        qint64 asked = 0;  ///< clips that have to be spoken
        QStringList found; ///< wishes of those that can be heard already
    };
    /// Writes down what is to be spoken, inside @p db's transaction.
    [[nodiscard]] core::Result<Order> order(storage::Connection &db, const MessagePlan &plan,
                                            std::chrono::milliseconds apart) const;
    [[nodiscard]] bool isRunning() const { return m_waiting > 0 || m_settling > 0; }
    void stop(); ///< whoever waits gets what there is

private:
    struct Ordered
    {
        storage::VoiceMessage message;
        qint64 asked = 0;
    };
    [[nodiscard]] core::Task<core::Result<SpokenMessage>> speak(Identity who, MessagePlan plan, bool isAwaited);
    /// Waits for the sounds of a message and notes how long they took.
    [[nodiscard]] core::Task<core::Outcome> settle(storage::VoiceMessage message, bool isSpokenAnew);
    [[nodiscard]] core::Task<core::Outcome> settleAlone(storage::VoiceMessage message, bool isSpokenAnew);
    [[nodiscard]] core::Result<MessagePlan> planFor(storage::Connection &db, const Identity &who,
                                                    const MessageWish &wish, const VoiceCast &cast) const;
    [[nodiscard]] core::Result<Ordered> orderMessage(storage::Connection &db, const Identity &who,
                                                     const MessagePlan &plan) const;
    [[nodiscard]] core::Task<core::Result<bool>> waitFor(QString messageId);
    [[nodiscard]] core::Task<core::Result<SpokenMessage>> load(QString uid, QString id);
    [[nodiscard]] core::Result<SpokenMessage> read(storage::Connection &db, const storage::VoiceMessage &message) const;
    /// Reads files; what is not there any more is spoken again for whoever asks next.
    [[nodiscard]] core::Task<core::Result<SoundBytes>> readSounds(QStringList contents);
    [[nodiscard]] core::Result<domain::MessageContext> contextOf(storage::Connection &db, const Identity &who,
                                                                 const MessageWish &wish) const;

    storage::Database &m_database;
    StepWorker &m_steps;
    Speaker &m_speaker;
    const core::Clock &m_clock;
    Options m_options;
    core::Waiters m_waiters;
    QTimer m_bell; ///< soon after something was spoken
    QTimer m_tick; ///< while somebody waits: another process may have spoken
    int m_waiting = 0;
    int m_settling = 0; ///< of messages nobody waits for
    bool m_isStopped = false;
};

} // namespace dotm::services
