// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/settings.h"

#include <QObject>

namespace dotm::config {

/// The settings a person changes while the program runs (scope User), kept in the user file. Lives on the GUI thread.
/// A change is on disk before changed() is sent; the file is replaced as a whole, and its other lines stay as they are.
class UserSettings final : public QObject
{
    Q_OBJECT

public:
    /// @p settings are those loaded at the start from the same @p userFile.
    UserSettings(Settings settings, QString userFile, QObject *parent = nullptr);

    [[nodiscard]] QString text(Key key) const { return m_settings.text(key); }
    [[nodiscard]] int integer(Key key) const { return m_settings.integer(key); }
    [[nodiscard]] bool flag(Key key) const { return m_settings.flag(key); }
    /// False when the environment or the command line has fixed the value: setValue() answers Conflict then.
    [[nodiscard]] bool isChangeable(Key key) const;

    /// @p value as text ("true", "125", "dark"). Invalid, Conflict or Storage, each with a sentence to show.
    [[nodiscard]] core::Outcome setValue(Key key, const QString &value);
    /// Back to what holds without the user file.
    [[nodiscard]] core::Outcome reset(Key key);

Q_SIGNALS:
    void changed(dotm::config::Key key);

private:
    [[nodiscard]] core::Outcome checkChangeable(Key key) const;
    [[nodiscard]] core::Outcome store(Key key, const std::optional<QString> &value);

    Settings m_settings;
    QString m_userFile;
};

} // namespace dotm::config
