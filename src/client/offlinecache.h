// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/secretstore.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/task.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace dotm::client {

/// What was last read, for the moments without a service layer: encrypted (AES-256-GCM) with a key from the secret
/// store, one file per person, written atomically. Without a persistent secret store nothing is written to disk and the
/// cache lives in memory only. GUI thread; files are small (kilobytes), read and written off the GUI thread, several
/// writes at once as one. A file holds at most 8 MB: what was written longest ago is left out.
class OfflineCache
{
public:
    struct Entry
    {
        QJsonObject data;
        core::TimePoint savedAt;
    };

    using Entries = QHash<QString, Entry>;

    OfflineCache(QString folder, config::SecretStore &secrets, const core::Clock &clock, core::Random &random);
    /// Waits until everything is on disk.
    ~OfflineCache();
    Q_DISABLE_COPY_MOVE(OfflineCache)

    /// Opens the cache of @p uid in place of the one before. A file that does not decrypt (other key, damaged) counts
    /// as empty and is replaced. An error of the secret store leaves the cache usable in memory and the file as it is.
    /// Cancelled: another open() or forget() came in between.
    [[nodiscard]] core::Task<core::Outcome> open(QString uid);
    [[nodiscard]] std::optional<Entry> read(const QString &name) const;
    /// Nothing happens while no cache is open.
    void write(const QString &name, const QJsonObject &data);
    /// Deletes what is kept of @p uid, on disk and in memory. Closes the cache if it is theirs.
    void forget(const QString &uid);
    [[nodiscard]] bool isPersistent() const { return m_persistent; }

private:
    [[nodiscard]] core::Task<core::Result<core::Secret<QByteArray>>> obtainKey(quint64 turn);
    [[nodiscard]] QString pathOf(const QString &uid) const;
    void close();
    void save();

    const QString m_folder;
    config::SecretStore &m_secrets;
    const core::Clock &m_clock;
    core::Random &m_random;
    QString m_uid;
    core::Secret<QByteArray> m_key;
    Entries m_entries;
    quint64 m_turn = 0; ///< tells an open() that comes too late
    bool m_persistent = false;
    bool m_isSaving = false;
    bool m_isDirty = false;
    QTimer m_saveSoon;
    QThreadPool m_disk; ///< one thread, so that what is asked for first happens first; its end waits for all
};

} // namespace dotm::client
