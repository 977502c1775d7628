// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/privatepostgres.h"

#include "core/random.h"
#include "storage/driver/connection.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTcpServer>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;

constexpr int kToolTimeoutMs = 30000;

/// INT: stop, keep the data. TERM (also sent by the kernel when the test dies): stop at once and remove the folder.
const QString kServerScript = u"\"$0\" -D \"$1/data\" & server=$!\n"
                              "trap 'kill -INT $server; wait $server; exit 0' INT\n"
                              "trap 'kill -QUIT $server; wait $server; rm -rf \"$1\"; exit 0' TERM\n"
                              "wait $server"_s;

static Result<QString> toolFolder()
{
    QProcess process;
    process.start(u"pg_config"_s, {u"--bindir"_s});
    if (!process.waitForFinished(kToolTimeoutMs) || process.exitCode() != 0) {
        return core::fail(ErrorCode::Internal, u"pg_config does not run; install postgresql and libpq-dev."_s);
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// Arguments for setpriv: an unprivileged account when we are root.
static QStringList unprivileged(const QStringList &command)
{
    const QStringList account{u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s};
    return (geteuid() == 0 ? account : QStringList()) + command;
}

static Outcome giveToServer(const QString &path)
{
    const passwd *nobody = geteuid() == 0 ? getpwnam("nobody") : nullptr;
    if (nobody && chown(QFile::encodeName(path).constData(), nobody->pw_uid, nobody->pw_gid) != 0) {
        return core::fail(ErrorCode::Internal, u"%1 cannot be given to the account nobody."_s.arg(path));
    }
    return {};
}

static quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

Result<std::unique_ptr<PrivatePostgres>> PrivatePostgres::create()
{
    std::unique_ptr<PrivatePostgres> server(new PrivatePostgres);
    if (Outcome initialized = server->prepare(); !initialized) {
        return core::fail(std::move(initialized.error()));
    }
    if (Outcome started = server->start(); !started) {
        return core::fail(std::move(started.error()));
    }
    return server;
}

static Outcome runTool(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(kToolTimeoutMs) || process.exitCode() != 0) {
        const QString said = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        return core::fail(ErrorCode::Internal, u"%1 failed: %2"_s.arg(program, said));
    }
    return {};
}

static Outcome copyFolder(const QString &from, const QString &to)
{
    return runTool(u"cp"_s, {u"-a"_s, from, to}, u"/"_s);
}

/// One for each release of PostgreSQL and each account: the server has to own its files.
static QString keptCluster(const QString &tools)
{
    const QByteArray mark = (tools + u' ' + QString::number(geteuid())).toUtf8() +
                            QFileInfo(tools + u"/postgres"_s).lastModified().toString(Qt::ISODate).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(mark, QCryptographicHash::Sha256).toHex().first(12);
    return QStringLiteral(DOTM_KEPT_CLUSTERS) + u"/postgres-"_s + QString::fromLatin1(hash);
}

PrivatePostgres::PrivatePostgres() : m_folder(QDir::temp().filePath(u"dotm-postgres-XXXXXX"_s)), m_port(freePort())
{
    core::SystemRandom random;
    m_password = core::randomToken(random, 12);
}

PrivatePostgres::~PrivatePostgres()
{
    if (m_server.state() != QProcess::NotRunning) {
        m_server.terminate();
        m_server.waitForFinished(kToolTimeoutMs);
    }
    // m_folder removes what is left
}

Outcome PrivatePostgres::initialize(const QString &tools, const QString &passwordPath)
{
    return runTool(u"setpriv"_s,
                   unprivileged({tools + u"/initdb"_s, u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"dotm"_s,
                                 u"-A"_s, u"scram-sha-256"_s, u"--pwfile"_s, passwordPath, u"-E"_s, u"UTF8"_s,
                                 u"--locale=C.UTF-8"_s, u"--no-sync"_s}),
                   m_folder.path());
}

Outcome PrivatePostgres::prepare()
{
    const Result<QString> tools = toolFolder();
    if (!tools) {
        return core::fail(tools.error());
    }
    const QString passwordPath = m_folder.filePath(u"password"_s);
    QFile passwordFile(passwordPath);
    if (!passwordFile.open(QIODevice::WriteOnly, QFile::ReadOwner) || passwordFile.write(m_password.toUtf8()) < 0) {
        return core::fail(ErrorCode::Internal, u"%1 cannot be written."_s.arg(passwordPath));
    }
    passwordFile.close();
    for (const QString &path : {m_folder.path(), passwordPath}) {
        if (Outcome given = giveToServer(path); !given) {
            return given;
        }
    }
    const Outcome made = makeCluster(*tools, passwordPath);
    if (!made) {
        return made;
    }
    QFile settings(m_folder.filePath(u"data/postgresql.auto.conf"_s));
    const QString text = u"listen_addresses = '127.0.0.1'\nport = %1\nunix_socket_directories = ''\nfsync = off\n"
                         "synchronous_commit = off\nfull_page_writes = off\nshared_buffers = 32MB\n"_s.arg(m_port);
    if (!settings.open(QIODevice::Append) || settings.write(text.toUtf8()) < 0) {
        return core::fail(ErrorCode::Internal, u"%1 cannot be written."_s.arg(settings.fileName()));
    }
    return {};
}

/// initdb takes a second and a half of work, a copy of what it made a tenth: the first test of a build folder keeps one
/// there, with its password.
Outcome PrivatePostgres::makeCluster(const QString &tools, const QString &passwordPath)
{
    const QString kept = keptCluster(tools);
    QLockFile lock(kept + u".lock"_s);
    lock.setStaleLockTime(0); // one whose test has died is taken over all the same
    if (!lock.tryLock(kToolTimeoutMs)) {
        return initialize(tools, passwordPath);
    }
    const QString data = m_folder.filePath(u"data"_s);
    if (QFileInfo::exists(kept)) {
        QFile password(kept + u".password"_s);
        const bool isKnown = password.open(QIODevice::ReadOnly);
        m_password = QString::fromUtf8(password.readAll());
        return isKnown ? copyFolder(kept, data)
                       : core::fail(ErrorCode::Internal, u"%1 cannot be read."_s.arg(password.fileName()));
    }
    if (Outcome made = initialize(tools, passwordPath); !made) {
        return made;
    }
    const QString half = kept + u".new"_s;
    QDir(half).removeRecursively(); // of a test that was killed
    QFile password(kept + u".password"_s);
    const bool isKept = password.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                        password.write(m_password.toUtf8()) == m_password.size() && password.flush() &&
                        copyFolder(data, half).has_value() && QDir().rename(half, kept);
    return isKept ? Outcome() : core::fail(ErrorCode::Internal, u"%1 cannot be written."_s.arg(kept));
}

QString PrivatePostgres::url(const QString &database) const
{
    return u"postgresql://dotm:%1@127.0.0.1:%2/%3"_s.arg(m_password).arg(m_port).arg(database);
}

Result<QString> PrivatePostgres::createDatabase(const QString &name, const QString &like)
{
    Result<std::unique_ptr<storage::Connection>> connection = storage::openPostgres(url());
    if (!connection) {
        return core::fail(std::move(connection.error()));
    }
    const QString copied = like.isEmpty() ? QString() : u" TEMPLATE "_s + like;
    if (Outcome created = (*connection)->script(u"CREATE DATABASE "_s + name + copied); !created) {
        return core::fail(std::move(created.error()));
    }
    return url(name);
}

void PrivatePostgres::stop()
{
    if (m_server.state() == QProcess::NotRunning) {
        return;
    }
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    m_server.waitForFinished(kToolTimeoutMs);
}

Outcome PrivatePostgres::start()
{
    const Result<QString> tools = toolFolder();
    if (!tools) {
        return core::fail(tools.error());
    }
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(u"setpriv"_s,
                   QStringList{u"--pdeathsig"_s, u"TERM"_s} +
                       unprivileged({u"sh"_s, u"-c"_s, kServerScript, *tools + u"/postgres"_s, m_folder.path()}));
    return waitUntilReady();
}

Outcome PrivatePostgres::waitUntilReady()
{
    const QDeadlineTimer deadline(kToolTimeoutMs);
    core::Error last;
    while (!deadline.hasExpired() && m_server.state() != QProcess::NotRunning) {
        Result<std::unique_ptr<storage::Connection>> connection = storage::openPostgres(url());
        if (connection) {
            return {};
        }
        last = std::move(connection.error());
        m_server.waitForFinished(20); // a pause that ends early when the server does
    }
    QFile log(m_folder.filePath(u"log"_s));
    const QString tail = log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(2000)) : QString();
    return core::fail(ErrorCode::Internal, u"PostgreSQL did not start: %1\n%2"_s.arg(last.detail, tail));
}

} // namespace dotm::test
