// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/rendezvous.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;

namespace {

constexpr qint64 kMaxSize = 8 * 1024;
constexpr mode_t kAnyAccess = S_IRWXG | S_IRWXO;
constexpr mode_t kWriteAccess = S_IWGRP | S_IWOTH;

QString fileIn(const QString &folder)
{
    return folder + u"/bridge.json"_s;
}

bool isOwnFolder(const QString &path, mode_t closed)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & closed) == 0;
}

core::Outcome cannotWrite(const QString &path, const QString &why)
{
    return fail(ErrorCode::Storage, u"%1 cannot be written: %2."_s.arg(path, why));
}

core::Outcome ensureFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    QDir().mkpath(QFileInfo(folder).absolutePath());
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST) {
        return cannotWrite(folder, u"the folder cannot be made"_s);
    }
    // What was in a folder that stood open is of no interest: the file is replaced.
    if (!isOwnFolder(folder, 0) || ::chmod(name.constData(), S_IRWXU) != 0) {
        return cannotWrite(folder, u"it is not a folder of this account"_s);
    }
    return {};
}

core::Failure isOpenToOthers(const QString &path)
{
    return fail(ErrorCode::Forbidden,
                u"%1 can be read or changed by other accounts and is not used. Start DOTM Desktop again."_s.arg(path));
}

/// The file is checked through the descriptor that is read, so nobody can swap it in between; links are not followed.
core::Result<core::Secret<QByteArray>> readChecked(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return errno == ENOENT ? fail(ErrorCode::NotFound, u"%1 does not exist."_s.arg(path)) : isOpenToOthers(path);
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(ErrorCode::Protocol, u"%1 cannot be read."_s.arg(path));
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_uid != ::geteuid() ||
        (status.st_mode & kAnyAccess) != 0) {
        return isOpenToOthers(path);
    }
    return core::Secret<QByteArray>(file.read(kMaxSize));
}

/// The key goes where the address says, so it must be on this computer.
bool isLoopback(const QUrl &url)
{
    return url.scheme() == "http"_L1 && url.port() > 0 && url.userInfo().isEmpty() &&
           (url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1);
}

bool isHeaderText(const QString &key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar each) { return each > u' ' && each < u'\x7f'; });
}

} // namespace

QString rendezvousFolder()
{
    const QString named = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(named)) {
        return QDir::cleanPath(named) + u"/dotm"_s;
    }
    // Assistants often start their servers with little more than HOME and PATH; the desktop had the variable.
    const QString usual = u"/run/user/%1"_s.arg(::geteuid());
    if (isOwnFolder(usual, kAnyAccess)) {
        return usual + u"/dotm"_s;
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/dotm/bridge"_s;
}

core::Outcome writeRendezvous(const QString &folder, const Rendezvous &rendezvous)
{
    if (core::Outcome ready = ensureFolder(folder); !ready) {
        return ready;
    }
    const QByteArray text = QJsonDocument(QJsonObject{{u"url"_s, rendezvous.url.toString()},
                                                      {u"key"_s, rendezvous.key.reveal()},
                                                      {u"pid"_s, rendezvous.pid}})
                                .toJson(QJsonDocument::Compact);
    QSaveFile file(fileIn(folder));
    // The folder is closed to others, so the new file is never open to them, whatever the umask.
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(text) == text.size() && file.commit();
    return isWritten ? core::Outcome() : cannotWrite(file.fileName(), file.errorString());
}

core::Result<Rendezvous> readRendezvous(const QString &folder)
{
    const QString path = fileIn(folder);
    if (QFileInfo::exists(folder) && !isOwnFolder(folder, kWriteAccess)) {
        return isOpenToOthers(folder);
    }
    const core::Result<core::Secret<QByteArray>> text = readChecked(path);
    if (!text) {
        return fail(text.error());
    }
    const QJsonObject object = QJsonDocument::fromJson(text->reveal()).object();
    Rendezvous result{QUrl(object.value("url"_L1).toString(), QUrl::StrictMode),
                      core::SecretString(object.value("key"_L1).toString()), object.value("pid"_L1).toInteger()};
    if (!isLoopback(result.url) || !isHeaderText(result.key.reveal()) || result.pid <= 0) {
        return fail(ErrorCode::Protocol, u"%1 is not what DOTM Desktop writes and is not used."_s.arg(path));
    }
    return result;
}

void removeRendezvous(const QString &folder, qint64 pid)
{
    const core::Result<Rendezvous> current = readRendezvous(folder);
    if (current && current->pid == pid) {
        QFile::remove(fileIn(folder));
    }
}

} // namespace dotm::bridge
