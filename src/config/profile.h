// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace dotm::config {

class Settings;

/// Where the service layer, the database and the providers come from (see README, "Profiles").
enum class Profile { Demo, Live, Remote };

/// "demo", "live", "remote": as on the command line.
[[nodiscard]] QString profileName(Profile profile);
[[nodiscard]] std::optional<Profile> profileFromName(const QString &name);

/// Invalid, with a sentence to print, when a profile must not start with these settings: unsigned emulator tokens
/// (FIREBASE_AUTH_EMULATOR_HOST) are for the demo profile alone.
[[nodiscard]] core::Outcome checkProfile(Profile profile, const Settings &settings);

} // namespace dotm::config
