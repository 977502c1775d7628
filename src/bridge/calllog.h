// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/callentry.h"

#include <QByteArray>
#include <QList>

namespace dotm::bridge {

/// The calls of one person's assistants, newest first: kept 90 days and at most 20 000. A call is written again each
/// time it moves on; the last line of an id is what holds, so a power cut loses at most the last step, and a call that
/// was running then is found as Running. Not thread-safe.
class CallLog
{
public:
    static constexpr std::chrono::days kKept{90};
    static constexpr qsizetype kMost = 20'000;

    /// Takes over a file's lines; ones that cannot be read are left out.
    void load(const QByteArray &lines, core::TimePoint now);
    /// Adds or replaces.
    void put(const CallEntry &entry);
    void clear() { m_entries.clear(); }

    [[nodiscard]] const QList<CallEntry> &entries() const { return m_entries; }
    [[nodiscard]] const CallEntry *find(const QString &id) const;
    [[nodiscard]] int callsSince(const QString &assistantId, core::TimePoint since) const;
    /// In @p currency; what is committed to by calls that still run counts.
    [[nodiscard]] qint64 spentSince(const QString &assistantId, core::TimePoint since, const QString &currency) const;
    /// All of it as lines, oldest first, for a file without the steps in between.
    [[nodiscard]] QByteArray compacted() const;
    [[nodiscard]] static QByteArray line(const CallEntry &entry);

private:
    QList<CallEntry> m_entries; ///< newest first
};

/// The last midnight of this computer at or before @p now, and the next one after it.
[[nodiscard]] core::TimePoint midnightBefore(core::TimePoint now);
[[nodiscard]] core::TimePoint midnightAfter(core::TimePoint now);

} // namespace dotm::bridge
