// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/configdisk.h"

#include "bridge/setup/jsontext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxBackupsOfOneMoment = 100;

/// Closed with the file, or at once when it cannot be opened.
bool openOwned(QFile &file, int descriptor, QIODevice::OpenMode mode)
{
    const bool isOpen = descriptor >= 0 && file.open(descriptor, mode, QFileDevice::AutoCloseHandle);
    if (!isOpen && descriptor >= 0) {
        ::close(descriptor);
    }
    return isOpen;
}

/// A file we write whole: closed when it goes, on the disk after finish().
struct Output
{
    QFile file;

    bool open(int descriptor) { return openOwned(file, descriptor, QIODevice::WriteOnly); }
    /// Mode and group are set before the content comes, so that nobody reads it who could not read the original.
    bool finish(const QByteArray &bytes, quint32 mode, quint32 group)
    {
        const bool isClosed =
            ::fchown(file.handle(), static_cast<uid_t>(-1), group) == 0 && ::fchmod(file.handle(), mode & 07777U) == 0;
        return isClosed && file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    }
};

core::Failure storageFailure(const QString &what, const QString &path)
{
    return core::fail(core::ErrorCode::Storage, u"%1 %2: %3"_s.arg(path, what, qt_error_string(errno)));
}

/// A new name in a folder survives a power cut only when the folder was written too.
void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

bool isInGroup(gid_t group)
{
    std::array<gid_t, NGROUPS_MAX> groups = {};
    const int count = ::getgroups(static_cast<int>(groups.size()), groups.data());
    return group == ::getegid() ||
           std::find(groups.begin(), groups.begin() + std::max(count, 0), group) != groups.begin() + std::max(count, 0);
}

SetupProblem problemOf(const struct stat &status)
{
    if (!S_ISREG(status.st_mode) || status.st_nlink != 1) {
        return SetupProblem::NotPlainFile;
    }
    if (status.st_uid != ::geteuid() || (::geteuid() != 0 && !isInGroup(status.st_gid))) {
        return SetupProblem::OtherOwner;
    }
    return status.st_size > kMaxConfigSize ? SetupProblem::TooLarge : SetupProblem::None;
}

TextResult<QString> targetOf(const QString &path)
{
    char *resolved = ::realpath(QFile::encodeName(path).constData(), nullptr);
    if (resolved == nullptr) {
        return fault(errno == EACCES ? SetupProblem::NoAccess : SetupProblem::NotPlainFile);
    }
    const QString target = QFile::decodeName(resolved);
    ::free(resolved);
    return target;
}

/// A file beside @p target with what shall stand there; the caller renames it. Empty when it cannot be written.
QString writtenBeside(const QString &target, const QByteArray &bytes, quint32 mode, quint32 group)
{
    const QFileInfo info(target);
    QByteArray name = QFile::encodeName(u"%1/.%2.dotm-XXXXXX"_s.arg(info.path(), info.fileName()));
    Output output;
    if (!output.open(::mkostemp(name.data(), O_CLOEXEC))) {
        return {};
    }
    if (output.finish(bytes, mode, group)) {
        return QFile::decodeName(name);
    }
    const int reason = errno;
    ::unlink(name.constData());
    errno = reason;
    return {};
}

/// Renames where nothing is; file systems without that operation get a look first.
bool renameIntoGap(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    struct stat status = {};
    if (::lstat(to.constData(), &status) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

} // namespace

TextResult<ConfigSnapshot> PosixConfigDisk::read(const QString &path)
{
    ConfigSnapshot snapshot{.path = path, .target = path, .exists = false, .bytes = {}, .sha256 = {}};
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        const bool isAbsent = errno == ENOENT || errno == ENOTDIR;
        return isAbsent ? TextResult<ConfigSnapshot>(snapshot) : fault(SetupProblem::NoAccess);
    }
    const TextResult<QString> target = targetOf(path);
    if (!target) {
        return std::unexpected(target.error());
    }
    const QByteArray name = QFile::encodeName(*target);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    const int reason = errno;
    QFile file;
    if (!openOwned(file, descriptor, QIODevice::ReadOnly) || ::fstat(file.handle(), &status) != 0) {
        return fault(descriptor < 0 && reason == EACCES ? SetupProblem::NoAccess : SetupProblem::NotPlainFile);
    }
    if (const SetupProblem problem = problemOf(status); problem != SetupProblem::None) {
        return fault(problem);
    }
    snapshot.bytes = file.read(kMaxConfigSize + 1);
    if (file.error() != QFileDevice::NoError || snapshot.bytes.size() > kMaxConfigSize) {
        return fault(file.error() != QFileDevice::NoError ? SetupProblem::NoAccess : SetupProblem::TooLarge);
    }
    snapshot.target = *target;
    snapshot.exists = true;
    snapshot.sha256 = QCryptographicHash::hash(snapshot.bytes, QCryptographicHash::Sha256);
    snapshot.mode = status.st_mode & 07777U;
    snapshot.group = status.st_gid;
    return snapshot;
}

core::Result<QString> PosixConfigDisk::backup(const ConfigSnapshot &file, const QString &path)
{
    for (int copy = 0; copy < kMaxBackupsOfOneMoment; ++copy) {
        const QString place = copy == 0 ? path : u"%1-%2"_s.arg(path).arg(copy);
        const QByteArray name = QFile::encodeName(place);
        Output output;
        if (!output.open(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600))) {
            if (errno == EEXIST) {
                continue;
            }
            return storageFailure(u"cannot be written"_s, place);
        }
        if (!output.finish(file.bytes, file.mode, file.group)) {
            const core::Failure failure = storageFailure(u"cannot be written"_s, place);
            ::unlink(name.constData());
            return failure;
        }
        syncFolderOf(place);
        return place;
    }
    return core::fail(core::ErrorCode::Storage, u"There are too many copies like %1."_s.arg(path));
}

core::Outcome PosixConfigDisk::checkUnchanged(const ConfigSnapshot &file)
{
    const TextResult<ConfigSnapshot> now = read(file.path);
    const bool isSame = now && now->exists && now->sha256 == file.sha256 && now->target == file.target &&
                        now->mode == file.mode && now->group == file.group;
    return isSame ? core::Outcome()
                  : core::fail(core::ErrorCode::Conflict, u"%1 was changed by another program."_s.arg(file.path));
}

core::Outcome PosixConfigDisk::replace(const ConfigSnapshot &file, const QByteArray &bytes)
{
    const QString fresh = writtenBeside(file.target, bytes, file.mode, file.group);
    if (fresh.isEmpty()) {
        return storageFailure(u"cannot be written"_s, file.target);
    }
    const QByteArray name = QFile::encodeName(fresh);
    core::Outcome done = checkUnchanged(file);
    if (done && ::rename(name.constData(), QFile::encodeName(file.target).constData()) != 0) {
        done = storageFailure(u"cannot be replaced"_s, file.target);
    }
    if (!done) {
        ::unlink(name.constData());
        return done;
    }
    syncFolderOf(file.target);
    return done;
}

core::Outcome PosixConfigDisk::create(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0) {
        syncFolderOf(folder);
    } else if (errno != EEXIST) {
        return storageFailure(u"cannot be made"_s, folder);
    }
    const QString fresh = writtenBeside(path, bytes, 0600, ::getegid());
    if (fresh.isEmpty()) {
        return storageFailure(u"cannot be written"_s, path);
    }
    if (!renameIntoGap(QFile::encodeName(fresh), QFile::encodeName(path))) {
        const bool isTaken = errno == EEXIST;
        const core::Failure failure =
            isTaken ? core::fail(core::ErrorCode::Conflict, u"%1 was made by another program."_s.arg(path))
                    : storageFailure(u"cannot be written"_s, path);
        ::unlink(QFile::encodeName(fresh).constData());
        return failure;
    }
    syncFolderOf(path);
    return {};
}

core::Outcome PosixConfigDisk::remove(const ConfigSnapshot &file)
{
    core::Outcome done = checkUnchanged(file);
    if (done && ::unlink(QFile::encodeName(file.target).constData()) != 0) {
        done = storageFailure(u"cannot be removed"_s, file.target);
    }
    if (done) {
        syncFolderOf(file.target);
    }
    return done;
}

} // namespace dotm::bridge
