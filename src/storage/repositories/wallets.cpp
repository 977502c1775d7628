// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/wallets.h"

#include "storage/driver/inlist.h"

namespace dotm::storage::wallets {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

constexpr qint64 kOpenPerPerson = 5;

Wallet walletFrom(const Row &row)
{
    Wallet wallet;
    wallet.uid = row.text(0);
    wallet.address = row.text(1);
    wallet.kind = domain::walletKindFromName(row.text(2)).value_or(domain::WalletKind::Watched);
    wallet.linkedAt = core::fromMs(row.integer(3));
    if (const auto proven = row.optionalInteger(4)) {
        wallet.provenAt = core::fromMs(*proven);
    }
    return wallet;
}

} // namespace

Result<std::optional<Wallet>> ofPerson(Connection &db, const QString &uid)
{
    const auto row = db.maybeOne(
        u"SELECT firebase_uid, address, kind, linked_at, proven_at FROM wallets WHERE firebase_uid = $1"_s, {uid});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(walletFrom(**row)) : std::nullopt;
}

Outcome put(Connection &db, const Wallet &wallet)
{
    const auto owner = wallet.kind == domain::WalletKind::Proven ? ownerOf(db, wallet.address) : Result<QString>();
    if (!owner) {
        return core::fail(owner.error());
    }
    if (!owner->isEmpty() && *owner != wallet.uid) {
        return core::fail(core::ErrorCode::Conflict, u"This wallet belongs to another account."_s);
    }
    const auto stored = db.execute(
        u"INSERT INTO wallets (firebase_uid, address, kind, linked_at, proven_at) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (firebase_uid) DO UPDATE SET address = $2, kind = $3, linked_at = $4, proven_at = $5"_s,
        {wallet.uid, wallet.address, domain::walletKindName(wallet.kind), core::toMs(wallet.linkedAt),
         wallet.provenAt ? Value(core::toMs(*wallet.provenAt)) : Value()});
    return stored ? Outcome() : core::fail(stored.error());
}

Result<bool> remove(Connection &db, const QString &uid)
{
    const auto removed = db.execute(u"DELETE FROM wallets WHERE firebase_uid = $1"_s, {uid});
    if (!removed) {
        return core::fail(removed.error());
    }
    return *removed == 1;
}

Result<QString> ownerOf(Connection &db, const QString &address)
{
    const auto row =
        db.maybeOne(u"SELECT firebase_uid FROM wallets WHERE address = $1 AND kind = 'proven'"_s, {address});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? (*row)->text(0) : QString();
}

Result<QStringList> peopleOf(Connection &db, const QStringList &addresses)
{
    const InList list(addresses);
    const auto rows =
        db.query(u"SELECT DISTINCT firebase_uid FROM wallets WHERE address "_s + list.sql(), list.values());
    if (!rows) {
        return core::fail(rows.error());
    }
    QStringList uids;
    for (const Row &row : *rows) {
        uids.append(row.text(0));
    }
    return uids;
}

Outcome challenge(Connection &db, const WalletChallenge &one)
{
    const auto ended =
        db.execute(u"DELETE FROM wallet_challenges WHERE expires_at <= $1"_s, {core::toMs(one.createdAt)});
    const auto surplus =
        ended ? db.execute(u"DELETE FROM wallet_challenges WHERE firebase_uid = $1 AND nonce NOT IN (SELECT nonce FROM "
                           "wallet_challenges WHERE firebase_uid = $1 ORDER BY created_at DESC, nonce LIMIT $2)"_s,
                           {one.uid, kOpenPerPerson - 1})
              : ended;
    const auto added =
        surplus ? db.execute(u"INSERT INTO wallet_challenges (nonce, firebase_uid, address, message, created_at, "
                             "expires_at) VALUES ($1, $2, $3, $4, $5, $6)"_s,
                             {one.nonce, one.uid, one.address, one.message, core::toMs(one.createdAt),
                              core::toMs(one.expiresAt)})
                : surplus;
    return added ? Outcome() : core::fail(added.error());
}

Result<std::optional<WalletChallenge>> take(Connection &db, const QString &uid, const QString &nonce,
                                            core::TimePoint now)
{
    const auto rows = db.query(u"DELETE FROM wallet_challenges WHERE nonce = $1 AND firebase_uid = $2 AND "
                               "expires_at > $3 RETURNING address, message, created_at, expires_at"_s,
                               {nonce, uid, core::toMs(now)});
    if (!rows) {
        return core::fail(rows.error());
    }
    if (rows->isEmpty()) {
        return std::optional<WalletChallenge>();
    }
    const Row &row = rows->first();
    return std::optional(WalletChallenge{nonce, uid, row.text(0), row.text(1), core::fromMs(row.integer(2)),
                                         core::fromMs(row.integer(3))});
}

} // namespace dotm::storage::wallets
