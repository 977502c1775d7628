// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

/// What an API key looks like and what may be said about one. Pure; a key itself is a secret of whoever holds it.
namespace dotm::domain::apikey {

inline constexpr QLatin1StringView kPrefix{"mcp_"};
inline constexpr qsizetype kRandomLength = 42; ///< URL-safe characters after the prefix: 252 bits
inline constexpr int kStandardLimit = 1'000;   ///< requests in an hour
inline constexpr int kHighestLimit = 1'000'000;

/// Nothing else can be a key, so nothing else needs a look into the database.
[[nodiscard]] bool isWellFormed(const QString &key);
/// SHA-256 in hex: all that is kept of a key. A key has more randomness than the digest has room to be guessed, so it
/// needs no salt and no slow hash.
[[nodiscard]] QString digest(const QString &key);
/// An origin as browsers write it: "https://app.example.com" or with a port; lower case, nothing behind it.
[[nodiscard]] bool isOrigin(const QString &text);

} // namespace dotm::domain::apikey
