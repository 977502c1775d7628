// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "domain/voice/messagekind.h"
#include "domain/voice/voicelanguage.h"
#include "domain/voice/voiceprofile.h"
#include "providers/elevenlabs/elevenlabsclient.h"
#include "providers/elevenlabs/voicecast.h"
#include "services/voice/clipfiles.h"
#include "storage/database.h"
#include "storage/repositories/voiceclips.h"

#include <QThreadPool>

namespace dotm::services {

/// A sound that was made and kept.
struct MadeSound
{
    QString source;
    QString voiceId;
    QString model;
    QString content;
    qint64 bytes = 0;
    qint64 lengthMs = 0;
};

/// Bytes in a result that a task may carry.
struct SoundBytes
{
    QByteArray bytes;
};

struct SpeakerOptions
{
    QString folder;               ///< where sounds are kept
    qint64 monthlyCharacters = 0; ///< of the provider; 0: as many as it takes
    bool canSpeakLocally = false; ///< the espeak-ng program is there
};

/// Makes sounds of sentences: by ElevenLabs, whose characters are booked before they are spoken, or by the espeak-ng
/// program. Service thread; files and espeak-ng work on threads of its own.
class Speaker
{
public:
    Speaker(storage::Database &database, elevenlabs::ElevenLabsClient &client, const core::Clock &clock,
            SpeakerOptions options);
    ~Speaker();

    /// Who speaks a language here: "elevenlabs", "local", or "captions" when nobody does.
    [[nodiscard]] QString sourceFor(const domain::VoiceLanguage &language) const;
    [[nodiscard]] bool canSpeakLocally(const domain::VoiceLanguage &language) const;
    /// Of the account, or of the program: what a caption says when nobody speaks.
    [[nodiscard]] QString whyNot(const domain::VoiceLanguage &language) const;
    /// The clip a sentence needs, without sound; nobody speaks it when wantedSource is "captions".
    [[nodiscard]] storage::VoiceClip clipFor(const QString &text, bool isPersonal, const QString &kind,
                                             const domain::VoiceLanguage &language, domain::VoiceProfile profile) const;

    /// Speaks by the provider, trying its other voices and models where it refuses one. What is or may be billed stays
    /// booked. Errors besides the client's: Conflict with the code "budget" when the month's characters are used up.
    [[nodiscard]] core::Task<core::Result<MadeSound>> byProvider(storage::VoiceClip clip);
    [[nodiscard]] core::Task<core::Result<MadeSound>> byProgram(storage::VoiceClip clip);
    [[nodiscard]] core::Task<core::Result<SoundBytes>> read(QStringList contents);

    [[nodiscard]] const SpeakerOptions &options() const { return m_options; }
    [[nodiscard]] bool hasProvider() const { return m_client.isConfigured(); }
    [[nodiscard]] QString month() const;

private:
    struct Try
    {
        elevenlabs::SpeechDraft draft;
        qint64 characters = 0;
    };
    [[nodiscard]] core::Task<core::Result<QList<Try>>> triesFor(storage::VoiceClip clip);
    [[nodiscard]] core::Task<core::Result<elevenlabs::Speech>> speakBooked(Try one);
    [[nodiscard]] core::Task<core::Outcome> correct(QString month, qint64 characters, qint64 syntheses);
    [[nodiscard]] core::Task<core::Result<MadeSound>> keep(QByteArray sound, MadeSound made);

    storage::Database &m_database;
    elevenlabs::ElevenLabsClient &m_client;
    const core::Clock &m_clock;
    SpeakerOptions m_options;
    ClipFiles m_files;
    QThreadPool m_crew;
};

} // namespace dotm::services
