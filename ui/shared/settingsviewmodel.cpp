// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/settingsviewmodel.h"

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using config::Key;

SettingsViewModel::SettingsViewModel(config::UserSettings &settings, Languages &languages, QObject *parent)
    : QObject(parent), m_settings(settings), m_languages(languages), m_systemScheme(u"light"_s)
{
    connect(&m_settings, &config::UserSettings::changed, this, [this](Key key) {
        if (key == Key::Language) {
            m_languages.apply(language());
        }
        Q_EMIT changed();
    });
    connect(&m_languages, &Languages::changed, this, &SettingsViewModel::changed);
    m_languages.apply(language());
}

QString SettingsViewModel::language() const
{
    return m_settings.text(Key::Language);
}

QVariantList SettingsViewModel::languages()
{
    QVariantList all;
    for (const Language &each : Languages::available()) {
        all.append(QVariantMap{{u"value"_s, each.code}, {u"title"_s, each.nativeName}});
    }
    return all;
}

QString SettingsViewModel::theme() const
{
    return m_settings.text(Key::Theme);
}

double SettingsViewModel::textScale() const
{
    return m_settings.integer(Key::TextScale) / 100.0;
}

bool SettingsViewModel::reducedMotion() const
{
    return m_settings.flag(Key::ReducedMotion);
}

bool SettingsViewModel::coverIdentifiers() const
{
    return m_settings.flag(Key::CoverIdentifiers);
}

bool SettingsViewModel::singleKeyShortcuts() const
{
    return m_settings.flag(Key::SingleKeyShortcuts);
}

void SettingsViewModel::setLanguage(const QString &code)
{
    store(Key::Language, code);
}

void SettingsViewModel::setTheme(const QString &theme)
{
    store(Key::Theme, theme);
}

void SettingsViewModel::setTextScale(double scale)
{
    store(Key::TextScale, QString::number(qRound(scale * 100)));
}

void SettingsViewModel::setReducedMotion(bool reduced)
{
    store(Key::ReducedMotion, reduced ? u"true"_s : u"false"_s);
}

void SettingsViewModel::setCoverIdentifiers(bool cover)
{
    store(Key::CoverIdentifiers, cover ? u"true"_s : u"false"_s);
}

void SettingsViewModel::setSingleKeyShortcuts(bool work)
{
    store(Key::SingleKeyShortcuts, work ? u"true"_s : u"false"_s);
}

void SettingsViewModel::setSystemScheme(const QString &scheme)
{
    if (scheme != m_systemScheme) {
        m_systemScheme = scheme;
        Q_EMIT changed();
    }
}

void SettingsViewModel::store(Key key, const QString &value)
{
    const core::Outcome stored = value.isEmpty() ? m_settings.reset(key) : m_settings.setValue(key, value);
    setProblem(stored ? QString() : stored.error().detail);
    if (!stored) {
        Q_EMIT changed(); // the control that was moved goes back to what holds
    }
}

void SettingsViewModel::setProblem(const QString &problem)
{
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

} // namespace dotm::ui
