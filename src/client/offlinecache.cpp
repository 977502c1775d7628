// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/offlinecache.h"

#include "client/cachefile.h"
#include "client/sealedbox.h"
#include "core/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPromise>

#include <qcoro/qcorofuture.h>

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::SecretString;
using core::Task;
using Key = core::Secret<QByteArray>;

namespace {

constexpr auto kSaveAfter = 250ms;

QString keyName()
{
    return u"cache-key"_s;
}

/// Reads on @p pool.
QFuture<OfflineCache::Entries> load(QThreadPool &pool, const QString &path, const Key &key)
{
    const auto promise = std::make_shared<QPromise<OfflineCache::Entries>>();
    promise->start();
    pool.start([promise, path, key] {
        promise->addResult(readCacheFile(path, key));
        promise->finish();
    });
    return promise->future();
}

} // namespace

OfflineCache::OfflineCache(QString folder, config::SecretStore &secrets, const core::Clock &clock, core::Random &random)
    : m_folder(std::move(folder)), m_secrets(secrets), m_clock(clock), m_random(random)
{
    m_disk.setMaxThreadCount(1);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveAfter);
    m_saveSoon.callOnTimeout([this] { save(); });
}

OfflineCache::~OfflineCache()
{
    close();
}

Task<Outcome> OfflineCache::open(QString uid)
{
    close();
    const quint64 turn = m_turn;
    m_uid = uid;
    const Result<Key> key = co_await obtainKey(turn);
    if (turn != m_turn) {
        co_return core::fail(ErrorCode::Cancelled, u"Another cache was opened."_s);
    }
    if (!key) {
        co_return m_secrets.isPersistent() ? core::fail(key.error()) : Outcome();
    }
    const QFuture<Entries> loading = load(m_disk, pathOf(uid), *key);
    const Entries kept = co_await loading;
    if (turn != m_turn) {
        co_return core::fail(ErrorCode::Cancelled, u"Another cache was opened."_s);
    }
    m_key = *key;
    m_persistent = true;
    const Entries newer = std::exchange(m_entries, kept);
    m_entries.insert(newer);
    if (!newer.isEmpty()) {
        m_isDirty = true;
        m_saveSoon.start();
    }
    co_return Outcome();
}

Task<Result<Key>> OfflineCache::obtainKey(quint64 turn)
{
    if (!m_secrets.isPersistent()) {
        co_return core::fail(ErrorCode::Unavailable, u"There is no store that keeps the key of the cache."_s);
    }
    const QString name = keyName();
    const Result<SecretString> kept = co_await m_secrets.read(name);
    if (!kept && kept.error().code != ErrorCode::NotFound) {
        co_return core::fail(kept.error());
    }
    const QByteArray bytes = kept ? QByteArray::fromBase64(kept->reveal().toLatin1()) : QByteArray();
    if (bytes.size() == kSealKeySize) {
        co_return Key(bytes);
    }
    if (turn != m_turn) {
        co_return core::fail(ErrorCode::Cancelled, u"Another cache was opened."_s);
    }
    const Key fresh(m_random.bytes(kSealKeySize));
    const SecretString text(QString::fromLatin1(fresh.reveal().toBase64()));
    const Outcome written = co_await m_secrets.write(name, text);
    co_return written ? Result<Key>(fresh) : core::fail(written.error());
}

std::optional<OfflineCache::Entry> OfflineCache::read(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    return found == m_entries.constEnd() ? std::nullopt : std::optional(*found);
}

void OfflineCache::write(const QString &name, const QJsonObject &data)
{
    if (m_uid.isEmpty()) {
        return;
    }
    m_entries.insert(name, Entry{data, m_clock.now()});
    m_isDirty = true;
    if (m_persistent && !m_isSaving && !m_saveSoon.isActive()) {
        m_saveSoon.start();
    }
}

void OfflineCache::forget(const QString &uid)
{
    if (uid.isEmpty()) {
        return;
    }
    if (uid == m_uid) {
        m_isDirty = false;
        close();
    }
    m_disk.start([path = pathOf(uid)] { removeCacheFile(path); });
}

QString OfflineCache::pathOf(const QString &uid) const
{
    const QByteArray name = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name));
}

void OfflineCache::close()
{
    m_saveSoon.stop();
    save();
    ++m_turn;
    m_uid.clear();
    m_key = {};
    m_entries.clear();
    m_persistent = false;
    m_isDirty = false;
    m_isSaving = false;
}

void OfflineCache::save()
{
    if (!m_persistent || !m_isDirty) {
        return;
    }
    m_isDirty = false;
    m_isSaving = true;
    const CacheFile file{pathOf(m_uid), m_key, m_random.bytes(kSealNonceSize), m_entries};
    m_disk.start([this, file, turn = m_turn] {
        writeCacheFile(file);
        core::post(&m_saveSoon, [this, turn] {
            if (turn != m_turn) {
                return;
            }
            m_isSaving = false;
            if (m_isDirty) {
                m_saveSoon.start();
            }
        });
    });
}

} // namespace dotm::client
