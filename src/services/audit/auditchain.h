// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/repositories/auditentries.h"

namespace dotm::services::audit {

/// "previousHash" of the first entry.
[[nodiscard]] QString firstHash();
/// SHA-256, in hex, over every member of @p entry but its hash, each as "<length in bytes>:<UTF-8>," in the order of
/// the table's columns: whatever is changed, left out or moved from one member to the next changes it.
[[nodiscard]] QString sealOf(const storage::AuditEntry &entry);

/// What a check of the chain found. A whole chain that was rewritten together with its head, by somebody who can write
/// to the tables, is sound to it: compare the head's hash with one that was kept elsewhere.
struct ChainVerdict
{
    qint64 entries = 0;  ///< entries that hold together, from the first
    qint64 brokenAt = 0; ///< the first sequence number that is wrong or missing
    QString problem;     ///< one sentence; empty: the chain is sound
    QString headHash;    ///< as the head says

    [[nodiscard]] bool isSound() const { return problem.isEmpty(); }
};

/// Walks the chain from its first entry, a portion at a time, so that it needs the same memory for any length and holds
/// nobody up. What is appended meanwhile is left to the next check.
class ChainCheck
{
public:
    /// Goes on; true while there is more to check. A portion is one SELECT: any connection will do.
    [[nodiscard]] core::Result<bool> step(storage::Connection &db);
    [[nodiscard]] const ChainVerdict &verdict() const { return m_verdict; }
    [[nodiscard]] qint64 total() const { return m_head.sequence; } ///< known after the first step

private:
    [[nodiscard]] bool begin(const std::optional<storage::AuditHead> &head);
    [[nodiscard]] bool take(const QList<storage::AuditEntry> &entries);
    [[nodiscard]] core::Result<bool> finish(storage::Connection &db);
    [[nodiscard]] bool stop(qint64 sequence, const QString &problem);

    ChainVerdict m_verdict;
    storage::AuditHead m_head;
    QString m_last = firstHash();
    bool m_begun = false;
};

/// The whole of it on one connection.
[[nodiscard]] core::Result<ChainVerdict> checkChain(storage::Connection &db);

} // namespace dotm::services::audit
