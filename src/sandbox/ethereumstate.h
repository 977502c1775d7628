// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"
#include "sandbox/checkeddb.h"

#include <QHash>
#include <QString>

#include <optional>

namespace dotm::sandbox::ethereum {

/// Everything the chain's accounts hold, as values under keys ("ether:0x…", "nonce:0x…", "token:0x…"), with what each
/// block changed: so it can be read as it was, and blocks can be undone. Changes stay in the object until commit();
/// whoever throws it away leaves nothing behind.
class State
{
public:
    /// As it is after block @p asOf; without one as it is now.
    explicit State(CheckedDb &db, std::optional<qint64> asOf = {}) : m_db(&db), m_asOf(asOf) {}
    [[nodiscard]] static core::Outcome install(storage::Connection &db);

    [[nodiscard]] QString text(const QString &key) const;
    /// Zero where nothing is.
    [[nodiscard]] core::Uint256 number(const QString &key) const;
    void set(const QString &key, const QString &value) { m_changed.insert(key, value); }
    void set(const QString &key, const core::Uint256 &value) { set(key, value.toDecimal()); }

    /// Writes the changes as those of @p block.
    void commit(qint64 block);
    /// Takes back what the blocks above @p block changed.
    static void undo(CheckedDb &db, qint64 block);

private:
    CheckedDb *m_db;
    std::optional<qint64> m_asOf;
    QHash<QString, QString> m_changed;
};

} // namespace dotm::sandbox::ethereum
