// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "net/httprequest.h"

namespace dotm::elevenlabs {

/// What a refusal means (table in elevenlabs.md).
enum class Refusal {
    None,            ///< no refusal of theirs
    Key,             ///< the key does not open anything
    Permission,      ///< the key may not do this
    Quota,           ///< the credits are used up
    PaidPlan,        ///< this voice or format needs another plan
    UnusualActivity, ///< the free plan is closed to this address
    TooLong,         ///< more characters than the model takes
    VoiceNotFound,
    UnsupportedModel, ///< or a language the model does not speak
    Validation,       ///< a field is wrong: a mistake of ours
    TooManyAtOnce,    ///< our plan's own limit
    Busy,             ///< they are overloaded
};

/// What an answer outside 200-299 means. @p nowSeconds: for a Retry-After that is a date.
[[nodiscard]] core::Error errorFromAnswer(const net::HttpResponse &response, qint64 nowSeconds);
/// Of an error that errorFromAnswer() made, by its provider code.
[[nodiscard]] Refusal refusalOf(const core::Error &error);

} // namespace dotm::elevenlabs
