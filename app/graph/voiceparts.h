// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/settings.h"
#include "server/rest/api.h"
#include "services/voice/voicedesk.h"
#include "services/voice/voicelistens.h"
#include "services/voice/voicemessages.h"

namespace dotm::app {

/// The voice: ElevenLabs, the local voice beside it, messages, what was heard, and their endpoints.
class VoiceParts
{
public:
    struct Around
    {
        storage::Database &database;
        services::StepWorker &worker;
        services::Changes &changes;
        const core::Clock &clock;
        core::Random &random;
        net::HttpClient &http;
    };

    /// Sounds are kept below @p dataDir.
    VoiceParts(const Around &around, const elevenlabs::ElevenLabsConfig &config, const config::Settings &settings,
               const QString &dataDir, bool simulated);

    void addEndpoints(server::Api &api);
    void stop() { m_messages.stop(); }
    [[nodiscard]] bool isRunning() const { return m_messages.isRunning(); }
    /// For the check of the connection.
    [[nodiscard]] elevenlabs::ElevenLabsClient &client() { return m_client; }

private:
    elevenlabs::ElevenLabsClient m_client;
    services::Speaker m_speaker;
    services::VoiceMessages m_messages;
    services::VoiceListens m_listens;
    services::VoiceDesk m_desk;
    bool m_simulated;
};

} // namespace dotm::app
