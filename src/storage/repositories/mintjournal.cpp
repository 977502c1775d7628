// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/mintjournal.h"

#include "domain/nametable.h"
#include "storage/driver/dialect.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dotm::storage::mintjournal {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using State = MintEntry::State;

namespace {

constexpr std::array kMintStates = {
    std::pair{State::Signed, QLatin1StringView("signed")},         std::pair{State::Sent, QLatin1StringView("sent")},
    std::pair{State::Mined, QLatin1StringView("mined")},           std::pair{State::Final, QLatin1StringView("final")},
    std::pair{State::Superseded, QLatin1StringView("superseded")},
};

const QString kJournalColumns =
    u"SELECT chain_id, signer, nonce, attempt, reward_id, raw, tx_hash, max_fee, priority_fee, gas_limit, state, "
    "signed_at, sent_at FROM mint_journal "_s;

MintEntry entryFrom(const Row &row)
{
    MintEntry entry;
    entry.chainId = row.integer(0);
    entry.signer = row.text(1);
    entry.nonce = row.integer(2);
    entry.attempt = row.integer(3);
    entry.rewardId = row.text(4);
    entry.raw = row.text(5);
    entry.txHash = row.text(6);
    entry.maxFee = row.text(7);
    entry.priorityFee = row.text(8);
    entry.gasLimit = row.integer(9);
    entry.state = domain::valueIn<State>(kMintStates, row.text(10)).value_or(State::Signed);
    entry.signedAt = core::fromMs(row.integer(11));
    if (const auto sentAt = row.optionalInteger(12)) {
        entry.sentAt = core::fromMs(*sentAt);
    }
    return entry;
}

Result<QList<MintEntry>> entriesOf(const Result<Rows> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<MintEntry> entries;
    for (const Row &row : *rows) {
        entries.append(entryFrom(row));
    }
    return entries;
}

} // namespace

Result<qint64> takeNonce(Connection &db, qint64 chainId, const QString &signer, qint64 chainCount)
{
    const auto made = db.execute(u"INSERT INTO mint_signers (chain_id, signer, next_nonce) VALUES ($1, $2, 0) "
                                 "ON CONFLICT (chain_id, signer) DO NOTHING"_s,
                                 {chainId, signer});
    const auto held = made ? db.one(u"SELECT next_nonce FROM mint_signers WHERE chain_id = $1 AND signer = $2"_s +
                                        dialect::forUpdate(db.engine()),
                                    {chainId, signer})
                           : core::fail(made.error());
    if (!held) {
        return core::fail(held.error());
    }
    const qint64 nonce = std::max(held->integer(0), chainCount);
    const auto moved = db.execute(u"UPDATE mint_signers SET next_nonce = $3 WHERE chain_id = $1 AND signer = $2"_s,
                                  {chainId, signer, nonce + 1});
    if (!moved) {
        return core::fail(moved.error());
    }
    return nonce;
}

Outcome append(Connection &db, const MintEntry &entry)
{
    const auto added = db.execute(
        u"INSERT INTO mint_journal (chain_id, signer, nonce, attempt, reward_id, raw, tx_hash, max_fee, priority_fee, "
        "gas_limit, state, signed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) "
        "ON CONFLICT DO NOTHING"_s,
        {entry.chainId, entry.signer, entry.nonce, entry.attempt, entry.rewardId, entry.raw, entry.txHash, entry.maxFee,
         entry.priorityFee, entry.gasLimit, domain::nameIn(kMintStates, entry.state), core::toMs(entry.signedAt)});
    if (!added) {
        return core::fail(added.error());
    }
    return *added == 1 ? Outcome()
                       : core::fail(ErrorCode::Conflict, u"This attempt to mint is in the journal already."_s);
}

Outcome setState(Connection &db, const QString &txHash, State state, std::optional<core::TimePoint> sentAt)
{
    const QString name = domain::nameIn(kMintStates, state);
    const auto changed = sentAt
                             ? db.execute(u"UPDATE mint_journal SET state = $2, sent_at = $3 WHERE tx_hash = $1"_s,
                                          {txHash, name, core::toMs(*sentAt)})
                             : db.execute(u"UPDATE mint_journal SET state = $2 WHERE tx_hash = $1"_s, {txHash, name});
    if (!changed) {
        return core::fail(changed.error());
    }
    return *changed == 1 ? Outcome() : core::fail(ErrorCode::NotFound, u"The journal has no such transaction."_s);
}

Result<QList<MintEntry>> ofReward(Connection &db, const QString &rewardId)
{
    return entriesOf(db.query(
        kJournalColumns + u"WHERE reward_id = $1 AND reward_id <> '' ORDER BY nonce DESC, attempt DESC"_s, {rewardId}));
}

Result<QList<MintEntry>> ofNonce(Connection &db, qint64 chainId, const QString &signer, qint64 nonce)
{
    return entriesOf(
        db.query(kJournalColumns + u"WHERE chain_id = $1 AND signer = $2 AND nonce = $3 ORDER BY attempt DESC"_s,
                 {chainId, signer, nonce}));
}

Result<QList<MintEntry>> open(Connection &db, qint64 chainId, const QString &signer, int limit)
{
    return entriesOf(db.query(kJournalColumns + u"WHERE chain_id = $1 AND signer = $2 AND state IN ('signed', 'sent', "
                                                "'mined') ORDER BY nonce, attempt DESC LIMIT $3"_s,
                              {chainId, signer, qint64(limit)}));
}

Result<QString> rewardOf(Connection &db, const QString &txHash)
{
    const auto row = db.maybeOne(u"SELECT reward_id FROM mint_journal WHERE tx_hash = $1"_s, {txHash});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? (*row)->text(0) : QString();
}

} // namespace dotm::storage::mintjournal
