// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/voiceparts.h"

#include "core/log.h"
#include "server/rest/voiceendpoints.h"
#include "services/voice/clipstep.h"
#include "speech/espeak.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using config::Key;
using config::Settings;

namespace {

services::SpeakerOptions speakerOptions(const Settings &settings, const QString &dataDir)
{
    return {dataDir + u"/voice"_s, settings.integer(Key::VoiceMonthlyCharacters), !speech::espeakProgram().isEmpty()};
}

/// The codes of the setting that are languages of ours.
QStringList pregeneratedLanguages(const Settings &settings)
{
    QStringList languages;
    const QStringList codes = settings.text(Key::VoicePregenerate).split(u',', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        if (domain::voiceLanguage(code.trimmed()) != nullptr) {
            languages.append(code.trimmed());
        } else {
            qCWarning(core::lcConfig).noquote() << "DOTM_VOICE_PREGENERATE: no voice language" << code.trimmed();
        }
    }
    return languages;
}

} // namespace

VoiceParts::VoiceParts(const Around &around, const elevenlabs::ElevenLabsConfig &config, const Settings &settings,
                       const QString &dataDir, bool simulated)
    : m_client(around.http, around.clock, config),
      m_speaker(around.database, m_client, around.clock, speakerOptions(settings, dataDir)),
      m_messages(around.database, around.worker, around.changes, m_speaker, around.clock, {}),
      m_listens(around.database, around.clock, around.random),
      m_desk(around.database, around.worker, m_speaker, m_messages, around.clock, pregeneratedLanguages(settings)),
      m_simulated(simulated)
{
    around.worker.addHandler(std::make_unique<services::ClipStep>(around.database, m_speaker));
}

void VoiceParts::addEndpoints(server::Api &api)
{
    server::addVoiceEndpoints(api, m_messages, m_listens, m_speaker, m_simulated);
    server::addVoiceAdminEndpoints(api, m_desk, m_messages, m_listens, m_simulated);
}

} // namespace dotm::app
