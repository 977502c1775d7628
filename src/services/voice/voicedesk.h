// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/voice/voicemessages.h"

namespace dotm::services {

struct VoiceStanding
{
    storage::VoiceCacheFigures cache;
    storage::VoiceMonth month;
    QString monthName;
    qint64 monthlyCharacters = 0; ///< the budget
    bool hasProvider = false;
    bool canSpeakLocally = false;
    QStringList pregenerated; ///< languages that are prepared when none is named
};

/// What preparing does, or did.
struct Preparation
{
    QStringList languages;
    QStringList profiles;
    qint64 clips = 0;   ///< sentences in all
    qint64 missing = 0; ///< that have to be spoken
    qint64 characters = 0;
    qint64 charactersLeft = 0; ///< of the month's budget; what passes it is spoken by the local voice, or later
    bool isLocal = false;      ///< without a provider nothing is billed
};

struct PreparationWish
{
    QStringList languages = {}; ///< empty: the setting's
    QStringList profiles = {};  ///< empty: all
};

/// The voice for administrators: what is kept, what it cost, and preparing what everybody hears. Every function is
/// Forbidden below admin. Service thread.
class VoiceDesk
{
public:
    VoiceDesk(storage::Database &database, StepWorker &steps, Speaker &speaker, VoiceMessages &messages,
              const core::Clock &clock, QStringList pregenerated)
        : m_database(database), m_steps(steps), m_speaker(speaker), m_messages(messages), m_clock(clock),
          m_pregenerated(std::move(pregenerated))
    {
    }

    [[nodiscard]] core::Task<core::Result<VoiceStanding>> standing(Identity who);
    /// What preparing would cost; changes nothing. Errors: Invalid for a language or voice that is none of ours.
    [[nodiscard]] core::Task<core::Result<Preparation>> plan(Identity who, PreparationWish wish);
    /// Does it, in the background and slowly enough that nothing else waits for it.
    [[nodiscard]] core::Task<core::Result<Preparation>> prepare(Identity who, PreparationWish wish);

private:
    [[nodiscard]] core::Result<PreparationWish> checked(const PreparationWish &wish) const;
    [[nodiscard]] MessagePlan commonSentences(const PreparationWish &wish) const;
    [[nodiscard]] core::Result<Preparation> count(storage::Connection &db, const PreparationWish &wish,
                                                  const MessagePlan &plan) const;

    storage::Database &m_database;
    StepWorker &m_steps;
    Speaker &m_speaker;
    VoiceMessages &m_messages;
    const core::Clock &m_clock;
    QStringList m_pregenerated;
};

} // namespace dotm::services
