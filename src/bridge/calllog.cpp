// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/calllog.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace dotm::bridge {

namespace {

QDateTime localTime(core::TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(time));
}

} // namespace

core::TimePoint midnightBefore(core::TimePoint now)
{
    return core::fromMs(localTime(now).date().startOfDay().toMSecsSinceEpoch());
}

core::TimePoint midnightAfter(core::TimePoint now)
{
    return core::fromMs(localTime(now).date().addDays(1).startOfDay().toMSecsSinceEpoch());
}

void CallLog::load(const QByteArray &lines, core::TimePoint now)
{
    QHash<QString, CallEntry> byId;
    const QByteArrayList all = lines.split('\n');
    for (const QByteArray &each : all) {
        const auto entry = CallEntry::fromJson(QJsonDocument::fromJson(each).object());
        if (entry && entry->at > now - kKept) {
            byId.insert(entry->id, *entry);
        }
    }
    m_entries = byId.values();
    std::ranges::sort(m_entries,
                      [](const CallEntry &a, const CallEntry &b) { return a.at != b.at ? a.at > b.at : a.id > b.id; });
    m_entries.resize(std::min(m_entries.size(), kMost));
}

void CallLog::put(const CallEntry &entry)
{
    const auto found = std::ranges::find(m_entries, entry.id, &CallEntry::id);
    if (found != m_entries.end()) {
        *found = entry;
        return;
    }
    m_entries.prepend(entry);
    if (m_entries.size() > kMost) {
        m_entries.removeLast();
    }
}

const CallEntry *CallLog::find(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &CallEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

int CallLog::callsSince(const QString &assistantId, core::TimePoint since) const
{
    const auto end = std::ranges::find_if(m_entries, [since](const CallEntry &each) { return each.at <= since; });
    return static_cast<int>(std::count_if(
        m_entries.begin(), end, [&assistantId](const CallEntry &each) { return each.assistantId == assistantId; }));
}

qint64 CallLog::spentSince(const QString &assistantId, core::TimePoint since, const QString &currency) const
{
    qint64 sum = 0;
    for (const CallEntry &each : m_entries) {
        if (each.at < since) {
            break;
        }
        if (each.assistantId == assistantId && each.spent.currency == currency) {
            sum += each.spent.minor;
        }
    }
    return sum;
}

QByteArray CallLog::compacted() const
{
    QByteArray lines;
    for (auto each = m_entries.rbegin(); each != m_entries.rend(); ++each) {
        lines += line(*each);
    }
    return lines;
}

QByteArray CallLog::line(const CallEntry &entry)
{
    return QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace dotm::bridge
