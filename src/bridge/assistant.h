// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dotm::bridge {

/// What one assistant may do before it is refused without a question. Questions are asked within these limits.
struct AssistantLimits
{
    bool mayRead = true;
    bool mayChange = true;
    core::Money perDay{2'500, QStringLiteral("USD")}; ///< between two midnights of this computer; 0: spends nothing
    int callsPerHour = 120;                           ///< in any 60 minutes
    std::optional<core::TimePoint> until;             ///< refused from then on; nothing: no end

    friend bool operator==(const AssistantLimits &, const AssistantLimits &) = default;
};

/// How an assistant reaches the bridge, which is also how we know it.
enum class Way {
    Stdio, ///< through dotm-mcp, started by a program of this account that named itself
    Http,  ///< over loopback with a key of its own
};

/// A program that has been let in.
struct Assistant
{
    QString id;
    QString name; ///< the customer's word for it
    Way way = Way::Stdio;
    QString program;  ///< Stdio: "claude-desktop", as given to dotm-mcp
    QString saysItIs; ///< name and version from its own introduction; shown, never trusted
    core::TimePoint connectedSince;
    std::optional<core::TimePoint> lastSeen;
    AssistantLimits limits;
    QByteArray keyDigest; ///< Http: SHA-256 of its key, hex

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Assistant> fromJson(const QJsonObject &object);
};

} // namespace dotm::bridge
