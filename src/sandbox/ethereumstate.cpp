// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumstate.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

core::Outcome State::install(storage::Connection &db)
{
    return db.script(u"CREATE TABLE IF NOT EXISTS ethereum_state (key TEXT PRIMARY KEY, value TEXT NOT NULL);"
                     "CREATE TABLE IF NOT EXISTS ethereum_undo (key TEXT NOT NULL, block BIGINT NOT NULL, "
                     "previous TEXT NOT NULL, PRIMARY KEY (key, block));"
                     "CREATE INDEX IF NOT EXISTS ethereum_undo_block ON ethereum_undo (block)"_s);
}

QString State::text(const QString &key) const
{
    if (const auto changed = m_changed.constFind(key); changed != m_changed.cend()) {
        return *changed;
    }
    if (m_asOf) {
        const storage::Rows later =
            m_db->query(u"SELECT previous FROM ethereum_undo WHERE key = $1 AND block > $2 ORDER BY block LIMIT 1"_s,
                        {key, *m_asOf});
        if (!later.isEmpty()) {
            return later.first().text(0);
        }
    }
    const storage::Rows rows = m_db->query(u"SELECT value FROM ethereum_state WHERE key = $1"_s, {key});
    return rows.isEmpty() ? QString() : rows.first().text(0);
}

core::Uint256 State::number(const QString &key) const
{
    return core::Uint256::fromDecimal(text(key)).value_or(core::Uint256());
}

void State::commit(qint64 block)
{
    const QHash<QString, QString> changed = std::exchange(m_changed, {});
    for (auto each = changed.cbegin(); each != changed.cend(); ++each) {
        m_db->execute(u"INSERT INTO ethereum_undo (key, block, previous) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"_s,
                      {each.key(), block, text(each.key())});
        m_db->execute(u"INSERT INTO ethereum_state (key, value) VALUES ($1, $2) "
                      "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                      {each.key(), each.value()});
    }
}

void State::undo(CheckedDb &db, qint64 block)
{
    db.execute(u"UPDATE ethereum_state SET value = (SELECT previous FROM ethereum_undo u "
               "WHERE u.key = ethereum_state.key AND u.block > $1 ORDER BY u.block LIMIT 1) "
               "WHERE key IN (SELECT key FROM ethereum_undo WHERE block > $1)"_s,
               {block});
    db.execute(u"DELETE FROM ethereum_undo WHERE block > $1"_s, {block});
}

} // namespace dotm::sandbox::ethereum
