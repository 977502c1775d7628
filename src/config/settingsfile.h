// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dotm::config {

/// A settings file: lines of NAME=value, blank lines and # comments; a value may stand in quotes. The same form a
/// service manager reads as an environment file.
struct SettingsFileLine
{
    QString name;
    QString value;
    int number = 0; ///< from 1
};

struct SettingsFileContent
{
    std::vector<SettingsFileLine> lines;
    QStringList problems;            ///< sentences, without values
    bool isReadableByOthers = false; ///< by every account of the machine
};

/// A file that is not there is empty. Storage when it is there and cannot be read, or is above 1 MB.
[[nodiscard]] core::Result<SettingsFileContent> readSettingsFile(const QString &path);

/// Replaces, adds or (nullopt) takes out the line of @p name; the file appears whole or not at all. The folder is made
/// when missing. Storage when the disk refuses.
[[nodiscard]] core::Outcome writeSetting(const QString &path, const QString &name, const std::optional<QString> &value);

} // namespace dotm::config
