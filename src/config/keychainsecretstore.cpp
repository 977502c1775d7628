// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/keychainsecretstore.h"

#include "config/keychainlock.h"

#include <qt6keychain/keychain.h>

#include <qcoro/qcorosignal.h>

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Error keychainError(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {core::ErrorCode::NotFound, u"The keychain holds no such entry."_s, {}, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {core::ErrorCode::Forbidden, u"The keychain is locked or refused access."_s, {}, {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return {core::ErrorCode::Unavailable, u"This desktop session has no keychain that answers."_s, {}, {}};
    case QKeychain::CouldNotDeleteEntry:
        return {core::ErrorCode::Storage, u"The keychain did not delete the entry."_s, {}, {}};
    case QKeychain::NoError:
        break;
    }
    return {core::ErrorCode::Internal, u"The keychain gave no reason."_s, {}, {}};
}

/// @p job is owned by the caller and must not delete itself.
QCoro::Task<core::Outcome> run(QKeychain::Job *job)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->start();
    co_await qCoro(job, &QKeychain::Job::finished);
    if (job->error() != QKeychain::NoError) {
        co_return core::fail(keychainError(*job));
    }
    co_return core::Outcome();
}

core::Failure locked()
{
    return core::fail(core::ErrorCode::Forbidden, u"The keychain is locked. Unlock it and try again."_s);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service) : m_service(std::move(service)) {}

QCoro::Task<core::Result<core::SecretString>> KeychainSecretStore::read(QString name)
{
    if (const core::Outcome valid = checkSecretName(name); !valid) {
        co_return core::fail(valid.error());
    }
    QKeychain::ReadPasswordJob job(m_service);
    job.setKey(name);
    const core::Outcome done = co_await run(&job);
    if (done) {
        co_return core::SecretString(job.textData());
    }
    if (done.error().code == core::ErrorCode::NotFound) {
        const bool isLocked = co_await isKeychainLocked();
        if (isLocked) {
            co_return locked();
        }
    }
    co_return core::fail(done.error());
}

QCoro::Task<core::Outcome> KeychainSecretStore::write(QString name, core::SecretString value)
{
    const core::Outcome valid = checkSecretName(name);
    if (!valid) {
        co_return valid;
    }
    QKeychain::WritePasswordJob job(m_service);
    job.setKey(name);
    job.setTextData(value.reveal());
    const core::Outcome done = co_await run(&job);
    co_return done;
}

QCoro::Task<core::Outcome> KeychainSecretStore::remove(QString name)
{
    const core::Outcome valid = checkSecretName(name);
    if (!valid) {
        co_return valid;
    }
    const bool isLocked = co_await isKeychainLocked();
    if (isLocked) {
        co_return locked();
    }
    QKeychain::DeletePasswordJob job(m_service);
    job.setKey(name);
    core::Outcome done = co_await run(&job);
    if (!done && done.error().code == core::ErrorCode::NotFound) {
        done = core::Outcome();
    }
    co_return done;
}

} // namespace dotm::config
