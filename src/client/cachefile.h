// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/offlinecache.h"

namespace dotm::client {

/// One person's cache on its way to disk.
struct CacheFile
{
    QString path;
    core::Secret<QByteArray> key;
    QByteArray nonce; ///< fresh for each write
    OfflineCache::Entries entries;
};

inline constexpr qsizetype kMaxCacheSize = 8 * 1024 * 1024;

/// These block on the disk, so they run on a thread of their own. The file is a sealed box (client/sealedbox.h) whose
/// label is the file's name, readable by its owner alone, replaced in one step. A failure is logged.
void writeCacheFile(const CacheFile &file);
/// Empty when there is no file, or none that @p key opens.
[[nodiscard]] OfflineCache::Entries readCacheFile(const QString &path, const core::Secret<QByteArray> &key);
/// With what an interrupted write may have left beside it.
void removeCacheFile(const QString &path);

} // namespace dotm::client
