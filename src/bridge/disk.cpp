// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/disk.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <unistd.h>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;

namespace {

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 kLargest = 64 * 1024 * 1024;

Outcome refused(const QString &path)
{
    return fail(ErrorCode::Storage, u"%1 cannot be written."_s.arg(path));
}

Outcome makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return refused(folder);
    }
    return QFile::setPermissions(folder, kOwner | QFile::ExeOwner) ? Outcome() : refused(folder);
}

Outcome writeNow(const QString &folder, const QString &path, const QByteArray &bytes)
{
    if (const Outcome made = makeFolder(folder); !made) {
        return made;
    }
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwner) &&
                           file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    return isWritten && file.commit() ? Outcome() : refused(path);
}

Outcome appendNow(const QString &folder, const QString &path, const QByteArray &bytes)
{
    if (const Outcome made = makeFolder(folder); !made) {
        return made;
    }
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Append) && file.setPermissions(kOwner) &&
                           file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    return isWritten ? Outcome() : refused(path);
}

} // namespace

Disk::Disk(QString folder) : m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
}

QString Disk::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

Disk::Content Disk::readNow(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (file.size() > kLargest || !file.open(QIODevice::ReadOnly)) {
        return {{}, fail(ErrorCode::Storage, u"%1 cannot be read."_s.arg(path))};
    }
    return {file.readAll(), {}};
}

QCoro::Task<Outcome> Disk::write(QString name, QByteArray bytes)
{
    const std::function<Outcome()> work = [folder = m_folder, path = pathOf(name), bytes] {
        return writeNow(folder, path, bytes);
    };
    co_return co_await compute(work);
}

QCoro::Task<Outcome> Disk::append(QString name, QByteArray bytes)
{
    const std::function<Outcome()> work = [folder = m_folder, path = pathOf(name), bytes] {
        return appendNow(folder, path, bytes);
    };
    co_return co_await compute(work);
}

} // namespace dotm::bridge
