// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/profile.h"

#include "config/settings.h"

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

QString profileName(Profile profile)
{
    switch (profile) {
    case Profile::Demo:
        return u"demo"_s;
    case Profile::Live:
        return u"live"_s;
    case Profile::Remote:
        return u"remote"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Profile> profileFromName(const QString &name)
{
    for (const Profile profile : {Profile::Demo, Profile::Live, Profile::Remote}) {
        if (profileName(profile) == name) {
            return profile;
        }
    }
    return std::nullopt;
}

core::Outcome checkProfile(Profile profile, const Settings &settings)
{
    if (profile != Profile::Demo && settings.isSet(Key::FirebaseAuthEmulatorHost)) {
        return core::fail(
            core::ErrorCode::Invalid,
            u"%1 is set, and the %2 profile does not start with it: the emulator's tokens are unsigned."_s.arg(
                Settings::name(Key::FirebaseAuthEmulatorHost), profileName(profile)));
    }
    return {};
}

} // namespace dotm::config
