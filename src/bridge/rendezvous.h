// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <QUrl>

namespace dotm::bridge {

/// Where the running desktop's bridge is and how dotm-mcp gets in: a file of this account alone (0600 in a folder of
/// 0700). Its key is new at every start.
struct Rendezvous
{
    QUrl url;
    core::SecretString key;
    qint64 pid = 0;
};

/// "$XDG_RUNTIME_DIR/dotm", or a folder of the account under the cache when there is none.
[[nodiscard]] QString rendezvousFolder();
/// Atomic. Errors: Storage.
[[nodiscard]] core::Outcome writeRendezvous(const QString &folder, const Rendezvous &rendezvous);
/// Errors: NotFound (no desktop runs), Forbidden (others may read or write it), Protocol (not ours).
[[nodiscard]] core::Result<Rendezvous> readRendezvous(const QString &folder);
/// Only when it still is the one of process @p pid.
void removeRendezvous(const QString &folder, qint64 pid);

/// Header by which dotm-mcp says on whose behalf it comes ("claude-desktop").
inline constexpr char kClientHeader[] = "Dotm-Client";

} // namespace dotm::bridge
