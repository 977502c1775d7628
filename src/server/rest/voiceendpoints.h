// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/voice/voicedesk.h"
#include "services/voice/voicelistens.h"
#include "services/voice/voicemessages.h"

namespace dotm::server {

/// Spoken messages: what a person hears next, its sounds, and what they heard. What is given must outlive the Api.
void addVoiceEndpoints(Api &api, services::VoiceMessages &messages, services::VoiceListens &listens,
                       const services::Speaker &speaker, bool simulated);
/// The voice for administrators.
void addVoiceAdminEndpoints(Api &api, services::VoiceDesk &desk, services::VoiceMessages &messages,
                            services::VoiceListens &listens, bool simulated);

} // namespace dotm::server
