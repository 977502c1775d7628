// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/tokenhistory.h"

#include "domain/nametable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dotm::services::tokenhistory {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Result;
using storage::ChainTransfer;
using storage::TokenReward;
using storage::TokenTransfer;
using storage::chaintransfers::Direction;

namespace {

constexpr std::array kParts = {
    std::pair{Part::All, QLatin1StringView("all")},
    std::pair{Part::In, QLatin1StringView("in")},
    std::pair{Part::Out, QLatin1StringView("out")},
    std::pair{Part::Reward, QLatin1StringView("reward")},
};
constexpr qsizetype kLongestCursor = 600;

QString markText(const std::optional<std::pair<core::TimePoint, QString>> &mark)
{
    return mark ? QString::number(core::toMs(mark->first)) + u'.' + mark->second : QString();
}

/// False for a text that is no mark; an empty one is none.
bool readMark(const QString &text, std::optional<std::pair<core::TimePoint, QString>> &mark)
{
    if (text.isEmpty()) {
        return true;
    }
    const qsizetype dot = text.indexOf(u'.');
    bool isNumber = false;
    const qint64 at = text.first(std::max<qsizetype>(dot, 0)).toLongLong(&isNumber);
    if (!isNumber || dot + 1 == text.size()) {
        return false;
    }
    mark = {core::fromMs(at), text.sliced(dot + 1)};
    return true;
}

/// What may come next of each source, one more than the page holds.
struct Sources
{
    QList<TokenReward> rewards;
    QList<ChainTransfer> in;
    QList<ChainTransfer> out;
    QList<TokenTransfer> sent;
};

Result<QList<ChainTransfer>> moved(storage::Connection &db, const Wish &wish, Direction direction,
                                   const std::optional<storage::TransferMark> &from)
{
    const Part own = direction == Direction::In ? Part::In : Part::Out;
    if (wish.address.isEmpty() || (wish.part != Part::All && wish.part != own)) {
        return QList<ChainTransfer>();
    }
    return storage::chaintransfers::page(db, wish.chainId, wish.address, direction, wish.limit + 1, from, wish.uid);
}

Result<QList<TokenTransfer>> sentOf(storage::Connection &db, const Wish &wish)
{
    if (wish.part != Part::All && wish.part != Part::Out) {
        return QList<TokenTransfer>();
    }
    return storage::tokentransfers::page(db, wish.uid, wish.chainId, wish.limit + 1, wish.from.sent);
}

Result<Sources> sourcesOf(storage::Connection &db, const Wish &wish)
{
    const bool wantsRewards = wish.part == Part::All || wish.part == Part::Reward;
    const auto rewards = wantsRewards ? storage::tokenrewards::ofPerson(db, wish.uid, wish.limit + 1, wish.from.rewards)
                                      : Result<QList<TokenReward>>(QList<TokenReward>());
    const auto in = rewards ? moved(db, wish, Direction::In, wish.from.in) : fail(rewards.error());
    const auto out = in ? moved(db, wish, Direction::Out, wish.from.out) : in;
    const auto sent = out ? sentOf(db, wish) : fail(out.error());
    return sent ? Result<Sources>(Sources{*rewards, *in, *out, *sent}) : fail(sent.error());
}

core::TimePoint timeOfSent(const TokenTransfer &transfer)
{
    return transfer.signedAt.value_or(transfer.createdAt);
}

/// Takes the newest of the four.
Entry takeNewest(Sources &sources, Cursor &cursor)
{
    const auto timeOfFirst = [](const auto &list, const auto &timeOfOne) {
        return list.isEmpty() ? core::TimePoint::min() : timeOfOne(list.first());
    };
    const auto timeMoved = [](const ChainTransfer &each) {
        return each.at;
    };
    const core::TimePoint in = timeOfFirst(sources.in, timeMoved);
    const core::TimePoint out = timeOfFirst(sources.out, timeMoved);
    const core::TimePoint sent = timeOfFirst(sources.sent, &timeOfSent);
    const core::TimePoint reward = timeOfFirst(sources.rewards, [](const TokenReward &each) { return each.createdAt; });
    const core::TimePoint newest = std::max({in, out, sent, reward});
    if (!sources.rewards.isEmpty() && reward == newest) {
        const TokenReward taken = sources.rewards.takeFirst();
        cursor.rewards = storage::RewardMark{taken.createdAt, taken.id};
        return taken;
    }
    if (!sources.sent.isEmpty() && sent == newest) {
        const TokenTransfer taken = sources.sent.takeFirst();
        cursor.sent = storage::SentMark{timeOfSent(taken), taken.id};
        return taken;
    }
    const bool isIn = !sources.in.isEmpty() && in == newest;
    const ChainTransfer taken = isIn ? sources.in.takeFirst() : sources.out.takeFirst();
    (isIn ? cursor.in : cursor.out) = storage::TransferMark{taken.at, taken.key()};
    return Moved{taken, isIn};
}

} // namespace

std::optional<Part> partFromName(const QString &name)
{
    return domain::valueIn<Part>(kParts, name);
}

QString Cursor::toText() const
{
    using Pair = std::optional<std::pair<core::TimePoint, QString>>;
    const Pair reward = rewards ? Pair({rewards->createdAt, rewards->id}) : Pair();
    const Pair inMark = in ? Pair({in->at, in->key}) : Pair();
    const Pair outMark = out ? Pair({out->at, out->key}) : Pair();
    const Pair sentMark = sent ? Pair({sent->at, sent->id}) : Pair();
    return markText(reward) + u'~' + markText(inMark) + u'~' + markText(outMark) + u'~' + markText(sentMark);
}

std::optional<Cursor> Cursor::fromText(const QString &text)
{
    if (text.isEmpty()) {
        return Cursor();
    }
    const QStringList parts = text.split(u'~');
    std::array<std::optional<std::pair<core::TimePoint, QString>>, 4> marks;
    if (parts.size() != qsizetype(marks.size()) || text.size() > kLongestCursor) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!readMark(parts.at(i), marks[std::size_t(i)])) {
            return std::nullopt;
        }
    }
    Cursor cursor;
    if (marks[0]) {
        cursor.rewards = storage::RewardMark{marks[0]->first, marks[0]->second};
    }
    if (marks[1]) {
        cursor.in = storage::TransferMark{marks[1]->first, marks[1]->second};
    }
    if (marks[2]) {
        cursor.out = storage::TransferMark{marks[2]->first, marks[2]->second};
    }
    if (marks[3]) {
        cursor.sent = storage::SentMark{marks[3]->first, marks[3]->second};
    }
    return cursor;
}

Result<Page> page(storage::Connection &db, const Wish &wish)
{
    auto sources = sourcesOf(db, wish);
    if (!sources) {
        return fail(sources.error());
    }
    const auto left = [&sources] {
        return sources->rewards.size() + sources->in.size() + sources->out.size() + sources->sent.size();
    };
    Page page;
    Cursor cursor = wish.from;
    while (page.entries.size() < wish.limit && left() > 0) {
        page.entries.append(takeNewest(*sources, cursor));
    }
    if (left() > 0) {
        page.next = cursor;
    }
    return page;
}

core::TimePoint timeOf(const Entry &entry)
{
    if (const auto *reward = std::get_if<TokenReward>(&entry)) {
        return reward->createdAt;
    }
    const auto *sent = std::get_if<TokenTransfer>(&entry);
    return sent != nullptr ? timeOfSent(*sent) : std::get<Moved>(entry).transfer.at;
}

} // namespace dotm::services::tokenhistory
