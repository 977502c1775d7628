// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/voice.h"
#include "core/result.h"
#include "core/task.h"

#include <functional>

namespace dotm::admin {

/// Asks the service for a message in that language and voice. May be called again, for another language, as long as the
/// session is there. GUI thread.
using MakeVoice = std::function<core::Task<core::Result<contract::VoiceMessage>>(QString language, QString profile)>;

/// Plays what @p make gives, by the program's one player, which tells of all that goes wrong. GUI thread.
using SpeakAloud = std::function<void(QString title, MakeVoice make, QString language, QString profile)>;

} // namespace dotm::admin
