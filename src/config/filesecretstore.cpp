// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/filesecretstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestStore = 64 * 1024;

core::Outcome checkOwnerAndMode(const struct stat &status, const QString &path, bool isFolder)
{
    if (status.st_uid != ::geteuid()) {
        return core::fail(core::ErrorCode::Forbidden, u"%1 belongs to another account and is not used."_s.arg(path));
    }
    if ((status.st_mode & 077) != 0) {
        return core::fail(core::ErrorCode::Forbidden,
                          u"%1 is open to other accounts and is not used. Run: chmod %2 %1"_s.arg(
                              path, isFolder ? u"700"_s : u"600"_s));
    }
    return {};
}

/// NotFound when the folder is not there yet.
core::Outcome checkFolder(const QString &folder)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(folder).constData(), &status) != 0) {
        return core::fail(core::ErrorCode::NotFound, u"The folder %1 does not exist."_s.arg(folder));
    }
    if (!S_ISDIR(status.st_mode)) {
        return core::fail(core::ErrorCode::Forbidden, u"%1 is not a folder and is not used."_s.arg(folder));
    }
    return checkOwnerAndMode(status, folder, true);
}

core::Outcome ensureFolder(const QString &folder)
{
    core::Outcome checked = checkFolder(folder);
    if (checked || checked.error().code != core::ErrorCode::NotFound) {
        return checked;
    }
    QDir().mkpath(QFileInfo(folder).absolutePath());
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0) {
        return core::fail(core::ErrorCode::Storage, u"The folder %1 cannot be made."_s.arg(folder));
    }
    return {};
}

/// The file is checked through the descriptor that is read, so nobody can swap it in between; links are not followed.
core::Result<core::SecretString> readChecked(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT) {
            return core::fail(core::ErrorCode::NotFound, u"%1 does not exist."_s.arg(path));
        }
        return core::fail(core::ErrorCode::Forbidden, u"%1 cannot be opened as a plain file."_s.arg(path));
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return core::fail(core::ErrorCode::Storage, u"%1 cannot be read."_s.arg(path));
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        return core::fail(core::ErrorCode::Forbidden, u"%1 is not a plain file."_s.arg(path));
    }
    if (const core::Outcome safe = checkOwnerAndMode(status, path, false); !safe) {
        return core::fail(safe.error());
    }
    const QByteArray bytes = file.read(kLargestStore + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > kLargestStore) {
        return core::fail(core::ErrorCode::Storage, u"%1 cannot be read or is larger than 64 KB."_s.arg(path));
    }
    return core::SecretString(QString::fromUtf8(bytes));
}

core::Outcome writeChecked(const QString &path, const core::SecretString &value)
{
    const QByteArray bytes = value.reveal().toUtf8();
    if (bytes.size() > kLargestStore) {
        return core::fail(core::ErrorCode::Invalid, u"A secret may not be larger than 64 KB."_s);
    }
    QSaveFile file(path);
    // The folder is closed to others, so the new file is never open to them, whatever the umask.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return core::fail(core::ErrorCode::Storage, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace

FileSecretStore::FileSecretStore(QString folder) : m_folder(std::move(folder)) {}

QCoro::Task<core::Result<core::SecretString>> FileSecretStore::read(QString name)
{
    if (const core::Outcome valid = checkSecretName(name); !valid) {
        co_return core::fail(valid.error());
    }
    if (const core::Outcome safe = checkFolder(m_folder); !safe) {
        co_return core::fail(safe.error());
    }
    co_return readChecked(QDir(m_folder).filePath(name));
}

QCoro::Task<core::Outcome> FileSecretStore::write(QString name, core::SecretString value)
{
    core::Outcome ready = checkSecretName(name);
    if (ready) {
        ready = ensureFolder(m_folder);
    }
    co_return ready ? writeChecked(QDir(m_folder).filePath(name), value) : ready;
}

QCoro::Task<core::Outcome> FileSecretStore::remove(QString name)
{
    core::Outcome ready = checkSecretName(name);
    if (ready) {
        ready = checkFolder(m_folder);
    }
    if (!ready) {
        const bool nothingThere = ready.error().code == core::ErrorCode::NotFound;
        co_return nothingThere ? core::Outcome() : ready;
    }
    const QString path = QDir(m_folder).filePath(name);
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) {
        co_return core::fail(core::ErrorCode::Storage, u"%1 cannot be removed."_s.arg(path));
    }
    co_return core::Outcome();
}

} // namespace dotm::config
