// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace dotm::core {

/// Why something did not happen. One closed list for the whole program; the text a person reads is made at the edge.
enum class ErrorCode {
    Cancelled,    ///< asked to stop
    Offline,      ///< the other side was never reached: nothing has happened there
    Timeout,      ///< sent, but no answer in time: what happened there is unknown
    RateLimited,  ///< told to wait; see Error::retryAfter
    Unauthorized, ///< no identity, or one that does not verify
    Forbidden,    ///< identity known, not allowed
    NotFound,
    Conflict, ///< the state of things forbids it (already done, someone else was first)
    Invalid,  ///< what was asked makes no sense; the asker must change it
    Protocol, ///< the other side answered something we cannot use; what happened there may be unknown
    Storage,
    Disabled,    ///< a setting this needs is missing; detail names it
    Unavailable, ///< the other side said it failed (5xx); what happened there may be unknown
    Internal,    ///< a mistake of ours
};

/// @p detail is English, for logs, and never holds a secret. For Invalid and Disabled it is one clear sentence that may
/// be shown as it is.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    std::optional<std::chrono::seconds> retryAfter;
    QString providerCode; ///< machine code of the other side ("6805", "resource_missing", "EMAIL_EXISTS"), if any

    /// True when the call may have taken effect although no usable answer came: read back before acting again.
    [[nodiscard]] bool isUnclear() const;
    /// True when the same call may work later without anybody changing anything.
    [[nodiscard]] bool isTransient() const;

    friend bool operator==(const Error &, const Error &) = default; ///< lets results travel in signals
};

/// "RateLimited": the enumerator's own name, for logs and JSON.
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace dotm::core
