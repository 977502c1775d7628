// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/voiceapi.h"
#include "contract/voice.h"
#include "contract/voiceadmin.h"

namespace dotm::client {

/// Languages or voices in a result that a task may carry.
struct VoiceLanguageList
{
    QList<contract::SpokenLanguage> languages;
};
struct VoiceSpeakerList
{
    QList<contract::VoiceSpeaker> speakers;
};

/// The administrator's calls about the voice, typed. As ApiClient, which must outlive it. GUI thread.
class VoiceAdminApi
{
public:
    static constexpr int kPage = 100;

    explicit VoiceAdminApi(ApiClient &api) : m_api(api) {}

    [[nodiscard]] core::Task<core::Result<contract::VoiceStanding>> standing();
    /// What preparing these languages and voices would cost; changes nothing.
    [[nodiscard]] core::Task<core::Result<contract::VoicePreparation>> plan(QStringList languages,
                                                                            QStringList profiles);
    /// Begins it. Its end is seen by standing().
    [[nodiscard]] core::Task<core::Result<contract::VoicePreparation>> prepare(QStringList languages,
                                                                               QStringList profiles);
    /// A text of one's own, spoken.
    [[nodiscard]] core::Task<core::Result<contract::VoiceMessage>> say(QString text, QString language, QString profile);
    /// @p cursor: next of the page before; empty: the newest.
    [[nodiscard]] core::Task<core::Result<VoiceListenPage>> listens(QString cursor, int limit = kPage);
    [[nodiscard]] core::Task<core::Result<VoiceLanguageList>> languages();
    [[nodiscard]] core::Task<core::Result<VoiceSpeakerList>> speakers();

private:
    [[nodiscard]] core::Task<core::Result<contract::VoicePreparation>> pregenerate(QStringList languages,
                                                                                   QStringList profiles, bool isDryRun);

    ApiClient &m_api;
};

} // namespace dotm::client
