// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "domain/voice/messagekind.h"
#include "domain/voice/voicelanguage.h"
#include "domain/voice/voiceprofile.h"
#include "storage/driver/connection.h"

namespace dotm::services {

/// In which language, by whom.
struct VoiceCast
{
    const domain::VoiceLanguage *language = nullptr;
    domain::VoiceProfile profile = domain::kDefaultVoiceProfile;
};

/// Error: Invalid, for a language or voice that is none of ours.
[[nodiscard]] core::Result<VoiceCast> voiceCastOf(const QString &language, const QString &profile);
/// By what the person heard to the end.
[[nodiscard]] core::Result<domain::MessageKind> nextMessageOf(storage::Connection &db, const QString &uid);

} // namespace dotm::services
