// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/transferscan.h"

#include "core/log.h"
#include "ethereum/hex.h"
#include "services/tokens/tokenkeys.h"
#include "services/tokens/transferbook.h"
#include "storage/driver/dialect.h"
#include "storage/repositories/stripeevents.h"
#include "storage/repositories/wallets.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using ethereum::BlockId;
using storage::ChainTransfer;
using storage::Connection;

namespace {

constexpr quint64 kShortChain = 50'000; ///< read from its beginning
constexpr int kLongestPause = 30;
constexpr qsizetype kMostTimes = 5'000;

/// The contract's transfers, whoever's they are.
ethereum::LogQuery allTransfers(const ethereum::Address &token)
{
    return {token, {ethereum::dotmtoken::transferTopic()}};
}

ChainTransfer transferOf(const ethereum::Log &log, const ethereum::dotmtoken::Transfer &moved, qint64 chainId,
                         core::TimePoint at, bool isFinal)
{
    ChainTransfer transfer;
    transfer.chainId = chainId;
    transfer.blockHash = ethereum::toHexData(log.blockHash);
    transfer.logIndex = static_cast<qint64>(log.index);
    transfer.blockNumber = static_cast<qint64>(log.blockNumber);
    transfer.txHash = ethereum::toHexData(log.transactionHash);
    transfer.from = moved.from.lower();
    transfer.to = moved.to.lower();
    transfer.units = moved.units.toDecimal();
    transfer.at = at;
    transfer.isFinal = isFinal;
    return transfer;
}

/// Where we are, held: two processes that look at once book one after the other.
Result<QString> holdCursor(Connection &db, const QString &name, const QString &beginning, core::TimePoint now)
{
    const auto made = db.execute(u"INSERT INTO cursors (name, value, updated_at) VALUES ($1, $2, $3) ON CONFLICT "
                                 "(name) DO NOTHING"_s,
                                 {name, beginning, core::toMs(now)});
    const auto row =
        made ? db.one(u"SELECT value FROM cursors WHERE name = $1"_s + storage::dialect::forUpdate(db.engine()), {name})
             : fail(made.error());
    return row ? Result<QString>(row->text(0)) : fail(row.error());
}

} // namespace

TransferScan::TransferScan(storage::Database &database, TokenChain &chain, Changes &changes, const core::Clock &clock)
    : m_database(database), m_chain(chain), m_changes(changes), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TransferScan::lookSoon);
}

void TransferScan::start(std::chrono::milliseconds interval)
{
    if (m_chain.client().isConfigured()) {
        m_interval = interval;
        lookSoon();
    }
}

void TransferScan::stop()
{
    m_interval = {};
    m_timer.stop();
}

void TransferScan::lookSoon()
{
    if (m_interval.count() > 0 && !m_isLooking) {
        m_timer.stop();
        core::detach(look(), "reading the movements of the token");
    }
}

QString TransferScan::cursorName() const
{
    return u"chain.transfers.%1.%2"_s.arg(m_chain.network().chainId).arg(m_chain.token()->lower());
}

Task<Outcome> TransferScan::look()
{
    m_isLooking = true;
    const Outcome followed = co_await follow();
    const bool isFirst = !followed && m_failures == 0; // once, not with every look
    m_failures = followed ? 0 : m_failures + 1;
    m_isLooking = false;
    if (m_interval.count() > 0) {
        m_timer.start(m_interval * std::min(m_failures + 1, kLongestPause));
    }
    co_return isFirst ? followed : Outcome();
}

Task<Outcome> TransferScan::follow()
{
    const auto head = co_await m_chain.client().blockNumber();
    if (!head) {
        co_return fail(head.error());
    }
    m_chain.noteHead(*head);
    const quint64 end = *head;
    const auto booked = co_await bookedUpTo(end);
    if (!booked) {
        co_return fail(booked.error());
    }
    quint64 base = *booked;
    while (m_interval.count() > 0) {
        const auto stretch = co_await read(base, end);
        if (!stretch) {
            co_return fail(stretch.error());
        }
        const Stretch found = *stretch;
        if (const Outcome done = co_await book(found); !done) {
            co_return done;
        }
        m_chain.noteScan(m_clock.now(), found.to >= end);
        if (found.to >= end || found.final <= base) {
            break;
        }
        base = found.final;
    }
    co_return Outcome();
}

Task<Result<quint64>> TransferScan::bookedUpTo(quint64 head)
{
    const QString name = cursorName();
    const std::function<Result<QString>(Connection &)> work = [name](Connection &db) {
        return storage::cursors::value(db, name);
    };
    const auto known = co_await m_database.read<QString>(work);
    if (!known) {
        co_return fail(known.error());
    }
    bool isNumber = false;
    const quint64 block = known->toULongLong(&isNumber);
    if (isNumber) {
        co_return co_await sharedWithChain(block, head);
    }
    co_return co_await firstBlock(head);
}

Task<Result<bool>> TransferScan::isOnChain(ChainTransfer transfer)
{
    const BlockId place = BlockId::at(static_cast<quint64>(transfer.blockNumber));
    const auto header = co_await m_chain.client().block(place);
    if (!header) {
        co_return fail(header.error());
    }
    co_return *header &&ethereum::toHexData((*header)->hash) == transfer.blockHash;
}

/// The newest movement that we booked for good, no higher than @p place, and the chain has; -1: there is none. Larger
/// and larger steps back.
Task<Result<qint64>> TransferScan::newestShared(qint64 place)
{
    const qint64 chainId = m_chain.network().chainId;
    for (qint64 step = 1; place >= 0; step *= 2) {
        const std::function<Result<std::optional<ChainTransfer>>(Connection &)> work = [=](Connection &db) {
            return storage::chaintransfers::newestFinal(db, chainId, place);
        };
        const auto newest = co_await m_database.read<std::optional<ChainTransfer>>(work);
        if (!newest || !*newest) {
            co_return newest ? Result<qint64>(-1) : fail(newest.error());
        }
        const ChainTransfer known = **newest;
        const auto isThere = co_await isOnChain(known);
        if (!isThere || *isThere) {
            co_return isThere ? Result<qint64>(known.blockNumber) : fail(isThere.error());
        }
        place = known.blockNumber - step;
    }
    co_return -1;
}

/// From where to book. One look at the newest movement says whether the chain is still the one that was booked; a node
/// that is only behind has what we booked, as far as it has come.
Task<Result<quint64>> TransferScan::sharedWithChain(quint64 booked, quint64 head)
{
    const qint64 chainId = m_chain.network().chainId;
    const auto place = static_cast<qint64>(std::min(booked, head));
    const std::function<Result<std::optional<ChainTransfer>>(Connection &)> work = [=](Connection &db) {
        return storage::chaintransfers::newestFinal(db, chainId, place);
    };
    const auto newest = co_await m_database.read<std::optional<ChainTransfer>>(work);
    if (!newest) {
        co_return fail(newest.error());
    }
    const auto shared = co_await newestShared(place);
    if (!shared) {
        co_return fail(shared.error());
    }
    const bool isOurs = *newest ? *shared == (*newest)->blockNumber : head >= booked;
    if (isOurs) {
        co_return booked;
    }
    Result<quint64> from = static_cast<quint64>(std::max<qint64>(*shared, 0));
    if (*shared < 0) {
        from = co_await firstBlock(head);
    }
    if (!from) {
        co_return from;
    }
    const quint64 block = *from;
    const Outcome back = co_await goBack(booked, block);
    co_return back ? Result<quint64>(block) : fail(back.error());
}

Task<Outcome> TransferScan::goBack(quint64 booked, quint64 block)
{
    const qint64 chainId = m_chain.network().chainId;
    const QString name = cursorName();
    const core::TimePoint now = m_clock.now();
    const std::function<Result<QStringList>(Connection &)> work = [=](Connection &db) -> Result<QStringList> {
        const QString known = QString::number(booked);
        const auto cursor = holdCursor(db, name, known, now);
        if (!cursor) {
            return fail(cursor.error());
        }
        if (*cursor != known) {
            return QStringList(); // another process was faster
        }
        const auto concerned = transferbook::forgetAbove(db, chainId, static_cast<qint64>(block));
        const Outcome moved =
            concerned ? storage::cursors::set(db, name, QString::number(block), now) : fail(concerned.error());
        if (!moved) {
            return fail(moved.error());
        }
        return concerned->isEmpty()
                   ? Result<QStringList>(QStringList())
                   : storage::wallets::peopleOf(db, QStringList(concerned->cbegin(), concerned->cend()));
    };
    qCWarning(core::lcService) << "the chain has other blocks than those that were booked: booking again from" << block;
    m_times.clear();
    const auto people = co_await m_database.transaction<QStringList>(work);
    if (!people) {
        co_return fail(people.error());
    }
    tell(*people);
    co_return Outcome();
}

void TransferScan::tell(const QStringList &people)
{
    for (const QString &uid : people) {
        Q_EMIT m_changes.changed(uid, tokenkeys::kTopic, uid);
    }
}

/// The block before the contract was there, by halving. Where a node has forgotten old states: from now on.
Task<Result<quint64>> TransferScan::firstBlock(quint64 head)
{
    if (head <= kShortChain) {
        co_return 0;
    }
    const ethereum::Address token = *m_chain.token();
    quint64 without = 0;
    quint64 with = head;
    while (with - without > 1) {
        const quint64 middle = without + (with - without) / 2;
        const BlockId place = BlockId::at(middle);
        const auto code = co_await m_chain.client().code(token, place);
        if (!code && (code.error().isTransient() || code.error().isUnclear())) {
            co_return fail(code.error());
        }
        if (code && !code->bytes.isEmpty()) {
            with = middle;
        } else {
            without = middle;
        }
    }
    co_return without;
}

Task<Result<core::TimePoint>> TransferScan::timeOf(quint64 block)
{
    const auto known = m_times.constFind(block);
    if (known != m_times.cend()) {
        co_return *known;
    }
    const BlockId place = BlockId::at(block);
    const auto header = co_await m_chain.client().block(place);
    if (!header || !*header) {
        co_return header ? fail(core::ErrorCode::Unavailable, u"A block is gone while it was read."_s)
                         : fail(header.error());
    }
    if (m_times.size() >= kMostTimes) {
        m_times.clear();
    }
    m_times.insert(block, (*header)->time);
    co_return (*header)->time;
}

Task<Result<TransferScan::Stretch>> TransferScan::read(quint64 base, quint64 head)
{
    Stretch stretch{base, base, base, {}};
    if (base >= head) {
        co_return stretch;
    }
    const ethereum::LogQuery query = allTransfers(*m_chain.token());
    const auto page = co_await m_chain.client().logPage(query, base + 1, head, m_size);
    if (!page) {
        co_return fail(page.error());
    }
    m_size = page->nextSize;
    const auto depth = static_cast<quint64>(std::max(m_chain.client().config().confirmations, 1));
    const quint64 deep = head + 1 > depth ? head + 1 - depth : 0; // has as many blocks on it as a mint needs
    stretch.to = page->to;
    stretch.final = std::clamp(deep, base, page->to);
    for (const ethereum::Log &log : page->logs) {
        const auto moved = ethereum::dotmtoken::transferOf(log);
        if (!moved) {
            continue;
        }
        const auto at = co_await timeOf(log.blockNumber);
        if (!at) {
            co_return fail(at.error());
        }
        stretch.transfers.append(
            transferOf(log, *moved, m_chain.network().chainId, *at, log.blockNumber <= stretch.final));
    }
    co_return stretch;
}

Task<Outcome> TransferScan::book(Stretch stretch)
{
    const qint64 chainId = m_chain.network().chainId;
    const QString name = cursorName();
    const core::TimePoint now = m_clock.now();
    const std::function<Result<QStringList>(Connection &)> work = [=](Connection &db) -> Result<QStringList> {
        const QString beginning = QString::number(stretch.base);
        const auto cursor = holdCursor(db, name, beginning, now);
        if (!cursor) {
            return fail(cursor.error());
        }
        if (*cursor != beginning) {
            return QStringList(); // another process was faster
        }
        const auto concerned =
            transferbook::replaceAbove(db, chainId, static_cast<qint64>(stretch.base), stretch.transfers);
        const Outcome moved =
            concerned ? storage::cursors::set(db, name, QString::number(stretch.final), now) : fail(concerned.error());
        if (!moved) {
            return fail(moved.error());
        }
        return concerned->isEmpty()
                   ? Result<QStringList>(QStringList())
                   : storage::wallets::peopleOf(db, QStringList(concerned->cbegin(), concerned->cend()));
    };
    const auto people = co_await m_database.transaction<QStringList>(work);
    if (!people) {
        co_return fail(people.error());
    }
    tell(*people);
    for (auto each = m_times.begin(); each != m_times.end();) {
        // A block that may still be replaced is asked for anew.
        each = each.key() > stretch.final ? m_times.erase(each) : std::next(each);
    }
    co_return Outcome();
}

} // namespace dotm::services
