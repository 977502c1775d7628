// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <algorithm>

namespace dotm::fuzz {

/// Hands @p bytes to @p feed in pieces, as a connection may; @p seed says how long they are.
template <typename Feed>
void inPieces(const QByteArray &bytes, unsigned char seed, Feed feed)
{
    unsigned state = seed;
    for (qsizetype at = 0; at < bytes.size();) {
        state = state * 1'103'515'245U + 12'345U;
        const qsizetype length = std::min<qsizetype>(bytes.size() - at, (state >> 16) % 9);
        feed(bytes.sliced(at, length)); // at times nothing at all
        at += length;
    }
}

} // namespace dotm::fuzz
