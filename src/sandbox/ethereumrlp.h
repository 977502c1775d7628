// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace dotm::sandbox::ethereum {

/// One item of Recursive Length Prefix: a string of bytes or a list of items.
struct RlpItem
{
    bool isList = false;
    QByteArray bytes; ///< of a string
    std::vector<RlpItem> items;
    QByteArray encoded; ///< the item as it stood in the input
};

/// Exactly one item. Nothing for what is cut off, goes on after its end, is encoded longer than it has to be, or nests
/// deeper than any transaction.
[[nodiscard]] std::optional<RlpItem> decodeRlp(QByteArrayView input);
/// What stands before the @p size bytes of a list's items.
[[nodiscard]] QByteArray rlpListHead(qsizetype size);

} // namespace dotm::sandbox::ethereum
