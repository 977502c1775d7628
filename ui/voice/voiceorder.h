// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/voice.h"
#include "core/result.h"
#include "core/task.h"

#include <functional>

namespace dotm::ui {

/// What is to be played, and how to have it made in a language by a voice.
struct VoiceOrder
{
    using Make = std::function<core::Task<core::Result<contract::VoiceMessage>>(QString language, QString profile)>;

    QString title;
    Make make = {};
    bool isCounted = false; ///< the service is told how far it was heard
};

} // namespace dotm::ui
