// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/assistantprogram.h"
#include "bridge/setup/configdisk.h"
#include "bridge/setup/setupinspector.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace dotm::test {

inline const QString kCommand = QStringLiteral("/opt/dotm/bin/dotm-mcp");

inline bridge::AssistantProgram programOf(const QString &id)
{
    return bridge::assistantProgram(id).value_or(bridge::AssistantProgram());
}

/// A home folder of its own. Root may read and write everything, so under root the work is done as another account.
class SetupBench
{
public:
    SetupBench()
    {
        if (::geteuid() == 0) {
            constexpr uid_t kNobody = 65534;
            m_isOtherAccount = ::chown(QFile::encodeName(m_dir.path()).constData(), kNobody, kNobody) == 0 &&
                               ::setegid(kNobody) == 0 && ::seteuid(kNobody) == 0;
        }
    }
    ~SetupBench()
    {
        if (m_isOtherAccount) {
            static_cast<void>(::seteuid(0));
            static_cast<void>(::setegid(0));
        }
    }
    Q_DISABLE_COPY_MOVE(SetupBench)

    [[nodiscard]] QString path(const QString &below) const { return m_dir.filePath(below); }
    void makeFolder(const QString &below) const { QDir().mkpath(path(below)); }
    void write(const QString &below, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(below)).path());
        QFile file(path(below));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
    }
    [[nodiscard]] QByteArray read(const QString &below) const
    {
        QFile file(path(below));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    void setMode(const QString &below, mode_t mode) const { ::chmod(QFile::encodeName(path(below)).constData(), mode); }
    [[nodiscard]] int mode(const QString &below) const
    {
        struct stat status = {};
        const bool done = ::stat(QFile::encodeName(path(below)).constData(), &status) == 0;
        return done ? static_cast<int>(status.st_mode & 07777U) : -1;
    }
    /// Names in a folder, hidden ones too.
    [[nodiscard]] QStringList names(const QString &below) const
    {
        return QDir(path(below))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] bridge::SetupPlaces places() const
    {
        return {m_dir.path(), path(QStringLiteral(".config")), {path(QStringLiteral("bin"))}};
    }
    [[nodiscard]] bridge::SetupInspector inspector(const QString &command = kCommand)
    {
        return {places(), command, disk, clock};
    }

    bridge::PosixConfigDisk disk;
    FakeClock clock;

private:
    QTemporaryDir m_dir;
    bool m_isOtherAccount = false;
};

} // namespace dotm::test
