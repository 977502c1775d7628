// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/assistant.h"
#include "bridge/calllog.h"
#include "bridge/consentrequest.h"
#include "bridge/disk.h"
#include "core/random.h"
#include "core/task.h"

#include <QObject>

#include <functional>

namespace dotm::bridge {

/// What the bridge keeps of the signed-in person: who is let in, with what limits and permissions, and what was done.
/// Opened for one person at a time; closed it is empty and refuses to be changed. Changes hold at once and are written
/// behind, but for the log: a call goes on only after its step is on disk. GUI thread.
class Book final : public QObject
{
    Q_OBJECT
public:
    Book(QString folder, const core::Clock &clock, core::Random &random);

    /// In place of who was there before. A file that cannot be read leaves the person without assistants, never without
    /// limits, and is kept aside under another name. Cancelled: another open() or close() came in between.
    [[nodiscard]] core::Task<core::Outcome> open(QString uid);
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] const QList<Assistant> &assistants() const { return m_state.assistants; }
    [[nodiscard]] const QList<Grant> &grants() const { return m_state.grants; }
    [[nodiscard]] const CallLog &log() const { return m_log; }
    [[nodiscard]] bool isStopped() const { return m_state.isStopped; }
    [[nodiscard]] const Assistant *assistant(const QString &id) const;
    [[nodiscard]] const Assistant *byKeyDigest(const QByteArray &digest) const;
    /// The assistant that @p program is; made known when it comes for the first time.
    [[nodiscard]] Assistant greet(const QString &program);
    void noteSeen(const QString &assistantId, const QString &saysItIs);

    void add(const Assistant &assistant);
    void change(const QString &assistantId, const std::function<void(Assistant &)> &how);
    void remove(const QString &assistantId); ///< with its grants
    void addGrant(const Grant &grant);
    void removeGrants(const std::function<bool(const Grant &)> &which);
    void setStopped(bool isStopped);
    /// Writes the call's step down; returns when it is on disk.
    [[nodiscard]] core::Task<core::Outcome> record(CallEntry entry);

Q_SIGNALS:
    void changed();

private:
    struct State
    {
        QList<Assistant> assistants;
        QList<Grant> grants;
        bool isStopped = false;
    };
    struct Kept
    {
        core::Outcome outcome;
        std::optional<State> state; ///< nothing: the file is not readable
        QByteArray unreadable;
        CallLog log;
        QByteArray compacted; ///< empty: not worth it
    };
    /// On the disk's thread.
    [[nodiscard]] static Kept readKept(const QString &statePath, const QString &logPath, core::TimePoint now);
    [[nodiscard]] static std::optional<State> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] QString fileName(const QString &suffix) const;
    [[nodiscard]] core::Task<core::Outcome> keep(QString name, QByteArray bytes);
    void save();

    const core::Clock &m_clock;
    core::Random &m_random;
    Disk m_disk;
    State m_state;
    CallLog m_log;
    QString m_person; ///< SHA-256 of the uid, hex
    quint64 m_turn = 0;
    bool m_isOpen = false;
};

} // namespace dotm::bridge
