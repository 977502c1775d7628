// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/settings.h"

#include "config/secretstore.h"
#include "config/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStandardPaths>

#include <algorithm>

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

Settings::Settings()
{
    for (const SettingRow &row : settingsTable()) {
        m_layers.emplace_back()[static_cast<std::size_t>(Origin::BuiltIn)] = row.builtIn;
    }
}

QString Settings::defaultSystemFile()
{
    return u"/etc/dotm/dotm.conf"_s;
}

QString Settings::defaultUserFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"dotm/dotm.conf"_s);
}

Settings Settings::load(const QProcessEnvironment &env, const QString &userFile, const QString &systemFile)
{
    Settings settings;
    settings.readFile(systemFile, Origin::SystemFile);
    settings.readFile(userFile, Origin::UserFile);
    settings.readEnvironment(env);
    return settings;
}

core::Outcome Settings::set(Key key, const QString &value, Origin origin)
{
    const core::Outcome fits = checkValue(settingRow(key), value);
    if (fits) {
        m_layers[static_cast<std::size_t>(key)][static_cast<std::size_t>(origin)] = value;
    }
    return fits;
}

void Settings::unset(Key key, Origin origin)
{
    Q_ASSERT(origin != Origin::BuiltIn);
    m_layers[static_cast<std::size_t>(key)][static_cast<std::size_t>(origin)].reset();
}

QCoro::Task<Settings> Settings::withSecrets(Settings settings, SecretStore *store)
{
    for (const SettingRow &row : settingsTable()) {
        if (!row.sensitive) {
            continue;
        }
        const QString entry = row.names.constFirst();
        const core::Result<core::SecretString> found = co_await store->read(entry);
        if (found) {
            const core::Outcome taken = settings.set(row.key, found->reveal(), Origin::SecretStore);
            Q_ASSERT(taken); // sensitive rows are text without choices
        } else if (found.error().code != core::ErrorCode::NotFound) {
            // Locked or absent: the other reads would say the same, so one sentence is enough.
            settings.m_problems.append(found.error().detail);
            break;
        }
    }
    co_return settings;
}

void Settings::readFile(const QString &path, Origin origin)
{
    if (path.isEmpty()) {
        return;
    }
    const core::Result<SettingsFileContent> content = readSettingsFile(path);
    if (!content) {
        m_problems.append(content.error().detail);
        return;
    }
    m_problems += content->problems;
    QHash<QString, QString> values;
    for (const SettingsFileLine &line : content->lines) {
        const SettingRow *row = findSetting(line.name);
        if (!row) {
            m_problems.append(u"Line %1 of %2: %3 is not a setting."_s.arg(line.number).arg(path, line.name));
        } else if (row->sensitive && content->isReadableByOthers) {
            m_problems.append(u"%1 was not read: every account of this machine can read %2. Run: chmod o-r %2"_s.arg(
                line.name, path));
        } else {
            values.insert(line.name, line.value);
        }
    }
    take(values, origin, path);
}

void Settings::readEnvironment(const QProcessEnvironment &env)
{
    QHash<QString, QString> values;
    const QStringList names = env.keys();
    for (const QString &name : names) {
        values.insert(name, env.value(name));
    }
    take(values, Origin::Environment, u"the environment"_s);
}

void Settings::take(const QHash<QString, QString> &values, Origin origin, const QString &where)
{
    for (const SettingRow &row : settingsTable()) {
        const auto given =
            std::ranges::find_if(row.names, [&](const QString &name) { return !values.value(name).isEmpty(); });
        if (given == row.names.end()) {
            continue;
        }
        const core::Outcome taken = set(row.key, values.value(*given), origin);
        if (!taken) {
            m_problems.append(u"%1 Refused from %2."_s.arg(taken.error().detail, where));
        }
    }
}

QString Settings::effective(Key key) const
{
    return m_layers[static_cast<std::size_t>(key)][static_cast<std::size_t>(origin(key))].value_or(QString());
}

Origin Settings::origin(Key key) const
{
    const Layers &layers = m_layers[static_cast<std::size_t>(key)];
    const auto top = std::find_if(layers.rbegin(), layers.rend(), [](const auto &layer) { return layer.has_value(); });
    return static_cast<Origin>(layers.rend() - top - 1);
}

QString Settings::text(Key key) const
{
    Q_ASSERT_X(!settingRow(key).sensitive, "Settings::text", "use secret()");
    return settingRow(key).sensitive ? QString() : effective(key);
}

core::SecretString Settings::secret(Key key) const
{
    return core::SecretString(effective(key));
}

int Settings::integer(Key key) const
{
    Q_ASSERT(settingRow(key).type == SettingType::Integer);
    return text(key).toInt();
}

bool Settings::flag(Key key) const
{
    Q_ASSERT(settingRow(key).type == SettingType::Flag);
    return text(key) == "true"_L1;
}

QUrl Settings::url(Key key) const
{
    Q_ASSERT(settingRow(key).type == SettingType::Url);
    return QUrl(text(key));
}

core::Result<core::SecretString> Settings::document(Key key) const
{
    const QString given = effective(key).trimmed();
    if (given.isEmpty()) {
        return core::fail(core::ErrorCode::Disabled, u"%1 is not set."_s.arg(name(key)));
    }
    if (given.startsWith(u'{')) {
        return core::SecretString(given);
    }
    constexpr qint64 kMaxSize = 64 * 1024;
    QFile file(given);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxSize) {
        return core::fail(core::ErrorCode::Invalid,
                          u"%1 names neither JSON nor a file that can be read."_s.arg(name(key)));
    }
    return core::SecretString(QString::fromUtf8(file.readAll()));
}

bool Settings::isSet(Key key) const
{
    return !effective(key).isEmpty();
}

QString Settings::name(Key key)
{
    return settingRow(key).names.constFirst();
}

core::Outcome Settings::require(const QString &what, std::initializer_list<Key> keys) const
{
    for (const Key key : keys) {
        if (!isSet(key)) {
            return core::fail(core::ErrorCode::Disabled, u"%1 needs %2, which is not set."_s.arg(what, name(key)));
        }
    }
    return {};
}

QString Settings::print() const
{
    QString all;
    for (const SettingRow &row : settingsTable()) {
        QString shown = u"(unset)"_s;
        if (isSet(row.key)) {
            shown = row.sensitive ? u"***"_s : effective(row.key);
        }
        all += u"%1 = %2  [%3]\n"_s.arg(row.names.constFirst(), shown, originName(origin(row.key)));
    }
    return all;
}

} // namespace dotm::config
