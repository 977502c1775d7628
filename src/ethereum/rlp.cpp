// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/rlp.h"

namespace dotm::ethereum::rlp {

namespace {

constexpr quint8 kString = 0x80;
constexpr quint8 kList = 0xc0;
constexpr qsizetype kLongestShort = 55;

QByteArray header(quint8 base, qsizetype size)
{
    if (size <= kLongestShort) {
        return QByteArray(1, static_cast<char>(base + size));
    }
    const QByteArray length = core::Uint256(static_cast<quint64>(size)).toMinimalBytes();
    return QByteArray(1, static_cast<char>(base + kLongestShort + length.size())) + length;
}

/// What stands at the front: where its payload begins and how long it is.
struct Head
{
    bool isList = false;
    qsizetype start = 0;
    qsizetype size = 0;
};

/// A length written behind the first byte in @p count bytes: without leading zeros, and above what the short form
/// holds.
std::optional<qsizetype> longSize(QByteArrayView rest, qsizetype count)
{
    if (rest.size() < count || rest.front() == 0) {
        return std::nullopt;
    }
    const auto size = core::Uint256::fromBytes(rest.first(count))->toU64();
    if (!size || *size <= quint64(kLongestShort) || *size > static_cast<quint64>(rest.size() - count)) {
        return std::nullopt;
    }
    return static_cast<qsizetype>(*size);
}

std::optional<Head> headOf(QByteArrayView encoded)
{
    if (encoded.isEmpty()) {
        return std::nullopt;
    }
    const auto first = static_cast<quint8>(encoded.front());
    if (first < kString) {
        return Head{false, 0, 1};
    }
    const bool isList = first >= kList;
    const qsizetype size = first - (isList ? kList : kString);
    if (size <= kLongestShort) {
        return size < encoded.size() ? std::optional(Head{isList, 1, size}) : std::nullopt;
    }
    const qsizetype count = size - kLongestShort;
    const auto length = longSize(encoded.sliced(1), count);
    return length ? std::optional(Head{isList, 1 + count, *length}) : std::nullopt;
}

/// One byte below 80 is its own encoding; with a length before it there would be two.
bool isShortest(const Head &head, QByteArrayView payload)
{
    return head.isList || head.start == 0 || payload.size() != 1 || static_cast<quint8>(payload.front()) >= kString;
}

std::optional<QList<Item>> itemsOf(QByteArrayView payload, int depth);

/// Takes one item off the front of @p rest.
std::optional<Item> take(QByteArrayView &rest, int depth)
{
    const auto head = headOf(rest);
    if (!head) {
        return std::nullopt;
    }
    const QByteArrayView payload = rest.sliced(head->start, head->size);
    if (!isShortest(*head, payload)) {
        return std::nullopt;
    }
    rest = rest.sliced(head->start + head->size);
    if (!head->isList) {
        return Item{false, payload.toByteArray(), {}};
    }
    auto items = depth < kDeepest ? itemsOf(payload, depth + 1) : std::nullopt;
    return items ? std::optional(Item{true, {}, *std::move(items)}) : std::nullopt;
}

std::optional<QList<Item>> itemsOf(QByteArrayView payload, int depth)
{
    QList<Item> items;
    while (!payload.isEmpty()) {
        auto item = take(payload, depth);
        if (!item) {
            return std::nullopt;
        }
        items.append(*std::move(item));
    }
    return items;
}

} // namespace

QByteArray bytes(QByteArrayView value)
{
    if (value.size() == 1 && static_cast<quint8>(value.front()) < kString) {
        return value.toByteArray();
    }
    return header(kString, value.size()) + value.toByteArray();
}

QByteArray integer(const core::Uint256 &value)
{
    return bytes(value.toMinimalBytes());
}

QByteArray list(const QList<QByteArray> &items)
{
    QByteArray payload;
    for (const QByteArray &each : items) {
        payload += each;
    }
    return header(kList, payload.size()) + payload;
}

std::optional<core::Uint256> Item::integer() const
{
    return isList || bytes.startsWith('\0') ? std::nullopt : core::Uint256::fromBytes(bytes);
}

std::optional<quint64> Item::integer64() const
{
    const auto value = integer();
    return value ? value->toU64() : std::nullopt;
}

std::optional<Item> decode(QByteArrayView encoded)
{
    auto item = take(encoded, 0);
    return encoded.isEmpty() ? item : std::nullopt;
}

} // namespace dotm::ethereum::rlp
