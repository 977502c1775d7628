// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumrlp.h"

namespace dotm::sandbox::ethereum {

namespace {

constexpr int kDeepest = 6;
constexpr quint8 kString = 0x80;
constexpr quint8 kList = 0xc0;
constexpr qsizetype kShort = 55; ///< up to this size the head is one byte

quint8 byteAt(QByteArrayView input, qsizetype position)
{
    return static_cast<quint8>(input.at(position));
}

/// Where an item's content lies.
struct Extent
{
    qsizetype head = 0;
    qsizetype size = 0;
};

/// The extent of an item whose first byte is above @p base; nothing when it does not fit or could be shorter.
std::optional<Extent> extentOf(QByteArrayView input, quint8 base)
{
    const qsizetype sign = byteAt(input, 0) - base;
    if (sign <= kShort) {
        return sign < input.size() ? std::optional(Extent{1, sign}) : std::nullopt;
    }
    const qsizetype lengthBytes = sign - kShort;
    if (lengthBytes > 4 || input.size() <= lengthBytes || byteAt(input, 1) == 0) {
        return std::nullopt;
    }
    qsizetype size = 0;
    for (qsizetype n = 1; n <= lengthBytes; ++n) {
        size = (size << 8) | byteAt(input, n);
    }
    const bool fits = size > kShort && size <= input.size() - 1 - lengthBytes;
    return fits ? std::optional(Extent{1 + lengthBytes, size}) : std::nullopt;
}

std::optional<RlpItem> next(QByteArrayView &input, int depth);

std::optional<RlpItem> list(QByteArrayView content, int depth)
{
    RlpItem item;
    item.isList = true;
    while (!content.isEmpty()) {
        std::optional<RlpItem> inner = next(content, depth + 1);
        if (!inner) {
            return std::nullopt;
        }
        item.items.push_back(*std::move(inner));
    }
    return item;
}

std::optional<RlpItem> string(QByteArrayView content, const Extent &extent)
{
    if (extent.size == 1 && extent.head == 1 && byteAt(content, 0) < kString) {
        return std::nullopt; // would have been itself
    }
    RlpItem item;
    item.bytes = content.toByteArray();
    return item;
}

/// Takes one item off the front of @p input.
std::optional<RlpItem> next(QByteArrayView &input, int depth)
{
    if (input.isEmpty() || depth > kDeepest) {
        return std::nullopt;
    }
    const quint8 first = byteAt(input, 0);
    std::optional<RlpItem> item;
    qsizetype taken = 1;
    if (first < kString) {
        item = RlpItem{false, input.first(1).toByteArray(), {}, {}};
    } else {
        const std::optional<Extent> extent = extentOf(input, first < kList ? kString : kList);
        if (!extent) {
            return std::nullopt;
        }
        const QByteArrayView content = input.sliced(extent->head, extent->size);
        item = first < kList ? string(content, *extent) : list(content, depth);
        taken = extent->head + extent->size;
    }
    if (item) {
        item->encoded = input.first(taken).toByteArray();
        input = input.sliced(taken);
    }
    return item;
}

} // namespace

std::optional<RlpItem> decodeRlp(QByteArrayView input)
{
    std::optional<RlpItem> item = next(input, 0);
    return input.isEmpty() ? item : std::nullopt;
}

QByteArray rlpListHead(qsizetype size)
{
    if (size <= kShort) {
        return QByteArray(1, static_cast<char>(kList + size));
    }
    QByteArray length;
    for (qsizetype rest = size; rest > 0; rest >>= 8) {
        length.prepend(static_cast<char>(rest & 0xff));
    }
    return QByteArray(1, static_cast<char>(kList + kShort + length.size())) + length;
}

} // namespace dotm::sandbox::ethereum
