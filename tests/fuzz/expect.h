// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace dotm::fuzz {

/// Ends the run as a crash when @p holds is false; the fuzzer then keeps the input.
inline void expect(bool holds, const char *what, const QByteArray &about = {})
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n%s\n", what, about.left(2'000).constData());
        std::abort();
    }
}

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace dotm::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
