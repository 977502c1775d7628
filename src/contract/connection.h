// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// A setting of a provider by its name. There is no member for a value.
struct ConnectionSetting
{
    QString name;
    bool isSet = false;
    QString origin; ///< "environment", "keychain", "user_file", "system_file", "command_line", "built_in"
    bool isNeeded = false;
    bool isSecret = false;
};

/// What a provider did wrong, in words of our own.
struct ConnectionFault
{
    core::TimePoint at;
    QString code;     ///< wireCode()
    int status = 0;   ///< of HTTP; 0: none
    QString sentence; ///< English
};

/// One provider, as administrators see it (GET /api/admin/connections).
struct Connection
{
    QString name;  ///< "stripe"
    QString mode;  ///< "live", "test", "sandbox"; empty where there is no such thing
    QString state; ///< "working", "failing", "not_set_up", "not_asked"
    bool isConfigured = false;
    bool isCheckable = false;
    QList<ConnectionSetting> settings;
    std::optional<core::TimePoint> goodAt;
    std::optional<ConnectionFault> fault;
    bool isChecking = false;
    std::optional<core::TimePoint> checkedAt; ///< the end of the last check that somebody asked for
    QString checkProblem;                     ///< wireCode() of what came of it; empty: it answered well

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Connection> fromJson(const QJsonObject &object);
};

/// All of them, and where a missing setting goes.
struct ConnectionList
{
    QList<Connection> connections;
    core::TimePoint since; ///< answers and faults are counted from here
    bool simulated = false;
    QString keychain; ///< name of the service in the operating system's keychain
    QString userFile; ///< paths of the settings files
    QString systemFile;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ConnectionList> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
