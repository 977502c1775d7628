// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/secretstore.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/task.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dotm::client {

/// What was last read, for the moments without a service layer: encrypted (AES-256-GCM) with a key from the secret store,
/// one file per person, written atomically. Without a persistent secret store nothing is written to disk and the cache
/// lives in memory only. GUI thread; files are small (kilobytes), written off the GUI thread.
class OfflineCache
{
public:
    struct Entry
    {
        QJsonObject data;
        core::TimePoint savedAt;
    };

    OfflineCache(QString folder, config::SecretStore &secrets, const core::Clock &clock, core::Random &random);

    /// Opens the cache of @p uid. A file that does not decrypt (other key, damaged) counts as empty and is replaced.
    [[nodiscard]] core::Task<core::Outcome> open(QString uid);
    [[nodiscard]] std::optional<Entry> read(const QString &name) const;
    void write(const QString &name, const QJsonObject &data);
    /// Deletes what is kept of @p uid, on disk and in memory.
    void forget(const QString &uid);
    [[nodiscard]] bool isPersistent() const { return m_persistent; }

private:
    void save();

    QString m_folder;
    config::SecretStore &m_secrets;
    const core::Clock &m_clock;
    core::Random &m_random;
    QString m_uid;
    core::Secret<QByteArray> m_key;
    QHash<QString, Entry> m_entries;
    bool m_persistent = false;
};

} // namespace dotm::client
