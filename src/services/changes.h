// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace dotm::services {

/// Tells whoever listens that something of one person changed, after it was committed. Carries what changed, not the
/// new state: listeners read it. Emitted on the service thread.
class Changes final : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    /// @p topic: "activation", "purchase", "account", "usage", "beta", "proposal", "role", "wallet"; what
    /// administrators hear of everybody is in LiveHub. @p id: of the thing that changed.
    void changed(const QString &uid, const QString &topic, const QString &id);
};

} // namespace dotm::services
