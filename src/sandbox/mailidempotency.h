// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/checkeddb.h"
#include "sandbox/mailerror.h"

#include <functional>

namespace dotm::sandbox {
struct World;
}

namespace dotm::sandbox::resend {

[[nodiscard]] core::Outcome installIdempotency(storage::Connection &db);

/// Runs @p work once per @p key within 24 hours and repeats its first answer after that; without a key, always runs it.
/// Errors: invalid_idempotency_key, and invalid_idempotent_request when the body differs from the first one. Refusals
/// are not remembered. @p scope keeps API keys and endpoints apart.
[[nodiscard]] Answer once(CheckedDb &db, const World &world, const QString &scope, const QString &key,
                          const QByteArray &body, const std::function<Answer()> &work);

} // namespace dotm::sandbox::resend
