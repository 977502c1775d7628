// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"
#include "core/secret.h"
#include "server/mcp/revision.h"

#include <optional>

namespace dotm::server::mcp {

/// Signs session ids. One per installation, so that a restarted server recognises the ids it gave.
using SessionKey = core::Secret<QByteArray>;

/// The key in @p path, made when the file is absent; readable by its owner only. Errors: Storage.
[[nodiscard]] core::Result<SessionKey> loadSessionKey(const QString &path, core::Random &random);

/// What a session id says about itself.
struct SessionFacts
{
    const Revision *revision = nullptr;
    QByteArray listVersion; ///< of the lists that the client saw when it came
    core::TimePoint since;
};

/// A new id: visible ASCII, unguessable, and good for thirty days.
[[nodiscard]] QByteArray makeSessionId(const SessionFacts &facts, const SessionKey &key, core::Random &random);
/// Nothing for an id that was not made with @p key, or is too old at @p now.
[[nodiscard]] std::optional<SessionFacts> readSessionId(const QByteArray &id, const SessionKey &key,
                                                        core::TimePoint now);

} // namespace dotm::server::mcp
