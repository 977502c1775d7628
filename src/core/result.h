// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <expected>

namespace dotm::core {

template <typename T>
using Result = std::expected<T, Error>;
using Outcome = std::expected<void, Error>;
using Failure = std::unexpected<Error>;

/// `return fail(ErrorCode::Invalid, u"..."_s);`
[[nodiscard]] inline Failure fail(ErrorCode code, QString detail, std::optional<std::chrono::seconds> retryAfter = {})
{
    return Failure(Error{code, std::move(detail), retryAfter, {}});
}

[[nodiscard]] inline Failure fail(Error error)
{
    return Failure(std::move(error));
}

} // namespace dotm::core
