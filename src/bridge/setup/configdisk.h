// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/textfault.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace dotm::bridge {

/// A configuration file as it was read.
struct ConfigSnapshot
{
    QString path;
    QString target; ///< the path with every link followed: what is replaced
    bool exists = false;
    QByteArray bytes;
    QByteArray sha256; ///< of the bytes; empty when there is no file
    quint32 mode = 0;  ///< permission bits
    quint32 group = 0;
};

/// The disk under other programs' configuration files. Every function is synchronous and waits for the disk: call them
/// on a worker thread. Implementations are stateless and may be used by several threads.
class ConfigDisk
{
public:
    virtual ~ConfigDisk() = default;

    /// A file that is not there is no fault. Faults: TooLarge, NotPlainFile, NoAccess, OtherOwner.
    [[nodiscard]] virtual TextResult<ConfigSnapshot> read(const QString &path) = 0;
    /// A copy with the same mode at @p path, or at the first of path-1, path-2 ... that is free; an older copy is never
    /// written over. On the disk when it returns. Answers where the copy is; Storage.
    [[nodiscard]] virtual core::Result<QString> backup(const ConfigSnapshot &file, const QString &path) = 0;
    /// Puts @p bytes in the place of the file in one step, with its mode and owner and without touching a link that
    /// leads to it. Conflict when the file is no longer what was read (looked at right before the step; a program that
    /// writes in the very same moment loses nothing but its own change); Storage, and then nothing has changed.
    [[nodiscard]] virtual core::Outcome replace(const ConfigSnapshot &file, const QByteArray &bytes) = 0;
    /// A new file that only the person may read; the folder it lies in is made when the one above is there. Conflict
    /// when something is at the place by now.
    [[nodiscard]] virtual core::Outcome create(const QString &path, const QByteArray &bytes) = 0;
    /// Conflict as with replace().
    [[nodiscard]] virtual core::Outcome remove(const ConfigSnapshot &file) = 0;
};

/// The real one.
class PosixConfigDisk : public ConfigDisk
{
public:
    [[nodiscard]] TextResult<ConfigSnapshot> read(const QString &path) override;
    [[nodiscard]] core::Result<QString> backup(const ConfigSnapshot &file, const QString &path) override;
    [[nodiscard]] core::Outcome replace(const ConfigSnapshot &file, const QByteArray &bytes) override;
    [[nodiscard]] core::Outcome create(const QString &path, const QByteArray &bytes) override;
    [[nodiscard]] core::Outcome remove(const ConfigSnapshot &file) override;

private:
    [[nodiscard]] core::Outcome checkUnchanged(const ConfigSnapshot &file);
};

} // namespace dotm::bridge
