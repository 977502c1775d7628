// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/usersettings.h"

#include "config/settingsfile.h"

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

UserSettings::UserSettings(Settings settings, QString userFile, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_userFile(std::move(userFile))
{
}

bool UserSettings::isChangeable(Key key) const
{
    return checkChangeable(key).has_value();
}

core::Outcome UserSettings::setValue(Key key, const QString &value)
{
    const core::Outcome fits = checkValue(settingRow(key), value);
    return fits ? store(key, value) : fits;
}

core::Outcome UserSettings::reset(Key key)
{
    return store(key, std::nullopt);
}

core::Outcome UserSettings::checkChangeable(Key key) const
{
    const QString name = Settings::name(key);
    if (settingRow(key).scope != SettingScope::User) {
        return core::fail(core::ErrorCode::Invalid, u"%1 is set by whoever installs the program."_s.arg(name));
    }
    const Origin origin = m_settings.origin(key);
    if (origin > Origin::UserFile) {
        return core::fail(core::ErrorCode::Conflict,
                          u"%1 is fixed by the %2 and cannot be changed here."_s.arg(name, originName(origin)));
    }
    return {};
}

core::Outcome UserSettings::store(Key key, const std::optional<QString> &value)
{
    core::Outcome done = checkChangeable(key);
    if (done) {
        done = writeSetting(m_userFile, Settings::name(key), value);
    }
    if (!done) {
        return done;
    }
    const QString before = m_settings.text(key);
    if (value) {
        done = m_settings.set(key, *value, Origin::UserFile);
    } else {
        m_settings.unset(key, Origin::UserFile);
    }
    if (m_settings.text(key) != before) {
        Q_EMIT changed(key);
    }
    return done;
}

} // namespace dotm::config
