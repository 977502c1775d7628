// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

QString unquoted(const QString &value)
{
    const bool quoted =
        value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
    return quoted ? value.mid(1, value.size() - 2) : value;
}

/// The name a line gives a value to; empty for blank lines and comments.
QString nameOf(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.startsWith(u'#') ? QString() : trimmed.section(u'=', 0, 0).trimmed();
}

core::Result<QStringList> readLines(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QStringList();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Storage,
                          u"The settings file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    }
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile) {
        return core::fail(core::ErrorCode::Storage, u"The settings file %1 is larger than 1 MB."_s.arg(path));
    }
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    if (lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

QStringList withSetting(const QStringList &lines, const QString &name, const std::optional<QString> &value)
{
    bool done = !value.has_value();
    QStringList result;
    for (const QString &line : lines) {
        if (nameOf(line) != name) {
            result.append(line);
        } else if (!done) {
            result.append(name + u'=' + *value);
            done = true;
        }
    }
    if (!done) {
        result.append(name + u'=' + *value);
    }
    return result;
}

} // namespace

core::Result<SettingsFileContent> readSettingsFile(const QString &path)
{
    const core::Result<QStringList> lines = readLines(path);
    if (!lines) {
        return core::fail(lines.error());
    }
    SettingsFileContent content;
    content.isReadableByOthers = QFileInfo(path).permissions().testFlag(QFileDevice::ReadOther);
    int number = 0;
    for (const QString &line : *lines) {
        ++number;
        const QString name = nameOf(line);
        if (!line.contains(u'=') && !name.isEmpty()) {
            content.problems.append(u"Line %1 of %2 is not NAME=value."_s.arg(number).arg(path));
        } else if (!name.isEmpty()) {
            content.lines.push_back({name, unquoted(line.section(u'=', 1).trimmed()), number});
        }
    }
    return content;
}

core::Outcome writeSetting(const QString &path, const QString &name, const std::optional<QString> &value)
{
    const core::Result<QStringList> lines = readLines(path);
    if (!lines) {
        return core::fail(lines.error());
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = (withSetting(*lines, name, value).join(u'\n') + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return core::fail(core::ErrorCode::Storage,
                          u"The settings file %1 cannot be written: %2."_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace dotm::config
