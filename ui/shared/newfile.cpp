// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/newfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct NewFile
{
    Q_DECLARE_TR_FUNCTIONS(NewFile)
};

} // namespace

QString suggestedFile(const QString &name, const QString &suffix, core::TimePoint now)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    if (!folder.exists()) {
        folder = QDir::home();
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(now)).toLocalTime().date();
    const QString base = u"%1 %2"_s.arg(name, today.toString(Qt::ISODate));
    QString path = folder.filePath(base + u'.' + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(u"%1 (%2).%3"_s.arg(base).arg(number).arg(suffix));
    }
    return path;
}

QString openNewFile(QSaveFile &file)
{
    if (!QDir::isAbsolutePath(file.fileName())) {
        return NewFile::tr("Give the whole name of the file, beginning with /.");
    }
    if (QFileInfo::exists(file.fileName())) {
        return NewFile::tr("There is a file of this name already. Choose another name.");
    }
    if (!file.open(QIODevice::WriteOnly)) {
        return NewFile::tr("The file could not be written: %1").arg(file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

QString keepNewFile(QSaveFile &file)
{
    return file.commit() ? QString() : NewFile::tr("The file could not be written: %1").arg(file.errorString());
}

QString writeNewFile(const QString &path, const std::function<bool(QIODevice &)> &fill)
{
    QSaveFile file(path);
    if (const QString problem = openNewFile(file); !problem.isEmpty()) {
        return problem;
    }
    if (!fill(file)) {
        return NewFile::tr("The file could not be made.");
    }
    return keepNewFile(file);
}

} // namespace dotm::ui
