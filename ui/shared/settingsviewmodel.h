// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/usersettings.h"
#include "ui/shared/languages.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// What a person sets for themselves, as the settings page and the theme read it. A change is stored first and holds at
/// once, without a restart. GUI thread.
class SettingsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppViewModel")
    /// As set; empty follows the desktop.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString activeLanguage READ activeLanguage NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY changed)
    /// { value, title }: each in its own script.
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    /// What the desktop asks for: "light", "dark", "contrast".
    Q_PROPERTY(QString systemScheme READ systemScheme NOTIFY changed)
    /// 1, 1.25, 1.5 or 2.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool coverIdentifiers READ coverIdentifiers WRITE setCoverIdentifiers NOTIFY changed)
    Q_PROPERTY(bool singleKeyShortcuts READ singleKeyShortcuts WRITE setSingleKeyShortcuts NOTIFY changed)
    /// Why the last change did not hold; empty when it did.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    SettingsViewModel(config::UserSettings &settings, Languages &languages, QObject *parent = nullptr);

    [[nodiscard]] QString language() const;
    [[nodiscard]] QString activeLanguage() const { return m_languages.active(); }
    [[nodiscard]] bool isRightToLeft() const { return m_languages.isRightToLeft(); }
    [[nodiscard]] static QVariantList languages();
    [[nodiscard]] QString theme() const;
    [[nodiscard]] QString systemScheme() const { return m_systemScheme; }
    [[nodiscard]] double textScale() const;
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] bool coverIdentifiers() const;
    [[nodiscard]] bool singleKeyShortcuts() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    void setLanguage(const QString &code);
    void setTheme(const QString &theme);
    void setTextScale(double scale);
    void setReducedMotion(bool reduced);
    void setCoverIdentifiers(bool cover);
    void setSingleKeyShortcuts(bool work);
    void setSystemScheme(const QString &scheme);

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    void store(config::Key key, const QString &value);
    void setProblem(const QString &problem);

    config::UserSettings &m_settings;
    Languages &m_languages;
    QString m_systemScheme;
    QString m_problem;
};

} // namespace dotm::ui
